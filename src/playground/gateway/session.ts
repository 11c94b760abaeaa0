import type { GatewayEvent } from './intents.ts';
import { wants } from './intents.ts';
import { servesGuild, type Shard } from './shard.ts';

/** An event as it was sent, with its place in the session. */
export interface SentEvent {
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

/** Events kept for a bot that resumes. */
const REPLAYED = 1000;

/** A bot's logical connection: it outlives a dropped socket. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  readonly #sent: SentEvent[] = [];
  #sequence = 0;
  /** Where events go; `null` while the bot is away, and they wait for it to resume. */
  #deliver: ((event: SentEvent) => void) | null = null;

  constructor(id: string, intents: number, shard: Shard) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  get connected(): boolean {
    return this.#deliver !== null;
  }

  connect(deliver: (event: SentEvent) => void): void {
    this.#deliver = deliver;
  }

  disconnect(): void {
    this.#deliver = null;
  }

  /** Sends what is of its shard. */
  hear(event: GatewayEvent): void {
    if (servesGuild(this.shard, event.guildId)) this.send(event);
  }

  /** Sends what its intents ask for. */
  send(event: GatewayEvent): void {
    if (!wants(this.intents, event)) return;
    this.#append(event.name, event.data(this.intents));
  }

  /** Sends the last event of that name once more, as Discord at times does. */
  repeat(name: string): void {
    const last = this.#sent.findLast((event) => event.name === name);
    if (last !== undefined) this.#append(name, last.data);
  }

  /** Sends again all that came after `sequence`; `false` where that is no longer known. */
  replay(sequence: number): boolean {
    const oldest = this.#sent[0]?.sequence ?? 1;
    if (sequence > this.#sequence || sequence < oldest - 1) return false;
    for (const event of this.#sent) if (event.sequence > sequence) this.#deliver?.(event);
    return true;
  }

  #append(name: string, data: unknown): void {
    this.#sequence += 1;
    const event = { sequence: this.#sequence, name, data };
    this.#sent.push(event);
    if (this.#sent.length > REPLAYED) this.#sent.shift();
    this.#deliver?.(event);
  }
}
