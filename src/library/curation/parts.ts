import type { ParseArticleText } from '../servers/parsed-text.ts';
import type { Quota } from '../store/article-store.ts';
import type { Store } from '../store/store.ts';
import type { ImportSources } from './import-document.ts';

/** What the parts of a curation work with. */
export interface CurationParts extends ImportSources {
  readonly store: Store;
  readonly parse: ParseArticleText;
  /** How much a server may keep. */
  readonly quota: Quota;
  /** Slugs of the operator's articles, which a server's own should not hide by accident. */
  readonly operatorSlugs: () => readonly string[];
  /** A draft's id: 16 characters of base64url. */
  readonly newId: () => string;
}
