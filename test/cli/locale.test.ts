import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/cli/catalogue/catalogue-of.ts';
import { localeOf } from '../../src/cli/locale.ts';

test.each([
  [{ LANG: 'nl_NL.UTF-8' }, 'nl-NL'],
  [{ LANG: 'nl' }, 'nl'],
  [{ LANG: 'de_AT@euro' }, 'de-AT'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'nl_BE' }, 'nl-BE'],
  [{ LANG: 'nl_NL', LC_MESSAGES: 'nl_BE', LC_ALL: 'fr_FR' }, 'fr-FR'],
  [{ LANG: 'nl_NL', LC_ALL: '' }, 'nl-NL'],
])('%o names the language %s', (environment, locale) => {
  expect(localeOf(environment)).toBe(locale);
});

test.each([{}, { LANG: 'C' }, { LANG: 'C.UTF-8' }, { LANG: 'POSIX' }, { LANG: '../../etc' }])(
  '%o names no language',
  (environment) => {
    expect(localeOf(environment)).toBeNull();
  },
);

test('the terminal speaks Dutch to the Dutch and English to everyone else', () => {
  expect(catalogueOf('nl-BE').language).toBe('nl');
  expect(catalogueOf('nl').language).toBe('nl');
  expect(catalogueOf('fr-FR').language).toBe('en');
  expect(catalogueOf('nld').language).toBe('en');
  expect(catalogueOf(null).language).toBe('en');
});
