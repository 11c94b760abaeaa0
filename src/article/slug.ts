import { MAX_SLUG_LENGTH } from './article.ts';

/**
 * Letters (of any script, with their marks), digits, `-` and `_`: nothing that a custom id, an address, `slug#n` or a file
 * system could take for a mark of its own.
 */
const SLUG = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u;

/** Whether a file of this name, without its ending, can be an article. */
export function isSlug(name: string): boolean {
  return name.length <= MAX_SLUG_LENGTH && SLUG.test(name);
}
