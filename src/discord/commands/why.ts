import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { QUESTION_LENGTH } from '../limits.ts';
import { described, forCurators, named, type Command } from './command.ts';

export const why: Command = {
  id: 'why',
  audience: 'curators',
  help: {
    en: 'See how I come to my answer to a question.',
    nl: 'Bekijk hoe ik aan mijn antwoord op een vraag kom.',
  },
  body: {
    ...forCurators,
    type: ApplicationCommandType.ChatInput,
    ...named('why', 'waarom'),
    ...described('See how a question gets its answer', 'Bekijk hoe een vraag aan haar antwoord komt'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('question', 'vraag'),
        ...described('The question, as a member asks it', 'De vraag, zoals een lid die stelt'),
        required: true,
        min_length: 1,
        max_length: QUESTION_LENGTH,
      },
    ],
  },
};
