import { ApplicationCommandType } from 'discord.js';
import { everywhere, named, type Command } from './command.ts';

export const find: Command = {
  id: 'find',
  audience: 'members',
  help: {
    en: 'Under a message’s *Apps* menu: looks up in the articles what that message asks. Only you see the answer.',
    nl: 'In het menu *Apps* van een bericht: zoekt in de artikelen op wat dat bericht vraagt. Alleen jij ziet het antwoord.',
  },
  body: {
    ...everywhere,
    type: ApplicationCommandType.Message,
    ...named('Find in articles', 'Zoek in artikelen'),
  },
};
