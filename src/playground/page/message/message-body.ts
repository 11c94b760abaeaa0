import { html, nothing, type TemplateResult } from 'lit';
import { componentView } from './components/component-view.ts';
import { fileView } from './components/media-view.ts';
import { markdownView } from './markdown/markdown-view.ts';
import { ephemeralNotice, failureNotice, thinkingView, type Failure } from './message-notices.ts';
import type { MessageScene } from './message-scene.ts';

/** What a message says and shows, or that it is still to come; below it what there is to say about it. */
export function messageBody(scene: MessageScene, failure: Failure | null): TemplateResult {
  const { thinking, ephemeral } = scene.message;
  return html`<div class="message-body">
    ${thinking ? thinkingView(scene) : saidView(scene)} ${ephemeral && !thinking ? ephemeralNotice(scene) : nothing}
    ${failure === null ? nothing : failureNotice(failure, scene.texts)}
  </div>`;
}

function saidView(scene: MessageScene): TemplateResult {
  const { content, components, files, edited } = scene.message;
  const mark = edited ? html`<span class="message-edited">${scene.texts.edited}</span>` : nothing;
  const isBare = components.length === 0 && files.length === 0;
  return html`
    ${content === '' ? nothing : markdownView(content, scene.context, isBare ? mark : nothing)}
    ${components.map((component) => componentView(component, scene))} ${files.map((file) => fileView(file, scene))}
    ${isBare && content !== '' ? nothing : mark}
  `;
}
