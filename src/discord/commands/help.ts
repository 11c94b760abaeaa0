import { ApplicationCommandType } from 'discord.js';
import { described, everywhere, named, type Command } from './command.ts';

export const help: Command = {
  id: 'help',
  audience: 'members',
  help: { en: 'Show this explanation.', nl: 'Toon deze uitleg.' },
  body: {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...named('help', 'help'),
    ...described('What this bot does and how you use it', 'Wat deze bot doet en hoe je hem gebruikt'),
  },
};
