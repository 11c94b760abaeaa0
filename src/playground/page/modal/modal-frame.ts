import { html, nothing, type TemplateResult } from 'lit';
import { closeIcon } from '../composer/icons.ts';
import type { ModalTexts } from './texts.ts';

const TITLE = 'vb-modal-title';

/** What is around the fields of a form. */
interface ModalFrame {
  readonly title: string;
  readonly botName: string;
  readonly texts: ModalTexts;
  /** What is wrong with the whole of it, in words. */
  readonly failure: string | null;
  /** It is on its way. */
  readonly busy: boolean;
  readonly onSubmit: (event: Event) => void;
  /** Escape. */
  readonly onCancel: (event: Event) => void;
  readonly onClose: () => void;
}

/** The dialogue of a form: whose it is, its fields, and the ways out. */
export function modalFrame(frame: ModalFrame, fields: unknown): TemplateResult {
  const { title, botName, texts, failure, busy, onClose } = frame;
  return html`<dialog class="modal" aria-labelledby=${TITLE} @cancel=${frame.onCancel}>
    <form novalidate aria-busy=${String(busy)} @submit=${frame.onSubmit}>
      <header class="modal-head">
        <h2 id=${TITLE}>${title}</h2>
        <p>${botName}</p>
        <button class="modal-close" type="button" aria-label=${texts.close} @click=${onClose}>${closeIcon}</button>
      </header>
      <div class="modal-body">
        ${fields}
        <p class="modal-notice">${texts.sentTo(botName)}</p>
      </div>
      <div class="modal-failure" role="alert">${failure === null ? nothing : html`<p>${failure}</p>`}</div>
      <footer class="modal-foot">
        <button class="modal-cancel" type="button" @click=${onClose}>${texts.cancel}</button>
        <button class="modal-submit" type="submit" aria-disabled=${String(busy)}>
          ${busy ? texts.sending : texts.submit}
        </button>
      </footer>
    </form>
  </dialog>`;
}
