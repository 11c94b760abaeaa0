/** A file on its way to Discord, from a person's machine or from the bot. */
export interface LocalFile {
  readonly name: string;
  /** A text is sent as UTF-8. */
  readonly bytes: Uint8Array | string;
  /** Left out, Discord goes by the name's extension. */
  readonly contentType?: string;
}

/** A file as Discord keeps it. */
export interface Attachment {
  readonly id: string;
  /** As the address has it: of other characters than letters, digits, `.`, `-` and `_` little is left. */
  readonly filename: string;
  /** What it was called, without the extension, where `filename` had to differ. */
  readonly title: string | null;
  /** `null` where neither its sender nor its extension tells. */
  readonly contentType: string | null;
  /** Alt text. */
  readonly description: string | null;
  readonly bytes: Uint8Array;
  /** Whether it came with an interaction: Discord drops it after a while. */
  readonly ephemeral: boolean;
  /** Of its address, below the host. */
  readonly path: string;
}

/** The files that came with one request, by the number under which its `attachments` name them. */
export type Uploads = ReadonlyMap<string, Attachment>;

export const NO_UPLOADS: Uploads = new Map();
