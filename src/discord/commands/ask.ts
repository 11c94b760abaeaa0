import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { QUESTION_LENGTH } from '../limits.ts';
import { described, everywhere, named, type Command } from './command.ts';

export const ask: Command = {
  id: 'ask',
  audience: 'members',
  help: {
    en: 'Ask a question in your own words. You get the passage that answers it, word for word. With `article` you ask that article alone; with `private` only you see the answer.',
    nl: 'Stel een vraag in je eigen woorden. Je krijgt de passage die het antwoord geeft, woord voor woord. Met `artikel` vraag je het aan één artikel; met `privé` zie alleen jij het antwoord.',
  },
  body: {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...named('ask', 'vraag'),
    ...described('Ask the articles a question', 'Stel de artikelen een vraag'),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('question', 'vraag'),
        ...described('What do you want to know?', 'Wat wil je weten?'),
        required: true,
        autocomplete: true,
        min_length: 1,
        max_length: QUESTION_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.String,
        ...named('article', 'artikel'),
        ...described('Look in this article only', 'Zoek alleen in dit artikel'),
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        ...named('private', 'privé'),
        ...described('Show the answer to you alone', 'Laat het antwoord alleen aan jou zien'),
      },
    ],
  },
};
