/** A tag in HTML; its name is in lower case. */
export interface HtmlTag {
  readonly kind: 'opening' | 'closing';
  readonly name: string;
  /** By their names, in lower case; empty where none is given. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** What stands between these tags is no HTML, up to the closing one. https://html.spec.whatwg.org/#raw-text-elements */
const RAW_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'title',
]);

const TAG_START = /<!--|<\/?[a-z][^\s/>]*/giu;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/gu;

/** The tags of a piece of HTML from its start on, without those in comments and in scripts. Takes time in proportion to its length. */
export function htmlTags(html: string): readonly HtmlTag[] {
  const tags: HtmlTag[] = [];
  const starts = new RegExp(TAG_START);
  for (let start = starts.exec(html); start !== null; start = starts.exec(html)) {
    const [opening] = start;
    const end = opening === '<!--' ? html.indexOf('-->', starts.lastIndex) : tagEnd(html, starts.lastIndex);
    if (end === -1) break;
    if (opening !== '<!--') {
      const kind = opening.startsWith('</') ? 'closing' : 'opening';
      const name = opening.replace(/^<\/?/, '').toLowerCase();
      tags.push({ kind, name, attributes: attributesIn(html.slice(starts.lastIndex, end)) });
      if (kind === 'opening' && RAW_TEXT.has(name)) {
        const rest = html.slice(end).search(new RegExp(`</${name}[\\s/>]`, 'i'));
        if (rest === -1) break;
        starts.lastIndex = end + rest;
        continue;
      }
    }
    starts.lastIndex = end + 1;
  }
  return tags;
}

/** Where the `>` stands that ends a tag, outside of quotation marks; -1 where nothing does. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return found;
}
