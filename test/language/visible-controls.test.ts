import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visibleControls } from '../../src/language/visible-controls.ts';

test('an escape sequence is shown, not obeyed', () => {
  expect(visibleControls('\u001b[2Jweg\u007f\u009b')).toBe('␛[2Jweg␡\ufffd');
});

test('tabs and line ends stay, and so does the length, whatever the text', () => {
  expect(visibleControls('a\tb\nc')).toBe('a\tb\nc');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleControls(text)).toHaveLength(text.length);
      expect(visibleControls(text)).not.toMatch(/(?![\n\t])\p{Cc}/u);
    }),
  );
});
