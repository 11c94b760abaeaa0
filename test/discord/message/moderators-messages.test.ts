import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/articles-library.ts';
import type { UnansweredQuestion } from '../../../src/library/store/feedback-store.ts';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../../src/library/store/server-settings.ts';
import type { InterfaceLanguage } from '../../../src/discord/interface-language.ts';
import { groupMessage } from '../../../src/discord/message/insights/group-message.ts';
import { insightsMessage } from '../../../src/discord/message/insights/insights-message.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { confirmErasureMessage, privacyMessage } from '../../../src/discord/message/privacy/privacy-message.ts';
import type { CuratorAccess } from '../../../src/discord/message/settings/curator-access.ts';
import { settingsMessage } from '../../../src/discord/message/settings/settings-message.ts';
import { whyMessage } from '../../../src/discord/message/why/why-message.ts';
import { SETTING_NAMES, settingChoice } from '../../../src/discord/setting-choices.ts';
import { bridge } from '../articles.ts';

const language = fc.constantFrom<InterfaceLanguage>('nl', 'en');
/** With all that Markdown could make something of, which takes twice the room once escaped. */
const words = fc.string({
  unit: fc.constantFrom('*', '_', 'a', ' ', '\n', '[', '`', '>', '#', 'é', '漢'),
  minLength: 1,
  maxLength: 300,
});
const question: fc.Arbitrary<UnansweredQuestion> = fc.record({
  id: fc.nat(2 ** 31 - 1),
  text: words,
  language: fc.constant('nl'),
  at: fc.constant(0),
});
const group = fc
  .array(question, { minLength: 1, maxLength: 8 })
  .map(([example = { id: 0, text: '?', language: 'nl', at: 0 }, ...others]) => ({
    example,
    questions: [example, ...others],
  }));
const article = words.map((title) => ({
  ...bridge,
  title: title.padEnd(200, '*'),
  source: { name: null, url: `https://krant.example/${'a'.repeat(300)}` },
  sections: bridge.sections.map((section) => ({ ...section, heading: `${title}*`.repeat(3) })),
}));
const ids = fc.array(fc.bigInt(10n ** 17n, 10n ** 18n).map(String), { maxLength: 40 });

test('whatever was asked and cited, the insights are within Discord’s limits', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(group, { maxLength: 40, selector: ({ example }) => example.id }),
      article,
      language,
      (groups, cited, speaks) => {
        const message = insightsMessage({
          days: 90,
          figures: { questions: 1_000_000, answered: 1 / 3, votes: 7, helpful: 2 / 3 },
          chart: { name: 'chart.png', bytes: new Uint8Array(), description: 'x'.repeat(1024) },
          cited: cited.passages.map((passage) => ({ article: cited, passage, count: 1_000_000 })),
          groups,
          done: 'added',
          language: speaks,
        });
        expect(messageViolations(message)).toEqual([]);
      },
    ),
  );
});

test('whatever is in a group and comes near, it is within Discord’s limits', () => {
  fc.assert(
    fc.property(group, article, language, (asked, near, speaks) => {
      const nearest = near.passages.map((passage) => ({
        article: near,
        passage: { ...passage, text: passage.text.repeat(4) },
        span: { start: 0, end: passage.text.length * 4 },
        highlights: [],
      }));
      expect(messageViolations(groupMessage({ group: asked, nearest, days: 7, language: speaks }))).toEqual([]);
    }),
  );
});

test('whatever is asked, why it is answered so is within Discord’s limits', () => {
  const library = createLibrary([bridge]);
  fc.assert(
    fc.property(words, language, (asked, speaks) => {
      const explanation = library.explain({ text: `brug ${asked}`, locale: null, article: null });
      if (explanation === null) throw new Error('there is an article');
      const message = whyMessage({ question: asked, explanation, titleOf: () => asked, language: speaks });
      expect(messageViolations(message)).toEqual([]);
    }),
  );
});

test('whatever a server chose, its settings are within Discord’s limits, and each menu shows one thing chosen', () => {
  const access = fc.constantFrom<CuratorAccess>(
    { kind: 'no-role' },
    { kind: 'allowed' },
    { kind: 'unknown' },
    { kind: 'missing', commands: ['bibliotheek', 'instellingen', 'inzichten', 'waarom'] },
  );
  const choices = fc.array(fc.tuple(fc.constantFrom(...SETTING_NAMES), fc.nat(5)));
  fc.assert(
    fc.property(choices, ids, access, fc.boolean(), language, (chosen, channels, curators, mayManage, speaks) => {
      const changes = chosen.map(([name, choice]) => settingChoice(name, choice) ?? {});
      const settings = changes.reduce<ServerSettings>((sum, change) => ({ ...sum, ...change }), {
        ...DEFAULT_SETTINGS,
        channels,
      });
      const message = settingsMessage({ settings, access: curators, mayManage, saved: false, language: speaks });
      expect(messageViolations(message)).toEqual([]);
      expect(JSON.stringify(message).match(/"default":true/g)).toHaveLength(SETTING_NAMES.length);
    }),
  );
});

test('however much is kept of a member, telling it is within Discord’s limits', () => {
  const votes = Array.from({ length: 5000 }, () => ({ server: '1', slug: 'a', number: 1, helpful: true, at: 0 }));
  const data = { questions: [], votes, drafts: [], deeds: [], versions: [], waiting: [], erasedAt: 1 };
  for (const speaks of ['nl', 'en'] as const) {
    expect(messageViolations(privacyMessage({ data, here: { days: 365 }, language: speaks }))).toEqual([]);
    expect(messageViolations(confirmErasureMessage(data, speaks))).toEqual([]);
  }
});
