import { InteractionType, MessageFlags } from 'discord.js';
import type { SummaryLength } from '../answer/summary.ts';
import { COMMANDS, type CommandId } from './commands.ts';
import { parsePress } from './custom-id.ts';
import type { Interaction } from './interaction.ts';
import { ASK_ON_INPUT } from './message/ask-on-modal.ts';
import type { Press } from './press.ts';
import type { Request } from './request.ts';

type CommandData = Extract<Interaction, { type: InteractionType.ApplicationCommand }>['data'];
type SlashData = Extract<Interaction, { type: InteractionType.ApplicationCommandAutocomplete }>['data'];
type Component = Extract<Interaction, { type: InteractionType.MessageComponent }>;
type ModalData = Extract<Interaction, { type: InteractionType.ModalSubmit }>['data'];
type Options = SlashData['options'];

const COMPLETED_OPTIONS = ['question', 'article', 'section'] as const;
const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly SummaryLength[];
const OUTDATED: Request = { kind: 'outdated', what: 'button' };
const OUTDATED_COMMAND: Request = { kind: 'outdated', what: 'command' };

/** Reads what an interaction asks for. */
export function parseRequest(interaction: Interaction): Request {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return parseCommand(interaction.data);
    case InteractionType.ApplicationCommandAutocomplete:
      return parseAutocomplete(interaction.data);
    case InteractionType.MessageComponent:
      return parseComponent(interaction);
    case InteractionType.ModalSubmit:
      return parseModal(interaction.data);
  }
}

function parseCommand(data: CommandData): Request {
  const command = COMMANDS.find(({ body }) => body.type === data.type && body.name === data.name);
  if (command === undefined) return OUTDATED_COMMAND;
  if ('options' in data) return parseSlashCommand(command.id, data.options);
  const target = data.resolved.messages[data.target_id];
  return { kind: 'find', content: { text: target?.content ?? '', components: target?.components ?? [] } };
}

function parseSlashCommand(id: CommandId, options: Options): Request {
  const article = textOption(options, 'article');
  switch (id) {
    case 'ask':
      return {
        kind: 'ask',
        question: textOption(options, 'question') ?? '',
        article,
        private: options.some(({ name, value }) => name === 'private' && value === true),
      };
    case 'summary': {
      const section = textOption(options, 'section');
      const chosen = textOption(options, 'length');
      const length = LENGTHS.find((name) => name === chosen) ?? 'medium';
      return { kind: 'summary', article, section, length };
    }
    case 'articles':
    case 'help':
      return { kind: id };
    case 'find':
      return OUTDATED_COMMAND;
  }
}

function parseAutocomplete({ options }: SlashData): Request {
  const focused = options.find((option) => option.focused);
  const option = COMPLETED_OPTIONS.find((name) => name === focused?.name) ?? null;
  return { kind: 'autocomplete', option, typed: String(focused?.value ?? ''), article: textOption(options, 'article') };
}

function parseComponent({ data, message }: Component): Request {
  const pressed = parsePress(data.custom_id);
  const press = typeof pressed !== 'string' && isMenu(pressed) ? parsePress(data.values[0] ?? '') : pressed;
  if (typeof press === 'string' || isMenu(press) || press.action === 'ask-on-sent') return OUTDATED;
  const isPrivate = (message.flags & MessageFlags.Ephemeral) !== 0;
  return { kind: 'press', press, on: { components: message.components, private: isPrivate } };
}

function isMenu(press: Press): press is Extract<Press, { action: `choose-${string}` }> {
  return press.action.startsWith('choose-');
}

function parseModal({ custom_id: id, components }: ModalData): Request {
  const press = parsePress(id);
  if (typeof press === 'string' || press.action !== 'ask-on-sent') return OUTDATED;
  const input = components.find(({ component }) => component?.custom_id === ASK_ON_INPUT)?.component;
  return { kind: 'ask-on', slug: press.slug, private: press.private, question: input?.value ?? '' };
}

function textOption(options: Options, name: string): string | null {
  const value = options.find((option) => option.name === name)?.value;
  return typeof value === 'string' ? value : null;
}
