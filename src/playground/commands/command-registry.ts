import { ApplicationCommandPermissionType, ApplicationCommandType } from 'discord-api-types/v10';
import { parseForm } from '../rules/form.ts';
import { COMMAND } from '../rules/limits.ts';
import { TOO_MANY_COMMANDS, UNKNOWN_COMMAND, accept, refuse, type Result } from '../rules/refusal.ts';
import { Signal } from '../signal.ts';
import type { Snowflakes } from '../snowflakes.ts';
import { commandForm, type CommandForm } from './command-form.ts';
import { CommandOverrides, type Override } from './command-overrides.ts';
import { checkSize, parseCommand } from './parse-command.ts';

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
  readonly overrides = new CommandOverrides();
  readonly #snowflakes: Snowflakes;
  readonly #applicationId: string;
  #commands: readonly Command[] = [];

  /** @param applicationId under which a server's settings for all commands stand */
  constructor(snowflakes: Snowflakes, applicationId = '') {
    this.#snowflakes = snowflakes;
    this.#applicationId = applicationId;
  }

  all(guildId: string | null): readonly Command[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  /** What can be used in a server: its own commands and the global ones. */
  usableIn(guildId: string | null): readonly Command[] {
    return guildId === null ? this.all(null) : [...this.all(guildId), ...this.all(null)];
  }

  /** What a server's settings say of a command: its own overrides, or without any the app's. */
  overridesOf(guildId: string, id: string): readonly Override[] {
    const own = this.overrides.of(guildId, id);
    return own.length > 0 ? own : this.overrides.of(guildId, this.#applicationId);
  }

  /** A moderator lets a role have a command, whatever permissions it asks for by default. */
  allowRole(guildId: string, name: string, roleId: string): void {
    this.override(guildId, name, { id: roleId, type: ApplicationCommandPermissionType.Role, permission: true });
  }

  /**
   * A moderator sets who may have a command in their server, or where, in its Integrations settings.
   *
   * @param name of a registered command; `null` for all commands of the app
   */
  override(guildId: string, name: string | null, override: Override): void {
    const id = name === null ? this.#applicationId : this.usableIn(guildId).find(({ form }) => form.name === name)?.id;
    if (id === undefined) throw new RangeError(`no command ${name ?? ''}`);
    this.overrides.add(guildId, id, override);
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

function exceeds(commands: readonly Command[], guildId: string | null): boolean {
  const scope = commands.filter((command) => command.guildId === guildId);
  return [...LIMITS].some(([type, limit]) => scope.filter(({ form }) => form.type === type).length > limit);
}
