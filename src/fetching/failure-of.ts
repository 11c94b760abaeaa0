import { FetchRefusal } from './fetch-refusal.ts';
import type { FetchFailure } from './fetcher.ts';

/** Codes of OpenSSL and Node that speak of certificates or of the protocol (Node, "TLS", "X509 certificate error codes"). */
const INSECURE =
  /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|CRL_|UNABLE_TO_|INVALID_(?:CA|PURPOSE)|HOSTNAME_MISMATCH|PATH_LENGTH_)|SELF_SIGNED/;

/** What an error of a fetch from `host` means. The reason of an abort goes before what it made fail. */
export function failureOf(error: unknown, host: string, signal: AbortSignal): FetchFailure {
  const cause: unknown = signal.aborted ? signal.reason : error;
  if (cause instanceof FetchRefusal) return cause.failure;
  const code = codeOf(cause);
  return INSECURE.test(code) ? { id: 'insecure', host } : { id: 'unreachable', host, code };
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
