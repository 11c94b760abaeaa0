import { DOMParser } from 'linkedom';

/** What a Word document says of itself (ISO/IEC 29500-2, core properties). */
export interface CoreProperties {
  readonly title: string | null;
  readonly author: string | null;
  /** As it is written there, which need not be a BCP 47 tag. */
  readonly language: string | null;
}

/** What of a DOM is used here. */
interface XmlDocument {
  querySelector(selectors: string): { readonly textContent: string | null } | null;
}

const FILE = 'docProps/core.xml';

/** Some hundred times as much as there is to say. */
const MAX_BYTES = 100_000;

export function coreProperties(files: ReadonlyMap<string, Buffer>): CoreProperties {
  const xml = files.get(FILE);
  if (xml === undefined || xml.length > MAX_BYTES) return { title: null, author: null, language: null };
  const document: XmlDocument = new DOMParser().parseFromString(xml.toString('utf8'), 'text/xml');
  const said = (name: string): string | null => {
    const text = document.querySelector(name)?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    return text === '' ? null : text;
  };
  return {
    title: said(String.raw`dc\:title`),
    author: said(String.raw`dc\:creator`),
    language: said(String.raw`dc\:language`),
  };
}
