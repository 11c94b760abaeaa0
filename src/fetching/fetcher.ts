/** What an earlier fetch was told, to ask only for what is newer. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why an address could not be fetched. */
export type FetchFailure =
  /** No http or https address at all, or one with credentials. */
  | { readonly id: 'invalid-address' }
  | { readonly id: 'forbidden-port'; readonly port: number }
  /** It leads to this machine, a private network or the like; which is not told. */
  | { readonly id: 'forbidden-address' }
  | { readonly id: 'unknown-host'; readonly host: string }
  /** `code` is the system's, such as `ECONNREFUSED`; `ABORT_ERR` where the fetch was called off. */
  | { readonly id: 'unreachable'; readonly host: string; readonly code: string }
  /** It answered, but with what breaks the rules of HTTP or of its packing; `code` is the parser's, such as `HPE_INVALID_CONSTANT`. */
  | { readonly id: 'bad-answer'; readonly host: string; readonly code: string }
  /** No protected line to it, or one that nobody vouches for; also where an https address redirects to http. */
  | { readonly id: 'insecure'; readonly host: string }
  | { readonly id: 'too-many-redirects' }
  | { readonly id: 'too-large'; readonly limit: number }
  | { readonly id: 'too-slow'; readonly seconds: number }
  /** The server answered so: 404, 403, 500. */
  | { readonly id: 'status'; readonly status: number }
  /** What it sent is neither a page nor a document, by its bytes; `found` is a MIME type, if that is known. */
  | { readonly id: 'unsupported-type'; readonly found: string | null }
  /** It comes packed as nobody asked; `encoding` is what its server says, shortened. */
  | { readonly id: 'unsupported-encoding'; readonly encoding: string }
  /** This server's moderators have fetched as much as they may for now. */
  | { readonly id: 'rate-limited'; readonly seconds: number };

export type FetchResult =
  | {
      readonly kind: 'fetched';
      /** Decompressed. */
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      /** After redirects. */
      readonly url: string;
      readonly validators: Validators;
    }
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'failed'; readonly failure: FetchFailure };

export interface FetchRequest {
  readonly url: string;
  /** For a conditional request. */
  readonly validators?: Validators;
  /** Whose limit of fetches it counts toward (a server's id); `null` for the operator's own. */
  readonly onBehalfOf: string | null;
  readonly signal?: AbortSignal;
}

/** Fetches addresses that people gave, without being used to reach what they could not. */
export interface Fetcher {
  /** Does not reject, whatever the address. */
  fetch(request: FetchRequest): Promise<FetchResult>;
  close(): Promise<void>;
}
