import { ApplicationCommandType } from 'discord.js';
import { described, forCurators, named, type Command } from './command.ts';

export const settings: Command = {
  id: 'settings',
  audience: 'curators',
  help: {
    en: 'Choose how I behave here: language, channels, who sees answers, what is kept, who may curate.',
    nl: 'Kies hoe ik me hier gedraag: taal, kanalen, wie antwoorden ziet, wat bewaard wordt, wie mag cureren.',
  },
  body: {
    ...forCurators,
    type: ApplicationCommandType.ChatInput,
    ...named('settings', 'instellingen'),
    ...described('Choose how the bot behaves in this server', 'Kies hoe de bot zich op deze server gedraagt'),
  },
};
