import { tokenFingerprint } from './token-fingerprint.ts';

/** Name of the lease under which the commands of a bot are registered, by whichever process. */
export function deployLease(token: string): string {
  return `deploy ${tokenFingerprint(token)}`;
}
