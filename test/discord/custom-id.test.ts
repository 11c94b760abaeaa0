import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_SLUG_LENGTH } from '../../src/article/article.ts';
import { encodePress, parsePress } from '../../src/discord/custom-id.ts';
import { CUSTOM_ID_LENGTH } from '../../src/discord/limits.ts';
import { INSIGHT_DAYS } from '../../src/discord/insights-press.ts';
import { SETTING_NAMES } from '../../src/discord/setting-choices.ts';
import type { InterfaceLanguage } from '../../src/discord/interface-language.ts';
import type { Press } from '../../src/discord/press.ts';
import { textCheck } from '../../src/library/text-check.ts';

const index = fc.nat(36 ** 6 - 1);
const slug = fc.string({ minLength: 1, maxLength: MAX_SLUG_LENGTH });
const snowflake = fc.bigInt(0n, 2n ** 64n - 1n).map(String);
const ref = fc.oneof(
  fc.record({ kind: fc.constant('section' as const), section: index }),
  fc.record({ kind: fc.constant('sidecar' as const), index }),
);

const check = fc.string().map(textCheck);
const language = fc.constantFrom<InterfaceLanguage>('nl', 'en');
const passage = fc.record({ number: index, check });

const days = fc.constantFrom(...INSIGHT_DAYS);
const setting = fc.constantFrom(...SETTING_NAMES);

/** What moderators choose and are shown, and what members do with their own data. */
const settingsInsightsPrivacy: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ action: fc.constant('choose-setting' as const), setting }),
  fc.record({ action: fc.constant('set' as const), setting, choice: index }),
  fc.record({ action: fc.constantFrom('set-channels' as const, 'set-curator-role') }),
  fc.record({ action: fc.constant('insights' as const), days }),
  fc.record({ action: fc.constantFrom('group' as const, 'group-dismiss'), days, question: index }),
  fc.record({
    action: fc.constantFrom('group-add' as const, 'group-add-sent'),
    days,
    question: index,
    slug,
    passage,
  }),
  fc.record({ action: fc.constantFrom('choose-group' as const, 'choose-place') }),
  fc.record({ action: fc.constantFrom('privacy' as const, 'privacy-data', 'privacy-erase', 'privacy-erase-now') }),
);

const anyPress: fc.Arbitrary<Press> = fc.oneof(
  settingsInsightsPrivacy,
  fc.record({ action: fc.constant('context' as const), slug, quoted: passage, centre: index, page: index }),
  fc.record({
    action: fc.constant('passages' as const),
    article: fc.option(slug),
    page: index,
    asker: snowflake,
    language,
  }),
  fc.record({ action: fc.constant('ask-on' as const), slug }),
  fc.record({ action: fc.constant('ask-on-sent' as const), slug, private: fc.boolean() }),
  fc.record({ action: fc.constant('vote' as const), slug, passage, helpful: fc.boolean() }),
  fc.record({ action: fc.constant('remove' as const), asker: snowflake }),
  fc.record({ action: fc.constant('ask' as const), slug, ref, check }),
  fc.record({ action: fc.constantFrom('choose-question' as const, 'choose-article', 'choose-section') }),
  fc.record({ action: fc.constant('articles' as const), page: index }),
  fc.record({ action: fc.constant('article' as const), slug, page: index }),
  fc.record({
    action: fc.constant('summary' as const),
    slug,
    section: fc.option(fc.record({ index: fc.nat(36 ** 6 - 2), check })),
    length: fc.constantFrom('short' as const, 'medium', 'long'),
    page: index,
    asker: snowflake,
    language,
  }),
);

describe('a custom id', () => {
  it('holds all that a press does, so that it works after a restart', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        expect(parsePress(encodePress(press))).toEqual(press);
      }),
    );
  });

  it('is never longer than Discord takes, also with the longest slug and the largest numbers', () => {
    fc.assert(
      fc.property(anyPress, (press) => {
        expect(encodePress(press).length).toBeLessThanOrEqual(CUSTOM_ID_LENGTH);
      }),
    );
  });

  it('reads like this', () => {
    const quoted = { number: 7, check: 'abc_-1' };
    expect(encodePress({ action: 'context', slug: 'noord-korea', quoted, centre: 8, page: 0 })).toBe(
      '2c7:abc_-1:8:0:noord-korea',
    );
    expect(encodePress({ action: 'remove', asker: '123456789012345678' })).toBe('2rxrls1wq49ji');
  });

  it('may end in a slug with the separator in it', () => {
    const press: Press = { action: 'article', slug: 'nota:2:bis', page: 1 };
    expect(parsePress(encodePress(press))).toEqual(press);
  });

  it('refuses to hold an index that no article has, rather than lose it', () => {
    expect(() => encodePress({ action: 'articles', page: -1 })).toThrow(RangeError);
    expect(() => encodePress({ action: 'articles', page: 36 ** 6 })).toThrow(RangeError);
  });
});

describe('reading a custom id', () => {
  it('takes whatever string it gets', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((rest) => `2${rest}`),
        ),
        (id) => {
          const press = parsePress(id);
          if (typeof press !== 'string') expect(encodePress(press)).toBe(id);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['of an earlier version', '1c7:0:noord-korea'],
    ['of a later version', '3c7:abc_-1:8:0:noord-korea'],
    ['of an action that is no more', '2z7:0:noord-korea'],
    ['with a field too few', '2c7:abc_-1:8:noord-korea'],
    ['with a field too many', '2l0:1'],
    ['with a number that is none', '2c-7:abc_-1:8:0:noord-korea'],
    ['with a number written otherwise', '2c07:abc_-1:8:0:noord-korea'],
    ['with a flag that is none', '2v7:abc_-1:2:noord-korea'],
    ['with a length and a language that are none', '2s6:0:0:1:noord-korea'],
    ['with a language that is none', '2p0:1:2'],
    ['with a section without its check', '2s0:1:0:1:noord-korea'],
    ['with a check of another shape', '2h0:kort:noord-korea'],
    ['with an asker beyond 64 bits', '2rzzzzzzzzzzzzz'],
    ['without its slug', '2o'],
    ['with an empty slug', '2a0:'],
    ['with a slug too long', `2o${'a'.repeat(MAX_SLUG_LENGTH + 1)}`],
    ['with something left over', '2Q:0'],
  ])('says that one %s is outdated', (_, id) => {
    expect(parsePress(id)).toBe('outdated');
  });

  it.each(['', 'page:2', 'vote_up', '{"action":"ask"}'])('says that %j is not ours', (id) => {
    expect(parsePress(id)).toBe('foreign');
  });
});
