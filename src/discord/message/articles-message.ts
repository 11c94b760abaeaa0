import type { Article } from '../../article/article.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { inlineText } from '../markdown/inline-text.ts';
import { ACCENT } from './accent.ts';
import { articleFacts } from './article-facts.ts';
import { button, buttonRow, card, menuRow, text } from './component.ts';
import type { MessageBody } from './message-body.ts';

interface ArticlesView {
  readonly articles: readonly Article[];
  /** Past the last page, the last is shown. */
  readonly page: number;
  readonly language: InterfaceLanguage;
}

/** Two screens on a phone. */
const ARTICLES_PER_PAGE = 10;
/** In UTF-16 units before escaping: ten of the longest stay within a message. */
const TITLE_LENGTH = 100;

/** The list of articles, with a menu that opens one's card. */
export function articlesMessage({ articles, page: asked, language }: ArticlesView): MessageBody {
  const catalogue = catalogueOf(language);
  const { articles: words, button: labels } = catalogue;
  if (articles.length === 0) return card(ACCENT.article, [text(words.none)]);
  const pages = Math.ceil(articles.length / ARTICLES_PER_PAGE);
  const page = Math.min(asked, pages - 1);
  const shown = articles.slice(page * ARTICLES_PER_PAGE, (page + 1) * ARTICLES_PER_PAGE);
  const place = pages > 1 ? `\n-# ${catalogue.page(page + 1, pages)}` : '';
  const options = shown.map(({ slug, title }) => ({
    label: title,
    press: { action: 'article', slug, page: 0 } as const,
  }));
  return card(ACCENT.article, [
    text(`**${words.title}**${place}`),
    text(
      shown
        .map((article) => `**${inlineText(article.title, TITLE_LENGTH)}**\n-# ${articleFacts(article, catalogue)}`)
        .join('\n'),
    ),
    menuRow({ action: 'choose-article' }, words.choose, options),
    buttonRow(
      page === 0 ? null : button({ action: 'articles', page: page - 1 }, labels.previous),
      page + 1 === pages ? null : button({ action: 'articles', page: page + 1 }, labels.next),
    ),
  ]);
}
