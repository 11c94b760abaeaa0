import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { WireLog } from '../wire-log.ts';
import { parseGatewayPayload, type Identify, type Resume } from './payload.ts';
import type { SentEvent, Session } from './session.ts';

/** What the gateway decides for its connections. */
export interface Sessions {
  /** A new session, or the close code to refuse with. */
  identify(identify: Identify, connection: Connection): Session | GatewayCloseCodes;
  /** The session to go on with; `null` where it is gone, or the close code to refuse with. */
  resume(resume: Resume): Session | null | GatewayCloseCodes;
  /** The bot ended its session. */
  forget(session: Session): void;
}

/** Close codes with which a bot says that it will not resume. */
const ENDING_CODES = [1000, 1001];

/** One WebSocket of the bot, from HELLO to its close. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #sessions: Sessions;
  readonly #log: WireLog;
  #session: Session | null = null;

  constructor(socket: WebSocket, sessions: Sessions, log: WireLog, heartbeatInterval: number) {
    this.#socket = socket;
    this.#sessions = sessions;
    this.#log = log;
    socket.on('message', (data: Buffer) => {
      this.#receive(data.toString());
    });
    socket.on('close', (code) => {
      this.#closed(code);
    });
    this.#send(GatewayOpcodes.Hello, { heartbeat_interval: heartbeatInterval });
  }

  get session(): Session | null {
    return this.#session;
  }

  /** Delivers the session's events here from now on. */
  carry(session: Session): void {
    this.#session = session;
    session.connect((event) => {
      this.#deliver(session, event);
    });
  }

  requestReconnect(): void {
    this.#send(GatewayOpcodes.Reconnect, null);
  }

  invalidate(resumable: boolean): void {
    const session = this.#session;
    this.#session?.disconnect();
    this.#session = null;
    if (session !== null && !resumable) this.#sessions.forget(session);
    this.#send(GatewayOpcodes.InvalidSession, resumable);
  }

  close(code: number): void {
    this.#session?.disconnect();
    this.#socket.close(code);
  }

  #receive(text: string): void {
    const payload = parseGatewayPayload(text);
    if (payload === null) {
      this.#socket.close(GatewayCloseCodes.DecodeError);
      return;
    }
    this.#log.add({ kind: 'gateway', from: 'bot', opcode: payload.op, data: payload.d });
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        this.#send(GatewayOpcodes.HeartbeatAck, null);
        return;
      case GatewayOpcodes.Identify:
        this.#identify(payload.d);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(payload.d);
        return;
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (this.#session === null) this.#socket.close(GatewayCloseCodes.NotAuthenticated);
    }
  }

  #identify(identify: Identify): void {
    if (this.#session !== null) {
      this.#socket.close(GatewayCloseCodes.AlreadyAuthenticated);
      return;
    }
    const session = this.#sessions.identify(identify, this);
    if (typeof session === 'number') this.#socket.close(session);
  }

  #resume(resume: Resume): void {
    const session = this.#sessions.resume(resume);
    if (typeof session === 'number') {
      this.#socket.close(session);
      return;
    }
    if (session === null) {
      this.invalidate(false);
      return;
    }
    this.carry(session);
    if (!session.replay(resume.seq)) {
      this.#socket.close(GatewayCloseCodes.InvalidSeq);
      return;
    }
    session.send({ name: 'RESUMED', place: 'direct', guildId: null, data: () => ({}) });
  }

  #deliver(session: Session, { sequence, name, data }: SentEvent): void {
    this.#log.add({ kind: 'event', session: session.id, name, data });
    this.#socket.send(JSON.stringify({ op: GatewayOpcodes.Dispatch, s: sequence, t: name, d: data }));
  }

  #send(opcode: GatewayOpcodes, data: unknown): void {
    this.#log.add({ kind: 'gateway', from: 'stand-in', opcode, data });
    this.#socket.send(JSON.stringify({ op: opcode, s: null, t: null, d: data }));
  }

  #closed(code: number): void {
    this.#log.add({ kind: 'closed', code });
    if (this.#session === null) return;
    this.#session.disconnect();
    if (ENDING_CODES.includes(code)) this.#sessions.forget(this.#session);
  }
}
