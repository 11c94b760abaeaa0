import { GatewayIntentBits } from 'discord-api-types/v10';

/** Intents that Discord gives only to apps which were granted them. */
export const PRIVILEGED_INTENTS =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** An event for the bot. `data` may depend on the intents of the session that it is sent to. */
export interface GatewayEvent {
  readonly name: string;
  /** Which intents it takes. */
  readonly place: 'guild' | 'direct';
  /** The server that it is of, which decides its shard; `null` for direct messages. */
  readonly guildId: string | null;
  data(intents: number): unknown;
}

/** The intent without which an event is not sent; events that are not listed are always sent. */
const NEEDED: Readonly<
  Record<string, { readonly guild: GatewayIntentBits; readonly direct: GatewayIntentBits | null }>
> = {
  GUILD_CREATE: { guild: GatewayIntentBits.Guilds, direct: null },
  GUILD_DELETE: { guild: GatewayIntentBits.Guilds, direct: null },
  THREAD_CREATE: { guild: GatewayIntentBits.Guilds, direct: null },
  MESSAGE_CREATE: { guild: GatewayIntentBits.GuildMessages, direct: GatewayIntentBits.DirectMessages },
  MESSAGE_UPDATE: { guild: GatewayIntentBits.GuildMessages, direct: GatewayIntentBits.DirectMessages },
  MESSAGE_DELETE: { guild: GatewayIntentBits.GuildMessages, direct: GatewayIntentBits.DirectMessages },
};

/** https://discord.com/developers/docs/events/gateway#list-of-intents */
export function wants(intents: number, event: GatewayEvent): boolean {
  const needed = NEEDED[event.name]?.[event.place] ?? null;
  return needed === null || (intents & needed) !== 0;
}

export function hasMessageContent(intents: number): boolean {
  return (intents & GatewayIntentBits.MessageContent) !== 0;
}
