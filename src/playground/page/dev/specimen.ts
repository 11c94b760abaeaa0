/*
 * For developers: one message of each kind, at `/dev/specimen.html` of `npx vite --config src/playground/page/vite.config.ts`.
 * `?theme=light&language=nl` chooses how it looks. What is done with a message is told on the console; after a moment the bot
 * has answered, or (buttons "Silence") has not.
 */
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import './specimen.css';
import { isGrouped } from '../message/grouping.ts';
import { messageView } from '../message/message-view.ts';
import { specimenContext } from './specimen-context.ts';
import { specimenMessages } from './specimen-messages.ts';

const wishes = new URLSearchParams(location.search);
const language = wishes.get('language') === 'nl' ? 'nl' : 'en-GB';
document.documentElement.dataset['theme'] = wishes.get('theme') ?? 'dark';
document.documentElement.lang = language;

let messages = specimenMessages(Date.now());
const context = specimenContext(language, (dismissed) => {
  messages = messages.filter(({ id }) => id !== dismissed.id);
  draw();
});

function draw(): void {
  const view = html`<main class="specimen">
    <h1>Messages of every kind</h1>
    <h2>In a channel</h2>
    <div role="log" aria-label="Messages">
      ${repeat(
        messages,
        ({ id }) => id,
        (message, at) => messageView(message, context, { grouped: isGrouped(messages[at - 1] ?? null, message) }),
      )}
    </div>
  </main>`;
  render(view, document.body);
}

draw();
