import { html, nothing, type TemplateResult } from 'lit';
import type { ShownAuthor } from '../../protocol/shown-message.ts';
import { avatar } from './avatar.ts';
import { goToMessage } from './message-anchor.ts';
import './message-header.css';
import type { MessageScene } from './message-scene.ts';
import { lineOf } from './message-text.ts';
import { timestampText, writtenAt } from './times.ts';

/** Who wrote it and when; of a message under another's heading only the time, which shows when one points at it. */
export function messageHeader(scene: MessageScene, grouped: boolean): TemplateResult {
  const { author } = scene.message;
  if (grouped) return html`<header class="message-header">${timeView(scene, 't')}</header>`;
  return html`
    ${avatar(author)}
    <header class="message-header">
      <span class="message-author">${author.name}</span>${appBadge(scene, author)} ${timeView(scene, 'day')}
    </header>
  `;
}

/** The line above a message that it replies to something, or answers a command. */
export function aboveMessage(scene: MessageScene): TemplateResult | typeof nothing {
  const { message, context, texts } = scene;
  if (message.replyTo !== null) {
    const { id, author, text } = message.replyTo;
    return html`<button
      class="message-above"
      type="button"
      title=${texts.toOriginal(author.name)}
      @click=${() => {
        goToMessage(id);
      }}
    >
      ${avatar(author)}${appBadge(scene, author)}<span class="message-above-name">@${author.name}</span>
      <span class="message-above-text">${lineOf(text, context.names, texts)}</span>
    </button>`;
  }
  if (message.command === null) return nothing;
  const { by, name } = message.command;
  return html`<div class="message-above">
    ${avatar(by)}
    <span class="message-above-text"
      ><span class="message-above-name">${by.name}</span> ${texts.used.before}
      <span class="command">${name}</span> ${texts.used.after}</span
    >
  </div>`;
}

function appBadge({ texts }: MessageScene, author: ShownAuthor): TemplateResult | typeof nothing {
  return author.isBot ? html`<span class="app-badge">${texts.app}</span>` : nothing;
}

function timeView({ message, context: { language } }: MessageScene, style: 't' | 'day'): TemplateResult {
  const { createdAt } = message;
  const now = Date.now();
  return html`<time
    class="message-time"
    datetime=${new Date(createdAt).toISOString()}
    title=${timestampText(createdAt, 'F', now, language)}
    >${style === 't' ? timestampText(createdAt, 't', now, language) : writtenAt(createdAt, now, language)}</time
  >`;
}
