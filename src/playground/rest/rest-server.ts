import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import { METHOD_NOT_ALLOWED, NOT_FOUND, UNAUTHORIZED } from '../rules/refusal.ts';
import type { Files } from '../files/files.ts';
import type { Violations } from '../violations.ts';
import type { WireLog } from '../wire-log.ts';
import type { Headers, RateLimits } from './rate-limits.ts';
import { readRequestBody, type RequestBody } from './request-body.ts';
import { serveFile } from './file-server.ts';
import { matchPath, pathParts, refusal, type Reply, type Route } from './route.ts';

export interface RestOptions {
  readonly token: string;
  readonly clock: Clock;
  readonly log: WireLog;
  readonly routes: readonly Route[];
  readonly files: Files;
  readonly rateLimits: RateLimits;
  readonly violations: Violations;
}

/** Discord's REST API over HTTP, and beside it the files. */
export function createRestServer(options: RestOptions): Server {
  return createServer((request, response) => {
    if (serveFile(options.files, request, response)) return;
    answer(options, request, response).catch((error: unknown) => {
      // A bot that hangs up is no fault of ours; anything else is a bug here, which a test shall see.
      if (!request.readableAborted) options.violations.bug(`the stand-in failed: ${String(error)}`);
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
  const read = await readRequestBody(request);
  options.log.add({ kind: 'request', method, path, body: read.ok ? read.value.json : null });

  const { authorization } = request.headers;
  const { reply, headers } = read.ok
    ? decide(options, { method, path, query: url.searchParams, body: read.value, authorization })
    : { reply: refusal(read.refusal), headers: {} };

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
  readonly body: RequestBody;
  readonly authorization: string | undefined;
}

function decide(options: RestOptions, received: Received): Answer {
  const { routes, rateLimits, clock, violations, token } = options;
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

  const { json, files } = received.body;
  const asked = { method, path, query: received.query, body: json, files };
  violations.request(method, path, json);
  const reply = route.handle({ ...asked, param: (name) => params.get(name) ?? '' });
  violations.response(method, path, reply.status, reply.body);
  return { reply, headers };
}
