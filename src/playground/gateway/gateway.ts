import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WireLog } from '../wire-log.ts';
import { wireApplication } from '../wire/application.ts';
import { wireGuildCreate } from '../wire/guild.ts';
import { wireBot } from '../wire/user.ts';
import type { World } from '../world/world.ts';
import { Connection, type Sessions } from './connection.ts';
import { PRIVILEGED_INTENTS, hasMessageContent, type GatewayEvent } from './intents.ts';
import { messageEvent } from './message-events.ts';
import type { Identify, Resume } from './payload.ts';
import { Session } from './session.ts';

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
    options.world.changes.subscribe((change) => {
      const event = messageEvent(options.world, change);
      if (event !== null) this.dispatch(event);
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

  /** Sends an event to every session that has the intents for it; those away get it when they resume. */
  dispatch(event: GatewayEvent): void {
    for (const session of this.#sessions.values()) session.send(event);
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

    const session = new Session(randomUUID(), intents);
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
    const guilds = world.setting.guilds.filter((guild) => guild.appPermissions !== null);
    const application = wireApplication(world.setting, hasMessageContent(this.#options.grantedIntents));
    const ready = {
      v: GATEWAY_VERSION,
      user: wireBot(world.setting),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.#options.url(),
      application: { id: application.id, flags: application.flags },
      ...(shard === undefined ? {} : { shard }),
    };
    session.send({ name: 'READY', place: 'direct', data: () => ready });
    if (!this.#options.guildsArrive || (session.intents & GatewayIntentBits.Guilds) === 0) return;
    for (const guild of guilds) {
      session.send({ name: 'GUILD_CREATE', place: 'guild', data: () => wireGuildCreate(guild) });
    }
  }
}
