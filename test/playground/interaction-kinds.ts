import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from 'discord.js';

export const slash = (interaction: Interaction): interaction is ChatInputCommandInteraction =>
  interaction.isChatInputCommand();
export const typing = (interaction: Interaction): interaction is AutocompleteInteraction =>
  interaction.isAutocomplete();
export const onMessage = (interaction: Interaction): interaction is MessageContextMenuCommandInteraction =>
  interaction.isMessageContextMenuCommand();
export const button = (interaction: Interaction): interaction is ButtonInteraction => interaction.isButton();
export const menu = (interaction: Interaction): interaction is StringSelectMenuInteraction =>
  interaction.isStringSelectMenu();
export const modal = (interaction: Interaction): interaction is ModalSubmitInteraction => interaction.isModalSubmit();
