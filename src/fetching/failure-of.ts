import { FetchRefusal } from './fetch-refusal.ts';
import type { FetchFailure } from './fetcher.ts';

/** Codes of OpenSSL and Node that speak of certificates or of the protocol (Node, "TLS", "X509 certificate error codes"). */
const INSECURE =
  /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|CRL_|UNABLE_TO_|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH_)|SELF_SIGNED/;

/** Codes of undici, its HTTP parser and zlib (for Brotli `ERR_`) that speak of what a server sent. */
const BAD_ANSWER = /^(?:HPE_|Z_|ERR__ERROR_|ERR_BROTLI|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)/;

/** What an error of a fetch from `host` means. The reason of an abort goes before what it made fail. */
export function failureOf(error: unknown, host: string, signal: AbortSignal): FetchFailure {
  const cause: unknown = signal.aborted ? signal.reason : error;
  if (cause instanceof FetchRefusal) return cause.failure;
  const code = codeOf(cause);
  if (INSECURE.test(code)) return { id: 'insecure', host };
  return { id: BAD_ANSWER.test(code) ? 'bad-answer' : 'unreachable', host, code };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
