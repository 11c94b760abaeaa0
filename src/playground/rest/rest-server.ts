import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import type { ContractCheck } from '../contract.ts';
import { INVALID_JSON, METHOD_NOT_ALLOWED, NOT_FOUND, UNAUTHORIZED } from '../rules/refusal.ts';
import type { WireLog } from '../wire-log.ts';
import type { Headers, RateLimits } from './rate-limits.ts';
import { matchPath, pathParts, refusal, type Reply, type Route } from './route.ts';

export interface RestOptions {
  readonly token: string;
  readonly clock: Clock;
  readonly log: WireLog;
  readonly routes: readonly Route[];
  readonly rateLimits: RateLimits;
  readonly contract: ContractCheck | null;
  /** Told of everything that the contract check finds, and of bugs here. */
  readonly onViolation: (violation: string) => void;
}

/** Bytes of a request, as Discord bounds them. */
const MAX_BODY = 25 * 1024 * 1024;

/** Discord's REST API over HTTP. */
export function createRestServer(options: RestOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      // A bot that hangs up is no fault of ours; anything else is a bug here, which a test shall see.
      if (!request.readableAborted) options.onViolation(`the stand-in failed: ${String(error)}`);
      response.destroy();
    });
  });
}

interface Answer {
  readonly reply: Reply;
  readonly headers: Headers;
}

async function answer(options: RestOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const path = url.pathname.replace(/^\/api(?:\/v\d+)?(?=\/)/, '');
  const text = await readBody(request);
  if (text === null) {
    response.writeHead(413).end();
    return;
  }
  const parsed = parseJson(text);
  const body = parsed.ok ? parsed.value : text;
  options.log.add({ kind: 'request', method, path, body });

  const { reply, headers } = parsed.ok
    ? decide(options, { method, path, query: url.searchParams, body, authorization: request.headers.authorization })
    : { reply: refusal(INVALID_JSON), headers: {} };

  options.log.add({ kind: 'reply', method, path, status: reply.status, body: reply.body });
  if (reply.body === null) {
    response.writeHead(reply.status, headers).end();
    return;
  }
  response.writeHead(reply.status, { ...headers, 'Content-Type': 'application/json' });
  response.end(JSON.stringify(reply.body));
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly authorization: string | undefined;
}

function decide(options: RestOptions, received: Received): Answer {
  const { routes, rateLimits, clock, contract, token } = options;
  const { method, path } = received;
  const parts = pathParts(path) ?? [];
  const fitting = routes.flatMap((route) => {
    const params = matchPath(route.pattern, parts);
    return params === null ? [] : { route, params };
  });
  const match = fitting.find(({ route }) => route.method === method);
  if (match === undefined) {
    return { reply: refusal(fitting.length > 0 ? METHOD_NOT_ALLOWED : NOT_FOUND), headers: {} };
  }

  const { route, params } = match;
  const now = clock.now();
  const scenario = rateLimits.hit(method, path);
  if (scenario !== null) {
    const { headers, body } = rateLimits.exceeded(scenario, method, route.pattern, now);
    return { reply: { status: 429, body }, headers };
  }
  const headers = rateLimits.headers(method, route.pattern, now);
  if (route.authorized && received.authorization !== `Bot ${token}`) return { reply: refusal(UNAUTHORIZED), headers };

  const asked = { method, path, query: received.query, body: received.body };
  contract?.request(method, path, received.body).forEach(options.onViolation);
  const reply = route.handle({ ...asked, param: (name) => params.get(name) ?? '' });
  contract?.response(method, path, reply.status, reply.body).forEach(options.onViolation);
  return { reply, headers };
}

/** `null` when there is more than Discord takes. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: unknown = chunk;
    if (!Buffer.isBuffer(bytes)) continue;
    size += bytes.length;
    if (size > MAX_BODY) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
}

function parseJson(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (text === '') return { ok: true, value: null };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
