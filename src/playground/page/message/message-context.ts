import type { PageLanguage } from '../../protocol/place.ts';
import type { ShelvedArticle } from '../../protocol/shelf.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply } from '../../protocol/told.ts';

/** What can be done with a message. Each resolves once the bot has answered, or has stayed silent too long. */
export interface MessageActions {
  press(message: ShownMessage, customId: string): Promise<Reply>;
  select(message: ShownMessage, customId: string, values: readonly string[]): Promise<Reply>;
  /** A command of the message's menu. */
  run(message: ShownMessage, command: string): Promise<Reply>;
  /** Begins a reply to it in the message box. */
  reply(message: ShownMessage): void;
  /** Takes an ephemeral message out of sight. */
  dismiss(message: ShownMessage): void;
}

/** The names behind mentions; `null` for what is not there. */
export interface Names {
  user(id: string): string | null;
  role(id: string): string | null;
  channel(id: string): string | null;
}

/** Where a message is shown, and to whom. */
export interface MessageContext {
  readonly language: PageLanguage;
  readonly names: Names;
  readonly actions: MessageActions;
  /** Those that can be asked here, which messages quote. */
  readonly articles: readonly ShelvedArticle[];
  /** The language of the articles that this message names; `null` where it names none, or they differ. */
  readonly quoted?: string | null;
  /** The app's commands in the menu of a message. */
  readonly commands: readonly { readonly key: string; readonly name: string }[];
  /** Members, roles and channels for menus of those. */
  readonly choosable: {
    readonly users: readonly { readonly id: string; readonly name: string }[];
    readonly roles: readonly { readonly id: string; readonly name: string }[];
    readonly channels: readonly { readonly id: string; readonly name: string }[];
  };
}
