import { createHash } from 'node:crypto';

/**
 * Six characters (36 bits) that change when `text` does: tells whether a suggested question is still the one shown, and finds a
 * passage again wherever it stands in a later version.
 */
export function textCheck(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 6);
}
