import { ApplicationCommandType } from 'discord.js';
import { described, everywhere, named, type Command } from './command.ts';

export const articles: Command = {
  id: 'articles',
  audience: 'members',
  help: {
    en: 'See which articles there are and what you can ask them.',
    nl: 'Bekijk welke artikelen er zijn en wat je ze kunt vragen.',
  },
  body: {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...named('articles', 'artikelen'),
    ...described('See which articles you can ask', 'Bekijk aan welke artikelen je iets kunt vragen'),
  },
};
