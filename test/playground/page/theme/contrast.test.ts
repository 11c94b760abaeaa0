import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../../../src/playground/page/theme/tokens.css'), 'utf8');

/** The colours of a theme by their names. */
function colours(theme: 'dark' | 'light'): ReadonlyMap<string, string> {
  const [, body = ''] = new RegExp(`data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(CSS) ?? [];
  return new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2 AA, for text of the usual size. */
const LEAST = 4.5;
const GROUNDS = [
  'ground',
  'ground-side',
  'ground-rail',
  'ground-raised',
  'ground-hover',
  'ground-input',
  'ground-code',
];
const PAIRS = [
  ...['text', 'text-strong', 'text-soft', 'link', 'danger-text'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...['accent', 'accent-hover', 'success', 'success-hover', 'danger', 'danger-hover'].map(
    (ground) => ['on-accent', ground] as const,
  ),
  ...['text', 'text-strong'].flatMap((text) =>
    ['secondary', 'secondary-hover'].map((ground) => [text, ground] as const),
  ),
  ['mention-text', 'mention-ground'] as const,
];

describe.each(['dark', 'light'] as const)('in the %s theme', (theme) => {
  test('text can be read on every ground that it stands on', () => {
    const of = colours(theme);
    const poor = PAIRS.map(([text, ground]) => {
      const ratio = contrast(of.get(text) ?? '#000000', of.get(ground) ?? '#000000');
      return `${text} on ${ground}: ${ratio.toFixed(2)}`;
    }).filter((line) => Number(line.split(': ')[1]) < LEAST);
    expect(poor).toEqual([]);
  });
});
