import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import { INSIGHT_DAYS } from '../insights-press.ts';
import { described, forCurators, named, type Command } from './command.ts';

export const insights: Command = {
  id: 'insights',
  audience: 'curators',
  help: {
    en: 'See how much is asked, how often I had an answer, and what members asked in vain.',
    nl: 'Bekijk hoeveel er gevraagd wordt, hoe vaak ik een antwoord had en wat leden vergeefs vroegen.',
  },
  body: {
    ...forCurators,
    type: ApplicationCommandType.ChatInput,
    ...named('insights', 'inzichten'),
    ...described('See what members ask and ask in vain', 'Bekijk wat leden vragen, en vergeefs vragen'),
    options: [
      {
        type: ApplicationCommandOptionType.Integer,
        ...named('days', 'dagen'),
        ...described(
          'Looking back how many days? 30, unless you choose',
          'Hoeveel dagen terug? 30, als je niets kiest',
        ),
        choices: INSIGHT_DAYS.map((days) => ({ ...named(`${days} days`, `${days} dagen`), value: days })),
      },
    ],
  },
};
