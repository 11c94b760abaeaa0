import { articleNode, type JsonLdNode } from './json-ld.ts';
import { lineOf } from './line-of.ts';
import type { MetaTags } from './meta-tags.ts';
import { elementsIn, type PageDocument, type PageElement } from './page-dom.ts';
import { linkLength } from './prose.ts';

/** What can only be seen on a page before it is taken apart. */
export interface PageSigns {
  /** How much there is to read on it, be it its article or not, in UTF-16 units. */
  readonly textLength: number;
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
  const elements = elementsIn(document.body);
  const scriptless = [...document.getElementsByTagName('noscript')]
    .map((element) => element.textContent ?? '')
    .join(' ');
  const names = ['title', 'h1']
    .map((name) => {
      const [first] = document.getElementsByTagName(name);
      return first === undefined ? '' : lineOf(first);
    })
    .join(' | ');
  const hasHeadline = elements.some(({ tagName }) => /^(?:H1|ARTICLE|MAIN)$/.test(tagName));
  return {
    textLength: body.length,
    isMarkedPaid:
      nodes.some((node) => !node.isAccessibleForFree) ||
      /^(?:locked|metered|paid|premium)$/i.test(meta.first('article:content_tier', 'og:content_tier') ?? ''),
    // Looked for only when they are asked for: most pages have so much text that they never are.
    get asksToLogIn() {
      return LOG_IN.test(body);
    },
    get asksForScripts() {
      return SCRIPTS.test(body) || SCRIPTS.test(scriptless);
    },
    get asksForConsent() {
      return CONSENT.test(names) || (!hasHeadline && CONSENT.test(body));
    },
    showsVideo:
      elements.some(isVideo) ||
      nodes.some((node) => node['@type'].includes('VideoObject')) ||
      (meta.first('og:type') ?? '').startsWith('video'),
    saysNotFound: NOT_FOUND.test(names),
    linkedHeadlines: linkedHeadlines(document.body),
    linkShare: body === '' ? 1 : Math.min(1, linkLength(document.body) / body.length),
    isMarkedArticle:
      articleNode(nodes) !== null ||
      meta.first('article:published_time') !== null ||
      (meta.first('og:type') ?? '').startsWith('article'),
    wordCount: nodes.find((node) => node.wordCount !== null)?.wordCount ?? null,
  };
}

function isVideo(element: PageElement): boolean {
  if (element.tagName === 'VIDEO') return true;
  if (element.tagName === 'IFRAME') return /youtube|vimeo/.test(element.getAttribute('src') ?? '');
  return element.getAttribute('class')?.includes('video-player') === true;
}

/** Links within headings, and headings within links. */
function linkedHeadlines(body: PageElement): number {
  let count = 0;
  for (const name of ['h2', 'h3', 'h4']) {
    for (const heading of body.getElementsByTagName(name)) {
      const isListed = name !== 'h4' || heading.closest('article') !== null;
      if (isListed && heading.closest('a') !== null) count += 1;
      if (name !== 'h4') count += [...heading.getElementsByTagName('a')].length;
    }
  }
  return count;
}
