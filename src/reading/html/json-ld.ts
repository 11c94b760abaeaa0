import { z } from 'zod';
import type { PageDocument } from './page-dom.ts';

/** Text, or what stands for it: `{ "@value": … }`, the first of a list. */
const text = z
  .union([
    z.string(),
    z.array(z.unknown()).transform((all) => all.find((one): one is string => typeof one === 'string') ?? null),
    z.object({ '@value': z.string() }).transform((value) => value['@value']),
  ])
  .nullable()
  .catch(null);

const list = z
  .union([z.array(z.unknown()), z.unknown().transform((one) => (one === undefined || one === null ? [] : [one]))])
  .catch([]);

const names = list.transform((all) =>
  all.flatMap((one) => {
    if (typeof one === 'string') return [one];
    const named = z.object({ name: text }).safeParse(one);
    return named.success && named.data.name !== null ? [named.data.name] : [];
  }),
);

const types = list.transform((all) => z.array(z.string()).catch([]).parse(all));

const nodeSchema = z.object({
  '@type': types,
  headline: text,
  name: text,
  author: names,
  publisher: names,
  datePublished: text,
  articleBody: text,
  inLanguage: text,
  isAccessibleForFree: z.union([z.boolean(), z.string().transform((word) => !/^false$/i.test(word))]).catch(true),
  wordCount: z.coerce.number().int().positive().nullable().catch(null),
});

/** What a page says of itself to machines (https://schema.org), as far as we use it. */
export type JsonLdNode = z.infer<typeof nodeSchema>;

/** Most objects that are looked at: a page may hold any number. */
const MAX_NODES = 500;

/** All objects of a page's JSON-LD, those of lists, graphs and `mainEntity` too, outer ones first; broken scripts have none. */
export function jsonLdNodes(document: PageDocument): readonly JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const queue: unknown[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    queue.push(parseLeniently(script.textContent ?? ''));
  }
  for (let at = 0; at < queue.length && found.length < MAX_NODES; at += 1) {
    const value = queue[at];
    const items = z.array(z.unknown()).safeParse(value);
    if (items.success) queue.push(...items.data.slice(0, MAX_NODES));
    const node = z.looseObject({}).safeParse(value);
    if (!node.success) continue;
    queue.push(node.data['@graph'], node.data['mainEntity'], node.data['mainEntityOfPage']);
    const parsed = nodeSchema.safeParse(value);
    if (parsed.success) found.push(parsed.data);
  }
  return found;
}

/** JSON as pages write it: inside comments or CDATA, with raw line breaks in strings, with a semicolon behind it. */
function parseLeniently(script: string): unknown {
  const json = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)?[\s;]*$/, '');
  // eslint-disable-next-line no-control-regex -- JSON allows none within a text, pages have them
  for (const attempt of [json, json.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

/** The object that describes the article itself; `null` where there is none. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  return nodes.find((node) => node['@type'].some((type) => ARTICLE_TYPE.test(type))) ?? null;
}

/** `NewsArticle`, `BlogPosting`, `LiveBlogPosting`, `Report`, `GovernmentService` …, with or without the vocabulary's address. */
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|AnalysisNewsArticle)$/;
