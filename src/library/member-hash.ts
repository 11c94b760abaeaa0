import { createHmac } from 'node:crypto';

/**
 * What stands for a member where something of theirs is kept: the same id gives the same hash, and without the key nobody can
 * tell whose it is by trying all ids. HMAC-SHA-256 (RFC 2104) in base64url, 43 characters.
 *
 * @param key - of the store, see `MemberStore.key`
 */
export function memberHash(key: Uint8Array, discordId: string): string {
  return createHmac('sha256', key).update(discordId).digest('base64url');
}
