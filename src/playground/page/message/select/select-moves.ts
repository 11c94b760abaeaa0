/** How far Page Up and Page Down go. */
const PAGE = 10;

/** The choice that a key leads to from `active`, or `null` where the key leads nowhere. */
export function movedTo(key: string, active: number, count: number): number | null {
  const within = (index: number): number => Math.max(0, Math.min(count - 1, index));
  switch (key) {
    case 'ArrowDown':
      return within(active + 1);
    case 'ArrowUp':
      return within(active - 1);
    case 'PageDown':
      return within(active + PAGE);
    case 'PageUp':
      return within(active - PAGE);
    case 'Home':
      return 0;
    case 'End':
      return within(count - 1);
    default:
      return null;
  }
}

/**
 * The label that begins with what was typed, from `active` on and around; one letter, also typed repeatedly, goes on to the next
 * that begins with it. `null` where none does.
 */
export function typedTo(typed: string, labels: readonly string[], active: number): number | null {
  const isOneLetter = typed.length > 1 && typed === typed.charAt(0).repeat(typed.length);
  const sought = fold(isOneLetter ? typed.charAt(0) : typed);
  const from = sought.length === 1 ? active + 1 : active;
  for (let step = 0; step < labels.length; step += 1) {
    const index = (Math.max(from, 0) + step) % labels.length;
    if (fold(labels[index] ?? '').startsWith(sought)) return index;
  }
  return null;
}

/** The values once `value` was picked: with it, without it where it was there, and never more than `most`. */
export function picked(values: readonly string[], value: string, most: number): readonly string[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  if (most === 1) return [value];
  return values.length < most ? [...values, value] : values;
}

/** Without case and accents, nor the mark before a name. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replace(/^[@#]/, '').toLowerCase();
}
