import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Files } from '../files/files.ts';

const FOLDERS = /^\/(?:ephemeral-)?attachments\//;

/** Serves the files that people and the bot attached, as Discord's CDN does; `false` for any other address. */
export function serveFile(files: Files, request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
  if (!FOLDERS.test(pathname)) return false;
  const file = files.at(decodeURI(pathname), searchParams);
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain;charset=UTF-8' });
    response.end('This content is no longer available.');
    return true;
  }
  response.writeHead(200, {
    'Content-Type': file.contentType ?? 'application/octet-stream',
    'Content-Length': file.bytes.byteLength,
    'Content-Disposition': `attachment; filename="${file.filename}"`,
  });
  response.end(request.method === 'HEAD' ? undefined : file.bytes);
  return true;
}
