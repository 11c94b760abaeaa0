import type { IncomingMessage } from 'node:http';
import type { LocalFile } from '../files/attachment.ts';
import { INVALID_JSON, REQUEST_TOO_LARGE, accept, refuse, type Result } from '../rules/refusal.ts';

/** What a request carries: JSON, and files where it comes as a form. */
export interface RequestBody {
  readonly json: unknown;
  /** By the number in their field's name, `files[0]`. */
  readonly files: ReadonlyMap<string, LocalFile>;
}

/** Bytes of a request, as Discord bounds them. */
const MAX_BODY = 25 * 1024 * 1024;

export async function readRequestBody(request: IncomingMessage): Promise<Result<RequestBody>> {
  const bytes = await readBytes(request);
  if (bytes === null) return refuse(REQUEST_TOO_LARGE);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return withJson(bytes.toString(), new Map());
}

/** `null` when there is more than Discord takes. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes: unknown = chunk;
    if (!Buffer.isBuffer(bytes)) continue;
    size += bytes.length;
    if (size > MAX_BODY) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** What a form says of a file whose kind its sender did not tell; Discord then goes by the extension. */
const UNTOLD = 'application/octet-stream';

/** https://discord.com/developers/docs/reference#uploading-files */
async function readForm(bytes: Buffer, contentType: string): Promise<Result<RequestBody>> {
  const form = await parseMultipart(bytes, contentType);
  if (form === null) return refuse(INVALID_JSON);
  const files = new Map<string, LocalFile>();
  for (const [field, value] of form) {
    const number = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (number === undefined || typeof value === 'string') continue;
    const content = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
    files.set(number, value.type === UNTOLD ? content : { ...content, contentType: value.type });
  }
  const json = form.get('payload_json');
  return withJson(typeof json === 'string' ? json : '{}', files);
}

async function parseMultipart(bytes: Buffer, contentType: string): Promise<FormData | null> {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- slow on large forms, where only a test's own bot sends one
    return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  } catch {
    return null;
  }
}

function withJson(text: string, files: RequestBody['files']): Result<RequestBody> {
  if (text === '') return accept({ json: null, files });
  try {
    const json: unknown = JSON.parse(text);
    return accept({ json, files });
  } catch {
    return refuse(INVALID_JSON);
  }
}
