import { html, nothing, type TemplateResult } from 'lit';

/** Beside a label it is an ornament; alone it is the name. */
export function emojiView(text: string, isAlone = false): TemplateResult {
  return html`<span class="control-emoji" aria-hidden=${isAlone ? nothing : 'true'}>${text}</span>`;
}
