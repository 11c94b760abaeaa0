import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveAttachment } from './attachments.ts';
import type { HostGuard } from './host-guard.ts';
import type { PageFile } from './page-files.ts';
import type { SeatWorld } from './seat.ts';
import { parsedUrl } from './parsed-url.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

export interface Serving {
  readonly files: ReadonlyMap<string, PageFile>;
  readonly world: SeatWorld;
  readonly guard: HostGuard;
}

/** Answers a request for the page, for a file of a message, or with a file of the page's user. */
export async function answerPage(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { files, world, guard } = serving;
  const { method = 'GET', headers } = request;
  if (!guard.isForUs(request) || (headers.origin !== undefined && !guard.isFromUs(request))) {
    say(response, 403, 'This is not the address of the playground, or another site asks for it.');
    return;
  }
  const url = parsedUrl(request.url ?? '/', 'http://playground');
  if (url === null) {
    say(response, 400, 'That is no address.');
    return;
  }
  if (method === 'POST' && url.pathname === '/uploads') {
    await takeUpload(request, response, url.searchParams, serving);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    say(response, 405, 'There is nothing to do that with.');
    return;
  }
  if (url.pathname.startsWith('/files/')) {
    serveAttachment(world.standIn.world.files, url, response);
    return;
  }
  const file = files.get(url.pathname);
  if (file === undefined) {
    say(response, 404, 'There is no such page. The playground is at /.');
    return;
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.contentType,
    'Content-Length': file.bytes.byteLength,
    'Cache-Control': file.lasts ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(method === 'HEAD' ? undefined : file.bytes);
}

async function takeUpload(
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
  { guard, world }: Serving,
): Promise<void> {
  if (!guard.isFromUs(request)) {
    say(response, 403, 'Only the page itself uploads files.');
    return;
  }
  const uploaded = await world.uploads.take(request, query);
  if (!uploaded.ok) {
    say(response, uploaded.status, 'A file with a name and at most 10 MB, please.');
    return;
  }
  response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ upload: uploaded.id }));
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}
