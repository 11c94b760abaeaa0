import type { Doing, Upload } from '../../protocol/asked.ts';
import type { PageLanguage, Place, PlayedPerson } from '../../protocol/place.ts';
import type { ShelvedArticle } from '../../protocol/shelf.ts';
import type { ShownCommands } from '../../protocol/shown-command.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply, Told } from '../../protocol/told.ts';
import type { ModalForm } from '../../rules/modal-form.ts';
import { numbered, type NumberedEntry } from './numbered-entry.ts';
import { AnswerExplanation } from './answer-explanation.ts';
import { Connection, type ConnectionState } from './connection.ts';
import { Conversations } from './conversations.ts';
import { keepPreferences, readPreferences, type Theme } from './preferences.ts';
import { Sendings } from './sendings.ts';

/** A form that popped up. */
export interface OpenModal {
  readonly exchange: string;
  readonly form: ModalForm;
}

export type PanelTab = 'library' | 'answer' | 'wire';

/** Entries of the wire that are kept on the page. */
const KEPT_ENTRIES = 500;

/** All that the page shows, and what its user can do. Whoever shows it is told after each change. */
export class PageState {
  connection: ConnectionState = 'connecting';
  place: Place | null = null;
  person: PlayedPerson | null = null;
  channelId = '';
  language: PageLanguage;
  theme: Theme;
  commands: ShownCommands = { slash: [], message: [] };
  readonly conversations = new Conversations();
  readonly sendings: Sendings;
  replyTo: ShownMessage | null = null;
  modal: OpenModal | null = null;
  articles: readonly ShelvedArticle[] = [];
  wire: readonly NumberedEntry[] = [];
  /** Channels in which something came while they were not shown. */
  unread: ReadonlySet<string> = new Set();
  readonly explanation = new AnswerExplanation();
  panel: PanelTab | null = null;

  readonly #connection: Connection;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
    this.sendings = new Sendings(changed);
    const { language, theme } = readPreferences();
    this.language = language;
    this.theme = theme;
    this.#connection = new Connection({
      told: (told) => {
        this.#hear(told);
        changed();
      },
      changed: (state) => {
        this.connection = state;
        changed();
      },
    });
  }

  open(): void {
    this.#connection.open();
  }

  get messages(): readonly ShownMessage[] {
    return this.conversations.in(this.channelId);
  }

  /** Becomes another person, speaks another language or goes to another channel. */
  be(change: { readonly person?: PlayedPerson; readonly language?: PageLanguage; readonly channelId?: string }): void {
    const before = this.person;
    const person = change.person ?? before;
    if (person === null) return;
    if (person.id !== before?.id) this.modal = null;
    this.person = person;
    const { language = this.language } = change;
    if (language !== this.language) this.explanation.again();
    this.language = language;
    // Nobody is in somebody else's direct messages.
    const here = this.channelId === before?.directChannel ? person.directChannel : this.channelId;
    this.channelId = change.channelId ?? here;
    this.unread = new Set([...this.unread].filter((id) => id !== this.channelId));
    this.replyTo = null;
    this.#keepPreferences();
    void this.#connection.do({
      do: 'be',
      person: person.id,
      language: this.language,
      channel: this.channelId,
    });
    if (this.panel === 'answer') void this.#explain();
    this.#changed();
  }

  setTheme(theme: Theme): void {
    this.theme = theme;
    this.#keepPreferences();
    this.#changed();
  }

  showPanel(panel: PanelTab | null): void {
    this.panel = panel;
    this.#changed();
    if (panel === 'answer') void this.#explain();
  }

  reply(message: ShownMessage | null): void {
    this.replyTo = message;
    this.#changed();
  }

  dismiss(message: ShownMessage): void {
    this.conversations.dismiss(message);
    this.#changed();
  }

  closeModal(): void {
    this.modal = null;
    this.#changed();
  }

  upload(file: File): Promise<Upload> {
    return this.#connection.upload(file);
  }

  /** Calls a command; until the bot answers, it is shown as being sent. */
  async slash(command: string, values: Extract<Doing, { do: 'slash' }>['values']): Promise<Reply> {
    const name = this.commands.slash.find(({ key }) => key === command)?.name ?? command;
    return this.sendings.while(`/${name}`, this.channelId, this.act({ do: 'slash', command, values }));
  }

  /** Does something of which a message or a form may come. */
  async act(doing: Doing): Promise<Reply> {
    const reply = await this.#connection.do(doing);
    if (reply.kind === 'modal') this.modal = { exchange: reply.exchange, form: reply.form };
    if (reply.kind === 'shown') {
      this.explanation.add(reply.exchange);
      if (this.panel === 'answer') void this.#explain();
    }
    this.#changed();
    return reply;
  }

  /** Asks for something that changes nothing in the chat. */
  ask(doing: Doing): Promise<Reply> {
    return this.#connection.do(doing);
  }

  async #explain(): Promise<void> {
    const isOther = await this.explanation.look(async (exchange) => {
      const reply = await this.#connection.do({ do: 'explain', exchange });
      return reply.kind === 'explanation' ? reply.explained : null;
    });
    if (isOther) this.#changed();
  }

  #keepPreferences(): void {
    keepPreferences({ language: this.language, theme: this.theme });
  }

  #hear(told: Told): void {
    switch (told.tell) {
      case 'place':
        this.#arrive(told.place);
        return;
      case 'messages':
        this.conversations.replace(told.messages);
        return;
      case 'message': {
        const { message } = told;
        const isNew = this.conversations.put(message);
        if (isNew && message.channelId !== this.channelId) this.unread = new Set([...this.unread, message.channelId]);
        return;
      }
      case 'gone':
        this.conversations.remove(told.channelId, told.messageId);
        return;
      case 'commands':
        this.commands = told.commands;
        return;
      case 'shelf':
        this.articles = told.articles;
        return;
      case 'wire':
        this.wire = [...this.wire, ...numbered(told.entries, this.wire.at(-1))].slice(-KEPT_ENTRIES);
        return;
      case 'reply':
        return;
      default:
        told satisfies never;
    }
  }

  /** Begins, or begins again after the line was lost. */
  #arrive(place: Place): void {
    this.place = place;
    // All of this was about a stand-in that is no more.
    this.wire = [];
    this.modal = null;
    this.sendings.clear();
    this.unread = new Set();
    this.explanation.forget();
    const [first] = place.played;
    const person = place.played.find(({ id }) => id === this.person?.id) ?? first;
    const channels = [...place.channels.map(({ id }) => id), person.directChannel];
    const [fallback = person.directChannel] = channels;
    this.be({ person, channelId: channels.includes(this.channelId) ? this.channelId : fallback });
  }
}
