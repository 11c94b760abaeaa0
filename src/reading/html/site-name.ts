import type { JsonLdNode } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { plainText } from './plain-text.ts';

/** Longest name of a source, in UTF-16 units, as an article's front matter bounds it in sense: what is longer is a slogan. */
const MAX_NAME = 100;

/** What a page's publisher is called: by JSON-LD, by Open Graph, else the host's name. */
export function siteName(nodes: readonly JsonLdNode[], meta: MetaTags, address: string | null): string | null {
  const publisher = nodes.flatMap((node) => node.publisher)[0] ?? null;
  const said = [publisher, meta.first('og:site_name', 'application-name', 'dcterms.publisher', 'dc.publisher')];
  const [name] = said
    .map((value) => plainText(value ?? ''))
    .filter((value) => value !== '' && value.length <= MAX_NAME);
  return name ?? (address === null ? null : hostName(address));
}

/** `https://www.nos.nl/…` → `nos.nl`. */
export function hostName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
