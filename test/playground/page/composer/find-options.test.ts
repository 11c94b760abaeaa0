import { expect, test } from 'vitest';
import { optionsMatching } from '../../../../src/playground/page/composer/find-options.ts';
import { option } from './offered-commands.ts';

const options = [option('url'), option('file', { name: 'bestand', description: 'Het adres staat er niet in' })];
const found = (typed: string) => optionsMatching(options, typed).map(({ key }) => key);

test('options are found by the name that the user sees or by the default one, not by their descriptions', () => {
  expect(found('')).toEqual(['url', 'file']);
  expect(found('best')).toEqual(['file']);
  expect(found('FIL')).toEqual(['file']);
  expect(found('adres')).toEqual([]);
});
