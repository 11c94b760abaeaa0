import { Signal } from '../signal.ts';
import { INVITED_PERMISSIONS } from './permissions.ts';
import type { GuildSetting } from './setting.ts';

/** How a server came or went for the bot; `unavailable` is an outage at Discord's, which removes nothing. */
export interface GuildChange {
  readonly kind: 'joined' | 'left' | 'unavailable' | 'available';
  readonly guild: GuildSetting;
}

/** The servers as they are now: with the app or without it, reachable or not. */
export class Guilds {
  readonly changed = new Signal<GuildChange>();
  readonly #guilds: Map<string, GuildSetting>;
  readonly #unavailable = new Set<string>();

  constructor(settings: readonly GuildSetting[]) {
    this.#guilds = new Map(settings.map((guild) => [guild.id, guild]));
  }

  find(id: string): GuildSetting | undefined {
    return this.#guilds.get(id);
  }

  /** Those that have the app, be they unavailable or not. */
  get withApp(): readonly GuildSetting[] {
    return [...this.#guilds.values()].filter((guild) => guild.appPermissions !== null);
  }

  isAvailable(id: string): boolean {
    return !this.#unavailable.has(id);
  }

  /** A moderator removes the bot from the server. */
  removeApp(id: string): void {
    const guild = this.#set({ ...this.#get(id), appPermissions: null });
    this.#unavailable.delete(id);
    this.changed.emit({ kind: 'left', guild });
  }

  /** A moderator invites the bot to the server, with those permissions in every channel. */
  addApp(id: string, permissions: bigint = INVITED_PERMISSIONS): void {
    const guild = this.#set({ ...this.#get(id), appPermissions: permissions });
    this.changed.emit({ kind: 'joined', guild });
  }

  /** An outage takes the server away; the app stays installed. */
  makeUnavailable(id: string): void {
    this.#unavailable.add(id);
    this.changed.emit({ kind: 'unavailable', guild: this.#get(id) });
  }

  /** The outage is over. */
  makeAvailable(id: string): void {
    this.#unavailable.delete(id);
    this.changed.emit({ kind: 'available', guild: this.#get(id) });
  }

  #get(id: string): GuildSetting {
    const guild = this.#guilds.get(id);
    if (guild === undefined) throw new RangeError(`no server ${id}`);
    return guild;
  }

  #set(guild: GuildSetting): GuildSetting {
    this.#guilds.set(guild.id, guild);
    return guild;
  }
}
