import type { ShownAuthor, ShownMessage } from '../protocol/shown-message.ts';
import { referenced, unreferenced } from '../rules/media-references.ts';
import { textDisplays } from '../rules/component-tree.ts';
import { isEphemeral, isThinking, type Message } from '../world/message.ts';
import type { WorldSetting } from '../world/setting.ts';
import type { World } from '../world/world.ts';
import { showComponents, type ShownMedium } from './show-components.ts';

/** @param commandOf what the user typed who began that interaction; `null` for buttons and what is not known */
export function showMessage(
  world: World,
  message: Message,
  commandOf: (interaction: string) => string | null,
): ShownMessage {
  const find = (url: string): ShownMedium => {
    const file = referenced(message.attachments, url);
    if (file === undefined) return { url, file: null };
    return { url: world.files.url(file), file: { name: file.title ?? file.filename, size: file.bytes.byteLength } };
  };
  return {
    id: message.id,
    channelId: message.channelId,
    author: showAuthor(world.setting, message.authorId),
    content: message.content,
    components: showComponents(message.components, find),
    files: unreferenced(message).map((file) => ({
      name: file.title ?? file.filename,
      size: file.bytes.byteLength,
      contentType: file.contentType,
      description: file.description,
      url: world.files.url(file),
    })),
    ephemeral: isEphemeral(message),
    thinking: isThinking(message),
    createdAt: message.createdAt,
    edited: message.editedAt !== null,
    replyTo: repliedTo(world, message),
    command: usedCommand(world, message, commandOf),
  };
}

/** The bot or a person. */
export function showAuthor({ application, people }: WorldSetting, id: string): ShownAuthor {
  const person = people.find((candidate) => candidate.id === id);
  return person === undefined
    ? { id: application.botId, name: application.name, isBot: true }
    : { id, name: person.displayName, isBot: false };
}

function repliedTo(world: World, { replyTo }: Message): ShownMessage['replyTo'] {
  const message = replyTo === null ? undefined : world.message(replyTo.channelId, replyTo.id);
  if (message === undefined) return null;
  const text = message.content === '' ? (textDisplays(message)[0] ?? '') : message.content;
  return { id: message.id, author: showAuthor(world.setting, message.authorId), text };
}

function usedCommand(
  world: World,
  { interaction }: Message,
  commandOf: (interaction: string) => string | null,
): ShownMessage['command'] {
  const name = interaction === null ? null : commandOf(interaction.id);
  if (interaction === null || name === null || interaction.original_response_message_id !== undefined) return null;
  return { by: showAuthor(world.setting, interaction.user.id), name };
}
