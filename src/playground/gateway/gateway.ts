import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WireLog } from '../wire-log.ts';
import { wireApplication } from '../wire/application.ts';
import { wireBot } from '../wire/user.ts';
import type { World } from '../world/world.ts';
import { Connection, type Sessions } from './connection.ts';
import { guildCreateEvent, guildEvent, threadEvent } from './guild-events.ts';
import { PRIVILEGED_INTENTS, hasMessageContent, type GatewayEvent } from './intents.ts';
import { messageEvent } from './message-events.ts';
import type { Identify, Resume } from './payload.ts';
import { Session } from './session.ts';
import { ONLY_SHARD, servesGuild } from './shard.ts';

export interface GatewayOptions {
  readonly world: World;
  readonly log: WireLog;
  readonly token: string;
  /** Milliseconds between two heartbeats of the bot. */
  readonly heartbeatInterval: number;
  /** The privileged intents that the app was granted. */
  readonly grantedIntents: number;
  /** Whether the servers that READY announces as unavailable ever come. */
  readonly guildsArrive: boolean;
  /** `ws://…` of this gateway, known once it listens. */
  readonly url: () => string;
}

/** Opcodes, intents and sequence numbers start to count here (https://discord.com/developers/docs/events/gateway). */
const GATEWAY_VERSION = 10;

/** Discord's side of the gateway: tells each session of the bot what happens in the world. */
export class Gateway implements Sessions {
  readonly #options: GatewayOptions;
  readonly #sockets = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();

  constructor(options: GatewayOptions) {
    this.#options = options;
    const { world } = options;
    const tell = (event: GatewayEvent | null): void => {
      if (event !== null) this.dispatch(event);
    };
    world.changes.subscribe((change) => {
      tell(messageEvent(world, change));
    });
    world.guilds.changed.subscribe((change) => {
      tell(guildEvent(world, change));
    });
    world.threadOpened.subscribe((thread) => {
      tell(threadEvent(thread));
    });
  }

  attach(server: Server): void {
    server.on('upgrade', (request, socket, head) => {
      this.#sockets.handleUpgrade(request, socket, head, (accepted) => {
        const connection = new Connection(accepted, this, this.#options.log, this.#options.heartbeatInterval);
        this.#connections.add(connection);
        accepted.on('close', () => this.#connections.delete(connection));
      });
    });
  }

  /** Sends an event to every session of its shard that has the intents for it; those away get it when they resume. */
  dispatch(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) session.hear(event);
  }

  /** Intents of each session, be the bot there or away. */
  get sessionIntents(): readonly number[] {
    return [...this.#sessions.values()].map((session) => session.intents);
  }

  /** Whether a bot is there to hear of events at once. */
  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.connected);
  }

  /** Sends the last event of that name once more: Discord may deliver an event twice. */
  repeatLast(name: string): void {
    for (const session of this.#sessions.values()) session.repeat(name);
  }

  /** Opcode 7: asks the bot to reconnect and resume. */
  requestReconnect(): void {
    for (const connection of this.#connections) connection.requestReconnect();
  }

  /** Opcode 9: says that the session is invalid, and whether it may be resumed all the same. */
  invalidateSessions(resumable: boolean): void {
    for (const connection of this.#connections) connection.invalidate(resumable);
  }

  /** Closes the bot's connections with a code; their sessions stay. */
  drop(code: number): void {
    for (const connection of this.#connections) connection.close(code);
  }

  close(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  identify({ token, intents, shard }: Identify, connection: Connection): Session | GatewayCloseCodes {
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    if ((intents & PRIVILEGED_INTENTS & ~this.#options.grantedIntents) !== 0)
      return GatewayCloseCodes.DisallowedIntents;
    const [id, count] = shard ?? [ONLY_SHARD.id, ONLY_SHARD.count];
    if (id >= count) return GatewayCloseCodes.InvalidShard;

    const session = new Session(randomUUID(), intents, { id, count });
    this.#sessions.set(session.id, session);
    connection.carry(session);
    this.#greet(session, shard);
    return session;
  }

  resume({ token, session_id }: Resume): Session | null | GatewayCloseCodes {
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    return this.#sessions.get(session_id) ?? null;
  }

  forget(session: Session): void {
    this.#sessions.delete(session.id);
  }

  #greet(session: Session, shard: Identify['shard']): void {
    const { world } = this.#options;
    const guilds = world.guilds.withApp.filter(({ id }) => servesGuild(session.shard, id));
    const application = wireApplication(world, hasMessageContent(this.#options.grantedIntents));
    const ready = {
      v: GATEWAY_VERSION,
      user: wireBot(world.setting),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#options.url(),
      application: { id: application.id, flags: application.flags },
      ...(shard === undefined ? {} : { shard }),
    };
    session.send({ name: 'READY', place: 'direct', guildId: null, data: () => ready });
    if (!this.#options.guildsArrive) return;
    for (const guild of guilds) {
      if (world.guilds.isAvailable(guild.id)) session.send(guildCreateEvent(world, guild));
    }
  }
}
