import { html, type TemplateResult } from 'lit';
import type { PageState } from '../state/page-state.ts';
import type { ShellTexts } from './texts.ts';

/** Says that the line is lost, for as long as it is. */
export function connectionNotice(state: PageState, texts: ShellTexts): TemplateResult {
  return html`<div role="status" class="connection">${state.connection === 'lost' ? texts.lost : ''}</div>`;
}
