import type { Kysely } from 'kysely';
import { StoreFailure } from '../store-failure.ts';
import type { Database } from './database.ts';

/** The name of the key of `memberHash` among the keys. */
export const MEMBER_KEY = 'member';

/** As long as the digest: HMAC gains nothing from more (RFC 2104, section 3). */
export const MEMBER_KEY_BYTES = 32;

/** @throws StoreFailure `corrupt` where it is not there or not whole */
export async function readMemberKey(db: Kysely<Database>): Promise<Uint8Array> {
  const row = await db.selectFrom('keys').select('value').where('name', '=', MEMBER_KEY).executeTakeFirst();
  const key = Buffer.from(row?.value ?? '', 'base64url');
  if (key.length !== MEMBER_KEY_BYTES) throw new StoreFailure('corrupt');
  return new Uint8Array(key);
}
