import { found, matchAt, type Match, type Rule } from './rule.ts';

/** `https://…` up to a space, without the punctuation that ends a sentence; parentheses within it must pair. */
const bareUrl: Rule = (scan) => {
  const match = matchAt(scan, /https?:\/\/[^\s<]+[^<.,:;"'\]\s]/y);
  if (match === null) return null;
  let url = match[0];
  const closing = url.length - url.replace(/\)+$/, '').length;
  if (closing > url.split('(').length - 1) url = url.slice(0, -1);
  if (!URL.canParse(url)) return null;
  return { nodes: [{ kind: 'link', url, label: null }], end: scan.at + url.length };
};

/** `<https://…>`: the address without a preview. Something else of that form loses its brackets all the same. */
const bracketedUrl: Rule = (scan) => {
  const match = matchAt(scan, /<([^: >]+:\/[^ >]+)>/y);
  if (match === null) return null;
  const url = match[1] ?? '';
  return isWeb(url) ? found(match, { kind: 'link', url, label: null }) : found(match, { kind: 'text', text: url });
};

/** `[label](https://…)`, also with the address in brackets. A label that has an address in it is left as it stands. */
const maskedLink: Rule = (scan) => {
  const match = matchAt(
    scan,
    /\[((?:\[[^\]]*\]|[^[\]])+)\]\(\s*<?((?:\([^)]*\)|\\[^\n]|[^\s\\()>])+)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/y,
  );
  if (match === null) return null;
  const label = match[1] ?? '';
  const url = (match[2] ?? '').replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');
  const isLink = isWeb(url) && label.trim() !== '' && !/https?:\/\/\S{2}/.test(label);
  if (!isLink) return found(match, { kind: 'text', text: match[0] });
  return found(match, { kind: 'link', url, label: scan.parse(label, { inLabel: true }) });
};

function isWeb(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:', 'discord:'].includes(new URL(url).protocol);
}

/** Addresses, bare, in brackets or behind a label; none within a label. */
export const links: Rule = (scan): Match | null =>
  scan.context.inLabel ? null : (maskedLink(scan) ?? bracketedUrl(scan) ?? bareUrl(scan));
