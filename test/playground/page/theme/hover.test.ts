import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGE = join(import.meta.dirname, '../../../../src/playground/page');
const files = readdirSync(PAGE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** What is left of the style sheet without what holds only where there is something to hover with. */
function onTouch(css: string): string {
  return css.replaceAll(/@media \(hover: hover\) \{(?:[^{}]|\{[^{}]*\})*\}/g, '');
}

test('no style of what is pointed at stays behind under a finger', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => onTouch(readFileSync(join(PAGE, file), 'utf8')).includes(':hover'))).toEqual([]);
});
