import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownCommand, ShownCommands, ShownOption } from '../../protocol/shown-command.ts';
import type { ShownMessage } from '../../protocol/shown-message.ts';
import type { Reply } from '../../protocol/told.ts';
import { MESSAGE } from '../../rules/limits.ts';
import type { OptionProblem } from './check-option.ts';
import './command-form.ts';
import { contentsFor } from './command-fields.ts';
import type { ComposerActions } from './composer-actions.ts';
import './composer.css';
import './command.css';
import './suggestions.css';
import { closeIcon } from './icons.ts';
import './message-input.ts';
import type { MessageInput } from './message-input.ts';
import type { OptionContents } from './option-content.ts';
import { offersOf } from './option-offers.ts';
import { replyBar } from './reply-bar.ts';
import { sentOptions } from './sent-options.ts';
import { composerTexts } from './texts.ts';
import { unsentBecause, type Unsent } from './unsent.ts';

/** What the box is: for plain messages, or a command's form that begins with those contents. */
type Mode =
  | { readonly kind: 'message' }
  | {
      readonly kind: 'command';
      readonly key: string;
      readonly contents: OptionContents;
      readonly problems: readonly OptionProblem[];
    };

const unreachable = (): Promise<never> => Promise.reject(new Error('No actions were given.'));
const NO_ACTIONS: ComposerActions = {
  slash: unreachable,
  autocomplete: unreachable,
  send: unreachable,
  upload: unreachable,
  cancelReply: () => undefined,
};

/** The box in which messages and slash commands are written. */
@customElement('vb-composer')
export class Composer extends LitElement {
  @property({ attribute: false }) commands: ShownCommands = { slash: [], message: [] };
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  /** As the box names it: `#vragen`. */
  @property({ attribute: false }) placeName = '';
  @property({ attribute: false }) replyTo: ShownMessage | null = null;
  @property({ attribute: false }) actions: ComposerActions = NO_ACTIONS;

  @state() private mode: Mode = { kind: 'message' };
  @state() private problems: readonly string[] = [];
  @state() private ping = true;
  /** The message to which a reply is on its way. */
  @state() private replied: string | null = null;

  protected override createRenderRoot(): this {
    return this;
  }

  override focus(): void {
    this.querySelector<HTMLElement>('vb-message-input, vb-command-form')?.focus();
  }

  /** Opens a command with these values in it; `false` where it is not offered. */
  prefill(commandKey: string, values: Readonly<Record<string, string | number | boolean>>): boolean {
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
    if (this.mode.kind === 'command' && this.commandOf(this.mode.key) === undefined) this.mode = { kind: 'message' };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('replyTo') && this.replyTo !== null) this.focus();
  }

  protected override render(): TemplateResult {
    const { replyTo, language } = this;
    const isReply = this.mode.kind === 'message' && replyTo !== null && replyTo.id !== this.replied;
    return html`<div class="composer">
      <div class="composer-alert" role="alert">
        ${
          this.problems.length === 0
            ? nothing
            : html`<div class="composer-problems">
                ${this.problems.map((problem) => html`<p>${problem}</p>`)}
                <button type="button" aria-label=${composerTexts(language).dismiss} @click=${this.noProblems}>
                  ${closeIcon}
                </button>
              </div>`
        }
      </div>
      <div class="composer-box">
        ${isReply ? replyBar(replyTo, this.ping, language, (ping) => (this.ping = ping), this.cancelReply) : nothing}
        ${this.mode.kind === 'message' ? this.messageInput() : this.commandForm(this.mode)}
      </div>
    </div>`;
  }

  private messageInput(): TemplateResult {
    return html`<vb-message-input
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
      .onTyped=${this.noProblems}
    ></vb-message-input>`;
  }

  private commandForm(mode: Extract<Mode, { kind: 'command' }>): unknown {
    return keyed(
      mode,
      html`<vb-command-form
        .command=${this.commandOf(mode.key) ?? null}
        .contents=${mode.contents}
        .problems=${mode.problems}
        .place=${this.place}
        .language=${this.language}
        .suggest=${(...[values, focused]: [Parameters<ComposerActions['autocomplete']>[1], string]) =>
          this.actions.autocomplete(mode.key, values, focused)}
        .onSend=${(contents: OptionContents) => void this.sendCommand(mode.key, contents)}
        .onLeave=${() => {
          this.noProblems();
          this.backToMessages();
        }}
        .onTyped=${this.noProblems}
      ></vb-command-form>`,
    );
  }

  private commandOf(key: string): ShownCommand | undefined {
    return this.commands.slash.find((command) => command.key === key);
  }

  private openCommand(command: ShownCommand, values: Readonly<Record<string, string | number | boolean>>): void {
    const offers = (option: ShownOption) => offersOf(option, this.place, this.language);
    this.problems = [];
    this.mode = { kind: 'command', key: command.key, contents: contentsFor(command, values, offers), problems: [] };
  }

  private backToMessages(): void {
    this.mode = { kind: 'message' };
    void this.updateComplete.then(() => {
      this.focus();
    });
  }

  private async sendMessage(content: string): Promise<void> {
    const input = this.messageBox;
    if (input === null) return;
    if (content.length > MESSAGE.content) {
      this.problems = [composerTexts(this.language).tooLong(MESSAGE.content)];
      return;
    }
    const typed = input.text;
    const { replyTo } = this;
    input.text = '';
    this.problems = [];
    this.replied = replyTo?.id ?? null;
    const target = replyTo === null ? null : { id: replyTo.id, ping: this.ping };
    const problems = await this.unsent(() => this.actions.send(content, target));
    if (problems === null) {
      if (replyTo !== null && this.replyTo?.id === replyTo.id) this.actions.cancelReply();
      return;
    }
    this.problems = problems.texts;
    this.replied = null;
    if (this.messageBox?.text === '') this.messageBox.text = typed;
  }

  private async sendCommand(key: string, contents: OptionContents): Promise<void> {
    const command = this.commandOf(key);
    if (command === undefined) return;
    this.problems = [];
    this.backToMessages();
    const problems = await this.unsent(async () =>
      this.actions.slash(
        key,
        await sentOptions(command, contents, this.place, this.language, (file) => this.actions.upload(file)),
      ),
    );
    if (problems === null) return;
    this.problems = problems.texts;
    // What has been begun meanwhile is not thrown away for it.
    if (this.messageBox?.text === '') this.mode = { kind: 'command', key, contents, problems: problems.ofOptions };
  }

  private get messageBox(): MessageInput | null {
    return this.querySelector<MessageInput>('vb-message-input');
  }

  private unsent(send: () => Promise<Reply>): Promise<Unsent | null> {
    return unsentBecause(send, this.commands.slash, this.language);
  }

  private readonly noProblems = (): void => {
    if (this.problems.length > 0) this.problems = [];
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
