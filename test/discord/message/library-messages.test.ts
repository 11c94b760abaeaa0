import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { catalogueOf } from '../../../src/discord/catalogue/catalogue.ts';
import { changeMessage } from '../../../src/discord/message/library/change-message.ts';
import { draftMessage } from '../../../src/discord/message/library/draft-message.ts';
import { historyMessage } from '../../../src/discord/message/library/history-message.ts';
import { correctModal, editModal } from '../../../src/discord/message/library/article-modals.ts';
import { pasteModal } from '../../../src/discord/message/library/paste-modal.ts';
import { logMessage } from '../../../src/discord/message/library/log-message.ts';
import { publishedMessage } from '../../../src/discord/message/library/published-message.ts';
import { storedListMessage } from '../../../src/discord/message/library/stored-list-message.ts';
import { storedMessage } from '../../../src/discord/message/library/stored-message.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { noticeMessage } from '../../../src/discord/message/notice-message.ts';
import { outcomeViolations } from '../../../src/discord/outcome-violations.ts';
import type { ImportFailure } from '../../../src/library/curation/import-failure.ts';
import type { Preview } from '../../../src/library/curation/curation.ts';
import { LOG_ACTIONS } from '../../../src/library/store/server-store.ts';
import type { StoredArticle } from '../../../src/library/store/stored-article.ts';
import { shown } from '../shown.ts';

/** Words that Discord would read as markup, and plain ones; some as long as can be. */
const anyText = fc.oneof(
  fc.constant('*'.repeat(250)),
  fc.constant('De markt verhuist'),
  fc.constant('`@everyone` <@1> [link](https://krant.example) # kop'),
  fc.string({ minLength: 1, maxLength: 250, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
);
const anyParagraph = fc.oneof(anyText, fc.constant('~_*'.repeat(2000)), fc.constant('Een zin. '.repeat(700)));
const anyLanguage = fc.constantFrom('nl' as const, 'en' as const);
const anySlug = fc.constantFrom('markt', 'm'.repeat(60));
const DRAFT_ID = 'abcdefghijklmno-';

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    slug: anySlug,
    title: anyText,
    sections: fc.array(fc.record({ heading: fc.option(anyText), texts: fc.array(anyParagraph, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 30,
    }),
    source: fc.option(fc.constant({ name: 'N'.repeat(200), url: `https://krant.example/${'a'.repeat(400)}` })),
  })
  .map(({ slug, title, sections: drafts, source }) => {
    let number = 0;
    const sections = drafts.map(({ heading, texts }, index) => ({
      index,
      heading,
      passages: texts.map((text) => {
        number += 1;
        return { id: `${slug}#${number}`, slug, number, section: index, form: 'prose' as const, text };
      }),
    }));
    const passages = sections.flatMap((section) => section.passages);
    return { slug, title, language: 'nl', source, published: '2026-10-01', sections, passages, questions: [] };
  });

const anyAudience = fc.record({
  channels: fc.constantFrom(
    [],
    Array.from({ length: 25 }, (_, index) => `51000000000000${1000 + index}`),
  ),
  roles: fc.constantFrom([], ['610000000000000001']),
});
const anyPreview: fc.Arbitrary<Preview> = fc.record({
  draft: fc.constant({
    id: DRAFT_ID,
    server: '1',
    by: '2',
    at: 0,
    markdown: '',
    origin: { kind: 'paste' as const },
    source: null,
    notes: '',
  }),
  article: anyArticle,
  replaces: fc.option(anySlug),
  leftOut: fc.array(
    fc.record({
      kind: fc.constantFrom('navigation', 'cookie-notice', 'caption', 'sharing', 'related', 'footer', 'other'),
      sample: anyText,
      characters: fc.nat(),
    }),
    { maxLength: 20 },
  ),
  missing: fc.subarray(['title' as const, 'language' as const]),
  audience: fc.option(anyAudience),
});

const version = { number: 1_000_000, hash: 'h', by: '310000000000000003', at: 1.8e12, parser: 1, bytes: 1 };
const anyStored: fc.Arbitrary<StoredArticle> = fc.record({
  server: fc.constant('1'),
  slug: anySlug,
  version: fc.constant({ ...version, origin: { kind: 'paste' as const }, markdown: '', questions: '' }),
  audience: anyAudience,
  source: fc.option(
    fc.record({
      url: fc.constant('https://krant.example/'),
      etag: fc.constant(null),
      lastModified: fc.constant(null),
      checkedAt: fc.option(fc.constant(1.8e12)),
      failure: fc.option(fc.constantFrom('status', 'no-article')),
    }),
  ),
  pending: fc.option(
    fc.constant({ ...version, number: 2, origin: { kind: 'paste' as const }, markdown: '', questions: '' }),
  ),
  removedAt: fc.option(fc.constant(1.8e12)),
});

describe('every message to moderators', () => {
  it('shows a draft within the limits, on every page, with all its sections', () => {
    fc.assert(
      fc.property(anyPreview, fc.option(anyText), fc.nat(5), anyLanguage, (preview, replaces, page, language) => {
        const message = draftMessage({ preview, replaces, page, language });
        expect(messageViolations(message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows a difference within the limits, as pages or as a file', () => {
    const what = fc.oneof(
      fc.constant({ what: 'waiting', check: 'aB3-_z' } as const),
      fc.record({ what: fc.constantFrom('current', 'earlier', 'taken-over') }),
    );
    fc.assert(
      fc.property(anyArticle, anyArticle, what, fc.nat(5), anyLanguage, (before, after, kind, page, language) => {
        const comparison = { before, after, number: 3 };
        const message = changeMessage({ slug: after.slug, comparison, ...kind, page, language });
        expect(messageViolations(message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shows articles, versions and the log within the limits', () => {
    fc.assert(
      fc.property(anyArticle, anyStored, anyText, anyLanguage, (article, stored, title, language) => {
        const messages = [
          storedMessage({ stored, article, done: null, language }),
          publishedMessage({ article, audience: stored.audience, replaced: false, language }),
          storedListMessage({
            articles: Array.from({ length: 10 }, (_, index) => ({
              ...stored,
              slug: `${index}${stored.slug.slice(1)}`,
              title,
              language: 'nl',
            })),
            removed: stored.removedAt !== null,
            page: 1,
            pages: 3,
            done: '*'.repeat(800),
            language,
          }),
          historyMessage({
            slug: stored.slug,
            title,
            versions: Array.from({ length: 25 }, (_, index) => ({
              ...version,
              number: 25 - index,
              origin: { kind: 'file' as const, name: title },
            })),
            current: 25,
            page: 1,
            language,
          }),
          logMessage({
            entries: Array.from({ length: 10 }, (_, index) => ({
              id: index,
              at: 1.8e12,
              by: '310000000000000003',
              action: LOG_ACTIONS[index] ?? 'add',
              slug: stored.slug,
              version: 3,
            })),
            titles: new Map([[stored.slug, title]]),
            newest: false,
            next: { at: 1.8e12, id: 36 ** 6 - 1 },
            language,
          }),
        ];
        expect(messages.flatMap(messageViolations)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('asks in forms that Discord takes', () => {
    const audience = { channels: Array.from({ length: 40 }, (_, index) => String(index)), roles: [] };
    for (const language of ['nl', 'en'] as const) {
      const facts = { title: '*'.repeat(400), language: 'Nederlands' };
      for (const modal of [
        pasteModal(language),
        correctModal(DRAFT_ID, facts, audience, language),
        correctModal(DRAFT_ID, { title: '', language: '' }, null, language),
        editModal({ slug: 'm'.repeat(60), check: 'aB3-_z' }, facts, audience, language),
      ]) {
        const late = noticeMessage({ kind: 'busy' }, language);
        expect(outcomeViolations({ kind: 'modal', modal, late })).toEqual([]);
      }
    }
  });
});

const FAILURES: readonly ImportFailure[] = [
  { id: 'invalid-address' },
  { id: 'forbidden-port', port: 8080 },
  { id: 'forbidden-address' },
  { id: 'unknown-host', host: 'krant.example' },
  { id: 'unreachable', host: 'krant.example', code: 'ECONNREFUSED' },
  { id: 'bad-answer', host: 'krant.example', code: 'HPE_INVALID_CONSTANT' },
  { id: 'insecure', host: 'krant.example' },
  { id: 'too-many-redirects' },
  { id: 'too-large', limit: 5_242_880 },
  { id: 'too-slow', seconds: 15 },
  ...[304, 401, 403, 404, 410, 429, 500].map((status) => ({ id: 'status', status }) as const),
  { id: 'unsupported-type', found: null },
  { id: 'unsupported-type', found: 'image/png' },
  { id: 'unsupported-encoding', encoding: 'zstd' },
  { id: 'rate-limited', seconds: 40 },
  ...(['time', 'memory', 'depth'] as const).map((bound) => ({ id: 'too-demanding', bound }) as const),
  { id: 'damaged' },
  { id: 'encrypted' },
  { id: 'no-text' },
  { id: 'front-matter', line: 3, message: 'the title is missing' },
  ...(['paywall', 'needs-javascript', 'video', 'not-found', 'consent', 'listing', 'too-short', 'empty'] as const).map(
    (found) => ({ id: 'no-article', found, title: 'De *Krant*' }) as const,
  ),
  { id: 'nothing-pasted' },
];

describe('every reason why a source gives no article', () => {
  it.each(['nl', 'en'] as const)('is told in a line of its own in %s', (language) => {
    const lines = FAILURES.map((failure) => catalogueOf(language).library.notice({ kind: 'import-failed', failure }));
    // Too little memory and too deep a document come to the same for a moderator; so do some answers of a server but for the number.
    expect(new Set(lines).size).toBeGreaterThanOrEqual(FAILURES.length - 1);
    for (const line of lines) expect(line).toMatch(/^\S.{30,400}[.)]?$/s);
  });

  it('escapes what the page says', () => {
    const failure = { id: 'no-article', found: 'video', title: '@everyone *x*' } as const;
    const message = noticeMessage({ kind: 'library', notice: { kind: 'import-failed', failure } }, 'en');
    expect(shown(message).join()).toContain('“\\@everyone \\*x\\*”');
  });
});
