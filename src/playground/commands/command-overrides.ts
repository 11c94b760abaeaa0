import type { ApplicationCommandPermissionType } from 'discord-api-types/v10';
import { Signal } from '../signal.ts';

/** That a role, a person or a channel may have a command, or may not. */
export interface Override {
  /** Of the role, the person or the channel; the server's own id for everyone, that less one for all channels. */
  readonly id: string;
  readonly type: ApplicationCommandPermissionType;
  readonly permission: boolean;
}

/** The overrides of one command in one server. */
export interface OverriddenCommand {
  readonly guildId: string;
  /** The app's own id for those that hold for all its commands. */
  readonly commandId: string;
  readonly overrides: readonly Override[];
}

/** What moderators set of an app's commands in their server's Integrations settings, which a bot can only read. */
export class CommandOverrides {
  readonly changed = new Signal<OverriddenCommand>();
  readonly #commands = new Map<string, OverriddenCommand>();

  /** None where the settings say nothing of the command. */
  of(guildId: string, commandId: string): readonly Override[] {
    return this.#commands.get(key(guildId, commandId))?.overrides ?? [];
  }

  /** Every command of a server that has overrides. */
  in(guildId: string): readonly OverriddenCommand[] {
    return [...this.#commands.values()].filter((each) => each.guildId === guildId && each.overrides.length > 0);
  }

  /** Puts `overrides` in the place of those of the command. */
  set(guildId: string, commandId: string, overrides: readonly Override[]): void {
    const command = { guildId, commandId, overrides };
    this.#commands.set(key(guildId, commandId), command);
    this.changed.emit(command);
  }

  /** Adds one, in the place of what was set for the same role, person or channel. */
  add(guildId: string, commandId: string, override: Override): void {
    const others = this.of(guildId, commandId).filter(({ id, type }) => id !== override.id || type !== override.type);
    this.set(guildId, commandId, [...others, override]);
  }
}

function key(guildId: string, commandId: string): string {
  return `${guildId}/${commandId}`;
}
