import { modalFields, type ModalField, type ModalForm } from '../rules/modal-form.ts';
import type { InteractionFacts } from './interaction.ts';

/** A form as it pops up before the user. */
export class ShownModal {
  readonly form: ModalForm;
  /** The interaction that it answers. */
  readonly opener: InteractionFacts;

  constructor(form: ModalForm, opener: InteractionFacts) {
    this.form = form;
    this.opener = opener;
  }

  get customId(): string {
    return this.form.custom_id;
  }

  get title(): string {
    return this.form.title;
  }

  /** What there is to fill in, from top to bottom. */
  get fields(): readonly ModalField[] {
    return modalFields(this.form);
  }
}
