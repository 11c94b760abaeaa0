import type { ReadResult } from '../read-article.ts';
import { promoteHeadings } from '../headings.ts';
import { articleDrafts } from './article-drafts.ts';
import { trimDrafts } from './trim-drafts.ts';
import { decodePage } from './charset.ts';
import { notAnArticle } from './no-article.ts';
import { openAccordions } from './accordions.ts';
import { removeHidden } from './hidden.ts';
import { articleNode, jsonLdNodes } from './json-ld.ts';
import { metaTags } from './meta-tags.ts';
import { isTooDeep } from './nesting.ts';
import { pageAddress } from './page-address.ts';
import { pageAuthor } from './page-author.ts';
import { parsePage } from './page-dom.ts';
import { pageSigns } from './page-signs.ts';
import { withoutLinks } from './page-draft.ts';
import { pageLanguage } from './page-language.ts';
import { pageTitle } from './page-title.ts';
import { publishedOn } from './published.ts';
import { removeFurniture } from './remove-furniture.ts';
import { removeOtherArticles } from './other-articles.ts';
import { saidDrafts } from './said-body.ts';
import { hostName, siteName } from './site-name.ts';

export interface HtmlHints {
  /** Where it was fetched, after redirects. */
  readonly url: string | null;
  readonly contentType: string | null;
}

/** Reads an HTML page as an article. */
export function readHtml(bytes: Uint8Array, hints: HtmlHints): ReadResult {
  const html = decodePage(bytes, hints.contentType);
  if (isTooDeep(html)) return { ok: false, failure: { id: 'too-demanding', bound: 'depth' } };
  const document = parsePage(html);
  const nodes = jsonLdNodes(document);
  const node = articleNode(nodes);
  const meta = metaTags(document);
  const url = pageAddress(document, meta, hints.url);
  const name = siteName(nodes, meta, url);
  const title = pageTitle(document, node, meta, [
    ...(name === null ? [] : [name]),
    ...(url === null ? [] : [hostName(url)]),
  ]);
  const published = publishedOn(document, node, meta);
  const author = pageAuthor(document, node, meta);

  const body = node?.articleBody ?? null;
  const signs = pageSigns(document, nodes, meta);

  removeHidden(document);
  const openedParts = openAccordions(document);
  const furniture = [...removeFurniture(document), ...removeOtherArticles(document, title)];
  const trimmed = trimDrafts(articleDrafts(document, openedParts, title, body), title);
  const shown = promoteHeadings(trimmed.drafts.map(withoutLinks));
  const isShown = notAnArticle(shown, signs) === null;
  const blocks = isShown || signs.asksToLogIn || signs.isMarkedPaid ? shown : promoteHeadings(saidDrafts(body));
  const found = isShown ? null : notAnArticle(blocks, signs);
  if (found !== null) return { ok: false, failure: { id: 'no-article', found, title } };
  const leftOut = [...furniture, ...trimmed.leftOut];
  const text = blocks.map((block) => ('heading' in block ? block.heading : block.paragraph)).join('\n');
  const language = pageLanguage(document, node, meta, text);
  const source = name === null && url === null ? null : { name, url };
  return { ok: true, article: { title, language, source, published, author, blocks, leftOut } };
}
