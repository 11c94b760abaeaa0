import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand, ShownCommands, ShownOption } from '../../protocol/shown-command.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply } from '../../protocol/told.ts';
import { MESSAGE } from '../../rules/limits.ts';
import { alertBar } from './alert-bar.ts';
import './command-form.ts';
import type { CommandForm } from './command-form.ts';
import { contentsFor } from './command-fields.ts';
import type { ComposerActions } from './composer-actions.ts';
import './composer.css';
import './command.css';
import './suggestions.css';
import { Drafts, emptyBox, NOTHING_TYPED, type BoxContent, type TypedMessage } from './drafts.ts';
import './message-input.ts';
import type { MessageInput } from './message-input.ts';
import type { OptionContents } from './option-content.ts';
import { offersOf } from './option-offers.ts';
import { replyBar } from './reply-bar.ts';
import { sentOptions } from './sent-options.ts';
import { composerTexts } from './texts.ts';
import { unsentBecause, type Unsent } from './unsent.ts';

type CommandBox = Extract<BoxContent, { kind: 'command' }>;
type Values = Readonly<Record<string, string | number | boolean>>;

const unreachable = (): Promise<never> => Promise.reject(new Error('No actions were given.'));
const NO_ACTIONS: ComposerActions = {
  slash: unreachable,
  autocomplete: unreachable,
  send: unreachable,
  upload: unreachable,
  cancelReply: () => undefined,
};

/** The box in which messages and slash commands are written. Each channel keeps what was begun there. */
@customElement('vb-composer')
export class Composer extends LitElement {
  @property({ attribute: false }) commands: ShownCommands = { slash: [], message: [] };
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) channelId = '';
  /** As the box names it: `#vragen`. */
  @property({ attribute: false }) placeName = '';
  @property({ attribute: false }) replyTo: ShownMessage | null = null;
  @property({ attribute: false }) actions: ComposerActions = NO_ACTIONS;

  /** What the box was opened with; what has become of it since is in the element for it. */
  @state() private box: BoxContent = emptyBox();
  @state() private alerts: readonly string[] = [];
  @state() private ping = true;
  /** The message to which a reply is on its way. */
  @state() private replied: string | null = null;
  private readonly drafts = new Drafts();

  protected override createRenderRoot(): this {
    return this;
  }

  override focus(): void {
    this.querySelector<HTMLElement>('vb-message-input, vb-command-form')?.focus();
  }

  /** Opens a command with these values in it; `false` where it is not offered. */
  prefill(commandKey: string, values: Values): boolean {
    const command = this.commandOf(commandKey);
    if (command === undefined) return false;
    this.openCommand(command, values);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('replyTo')) {
      this.ping = true;
      this.replied = null;
    }
    const before = changed.get('channelId');
    if (before !== undefined && this.hasUpdated) this.changeDrafts(before);
    // A channel's commands come a moment after the channel: until then, what was begun there waits.
    const isGone = this.box.kind === 'command' && this.commandOf(this.box.key) === undefined;
    if (isGone && changed.has('commands')) this.box = emptyBox();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('replyTo') && this.replyTo !== null) this.focus();
  }

  protected override render(): TemplateResult {
    const { replyTo, language } = this;
    const isReply = this.box.kind === 'message' && replyTo !== null && replyTo.id !== this.replied;
    const dismissAlerts = (): void => {
      this.noAlerts();
      this.focus();
    };
    return html`<div class="composer">
      ${alertBar(this.alerts, language, dismissAlerts)}
      <div class="composer-box">
        ${isReply ? replyBar(replyTo, this.ping, language, (ping) => (this.ping = ping), this.cancelReply) : nothing}
        ${keyed(this.box, this.box.kind === 'message' ? this.messageInput(this.box.typed) : this.commandForm(this.box))}
      </div>
    </div>`;
  }

  private messageInput(typed: TypedMessage): TemplateResult {
    return html`<vb-message-input
      .begun=${typed}
      .commands=${this.commands.slash}
      .place=${this.place}
      .language=${this.language}
      .placeName=${this.placeName}
      .onSend=${(content: string) => void this.sendMessage(content)}
      .onCommand=${(command: ShownCommand, rest: string) => {
        const first = command.options[0];
        this.openCommand(command, rest === '' || first === undefined ? {} : { [first.key]: rest });
      }}
      .onEscape=${this.cancelReply}
      .onTyped=${this.noAlerts}
    ></vb-message-input>`;
  }

  private commandForm({ key, contents, problems }: CommandBox): TemplateResult | typeof nothing {
    const command = this.commandOf(key);
    if (command === undefined) return nothing;
    return html`<vb-command-form
      .command=${command}
      .contents=${contents}
      .problems=${problems}
      .place=${this.place}
      .language=${this.language}
      .suggest=${(...[values, focused]: [Parameters<ComposerActions['autocomplete']>[1], string]) =>
        this.actions.autocomplete(key, values, focused)}
      .onSend=${(sent: OptionContents) => void this.sendCommand(key, sent)}
      .onLeave=${() => {
        this.noAlerts();
        this.open(emptyBox());
      }}
      .onTyped=${this.noAlerts}
    ></vb-command-form>`;
  }

  private commandOf(key: string): ShownCommand | undefined {
    return this.commands.slash.find((command) => command.key === key);
  }

  private openCommand(command: ShownCommand, values: Values): void {
    const offers = (option: ShownOption) => offersOf(option, this.place, this.language);
    this.alerts = [];
    this.open({ kind: 'command', key: command.key, contents: contentsFor(command, values, offers), problems: [] });
  }

  /** Puts that in the box, for whoever is at it. */
  private open(box: BoxContent): void {
    this.box = box;
    void this.updateComplete.then(() => {
      this.focus();
    });
  }

  /** Puts away what was begun in that channel, and takes out what was begun in this one. */
  private changeDrafts(before: string): void {
    const form = this.querySelector<CommandForm>('vb-command-form');
    const box: BoxContent =
      this.box.kind === 'message'
        ? { kind: 'message', typed: this.messageBox?.typedMessage ?? NOTHING_TYPED }
        : { ...this.box, ...form?.filled };
    this.drafts.keep(before, { box, alerts: this.alerts });
    const { box: begun, alerts } = this.drafts.take(this.channelId);
    this.box = begun;
    this.alerts = alerts;
  }

  private async sendMessage(content: string): Promise<void> {
    const input = this.messageBox;
    if (input === null) return;
    if (content.length > MESSAGE.content) {
      this.alerts = [composerTexts(this.language).tooLong(MESSAGE.content)];
      return;
    }
    const typed = input.typedMessage;
    const { channelId, replyTo } = this;
    input.empty();
    this.alerts = [];
    this.replied = replyTo?.id ?? null;
    const target = replyTo === null ? null : { id: replyTo.id, ping: this.ping };
    const problems = await this.unsent(() => this.actions.send(content, target));
    if (problems === null) {
      if (replyTo !== null && this.replyTo?.id === replyTo.id) this.actions.cancelReply();
      return;
    }
    this.replied = null;
    this.giveBack(channelId, { kind: 'message', typed }, problems.texts);
  }

  private async sendCommand(key: string, contents: OptionContents): Promise<void> {
    const command = this.commandOf(key);
    if (command === undefined) return;
    const { channelId } = this;
    this.alerts = [];
    this.open(emptyBox());
    const problems = await this.unsent(async () =>
      this.actions.slash(
        key,
        await sentOptions(command, contents, this.place, this.language, (file) => this.actions.upload(file)),
      ),
    );
    if (problems === null) return;
    this.giveBack(channelId, { kind: 'command', key, contents, problems: problems.ofOptions }, problems.texts);
  }

  /** Puts back what could not be sent, where it was written, and says why. What has been begun there meanwhile stays. */
  private giveBack(channelId: string, box: BoxContent, alerts: readonly string[]): void {
    if (channelId !== this.channelId) {
      this.drafts.giveBack(channelId, { box, alerts });
      return;
    }
    this.alerts = alerts;
    if (this.messageBox?.typedMessage.text !== '') return;
    const hadFocus = this.contains(document.activeElement);
    if (hadFocus) this.open(box);
    else this.box = box;
  }

  private get messageBox(): MessageInput | null {
    return this.querySelector<MessageInput>('vb-message-input');
  }

  private unsent(send: () => Promise<Reply>): Promise<Unsent | null> {
    return unsentBecause(send, this.commands.slash, this.language);
  }

  private readonly noAlerts = (): void => {
    if (this.alerts.length > 0) this.alerts = [];
  };

  private readonly cancelReply = (): void => {
    if (this.replyTo !== null) this.actions.cancelReply();
    this.messageBox?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-composer': Composer;
  }
}
