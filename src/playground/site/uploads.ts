import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { ATTACHMENTS } from '../rules/limits.ts';
import type { DroppedFile } from './bot-side.ts';

/** Uploads that wait to be used; whoever uploads more loses the oldest. */
const KEPT = 20;
const MAX_NAME = 260;

export type Uploaded = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly status: 400 | 413 };

/** Files on their way from the page: uploaded first, then named by whatever uses them. */
export class PageUploads {
  readonly #byId = new Map<string, DroppedFile>();

  /** Takes a file as the body of a request, its name in the query. */
  async take(request: IncomingMessage, query: URLSearchParams): Promise<Uploaded> {
    const name = query.get('name') ?? '';
    if (name === '' || name.length > MAX_NAME) return { ok: false, status: 400 };
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of request) {
      const bytes: unknown = chunk;
      if (!(bytes instanceof Uint8Array)) continue;
      size += bytes.byteLength;
      if (size > ATTACHMENTS.size) return { ok: false, status: 413 };
      chunks.push(bytes);
    }
    const id = randomUUID();
    this.#byId.set(id, { name, bytes: Buffer.concat(chunks) });
    if (this.#byId.size > KEPT) this.#byId.delete(this.#byId.keys().next().value ?? '');
    return { ok: true, id };
  }

  get(id: string): DroppedFile | undefined {
    return this.#byId.get(id);
  }
}
