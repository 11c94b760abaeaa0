import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import type { NamedArticle } from '../../stored-names.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, menuRow, text } from '../component.ts';
import { dateMark } from '../date-mark.ts';
import type { MessageBody } from '../message-body.ts';

interface StoredListView {
  /** Those on this page. */
  readonly articles: readonly NamedArticle[];
  readonly removed: boolean;
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  /** What was just done. */
  readonly done: string | null;
  readonly language: InterfaceLanguage;
}

/** Two screens on a phone. */
export const STORED_PER_PAGE = 10;
/** In UTF-16 units before escaping: ten of the longest stay within a message, beside what was done. */
const TITLE_LENGTH = 80;

/** A server's own articles with what needs a moderator's eye, or those removed that can be brought back. */
export function storedListMessage({ articles, removed, page, pages, done, language }: StoredListView): MessageBody {
  const catalogue = catalogueOf(language);
  const { list: words } = catalogue.library;
  const place = pages > 1 ? `\n-# ${catalogue.page(page + 1, pages)}` : '';
  const options = articles.map(({ slug, title }) => ({
    label: title,
    press: removed ? ({ action: 'stored-restore', slug } as const) : ({ action: 'stored', slug } as const),
  }));
  const lines = articles.map((article) => articleLine(article, catalogue));
  return card(ACCENT.article, [
    done === null ? null : text(done),
    text(`**${removed ? words.removedTitle : words.title}**${place}`),
    text(lines.length > 0 ? lines.join('\n') : removed ? words.noneRemoved : words.none),
    options.length === 0
      ? null
      : menuRow({ action: 'choose-stored' }, removed ? words.chooseRemoved : words.choose, options),
    buttonRow(
      page === 0 ? null : button({ action: 'stored-list', removed, page: page - 1 }, catalogue.button.previous),
      page + 1 >= pages ? null : button({ action: 'stored-list', removed, page: page + 1 }, catalogue.button.next),
      removed
        ? button({ action: 'stored-list', removed: false, page: 0 }, words.showServed)
        : button({ action: 'stored-list', removed: true, page: 0 }, words.showRemoved),
    ),
  ]);
}

function articleLine(article: NamedArticle, { library: { list: words } }: Catalogue): string {
  const { title, version, removedAt, pending, source, audience } = article;
  const facts =
    removedAt !== null
      ? [words.removed(dateMark(removedAt, 'ago'))]
      : [
          words.changed(dateMark(version.at, 'ago')),
          ...(pending === null ? [] : [`**${words.waiting}**`]),
          ...(source?.failure == null ? [] : [`**${words.failed}**`]),
          ...(audience.channels.length + audience.roles.length === 0 ? [] : [words.kept]),
        ];
  return `**${inlineText(title, TITLE_LENGTH)}**\n-# ${facts.join(' · ')}`;
}
