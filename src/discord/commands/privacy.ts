import { ApplicationCommandType } from 'discord.js';
import { described, everywhere, named, type Command } from './command.ts';

export const privacy: Command = {
  id: 'privacy',
  audience: 'members',
  help: {
    en: 'See what is kept of you, get it as a file or erase it.',
    nl: 'Bekijk wat er van je bewaard is, krijg het als bestand of wis het.',
  },
  body: {
    ...everywhere,
    type: ApplicationCommandType.ChatInput,
    ...named('privacy', 'privacy'),
    ...described('What is kept of you: see it, get it, erase it', 'Wat er van je bewaard is: bekijk, krijg of wis het'),
  },
};
