import { html, type TemplateResult } from 'lit';

function icon(path: string): TemplateResult {
  return html`<svg class="composer-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;
}

export const sendIcon = icon('M3.5 20.5 21.5 12 3.5 3.5v6.6l10 1.9-10 1.9z');
export const closeIcon = icon(
  'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
);
export const fileIcon = icon('M6 2.5h8l4.5 4.5v14.5H6zM13 4.5V8h3.5zM8.5 12v1.6h7.5V12zm0 3.5v1.6h7.5v-1.6z');
export const replyIcon = icon('M10 5 3.5 11.5 10 18v-4.2c4.5 0 7.7 1.3 10.5 4.7C19.4 13 16 9.6 10 9.2z');
