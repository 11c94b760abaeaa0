import type { MetaTags } from './meta-tags.ts';
import type { PageDocument } from './page-dom.ts';

/**
 * The address by which a page wants to be known, without a fragment: its `rel=canonical`, its `og:url`, else where it was fetched.
 * A page can only name an address of its own site, and a page that is not a site's front page is not that front page, whatever it says.
 */
export function pageAddress(document: PageDocument, meta: MetaTags, fetched: string | null): string | null {
  const own = webAddress(fetched, null);
  const named = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null,
    meta.first('og:url'),
  ].flatMap((address) => webAddress(address, own) ?? []);
  const canonical = named.find(
    (address) => own === null || (isSameSite(address, own) && !isOtherFrontPage(address, own)),
  );
  return (canonical ?? own)?.href ?? null;
}

function webAddress(address: string | null, base: URL | null): URL | null {
  if (address === null || !URL.canParse(address.trim(), base?.href)) return null;
  const url = new URL(address.trim(), base?.href);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

function isOtherFrontPage(address: URL, own: URL): boolean {
  return address.pathname === '/' && address.search === '' && (own.pathname !== '/' || own.search !== '');
}

function isSameSite(one: URL, other: URL): boolean {
  return siteOf(one.hostname) === siteOf(other.hostname);
}

/** Second labels below which countries register names: `co.uk`, `com.au`. Not all there are; an unknown one only joins sites. */
const SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gov|govt|net|ne|nhs|or|org)$/;

/** The name that was registered: `www.nos.nl` → `nos.nl`, `news.bbc.co.uk` → `bbc.co.uk`. An IP address is its own. */
function siteOf(host: string): string {
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const kept = top.length === 2 && SECOND_LEVEL.test(second) ? 3 : 2;
  return labels.slice(-kept).join('.');
}
