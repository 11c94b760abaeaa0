import { expect, test } from 'vitest';
import { fillMarkers } from '../../bench/page/fill-markers.ts';

const PAGE =
  'Before\n\n<!-- bench:a -->\n\nold\n\n<!-- /bench:a -->\n\nBetween\n\n<!-- bench:b -->\n<!-- /bench:b -->\n';

test('only what stands between the markers of that name is replaced', () => {
  expect(fillMarkers(PAGE, 'a', 'new')).toBe(PAGE.replace('old', 'new'));
});

test('a place that is still empty is filled', () => {
  expect(fillMarkers(PAGE, 'b', 'new')).toBe(PAGE.replace('bench:b -->\n<', 'bench:b -->\n\nnew\n\n<'));
});

test('filling it again changes nothing', () => {
  const filled = fillMarkers(PAGE, 'b', 'new');
  expect(fillMarkers(filled, 'b', 'new')).toBe(filled);
});

test('a page without the markers is an error, not a page without figures', () => {
  expect(() => fillMarkers(PAGE, 'c', 'new')).toThrow('bench:c');
});
