import { expect, test } from 'vitest';
import { memberHash } from '../../src/library/member-hash.ts';

test('is HMAC-SHA-256 in base64url', () => {
  // RFC 4231, test case 2.
  const digest = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  const expected = Buffer.from(digest, 'hex').toString('base64url');
  expect(memberHash(new TextEncoder().encode('Jefe'), 'what do ya want for nothing?')).toBe(expected);
});

test('another key, or another member, gives another hash', () => {
  const [key, other] = [new Uint8Array(32), new Uint8Array(32).fill(1)];
  expect(new Set([memberHash(key, '1'), memberHash(key, '2'), memberHash(other, '1')]).size).toBe(3);
});
