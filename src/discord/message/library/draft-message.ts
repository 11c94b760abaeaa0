import type { Article, Section } from '../../../article/article.ts';
import type { Preview } from '../../../library/curation/curation.ts';
import type { LeftOut } from '../../../reading/read-article.ts';
import { sourceUrl } from '../../../answer/quotation-url.ts';
import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { URL_LENGTH } from '../../limits.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { articleFacts } from '../article-facts.ts';
import { button, buttonRow, card, linkButton, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { audienceText, isForAll } from './audience-text.ts';

interface DraftView {
  readonly preview: Preview;
  /** Title of the article that it replaces. */
  readonly replaces: string | null;
  /** Over its sections; past the last page, the last is shown. */
  readonly page: number;
  readonly language: InterfaceLanguage;
}

/** Even the longest headings stay within a message, beside all else. */
const SECTIONS_PER_PAGE = 8;
/** In UTF-16 units before escaping. */
const HEADING_LENGTH = 80;
const OPENING_LENGTH = 240;
const SAMPLE_LENGTH = 50;
const KINDS_SHOWN = 4;

/** How an article was understood, for whoever is adding it: nobody else sees it, and it can still be put right. */
export function draftMessage({ preview, replaces, page: asked, language }: DraftView): MessageBody {
  const catalogue = catalogueOf(language);
  const { draft: words } = catalogue.library;
  const { article, missing, audience } = preview;
  const { id: draft } = preview.draft;
  const sections = article.sections.filter(({ passages }) => passages.length > 0);
  const pages = Math.max(1, Math.ceil(sections.length / SECTIONS_PER_PAGE));
  const page = Math.min(asked, pages - 1);
  const shown = sections.slice(page * SECTIONS_PER_PAGE, (page + 1) * SECTIONS_PER_PAGE);
  const place = pages > 1 ? [`-# ${catalogue.page(page + 1, pages)}`] : [];
  return card(ACCENT.article, [
    text(`-# ${words.head}\n**${inlineText(article.title)}**\n-# ${articleFacts(article, catalogue)}`),
    ...missing.map((field) => text(words.missing[field])),
    replaces === null ? null : text(words.replaces(inlineText(replaces))),
    audience === null || isForAll(audience) ? null : text(audienceText(audience, catalogue)),
    ...(page > 0 ? [] : [text(`**${words.begins}**\n${openingOf(article)}`)]),
    text(
      [`**${catalogue.article.sections}**`, ...place, ...shown.map((each) => sectionLine(each, catalogue))].join('\n'),
    ),
    page > 0 || preview.leftOut.length === 0 ? null : text(leftOutText(preview.leftOut, catalogue)),
    buttonRow(
      button({ action: 'draft-publish', draft }, words.publish, missing.length > 0 ? 'closed' : 'main'),
      button({ action: 'draft-correct', draft }, words.correct),
      button({ action: 'draft-cancel', draft }, words.cancel),
      linkButton(sourceUrl(article, URL_LENGTH), catalogue.button.source),
    ),
    buttonRow(
      page === 0 ? null : button({ action: 'draft', draft, page: page - 1 }, catalogue.button.previous),
      page + 1 === pages ? null : button({ action: 'draft', draft, page: page + 1 }, catalogue.button.next),
    ),
  ]);
}

/** Not a quotation: only to recognise it by. */
function openingOf({ passages: [first] }: Article): string {
  return inlineText(first?.text ?? '', OPENING_LENGTH);
}

function sectionLine({ heading, passages }: Section, { article: words }: Catalogue): string {
  return `${inlineText(heading ?? words.lead, HEADING_LENGTH)} · ${words.paragraphs(passages.length)}`;
}

function leftOutText(leftOut: readonly LeftOut[], { library: { draft: words } }: Catalogue): string {
  const kinds = [...new Set(leftOut.map(({ kind }) => kind))];
  const lines = kinds.map((kind) => {
    const [first, ...others] = leftOut.filter((part) => part.kind === kind);
    const more = others.length > 0 ? ` · ${words.moreLeftOut(others.length)}` : '';
    return `-# ${words.leftOutKind(kind)}: “${inlineText(first?.sample ?? '', SAMPLE_LENGTH)}”${more}`;
  });
  const hidden = lines.length - KINDS_SHOWN;
  const rest = hidden > 0 ? [`-# ${words.moreLeftOut(hidden)}`] : [];
  return [`**${words.leftOut}**`, ...lines.slice(0, KINDS_SHOWN), ...rest].join('\n');
}
