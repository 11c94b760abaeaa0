import type { Article } from '../../../article/article.ts';
import { sourceUrl } from '../../../answer/quotation-url.ts';
import type { StoredArticle } from '../../../library/store/stored-article.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { URL_LENGTH } from '../../limits.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { articleFacts } from '../article-facts.ts';
import { button, buttonRow, card, linkButton, text } from '../component.ts';
import { dateMark } from '../date-mark.ts';
import type { MessageBody } from '../message-body.ts';
import { audienceText } from './audience-text.ts';

interface StoredView {
  readonly stored: StoredArticle;
  /** Its current version, as it is served. */
  readonly article: Article;
  /** What was just done with it. */
  readonly done: string | null;
  readonly language: InterfaceLanguage;
}

/** What a moderator sees of an article of the server, and can do with it. */
export function storedMessage({ stored, article, done, language }: StoredView): MessageBody {
  const catalogue = catalogueOf(language);
  const { stored: words } = catalogue.library;
  const { slug, version, pending, removedAt } = stored;
  const facts = `${articleFacts(article, catalogue)} · ${words.version(version.number, dateMark(version.at, 'ago'))}`;
  return card(ACCENT.article, [
    done === null ? null : text(done),
    text(`**${inlineText(article.title)}**\n-# ${facts}`),
    text([audienceText(stored.audience, catalogue), ...sourceLines(stored, language)].join('\n')),
    removedAt === null ? null : text(words.removed),
    removedAt === null
      ? buttonRow(
          pending === null
            ? null
            : button({ action: 'change', slug, number: pending.number, page: 0 }, words.seeChange, 'main'),
          button({ action: 'stored-edit', slug }, words.edit),
          button({ action: 'history', slug, page: 0 }, words.history),
          stored.source === null ? null : button({ action: 'stored-refresh', slug }, words.refresh),
          button({ action: 'stored-remove', slug }, words.remove),
        )
      : buttonRow(button({ action: 'stored-restore', slug }, words.restore, 'main')),
    buttonRow(
      linkButton(sourceUrl(article, URL_LENGTH), catalogue.button.source),
      button({ action: 'stored-list', removed: false, page: 0 }, words.back),
    ),
  ]);
}

function sourceLines({ source, pending }: StoredArticle, language: InterfaceLanguage): readonly string[] {
  const { stored: words } = catalogueOf(language).library;
  if (source === null) return [];
  const { checkedAt, failure } = source;
  const when = checkedAt === null ? null : dateMark(checkedAt, 'ago');
  const looked = when === null ? words.neverLooked : failure === null ? words.looked(when) : words.failed(when);
  return [looked, ...(pending === null ? [] : [words.waiting])];
}
