import type { Block, ReadFailure } from '../read-article.ts';
import { articleNode, type JsonLdNode } from './json-ld.ts';
import { lineOf } from './line-of.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';
import { linkShare } from './prose.ts';

export type NotAnArticle = Extract<ReadFailure, { readonly id: 'no-article' }>['found'];

/** What can only be seen on a page before it is taken apart. */
export interface PageSigns {
  /** The page says that its article is not free. */
  readonly isMarkedPaid: boolean;
  /** Says that there is more for those who log in or pay. */
  readonly asksToLogIn: boolean;
  readonly asksForScripts: boolean;
  readonly asksForConsent: boolean;
  readonly showsVideo: boolean;
  readonly saysNotFound: boolean;
  /** Headlines that lead elsewhere. */
  readonly linkedHeadlines: number;
  /** Share of the page's text that is links, 0 to 1. */
  readonly linkShare: number;
  /** The page says that it is an article. */
  readonly isMarkedArticle: boolean;
  /** What the article has, by its own count; `null` where it does not say. */
  readonly wordCount: number | null;
}

/** So much text, in UTF-16 units, is an article whatever else the page says: a teaser has one or two paragraphs. */
const WHOLE_ARTICLE = 1_500;

/** Less, in UTF-16 units, is a teaser where the page is marked as paid but does not ask to log in. */
const SHORT_ARTICLE = 700;

/** Less, in UTF-16 units, is no article. */
const MIN_ARTICLE = 140;

/** So many headlines that lead elsewhere, and so few words below them, make a front page. */
const LISTED_HEADLINES = 6;

/** So much text, in UTF-16 units, is usual below a listed headline, and so much the most. */
const TEASER = 200;
const LONGEST_TEASER = 300;

/** So many paragraphs longer than a teaser are an article's, whatever is listed around it. */
const MIN_LONG = 2;
const MOSTLY_LINKS = 0.6;

const LOG_IN =
  /(?:log ?in|inloggen|aanmelden|word (?:nu )?(?:abonnee|lid)|abonneer|abonnement|abonnees|subscribe|subscribers?|sign in|register) (?:om|en|voor|to|for|and)? ?.{0,40}(?:verder(?: te)? lezen|lees(?: je| u)? verder|dit artikel|hele artikel|alle artikelen|continue|keep reading|read (?:the )?(?:full|more|this|unlimited)|unlimited|full access)|(?:verder lezen|wil je verder lezen|dit artikel is (?:alleen )?(?:voor|exclusief)|exclusief voor (?:abonnees|leden)|only for subscribers|for subscribers only|subscriber[- ]only|this (?:article|content) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members))/iu;

const SCRIPTS =
  /(?:enable|turn on|activate|requires?|need to (?:enable|run)) (?:.{0,20})?java ?script|java ?script (?:is )?(?:disabled|required|nodig|vereist|uitgeschakeld|niet ingeschakeld|staat uit|aan(?:zetten| te zetten)|in(?:schakelen| te schakelen))|(?:zet|schakel) java ?script (?:aan|in)/iu;

const CONSENT = /privacy ?(?:gate|instellingen|settings|-keuze)|consent|cookie|toestemming|jouw keuze|your choices/iu;

const NOT_FOUND =
  /\b(?:404|page not found|not found|pagina (?:kan )?niet (?:worden )?gevonden|(?:pagina|artikel|bericht) (?:bestaat niet|niet (?:meer )?(?:gevonden|beschikbaar))|(?:page|article) (?:does not|doesn't|no longer) exists?|seite nicht gefunden|page introuvable)\b/iu;

/** Reads the signs. Called before anything is taken out of the page. */
export function pageSigns(document: PageDocument, nodes: readonly JsonLdNode[], meta: MetaTags): PageSigns {
  const body = lineOf(document.body);
  const scriptless = [...document.querySelectorAll('noscript')].map((element) => element.textContent ?? '').join(' ');
  const named = [document.querySelector('title'), document.querySelector('h1')];
  const names = named.map((element) => (element === null ? '' : lineOf(element))).join(' | ');
  const video = 'video, iframe[src*="youtube"], iframe[src*="vimeo"], [class*="video-player"]';
  return {
    isMarkedPaid:
      nodes.some((node) => !node.isAccessibleForFree) ||
      /^(?:locked|metered|paid|premium)$/i.test(meta.first('article:content_tier', 'og:content_tier') ?? ''),
    asksToLogIn: LOG_IN.test(body),
    asksForScripts: SCRIPTS.test(body) || SCRIPTS.test(scriptless),
    asksForConsent: CONSENT.test(names) || (CONSENT.test(body) && document.querySelector('h1, article, main') === null),
    showsVideo:
      document.querySelector(video) !== null ||
      nodes.some((node) => node['@type'].includes('VideoObject')) ||
      (meta.first('og:type') ?? '').startsWith('video'),
    saysNotFound: NOT_FOUND.test(names),
    linkedHeadlines: [...document.body.querySelectorAll('h2 a, h3 a, a h2, a h3, article a h4')].length,
    linkShare: linkShare(document.body),
    isMarkedArticle:
      articleNode(nodes) !== null ||
      meta.first('article:published_time') !== null ||
      (meta.first('og:type') ?? '').startsWith('article'),
    wordCount: nodes.find((node) => node.wordCount !== null)?.wordCount ?? null,
  };
}

/** What a page is that gives no article; `null` where it gives one. Only little text makes a sign count. */
export function notAnArticle(blocks: readonly Block[], signs: PageSigns): NotAnArticle | null {
  const paragraphs = blocks.flatMap((block) => ('paragraph' in block ? block.paragraph : []));
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length >= WHOLE_ARTICLE && !isListing(paragraphs, length, signs)) return null;
  if (signs.saysNotFound && length < WHOLE_ARTICLE) return 'not-found';
  if (signs.isMarkedPaid && (signs.asksToLogIn || length < SHORT_ARTICLE || isCutShort(paragraphs, signs)))
    return 'paywall';
  if (signs.asksToLogIn && length < SHORT_ARTICLE) return 'paywall';
  if (isListing(paragraphs, length, signs)) return 'listing';
  if (length >= SHORT_ARTICLE) return null;
  if (signs.asksForConsent && length < SHORT_ARTICLE) return 'consent';
  if (length >= 2 * MIN_ARTICLE) return null;
  if (signs.asksForScripts) return 'needs-javascript';
  if (signs.showsVideo) return 'video';
  return length < MIN_ARTICLE ? 'empty' : null;
}

/** Half of the words that the page says its article has. */
function isCutShort(paragraphs: readonly string[], { wordCount }: PageSigns): boolean {
  const words = paragraphs.join(' ').split(' ').length;
  return wordCount !== null && words < wordCount / 2;
}

function isListing(paragraphs: readonly string[], length: number, signs: PageSigns): boolean {
  const { linkedHeadlines, linkShare: share } = signs;
  if (signs.isMarkedArticle || linkedHeadlines < LISTED_HEADLINES || share < MOSTLY_LINKS) return false;
  const long = paragraphs.filter((paragraph) => paragraph.length > LONGEST_TEASER);
  return length < linkedHeadlines * TEASER && long.length < MIN_LONG;
}
