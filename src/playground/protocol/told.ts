import type { ClientProblem } from '../commands/client-refusal.ts';
import type { ModalForm } from '../rules/modal-form.ts';
import type { LoggedEntry } from '../wire-log.ts';
import type { Explained } from './explained.ts';
import type { Place } from './place.ts';
import type { ShelvedArticle } from './shelf.ts';
import type { ShownChoice, ShownCommands } from './shown-command.ts';
import type { ShownMessage } from './shown-message.ts';

/** What came of something that the page asked for. */
export type Reply =
  /** The bot answered: these messages are there, or changed. `exchange` is to be named when asking how it came to that. */
  | { readonly kind: 'shown'; readonly exchange: string; readonly messages: readonly string[] }
  /** A form popped up; it is sent in under the exchange's id. */
  | { readonly kind: 'modal'; readonly exchange: string; readonly form: ModalForm }
  | { readonly kind: 'choices'; readonly choices: readonly ShownChoice[] }
  /** The bot stayed silent for 3 seconds: "The application did not respond". */
  | { readonly kind: 'no-response' }
  /** Discord's client would not have let the user do that. */
  | { readonly kind: 'refused'; readonly problems: readonly ClientProblem[] }
  | { readonly kind: 'done' }
  /** How the bot came to its answer; `null` where nothing was asked of the articles. */
  | { readonly kind: 'explanation'; readonly explained: Explained | null }
  /** The file became an article of this server, or why it did not, in Discord's Markdown. */
  | { readonly kind: 'article'; readonly article: ShelvedArticle }
  | { readonly kind: 'no-article'; readonly problem: string }
  /** What was asked for makes no sense here (any more). */
  | { readonly kind: 'misunderstood' };

/** What the stand-in tells the page, by itself or in reply. */
export type Told =
  | { readonly tell: 'place'; readonly place: Place }
  /** Everything that the person sees in all their channels, oldest first; told anew when they become another. */
  | { readonly tell: 'messages'; readonly messages: readonly ShownMessage[] }
  /** A message that is new or has changed. */
  | { readonly tell: 'message'; readonly message: ShownMessage }
  | { readonly tell: 'gone'; readonly channelId: string; readonly messageId: string }
  | { readonly tell: 'commands'; readonly commands: ShownCommands }
  | { readonly tell: 'shelf'; readonly articles: readonly ShelvedArticle[] }
  /** What went over the wire since the last time, oldest first. */
  | { readonly tell: 'wire'; readonly entries: readonly LoggedEntry[] }
  | { readonly tell: 'reply'; readonly to: number; readonly reply: Reply };
