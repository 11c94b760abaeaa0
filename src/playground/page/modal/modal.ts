import { ComponentType } from 'discord-api-types/v10';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { Reply } from '../../protocol/told.ts';
import type { ClientProblem } from '../../commands/client-refusal.ts';
import type { Names } from '../message/message-context.ts';
import { markdownView } from '../message/markdown/markdown-view.ts';
import type { SelectChoice } from '../message/select/select-choice.ts';
import type { SelectElement } from '../message/select/select-element.ts';
import { fieldProblems } from './check-fields.ts';
import { initialContents, type FieldContent, type FieldContents } from './field-content.ts';
import { fieldIds } from './field-scene.ts';
import { fieldView } from './field-view.ts';
import { modalFields, type ModalField, type ModalForm } from './form-fields.ts';
import { menuChoices } from './menu-choices.ts';
import type { ModalActions } from './modal-actions.ts';
import { modalFrame } from './modal-frame.ts';
import './modal.css';
import { namesIn } from './names.ts';
import { sentFields } from './sent-fields.ts';
import { shownProblems } from './shown-problems.ts';
import { modalTexts } from './texts.ts';

const NO_CHOICES: readonly SelectChoice[] = [];

const NO_ACTIONS: ModalActions = {
  submit: () => Promise.reject(new Error('No actions were given.')),
  upload: () => Promise.reject(new Error('No actions were given.')),
  close: () => undefined,
};

/** A form of the bot's that pops up before everything else. */
@customElement('vb-modal')
export class Modal extends LitElement {
  @property({ attribute: false }) form: ModalForm | null = null;
  /** Under which it is sent. */
  @property({ attribute: false }) exchange = '';
  @property({ attribute: false }) language: PageLanguage = 'en-GB';
  @property({ attribute: false }) place: Place | null = null;
  @property({ attribute: false }) botName = '';
  @property({ attribute: false }) actions: ModalActions = NO_ACTIONS;

  @state() private contents: FieldContents = new Map();
  /** What is wrong with fields, in words, by custom id. */
  @state() private problems: ReadonlyMap<string, string> = new Map();
  @state() private failure: string | null = null;
  @state() private busy = false;
  private choices: ReadonlyMap<string, readonly SelectChoice[]> = new Map();
  private names: Names = namesIn(null);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('place')) this.names = namesIn(this.place);
    if (!changed.has('form') || this.form === null) return;
    this.contents = initialContents(this.form);
    this.choices = menuChoices(this.form, this.place);
    this.problems = new Map();
    this.failure = null;
    this.busy = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('form')) return;
    const { dialog } = this;
    if (dialog === null || dialog.open) return;
    dialog.showModal();
    void this.drawn().then(() => {
      this.focusField(0);
    });
  }

  /** Menus are elements of their own, which are there a moment after the form. */
  private async drawn(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.querySelectorAll<SelectElement>('vb-select')].map((each) => each.updateComplete));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { form } = this;
    if (form === null) return nothing;
    return modalFrame(
      {
        title: form.title,
        botName: this.botName,
        texts: modalTexts(this.language),
        failure: this.failure,
        busy: this.busy,
        onSubmit: this.submitted,
        onCancel: this.cancelled,
        onClose: this.close,
      },
      form.components.map((component) => this.component(component)),
    );
  }

  private component(component: ModalForm['components'][number]): TemplateResult | readonly TemplateResult[] {
    switch (component.type) {
      case ComponentType.TextDisplay:
        return html`<div class="modal-text">
          ${markdownView(component.content, { names: this.names, language: this.language })}
        </div>`;
      case ComponentType.Label:
        return this.field(component.component, component.label, component.description ?? null);
      case ComponentType.ActionRow:
        return component.components.map((input) => this.field(input, input.label, null));
    }
  }

  private field(field: ModalField, label: string, description: string | null): TemplateResult {
    const key = field.custom_id;
    return fieldView(field, label, description, fieldIds(this.fields.indexOf(field)), {
      language: this.language,
      content: this.contents.get(key) ?? { kind: 'text', text: '' },
      problem: this.problems.get(key) ?? null,
      choices: this.choices.get(key) ?? NO_CHOICES,
      onContent: (content) => {
        this.fill(key, content);
      },
      onProblem: (problem) => {
        this.problems = new Map([...this.problems, [key, problem]]);
      },
    });
  }

  private get fields(): readonly ModalField[] {
    return this.form === null ? [] : modalFields(this.form);
  }

  private get dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  private fill(key: string, content: FieldContent): void {
    this.contents = new Map([...this.contents, [key, content]]);
    this.problems = new Map([...this.problems].filter(([each]) => each !== key));
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    if (!this.busy && this.form !== null) void this.send(this.form);
  };

  private async send(form: ModalForm): Promise<void> {
    this.failure = null;
    const problems = fieldProblems(this.fields, this.contents);
    if (problems.length > 0) {
      this.showProblems(problems);
      return;
    }
    this.busy = true;
    const reply = await this.submit(form).catch(() => null);
    // Meanwhile it may have been closed, or another form have come in its place.
    if (this.form !== form || !this.isConnected) return;
    this.busy = false;
    if (reply === null || reply.kind === 'no-response' || reply.kind === 'misunderstood') {
      this.failure = modalTexts(this.language).failed;
    } else if (reply.kind === 'refused') this.showProblems(reply.problems);
    else this.close();
  }

  private async submit(form: ModalForm): Promise<Reply> {
    const values = await sentFields(form, this.contents, (file) => this.actions.upload(file));
    return this.actions.submit(this.exchange, values);
  }

  /** Marks the fields that something is wrong with and goes to the first; what is about none of them stands below. */
  private showProblems(problems: readonly ClientProblem[]): void {
    const shown = shownProblems(problems, this.fields, this.language);
    this.problems = shown.ofFields;
    this.failure = shown.others.length === 0 ? null : shown.others.join(' ');
    const first = this.fields.findIndex(({ custom_id }) => shown.ofFields.has(custom_id));
    if (first !== -1)
      void this.updateComplete.then(() => {
        this.focusField(first);
      });
  }

  private focusField(index: number): void {
    const control = document.getElementById(fieldIds(index).control);
    // A menu is an element around what takes the focus.
    (control?.querySelector<HTMLElement>('[role=combobox]') ?? control)?.focus();
  }

  private readonly cancelled = (event: Event): void => {
    // A menu or a file dialogue inside tells of its own closing too.
    if (event.target !== this.dialog) return;
    event.preventDefault();
    this.close();
  };

  private readonly close = (): void => {
    this.dialog?.close();
    this.actions.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vb-modal': Modal;
  }
}
