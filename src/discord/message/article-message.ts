import type { Article, Section } from '../../article/article.ts';
import { catalogueOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { inlineText } from '../markdown/inline-text.ts';
import { sourceUrl } from '../../answer/quotation-url.ts';
import { URL_LENGTH } from '../limits.ts';
import { ACCENT } from './accent.ts';
import { articleFacts } from './article-facts.ts';
import { button, buttonRow, card, linkButton, text } from './component.ts';
import type { MessageBody } from './message-body.ts';
import { canBeAsked, questionRow } from './question-row.ts';

interface ArticleView {
  readonly article: Article;
  /** Over its sections; past the last page, the last is shown. */
  readonly page: number;
  /** Discord id of the member who looks at it: the asker of the summary that its button gives. */
  readonly asker: string;
  readonly language: InterfaceLanguage;
}

/** Even the longest headings stay within a message, and its menu. */
const SECTIONS_PER_PAGE = 10;

/** An article's card: what it is, its sections, and their headings as questions to ask it. */
export function articleMessage({ article, page: asked, asker, language }: ArticleView): MessageBody {
  const catalogue = catalogueOf(language);
  const { article: words, button: labels } = catalogue;
  const { slug } = article;
  const sections = article.sections.filter(({ passages }) => passages.length > 0);
  const pages = Math.max(1, Math.ceil(sections.length / SECTIONS_PER_PAGE));
  const page = Math.min(asked, pages - 1);
  const shown = sections.slice(page * SECTIONS_PER_PAGE, (page + 1) * SECTIONS_PER_PAGE);
  const questions = shown.flatMap(({ index, heading }) =>
    heading === null ? [] : [{ slug, ref: { kind: 'section', section: index } as const, text: heading }],
  );
  // The others are a button or an option below: a phone has no room for them twice.
  const listed = shown
    .filter(({ heading }) => heading === null || !canBeAsked(heading))
    .map((section) => sectionLine(section, catalogue));
  const place = pages > 1 ? [`-# ${catalogue.page(page + 1, pages)}`] : [];
  return card(ACCENT.article, [
    text(`**${inlineText(article.title)}**\n-# ${articleFacts(article, catalogue)}`),
    ...(shown.length === 0 ? [] : [text([`**${words.sections}**`, ...place, ...listed].join('\n'))]),
    questionRow(questions, catalogue.answer.chooseQuestion),
    buttonRow(
      button({ action: 'summary', slug, section: null, length: 'medium', page: 0, asker, language }, labels.summary),
      button({ action: 'ask-on', slug }, labels.askThis),
      linkButton(sourceUrl(article, URL_LENGTH), labels.source),
    ),
    buttonRow(
      page === 0 ? null : button({ action: 'article', slug, page: page - 1 }, labels.previous),
      page + 1 === pages ? null : button({ action: 'article', slug, page: page + 1 }, labels.next),
      button({ action: 'articles', page: 0 }, labels.allArticles),
    ),
  ]);
}

function sectionLine({ heading, passages }: Section, { article: words }: Catalogue): string {
  const first = passages[0]?.number ?? 0;
  const last = passages.at(-1)?.number ?? 0;
  const place = first === last ? `¶ ${first}` : `¶ ${first}–${last}`;
  return `${inlineText(heading ?? words.lead)} · ${place}`;
}
