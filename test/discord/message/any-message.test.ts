import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Quotation } from '../../../src/answer/answer.ts';
import { parsePress } from '../../../src/discord/custom-id.ts';
import type { InterfaceLanguage } from '../../../src/discord/interface-language.ts';
import { answerMessage, readQuestion } from '../../../src/discord/message/answer-message.ts';
import { articleMessage } from '../../../src/discord/message/article-message.ts';
import { articlesMessage } from '../../../src/discord/message/articles-message.ts';
import { contextMessage } from '../../../src/discord/message/context-message.ts';
import type { MessageBody } from '../../../src/discord/message/message-body.ts';
import { messageViolations } from '../../../src/discord/message/message-limits.ts';
import { noticeMessage } from '../../../src/discord/message/notice-message.ts';
import { summaryMessage } from '../../../src/discord/message/summary-message.ts';
import type { AnswerView } from '../../../src/discord/message/answer-view.ts';
import { plainText } from '../../../src/playground/markdown/plain-text.ts';
import { quotesIn } from '../../../src/playground/markdown/quotes.ts';
import { anyAnswer, anyArticle, anyQuestion, anySummary, anyText } from '../any-article.ts';
import { allNodes, markdownOf, pressesOf } from '../shown.ts';

const anyLanguage = fc.constantFrom<InterfaceLanguage>('nl', 'en');
const anyPage = fc.oneof(fc.nat(3), fc.constant(1000));
const asker = '18446744073709551615';

const anyView: fc.Arbitrary<AnswerView> = fc
  .record({
    question: anyQuestion,
    answer: anyAnswer,
    page: anyPage,
    asker: fc.constant(asker),
    language: anyLanguage,
    private: fc.boolean(),
    texts: fc.array(fc.oneof(anyText, anyQuestion), { maxLength: 5 }),
    taken: fc.constantFrom(null, 'questions' as const, 'opening' as const, 'whole' as const),
  })
  .map(({ texts, taken, ...view }) => ({
    ...view,
    article: null,
    suggestions: texts.map((text, index) => ({ slug: 'a'.repeat(60), ref: { kind: 'sidecar', index } as const, text })),
    ...(taken === null ? {} : { taken }),
  }));

/** What Discord's client leaves out: spaces at the end of a line. */
function asShown(text: string): string {
  return text.replace(/ +(?=\n)/g, '');
}

function quotes({ components }: MessageBody): readonly string[] {
  return quotesIn({ content: '', components: [...components] });
}

/** Within all limits, pinging nobody, linking nowhere but to the source, every button one of ours. */
function expectSendable(message: MessageBody, source: string | null = null): void {
  expect(messageViolations(message)).toEqual([]);
  for (const node of allNodes(message)) {
    expect(['mention', 'emoji', 'timestamp', 'command', 'navigation', 'heading', 'list', 'code-block']).not.toContain(
      node.kind,
    );
    if (node.kind !== 'link') continue;
    expect(plainText(node.label ?? [])).toMatch(/^¶ \d+$/);
    expect(new URL(node.url).origin).toBe(new URL(source ?? 'about:blank').origin);
  }
  for (const id of pressesOf(message)) expect(typeof parsePress(id)).toBe('object');
}

function quotationsOf(answer: Answer): readonly Quotation[] {
  const chosen = answer.kind === 'answered' ? answer.quotations : answer.nearest === null ? [] : [answer.nearest];
  const all = [...chosen, ...(answer.kind === 'declined' ? [] : answer.ranked.map(({ quotation }) => quotation))];
  return all.filter(({ passage }, at) => all.findIndex((other) => other.passage === passage) === at);
}

function textOf({ passage, span }: Quotation): string {
  return passage.text.slice(span.start, span.end);
}

describe('the answer to any question from any article', () => {
  it('is within all of Discord’s limits, pings nobody and links to nothing but the source', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const source = quotationsOf(view.answer)[0]?.article.source?.url ?? null;
        expectSendable(answerMessage(view), source);
      }),
    );
  });

  it('shows the question to the letter, and it can be read back from the message', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const message = answerMessage(view);
        expect(plainText(markdownOf(message)[0] ?? [])).toBe(asShown(view.question));
        expect(readQuestion(message.components)).toBe(view.question);
      }),
    );
  });

  it('quotes every passage to the letter, over as many pages as that takes', () => {
    fc.assert(
      fc.property(
        anyView.filter(({ answer }) => answer.kind !== 'declined'),
        (view) => {
          const shown = allPages((page) => answerMessage({ ...view, page })).flatMap(quotes);
          const quoted = quotationsOf(view.answer).map(textOf);
          for (const quote of shown) expect(quoted.some((text) => asShown(text).includes(quote))).toBe(true);
          expect(withoutSpace(shown)).toBe(withoutSpace(quoted));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('quotes what fits one message whole', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const [first] = quotationsOf(view.answer);
        fc.pre(first !== undefined && textOf(first).length < 1000);
        expect(quotes(answerMessage({ ...view, page: 0 }))[0]).toBe(asShown(textOf(first)));
      }),
    );
  });
});

describe('any summary', () => {
  it('is within all limits and quotes its sentences to the letter, over as many pages as that takes', () => {
    fc.assert(
      fc.property(anySummary, anyLanguage, fc.boolean(), (summary, language, isPrivate) => {
        const pages = allPages((page) => summaryMessage({ summary, page, asker, private: isPrivate, language }));
        for (const message of pages) expectSendable(message, summary.article.source?.url ?? null);
        const shown = pages.flatMap(quotes);
        const quoted = summary.sentences.map(({ passage, span }) => passage.text.slice(span.start, span.end));
        for (const quote of shown) {
          expect(summary.article.passages.some(({ text }) => asShown(text).includes(quote))).toBe(true);
        }
        expect(withoutSpace(shown)).toBe(withoutSpace(quoted));
      }),
    );
  });
});

describe('the context of any passage', () => {
  it('is within all limits and quotes the passage to the letter, over as many pages as that takes', () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(), anyLanguage, (article, at, language) => {
        const quoted = article.passages[at % article.passages.length];
        if (quoted === undefined) throw new Error('every article has a passage');
        const pages = allPages(
          (page) =>
            contextMessage({ article, quoted, centre: quoted.number, page, since: null, language }) ?? {
              components: [],
            },
        );
        for (const message of pages) expectSendable(message, article.source?.url ?? null);
        expect(withoutSpace(pages.flatMap(quotes))).toContain(withoutSpace([quoted.text]));
      }),
    );
  });
});

describe('the card of any article and any list of them', () => {
  it('is within all limits, and pings nobody', () => {
    fc.assert(
      fc.property(anyArticle, anyPage, anyLanguage, (article, page, language) => {
        expectSendable(articleMessage({ article, page, asker, language }), article.source?.url ?? null);
      }),
    );
    fc.assert(
      fc.property(fc.array(anyArticle, { maxLength: 30 }), anyPage, anyLanguage, (articles, page, language) => {
        const named = articles.map((article, index) => ({ ...article, slug: `artikel-${index}` }));
        expectSendable(articlesMessage({ articles: named, page, language }));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a notice that repeats what was typed', () => {
  it('shows it as text', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (typed, language) => {
        expectSendable(noticeMessage({ kind: 'unknown-article', typed }, language));
        expectSendable(noticeMessage({ kind: 'unknown-section', typed }, language));
      }),
    );
  });
});

/** More than any of these articles fills. */
const MANY_PAGES = 100;

/** All pages of a message: past the last one, the last is shown again. */
function allPages(pageAt: (page: number) => MessageBody): readonly MessageBody[] {
  const pages: MessageBody[] = [];
  for (let page = 0; page < MANY_PAGES; page++) {
    const message = pageAt(page);
    if (JSON.stringify(message) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(message);
  }
  throw new Error('there is no last page');
}

function withoutSpace(texts: readonly string[]): string {
  return texts.join('').replace(/\s/gu, '');
}
