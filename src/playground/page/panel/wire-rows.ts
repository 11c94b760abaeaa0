import type { NumberedEntry } from '../state/numbered-entry.ts';

/** Something that went over the wire, in one line. */
export interface WireRow {
  readonly number: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly from: 'bot' | 'discord';
  readonly what: string;
  /** Milliseconds from what it answers; `null` where it answers nothing. */
  readonly took: number | null;
  readonly isHeartbeat: boolean;
  readonly failed: boolean;
  readonly data: unknown;
}

/** Opcodes of the gateway that keep the connection alive: https://discord.com/developers/docs/topics/opcodes-and-status-codes */
const HEARTBEATS: ReadonlySet<number> = new Set([1, 11]);

/** The entries in lines, oldest first: replies with the time since their request, first answers with that since the interaction. */
export function wireRows(entries: readonly NumberedEntry[]): readonly WireRow[] {
  const requests = new Map<string, number[]>();
  const interactions = new Map<string, number>();
  return entries.map((entry) => {
    const row = { number: entry.number, at: entry.at, took: null, isHeartbeat: false, failed: false, data: null };
    switch (entry.kind) {
      case 'request': {
        const key = `${entry.method} ${entry.path}`;
        requests.set(key, [...(requests.get(key) ?? []), entry.at]);
        const id = /^\/interactions\/(\d+)\//.exec(entry.path)?.[1] ?? '';
        const begun = interactions.get(id);
        return {
          ...row,
          from: 'bot',
          what: `${entry.method} ${shortened(entry.path)}`,
          took: begun === undefined ? null : entry.at - begun,
          data: entry.body,
        };
      }
      case 'reply': {
        const key = `${entry.method} ${entry.path}`;
        const asked = requests.get(key)?.shift();
        return {
          ...row,
          from: 'discord',
          what: `${entry.status} ${entry.method} ${shortened(entry.path)}`,
          took: asked === undefined ? null : entry.at - asked,
          failed: entry.status >= 400,
          data: entry.body,
        };
      }
      case 'event': {
        const id = entry.name === 'INTERACTION_CREATE' ? idOf(entry.data) : null;
        if (id !== null) interactions.set(id, entry.at);
        return { ...row, from: 'discord', what: entry.name, data: entry.data };
      }
      case 'gateway':
        return {
          ...row,
          from: entry.from === 'bot' ? 'bot' : 'discord',
          what: `opcode ${entry.opcode}`,
          isHeartbeat: HEARTBEATS.has(entry.opcode),
          data: entry.data,
        };
      case 'closed':
        return { ...row, from: 'discord', what: `closed ${entry.code}`, failed: true };
    }
  });
}

/** Tokens in an address are long, and say nothing to anybody. */
function shortened(path: string): string {
  return path.replaceAll(/[\w-]{40,}/g, '…');
}

function idOf(data: unknown): string | null {
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null;
}
