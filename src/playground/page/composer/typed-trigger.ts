/** What is being picked while one types. */
export type Trigger =
  | { readonly kind: 'command'; readonly typed: string }
  /** `start` is where its sign stands in the text. */
  | { readonly kind: 'mention'; readonly sign: '@' | '#'; readonly typed: string; readonly start: number };

/** A sign at the start of a word, and a name of up to three words; a space at its end ends it. */
const MENTION = /(?:^|[\s(])([@#])((?:[^\s@#]+(?: [^\s@#]+){0,2})?)$/u;

/** Looks at the text before the caret; `null` where nothing is being picked. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const before = text.slice(0, caret);
  if (text.startsWith('/') && caret > 0 && !text.includes('\n')) return { kind: 'command', typed: before.slice(1) };
  const found = MENTION.exec(before);
  const sign = found?.[1];
  const typed = found?.[2] ?? '';
  if (sign !== '@' && sign !== '#') return null;
  return { kind: 'mention', sign, typed, start: before.length - typed.length - 1 };
}
