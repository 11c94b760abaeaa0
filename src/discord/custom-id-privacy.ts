import type { PrivacyPress } from './privacy-press.ts';

/** Each action's letter, behind that of the family. Never to be given to another: messages that were sent have them. */
const LETTERS = {
  privacy: 'p',
  'privacy-data': 'd',
  'privacy-erase': 'e',
  'privacy-erase-now': 'E',
} as const satisfies Readonly<Record<PrivacyPress['action'], string>>;

export function isPrivacyPress(press: { readonly action: string }): press is PrivacyPress {
  return press.action in LETTERS;
}

export function encodePrivacyPress({ action }: PrivacyPress): string {
  return LETTERS[action];
}

/** `null` for a letter that is none of these. */
export function readPrivacyPress(letter: string): PrivacyPress | null {
  switch (letter) {
    case LETTERS.privacy:
      return { action: 'privacy' };
    case LETTERS['privacy-data']:
      return { action: 'privacy-data' };
    case LETTERS['privacy-erase']:
      return { action: 'privacy-erase' };
    case LETTERS['privacy-erase-now']:
      return { action: 'privacy-erase-now' };
    default:
      return null;
  }
}
