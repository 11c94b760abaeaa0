/**
 * Control characters made visible, each by one of the same length. A terminal would obey them: an escape sequence in an article
 * could rewrite the screen or set the window's title. C0 has symbols of its own (U+2400 on), C1 has none; tabs and line ends stay.
 */
export function visibleControls(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
