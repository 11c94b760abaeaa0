import { ApplicationCommandType, InteractionType, MessageFlags } from 'discord.js';
import type { SummaryLength } from '../answer/summary.ts';
import { commandCall, flagOption, numberOption, textOption, type CommandCall } from './command-call.ts';
import { COMMANDS } from './commands.ts';
import type { CommandId } from './commands/command.ts';
import { parsePress } from './custom-id.ts';
import { INSIGHT_DAYS } from './insights-press.ts';
import type { Interaction } from './interaction.ts';
import { parseLibraryAutocomplete, parseLibraryCommand } from './library-request.ts';
import type { Press } from './press.ts';
import type { PressedMessage, Request, SentModal } from './request.ts';

type CommandData = Extract<Interaction, { type: InteractionType.ApplicationCommand }>['data'];
type SlashData = Extract<Interaction, { type: InteractionType.ApplicationCommandAutocomplete }>['data'];
type Component = Extract<Interaction, { type: InteractionType.MessageComponent }>;
type Modal = Extract<Interaction, { type: InteractionType.ModalSubmit }>;
type Menu = Extract<Press, { action: `choose-${string}` }>;

const COMPLETED_OPTIONS = ['question', 'article', 'section'] as const;
const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly SummaryLength[];
/** Unless they are chosen. */
const USUAL_DAYS = 30;
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
      return parseModal(interaction);
  }
}

function parseCommand(data: CommandData): Request {
  const command = COMMANDS.find(({ body }) => body.type === data.type && body.name === data.name);
  if (command === undefined) return OUTDATED_COMMAND;
  if (data.type === ApplicationCommandType.ChatInput) return parseSlashCommand(command.id, commandCall(data));
  const target = data.resolved.messages[data.target_id];
  return { kind: 'find', content: { text: target?.content ?? '', components: target?.components ?? [] } };
}

function parseSlashCommand(id: CommandId, call: CommandCall): Request {
  const article = textOption(call, 'article');
  switch (id) {
    case 'ask':
      return {
        kind: 'ask',
        question: textOption(call, 'question') ?? '',
        article,
        private: flagOption(call, 'private'),
      };
    case 'summary': {
      const section = textOption(call, 'section');
      const chosen = textOption(call, 'length');
      const length = LENGTHS.find((name) => name === chosen) ?? 'medium';
      return { kind: 'summary', article, section, length };
    }
    case 'articles':
    case 'help':
    case 'settings':
    case 'privacy':
      return { kind: id };
    case 'insights': {
      const chosen = numberOption(call, 'days');
      return { kind: 'insights', days: INSIGHT_DAYS.find((days) => days === chosen) ?? USUAL_DAYS };
    }
    case 'why':
      return { kind: 'why', question: textOption(call, 'question') ?? '' };
    case 'library':
      return parseLibraryCommand(call) ?? OUTDATED_COMMAND;
    case 'find':
      return OUTDATED_COMMAND;
  }
}

function parseAutocomplete(data: SlashData): Request {
  const call = commandCall(data);
  const command = COMMANDS.find(({ body }) => body.type === data.type && body.name === data.name);
  if (command?.id === 'library') return parseLibraryAutocomplete(call);
  const focused = call.options.find((option) => option.focused);
  const option = COMPLETED_OPTIONS.find((name) => name === focused?.name) ?? null;
  return { kind: 'autocomplete', option, typed: String(focused?.value ?? ''), article: textOption(call, 'article') };
}

function parseComponent({ data, message }: Component): Request {
  const pressed = parsePress(data.custom_id);
  const press = typeof pressed !== 'string' && isMenu(pressed) ? parsePress(data.values[0] ?? '') : pressed;
  if (typeof press === 'string' || isMenu(press) || isModal(press)) return OUTDATED;
  return { kind: 'press', press, on: pressedMessage(message), values: data.values };
}

function parseModal({ data, message }: Modal): Request {
  const press = parsePress(data.custom_id);
  if (typeof press === 'string' || !isModal(press)) return OUTDATED;
  return {
    kind: 'modal',
    press,
    fields: data.components,
    on: message === undefined ? null : pressedMessage(message),
  };
}

function pressedMessage({ components, flags }: Component['message']): PressedMessage {
  return { components, private: (flags & MessageFlags.Ephemeral) !== 0 };
}

function isMenu(press: Press): press is Menu {
  return press.action.startsWith('choose-');
}

function isModal(press: Press): press is SentModal {
  return press.action.endsWith('-sent');
}
