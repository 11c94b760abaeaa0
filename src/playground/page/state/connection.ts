import type { Doing, Upload } from '../../protocol/asked.ts';
import type { Reply, Told } from '../../protocol/told.ts';

/** `lost`: it was there, and is tried again. */
export type ConnectionState = 'connecting' | 'open' | 'lost';

export interface ConnectionEvents {
  told(told: Told): void;
  changed(state: ConnectionState): void;
}

/** Milliseconds until the next try. */
const RETRY_AFTER = 1000;

/** The page's line to the stand-in; comes back by itself when it is lost. */
export class Connection {
  readonly #events: ConnectionEvents;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #socket: WebSocket | null = null;
  #lastId = 0;

  constructor(events: ConnectionEvents) {
    this.#events = events;
  }

  open(): void {
    const { host } = window.location;
    const socket = new WebSocket(`ws://${host}/live`);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#events.changed('open');
    });
    socket.addEventListener('message', ({ data }) => {
      const told: unknown = typeof data === 'string' ? JSON.parse(data) : null;
      if (isTold(told)) this.#hear(told);
    });
    socket.addEventListener('close', () => {
      // What was asked for will not be answered any more.
      for (const answer of this.#waiting.values()) answer({ kind: 'misunderstood' });
      this.#waiting.clear();
      this.#events.changed('lost');
      setTimeout(() => {
        this.open();
      }, RETRY_AFTER);
    });
  }

  /** Does something; resolves with what came of it. */
  do(doing: Doing): Promise<Reply> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) return Promise.resolve({ kind: 'misunderstood' });
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, doing }));
    });
  }

  /** Uploads a file, so that it can be named. Rejects where it is too large. */
  async upload(file: File): Promise<Upload> {
    const response = await fetch(`./uploads?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file });
    if (!response.ok) throw new Error(`upload: ${response.status}`);
    const uploaded: unknown = await response.json();
    if (!isUpload(uploaded)) throw new Error('upload: no id');
    return uploaded;
  }

  #hear(told: Told): void {
    if (told.tell !== 'reply') {
      this.#events.told(told);
      return;
    }
    this.#waiting.get(told.to)?.(told.reply);
    this.#waiting.delete(told.to);
  }
}

/** Page and server are of one build, so the kind tells the rest. */
function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'tell' in value;
}

function isUpload(value: unknown): value is Upload {
  return typeof value === 'object' && value !== null && 'upload' in value && typeof value.upload === 'string';
}
