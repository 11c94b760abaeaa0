import { movedTo, typedTo } from './select-moves.ts';

/** What a key does to a menu. */
export type SelectDeed =
  | { readonly kind: 'close' | 'show' | 'pick' | 'nothing' }
  /** Opens the menu, if it is closed, with that choice active. */
  | { readonly kind: 'go'; readonly to: number };

/** What of a keyboard event counts. */
interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
}

interface SelectState {
  readonly open: boolean;
  readonly active: number;
  readonly labels: readonly string[];
  /** The letters typed so far, this one included; `null` where the key is none of them. */
  readonly typed: string | null;
}

/** What the key means to a menu as it is; `null` where it means nothing here. */
export function selectDeed({ key, altKey }: KeyPress, { open, active, labels, typed }: SelectState): SelectDeed | null {
  if (key === 'Escape') return open ? { kind: 'close' } : null;
  if (key === 'Enter' || (key === ' ' && typed === null) || (altKey && key.startsWith('Arrow'))) {
    if (!open) return { kind: 'show' };
    return { kind: altKey ? 'close' : 'pick' };
  }
  const to = typed === null ? movedTo(key, active, labels.length) : typedTo(typed, labels, active);
  if (to === null) return typed === null ? null : { kind: 'nothing' };
  // The first arrow only opens the list, at what is chosen.
  const isArrow = key === 'ArrowDown' || key === 'ArrowUp';
  return !open && isArrow ? { kind: 'show' } : { kind: 'go', to };
}
