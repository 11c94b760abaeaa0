import type { Validators } from './fetcher.ts';

/** Visible ASCII and spaces: what any server's validator is made of. Another is not kept, and so never sent. */
const VALIDATOR = /^[\x20-\x7e]{1,512}$/;

/** The headers that ask only for what is newer (RFC 9110, section 13.1). */
export function validatorHeaders(validators: Validators): Readonly<Record<string, string>> {
  const etag = usable(validators.etag);
  const lastModified = usable(validators.lastModified);
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

/** What a response says about its version. */
export function validatorsOf(headers: Readonly<Record<string, string | string[] | undefined>>): Validators {
  return { etag: usable(headers['etag']), lastModified: usable(headers['last-modified']) };
}

function usable(value: string | string[] | null | undefined): string | null {
  return typeof value === 'string' && VALIDATOR.test(value) ? value : null;
}
