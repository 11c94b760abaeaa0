/**
 * Whether one can type without more ado. On a touch screen a focused box raises the keyboard, which covers half of what one came to
 * read; a narrow window is as good as one.
 */
export function isTypingAtHand(): boolean {
  return window.matchMedia('(pointer: fine) and (min-width: 761px)').matches;
}
