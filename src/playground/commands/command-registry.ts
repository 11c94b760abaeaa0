import { ApplicationCommandType } from 'discord-api-types/v10';
import { invalidForm, parseForm } from '../rules/form.ts';
import { COMMAND } from '../rules/limits.ts';
import { TOO_MANY_COMMANDS, UNKNOWN_COMMAND, accept, refuse, type Result } from '../rules/refusal.ts';
import { Signal } from '../signal.ts';
import type { Snowflakes } from '../snowflakes.ts';
import { commandForm, type CommandForm } from './command-form.ts';
import { commandSize } from './command-size.ts';

/** A registered command: everywhere, or in one server. */
export interface Command {
  readonly id: string;
  readonly version: string;
  /** `null` for a global command. */
  readonly guildId: string | null;
  readonly form: CommandForm;
}

const LIMITS = new Map([
  [ApplicationCommandType.ChatInput, COMMAND.perScope.chatInput],
  [ApplicationCommandType.User, COMMAND.perScope.user],
  [ApplicationCommandType.Message, COMMAND.perScope.message],
]);

/** The commands that the app registered. */
export class CommandRegistry {
  /** Emitted after each change. */
  readonly changed = new Signal<CommandRegistry>();
  readonly #snowflakes: Snowflakes;
  #commands: readonly Command[] = [];

  constructor(snowflakes: Snowflakes) {
    this.#snowflakes = snowflakes;
  }

  all(guildId: string | null): readonly Command[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  /** What can be used in a server: its own commands and the global ones. */
  usableIn(guildId: string | null): readonly Command[] {
    return guildId === null ? this.all(null) : [...this.all(guildId), ...this.all(null)];
  }

  find(guildId: string | null, id: string): Result<Command> {
    const command = this.all(guildId).find((candidate) => candidate.id === id);
    return command === undefined ? refuse(UNKNOWN_COMMAND) : accept(command);
  }

  /** Registers a command; one of the same type and name is overwritten. */
  upsert(guildId: string | null, body: unknown): Result<{ readonly command: Command; readonly created: boolean }> {
    const form = parseCommand(body);
    if (!form.ok) return form;
    const before = this.#named(guildId, form.value);
    const command = this.#command(guildId, form.value, before);
    const others = this.#commands.filter((other) => other !== before);
    if (exceeds([...others, command], guildId)) return refuse(TOO_MANY_COMMANDS);
    this.#set([...others, command]);
    return accept({ command, created: before === undefined });
  }

  /** Changes the fields given. */
  patch(guildId: string | null, id: string, body: unknown): Result<Command> {
    const before = this.find(guildId, id);
    if (!before.ok) return before;
    const changes = typeof body === 'object' && body !== null ? body : {};
    const form = parseCommand({ ...before.value.form, ...changes });
    if (!form.ok) return form;
    const command = this.#command(guildId, form.value, before.value);
    this.#set(this.#commands.map((other) => (other === before.value ? command : other)));
    return accept(command);
  }

  /** Puts `body`, a list, in the place of all commands of the scope. */
  replace(guildId: string | null, body: unknown): Result<readonly Command[]> {
    const forms = parseForm(commandForm.array(), body);
    if (!forms.ok) return forms;
    const commands: Command[] = [];
    for (const [index, form] of forms.value.entries()) {
      const checked = checkSize(form, [index]);
      if (!checked.ok) return checked;
      commands.push(this.#command(guildId, form, this.#named(guildId, form)));
    }
    if (exceeds(commands, guildId)) return refuse(TOO_MANY_COMMANDS);
    this.#set([...this.#commands.filter((other) => other.guildId !== guildId), ...commands]);
    return accept(commands);
  }

  remove(guildId: string | null, id: string): Result<null> {
    const before = this.find(guildId, id);
    if (!before.ok) return before;
    this.#set(this.#commands.filter((other) => other !== before.value));
    return accept(null);
  }

  #named(guildId: string | null, form: CommandForm): Command | undefined {
    return this.all(guildId).find((other) => other.form.type === form.type && other.form.name === form.name);
  }

  #command(guildId: string | null, form: CommandForm, before: Command | undefined): Command {
    return { id: before?.id ?? this.#snowflakes.next(), version: this.#snowflakes.next(), guildId, form };
  }

  #set(commands: readonly Command[]): void {
    this.#commands = commands;
    this.changed.emit(this);
  }
}

function parseCommand(body: unknown): Result<CommandForm> {
  const form = parseForm(commandForm, body);
  return form.ok ? checkSize(form.value, []) : form;
}

function checkSize(form: CommandForm, path: readonly number[]): Result<CommandForm> {
  if (commandSize(form) <= COMMAND.total) return accept(form);
  return refuse(
    invalidForm([
      {
        path,
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${COMMAND.total})`,
      },
    ]),
  );
}

function exceeds(commands: readonly Command[], guildId: string | null): boolean {
  const scope = commands.filter((command) => command.guildId === guildId);
  return [...LIMITS].some(([type, limit]) => scope.filter(({ form }) => form.type === type).length > limit);
}
