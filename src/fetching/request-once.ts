import type { Dispatcher } from 'undici';
import { FetchRefusal } from './fetch-refusal.ts';
import type { FetchResult, Validators } from './fetcher.ts';
import { ENCODINGS, readBody } from './read-body.ts';
import { readableType } from './readable-type.ts';
import { validatorHeaders, validatorsOf } from './validator-headers.ts';

/** What one address answered: an end, or where to go on. */
export type Response = FetchResult | { readonly kind: 'redirect'; readonly location: string };

export interface PlainRequest {
  readonly url: URL;
  readonly validators: Validators;
  readonly userAgent: string;
  /** Of the body, in bytes. */
  readonly limit: number;
  readonly dispatcher: Dispatcher;
  readonly signal: AbortSignal;
}

const ACCEPT =
  'text/html, application/xhtml+xml, application/pdf, text/markdown, text/plain;q=0.9, application/xml;q=0.8, */*;q=0.5';

const OK: readonly number[] = [200, 203];
const NOT_MODIFIED = 304;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Asks for one address, without following where it points. It takes no cookie and gives none.
 *
 * @throws {FetchRefusal} and what the HTTP client throws
 */
export async function requestOnce(request: PlainRequest): Promise<Response> {
  const { url, dispatcher, signal, userAgent, limit } = request;
  const conditional = validatorHeaders(request.validators);
  const { statusCode, headers, body } = await dispatcher.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: 'GET',
    headers: { accept: ACCEPT, 'accept-encoding': ENCODINGS, 'user-agent': userAgent, ...conditional },
    signal,
  });
  try {
    const location = single(headers['location']);
    if (REDIRECTS.includes(statusCode) && location !== null) return { kind: 'redirect', location };
    if (statusCode === NOT_MODIFIED && Object.keys(conditional).length > 0) return { kind: 'not-modified' };
    if (!OK.includes(statusCode)) throw new FetchRefusal({ id: 'status', status: statusCode });
    if (Number(headers['content-length'] ?? 0) > limit) throw new FetchRefusal({ id: 'too-large', limit });

    const bytes = await readBody(body, single(headers['content-encoding']) ?? undefined, limit);
    const type = await readableType(bytes);
    if (!type.readable) throw new FetchRefusal({ id: 'unsupported-type', found: type.found });
    const contentType = single(headers['content-type']);
    return { kind: 'fetched', bytes, contentType, url: url.href, validators: validatorsOf(headers) };
  } finally {
    // An error of a body that nobody reads any more is nobody's.
    body.on('error', () => undefined);
    body.destroy();
  }
}

function single(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? header : (header?.[0] ?? null);
}
