import type { JsonLdNode } from './json-ld.ts';
import { lineOf } from './line-of.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';
import { plainText } from './plain-text.ts';

/** Longest list of names, in UTF-16 units; what is longer is a text about the authors. */
const MAX_AUTHOR = 120;

const BY = /^(?:door|by|von|par|por|tekst|text|auteur|author)\s*:?\s+/iu;

/** Who wrote a page, as far as it says so: JSON-LD, `<meta>`, an element that is marked as its author. */
export function pageAuthor(document: PageDocument, node: JsonLdNode | null, meta: MetaTags): string | null {
  const marked = document.querySelector(
    '[itemprop~="author"] [itemprop~="name"], [itemprop~="author"], [rel~="author"]',
  );
  const said = [
    [...new Set(node?.author ?? [])].join(', '),
    meta.first('author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'),
    marked === null ? null : (marked.getAttribute('content') ?? lineOf(marked)),
  ];
  for (const text of said) {
    const author = plainText(text ?? '').replace(BY, '');
    if (/\p{L}/u.test(author) && author.length <= MAX_AUTHOR && !/^https?:|^@|\.com\b/iu.test(author)) return author;
  }
  return null;
}
