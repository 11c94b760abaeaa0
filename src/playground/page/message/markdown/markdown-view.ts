import { html, nothing, type TemplateResult } from 'lit';
import type { Node } from '../../../markdown/node.ts';
import { parseDiscordMarkdown } from '../../../markdown/parse.ts';
import { plainText } from '../../../markdown/plain-text.ts';
import type { MessageContext } from '../message-context.ts';
import { mentionText } from '../message-text.ts';
import { messageTexts } from '../texts.ts';
import { timestampText } from '../times.ts';
import { webAddress } from '../web-address.ts';
import { isSameLanguage, languageNamedIn, titledPieces, type NamedArticle } from './article-language.ts';
import './spoiler-element.ts';
import './markdown.css';

/** For whom it is shown. `articles` are those that it may quote: Discord does not tell in what language a passage is. */
export type Reader = Pick<MessageContext, 'names' | 'language'> & {
  readonly articles?: readonly NamedArticle[];
  /** What a quotation is taken from, where its own lines do not say. */
  readonly quoted?: string | null;
};
type View = TemplateResult | readonly View[];

/**
 * What Discord's client makes of a message's Markdown. All that is not known to be safe is text.
 * @param after stands behind its last word
 */
export function markdownView(
  content: string,
  reader: Reader,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="markdown">${nodesView(parseDiscordMarkdown(content), reader)}${after}</div>`;
}

function nodesView(nodes: readonly Node[], reader: Reader): View {
  return nodes.map((node, index) => {
    if (node.kind === 'quote') return quoteView(node, nodes[index + 1], reader);
    // The line that a code block stands on is its own.
    const isAfterCode = nodes[index - 1]?.kind === 'code-block';
    if (node.kind === 'text' && isAfterCode) return nodeView({ ...node, text: node.text.replace(/^\n/, '') }, reader);
    return nodeView(node, reader);
  });
}

function nodeView(node: Node, reader: Reader): View {
  switch (node.kind) {
    case 'text':
      return textView(node.text, reader);
    case 'strong':
      return html`<strong>${nodesView(node.children, reader)}</strong>`;
    case 'em':
      return html`<em>${nodesView(node.children, reader)}</em>`;
    case 'underline':
      return html`<u>${nodesView(node.children, reader)}</u>`;
    case 'strike':
      return html`<s>${nodesView(node.children, reader)}</s>`;
    case 'spoiler':
      return html`<vb-spoiler
        .label=${messageTexts(reader.language).spoiler}
        .covered=${plainText(node.children)}
        .content=${nodesView(node.children, reader)}
      ></vb-spoiler>`;
    case 'code':
      return html`<code class="code">${node.text}</code>`;
    case 'code-block':
      return html`<pre class="code-block"><code>${node.text}</code></pre>`;
    case 'heading':
      // One level for all: a message does not know what stands above it on the page.
      return html`<h3 class="heading-${node.level}">${nodesView(node.children, reader)}</h3>`;
    case 'subtext':
      return html`<small class="subtext">${nodesView(node.children, reader)}</small>`;
    case 'quote':
      return quoteView(node, undefined, reader);
    case 'list': {
      const items = node.items.map((item) => html`<li>${nodesView(item, reader)}</li>`);
      return node.start === null
        ? html`<ul>
            ${items}
          </ul>`
        : html`<ol start=${node.start}>
            ${items}
          </ol>`;
    }
    case 'link':
      return linkView(node, reader);
    case 'mention':
      return html`<span class="mention">${mentionText(node, reader.names, messageTexts(reader.language))}</span>`;
    case 'emoji':
      return textView(`:${node.name}:`, reader);
    case 'timestamp':
      return timestampView(node, reader);
    case 'command':
      return html`<span class="mention">/${node.name}</span>`;
    case 'navigation':
      return html`<span class="mention">#${node.to}</span>`;
  }
}

/**
 * A quotation, in the language of what it is taken from: the article that the small print below it names, or the one that the message
 * is about. A screen reader reads it in that voice.
 */
function quoteView(
  { children }: Extract<Node, { kind: 'subtext' | 'quote' }>,
  next: Node | undefined,
  reader: Reader,
): TemplateResult {
  const { articles = [], quoted = null, language } = reader;
  const cited = next?.kind === 'subtext' ? languageNamedIn(plainText(next.children), articles) : null;
  const own = cited ?? quoted;
  const lang = own === null || isSameLanguage(own, language) ? nothing : own;
  return html`<blockquote lang=${lang}>${nodesView(children, reader)}</blockquote>`;
}

/** Line breaks and spaces are kept within it, and nowhere else: templates may be laid out as they like. */
function textView(text: string, { articles = [], language }: Reader): View {
  return titledPieces(text, articles, language).map(
    (piece) => html`<span class="said" lang=${piece.lang ?? nothing}>${piece.text}</span>`,
  );
}

function linkView({ url, label }: Extract<Node, { kind: 'link' }>, reader: Reader): View {
  const content = label === null ? textView(url, reader) : nodesView(label, reader);
  const address = webAddress(url);
  if (address === null) return content;
  return html`<a href=${address} title=${address} target="_blank" rel="noopener noreferrer">${content}</a>`;
}

/** The furthest moment from the epoch that a date can be, in seconds. */
const FURTHEST = 8.64e12;

type Timestamp = Extract<Node, { kind: 'timestamp' }>;

function timestampView({ seconds, style }: Timestamp, reader: Reader): View {
  const { language } = reader;
  if (Math.abs(seconds) > FURTHEST) return textView(String(seconds), reader);
  const at = seconds * 1000;
  return html`<time
    class="timestamp"
    datetime=${new Date(at).toISOString()}
    title=${timestampText(at, 'F', Date.now(), language)}
    >${timestampText(at, style, Date.now(), language)}</time
  >`;
}
