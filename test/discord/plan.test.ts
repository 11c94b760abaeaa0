import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../src/discord/caller.ts';
import { ask } from '../../src/discord/handlers/ask.ts';
import type { InterfaceLanguage } from '../../src/discord/interface-language.ts';
import { messageViolations } from '../../src/discord/message/message-limits.ts';
import type { Library } from '../../src/library/library.ts';
import { openSqliteStore } from '../../src/library/store/sqlite/open.ts';
import { passageRef, sectionRef } from '../../src/discord/place-ref.ts';
import { planFor } from '../../src/discord/plan.ts';
import type { SinglePress } from '../../src/discord/request.ts';
import { bridge } from './articles.ts';
import { testLibrary } from './fixture.ts';
import { offline, sceneOf, type TestServices } from './scene.ts';
import { testCuration } from './test-store.ts';

const articles = testLibrary();
const place = { server: null, channel: '510000000000000001', parent: null };
const member = { roles: [], mayManage: false, moderator: false, place };
const asker: Caller = { ...member, id: '310000000000000001', locale: 'nl', language: 'nl' };
const other: Caller = { ...member, id: '310000000000000002', locale: 'en-GB', language: 'en' };
const moderator: Caller = { ...other, id: '310000000000000003', moderator: true };

const answer = ask(articles, asker, { text: 'Wat kost de brug?', article: null, visibility: 'public' });
if (answer.kind !== 'reply') throw new Error('the test needs an answer to press on');
const { components } = answer.message;

const slug = fc.constantFrom('brug', 'library-hours', 'gone');
const page = fc.nat(50);
const gone = 'abcdef';
const passage = fc.constantFrom(
  ...bridge.passages.map(passageRef),
  { number: 1, check: gone },
  { number: 8, check: gone },
);
const section = fc.constantFrom(
  ...bridge.sections.map(sectionRef),
  { index: 1, check: gone },
  { index: 4, check: gone },
);
const language = fc.constantFrom<InterfaceLanguage>('nl', 'en');
const anyPress: fc.Arbitrary<SinglePress> = fc.oneof(
  fc.record({ action: fc.constant('context' as const), slug, quoted: passage, centre: fc.nat(8), page }),
  fc.record({
    action: fc.constant('passages' as const),
    article: fc.option(slug),
    page,
    asker: fc.constant(asker.id),
    language,
  }),
  fc.record({ action: fc.constant('ask-on' as const), slug }),
  fc.record({ action: fc.constant('vote' as const), slug, passage, helpful: fc.boolean() }),
  fc.record({ action: fc.constant('remove' as const), asker: fc.constant(asker.id) }),
  fc.record({
    action: fc.constant('ask' as const),
    slug,
    ref: fc.record({ kind: fc.constant('section' as const), section: fc.nat(4) }),
    check: fc.constantFrom('abcdef', '123456'),
  }),
  fc.record({ action: fc.constant('articles' as const), page }),
  fc.record({ action: fc.constant('article' as const), slug, page }),
  fc.record({
    action: fc.constant('summary' as const),
    slug,
    section: fc.option(section),
    length: fc.constantFrom('short' as const, 'medium', 'long'),
    page,
    asker: fc.constant(asker.id),
    language,
  }),
);

let services: TestServices;
beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'vraagbaak-')), 'vraagbaak.db');
  const store = await openSqliteStore({ file });
  services = offline({ store, curation: testCuration(store) });
  return async () => {
    await store.close();
    rmSync(dirname(file), { recursive: true });
  };
});

async function press(pressed: SinglePress, caller: Caller, isPrivate: boolean, library: Library = articles) {
  const plan = planFor({ kind: 'press', press: pressed, on: { components, private: isPrivate }, values: [] }, caller);
  return { plan, outcome: await plan.run(sceneOf(library, caller, services)) };
}

describe('whatever is pressed', () => {
  test('what comes of it is within Discord’s limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPress,
        fc.constantFrom(asker, other, moderator),
        fc.boolean(),
        async (pressed, caller, isPrivate) => {
          const { outcome } = await press(pressed, caller, isPrivate);
          if ('message' in outcome) expect(messageViolations(outcome.message)).toEqual([]);
        },
      ),
    );
  });

  test('nobody but the asker and moderators changes an answer that all can see, and nobody else sees what they get', async () => {
    await fc.assert(
      fc.asyncProperty(anyPress, async (pressed) => {
        const { outcome } = await press(pressed, other, false);
        expect(outcome.kind).toMatch(/^(reply|modal)$/);
        if (outcome.kind === 'reply') expect(outcome.visibility).toBe('private');
      }),
    );
  });

  test('an answer’s question is asked again in the language of the answer, whoever presses', async () => {
    const asked: (string | null)[] = [];
    const listening: Library = {
      ...articles,
      ask: (question) => {
        asked.push(question.locale);
        return articles.ask(question);
      },
    };
    const turn = { action: 'passages', article: null, page: 1, asker: asker.id, language: 'nl' } as const;
    for (const caller of [asker, other, moderator]) await press(turn, caller, false, listening);
    expect(asked).toEqual(['nl', 'nl', 'nl']);
  });

  test('what happens in a private message stays there', async () => {
    await fc.assert(
      fc.asyncProperty(anyPress, async (pressed) => {
        const { outcome } = await press(pressed, asker, true);
        if (outcome.kind === 'reply') expect(outcome.visibility).toBe('private');
      }),
    );
  });

  test('of articles that are kept from others, nothing is shown in the open', async () => {
    const kept: Library = { ...articles, isConfined: () => true };
    await fc.assert(
      fc.asyncProperty(anyPress, fc.constantFrom(asker, other, moderator), async (pressed, caller) => {
        const { outcome } = await press(pressed, caller, false, kept);
        expect(outcome.kind).toMatch(/^(reply|modal|remove)$/);
        if (outcome.kind === 'reply') expect(outcome.visibility).toBe('private');
      }),
    );
  });

  test('an outcome that changes the message was planned as one', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyPress,
        fc.constantFrom(asker, other, moderator),
        fc.boolean(),
        async (pressed, caller, isPrivate) => {
          const { plan, outcome } = await press(pressed, caller, isPrivate);
          const changes = outcome.kind === 'update' || outcome.kind === 'remove';
          if (changes) expect(plan.deferral).toBe('update');
          if (plan.deferral === 'update' && !changes) expect(outcome.kind).toBe('reply');
        },
      ),
    );
  });
});
