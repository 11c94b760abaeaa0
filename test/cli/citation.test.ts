import { expect, test } from 'vitest';
import { citation } from '../../src/cli/citation.ts';
import { bridge } from './example-article.ts';

const [first, second] = bridge.passages;
if (first === undefined || second === undefined) throw new Error('the example has two passages');

test('names article, section and paragraph; the lead has no heading to name', () => {
  expect(citation(bridge, second)).toBe('The new bridge › Who paid? › ¶ 2');
  expect(citation(bridge, first)).toBe('The new bridge › ¶ 1');
});

test('names a section that bears the title too, so that it is not taken for the lead', () => {
  const titled = { ...bridge, sections: bridge.sections.map((section) => ({ ...section, heading: bridge.title })) };
  expect(citation(titled, second)).toBe('The new bridge › The new bridge › ¶ 2');
});
