import { html, type TemplateResult } from 'lit';
import type { ShellTexts } from './texts.ts';

/** The id of what the link leads to. */
export const MESSAGE_BOX = 'message-box';

/** The first thing that the focus comes to: past the channels and the messages, to where one types. */
export function skipLink(texts: ShellTexts, onFollow: () => void): TemplateResult {
  return html`<a
    class="skip-link"
    href="#${MESSAGE_BOX}"
    @click=${(event: Event) => {
      // The box is an element around what takes the focus, and the address stays what it is.
      event.preventDefault();
      onFollow();
    }}
    >${texts.toBox}</a
  >`;
}
