import type { Fetcher } from '../fetching/fetcher.ts';
import type { Reader } from '../reading/read-article.ts';

/** What fetches addresses and reads documents. */
export interface ReadingTools {
  readonly fetcher: Fetcher;
  readonly reader: Reader;
  close(): Promise<void>;
}

export interface ReadingOptions {
  /** Whether addresses of this machine and of private networks may be fetched too: it is the operator who asks. */
  readonly allowPrivate: boolean;
}
