import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** Someone who writes messages. */
export interface ShownAuthor {
  readonly id: string;
  readonly name: string;
  readonly isBot: boolean;
}

/** A file that stands below a message. */
export interface ShownFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string | null;
  /** Alt text. */
  readonly description: string | null;
  /** As the stand-in gives it; the page gets it from its own host, see `file-address.ts`. */
  readonly url: string;
}

/** A message as one person sees it. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: ShownAuthor;
  /** Discord's Markdown; empty where the components say it all. */
  readonly content: string;
  /** Media with the addresses of the stand-in's files. */
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly ShownFile[];
  /** Only this person sees it. */
  readonly ephemeral: boolean;
  /** It says "… is thinking" as yet. */
  readonly thinking: boolean;
  /** Milliseconds since the Unix epoch. */
  readonly createdAt: number;
  readonly edited: boolean;
  /** What it replies to; `null` where nothing, or where that is gone. */
  readonly replyTo: { readonly id: string; readonly author: ShownAuthor; readonly text: string } | null;
  /** The command that it answers, as its user saw it: `/vraag`. */
  readonly command: { readonly by: ShownAuthor; readonly name: string } | null;
}
