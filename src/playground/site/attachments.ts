import type { ServerResponse } from 'node:http';
import type { Files } from '../files/files.ts';
import { ATTACHMENT_HEADERS } from './security-headers.ts';

/** Kinds that a browser shows by itself and that hold no script. */
const SHOWN = /^image\/(?:png|jpeg|gif|webp)$/;

/** Serves what people and the bot attached, from the page's own host: shown where it is a picture, else to be saved. */
export function serveAttachment(files: Files, url: URL, response: ServerResponse): void {
  const path = decodedPath(url.pathname.slice('/files'.length));
  const file = path === null ? undefined : files.at(path, url.searchParams);
  if (file === undefined) {
    response.writeHead(404, { ...ATTACHMENT_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('This file is no longer there.\n');
    return;
  }
  const contentType = file.contentType ?? 'application/octet-stream';
  const isShown = SHOWN.test(contentType);
  response.writeHead(200, {
    ...ATTACHMENT_HEADERS,
    'Content-Type': isShown ? contentType : 'application/octet-stream',
    'Content-Length': file.bytes.byteLength,
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${file.filename}"`,
  });
  response.end(file.bytes);
}

function decodedPath(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}
