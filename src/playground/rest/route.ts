import type { LocalFile } from '../files/attachment.ts';
import type { Refusal, Result } from '../rules/refusal.ts';

export interface ApiRequest {
  readonly method: string;
  /** Below `/api/v10`, ids filled in. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The files that came with it, by their number. */
  readonly files: ReadonlyMap<string, LocalFile>;
  /** The part of the path that the pattern calls so. */
  param(name: string): string;
}

export interface Reply {
  readonly status: number;
  /** `null` for an empty body. */
  readonly body: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages` */
  readonly pattern: string;
  /** Whether the bot's token must come with it. Interaction routes carry a token of their own. */
  readonly authorized: boolean;
  readonly handle: (request: ApiRequest) => Reply;
}

export const NO_CONTENT: Reply = { status: 204, body: null };

export function reply(body: unknown, status = 200): Reply {
  return { status, body };
}

export function refusal({ status, code, message, errors }: Refusal): Reply {
  return { status, body: { code, message, ...(errors === undefined ? {} : { errors }) } };
}

/** Replies with what `show` makes of an accepted value, or with the refusal. */
export function replyWith<T>(result: Result<T>, show: (value: T) => Reply): Reply {
  return result.ok ? show(result.value) : refusal(result.refusal);
}

/** The decoded parts of a path; `null` where it is not well encoded. */
export function pathParts(path: string): readonly string[] | null {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/** The parts that a pattern names, where the path fits it. */
export function matchPath(pattern: string, parts: readonly string[]): ReadonlyMap<string, string> | null {
  const names = pattern.split('/');
  if (names.length !== parts.length) return null;
  const params = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params.set(name.slice(1), part);
    else if (part !== name) return null;
  }
  return params;
}
