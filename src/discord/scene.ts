import type { Library } from '../library/library.ts';
import type { ServerSettings } from '../library/store/server-settings.ts';
import type { Caller } from './caller.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { MessageBody } from './message/message-body.ts';
import type { Services } from './services.ts';

/** What is known when a request is carried out. */
export interface Scene {
  /** Spoken to in the server's language, where it has chosen one. */
  readonly caller: Caller;
  /** The caller's own language, whatever the server has chosen. */
  readonly ownLanguage: InterfaceLanguage;
  /** Of the server; `DEFAULT_SETTINGS` elsewhere. */
  readonly settings: ServerSettings;
  readonly services: Services;
  /** Discord id of the bot's application. */
  readonly applicationId: string;
  /** The articles that the caller can ask where they are. */
  library(): Promise<Library>;
  /** Shows how far a long task is, in a private reply that is late; elsewhere nothing happens. */
  progress(message: MessageBody): void;
}
