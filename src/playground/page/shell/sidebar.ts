import { html, nothing, type TemplateResult } from 'lit';
import { PAGE_LANGUAGES, type PageLanguage, type Place, type PlayedPerson } from '../../protocol/place.ts';
import type { PageState } from '../state/page-state.ts';
import { ICONS } from './icons.ts';
import type { ShellTexts } from './texts.ts';

const LANGUAGE_NAMES: Readonly<Record<PageLanguage, string>> = { nl: 'Nederlands', 'en-GB': 'English' };

/** The server's channels, the direct messages, and who the page's user is. */
export function sidebar(
  state: PageState,
  place: Place,
  person: PlayedPerson,
  texts: ShellTexts,
  onGone: () => void,
): TemplateResult {
  const go = (channelId: string): void => {
    state.be({ channelId });
    onGone();
  };
  return html`
    <h2 class="server-name">${place.server.name}</h2>
    <nav class="places" aria-label=${texts.channels}>
      <h2>${texts.channels}</h2>
      <ul>
        ${place.channels.map(({ id, name }) => placeLink(state, id, name, ICONS.channel, texts, go))}
      </ul>
      <h2>${texts.directMessages}</h2>
      <ul>
        ${placeLink(state, person.directChannel, place.bot.name, ICONS.direct, texts, go)}
      </ul>
    </nav>
    <section class="you" aria-label=${texts.you}>
      ${personChoice(state, place, person, texts)} ${languageChoice(state, texts)} ${themeChoice(state, texts)}
    </section>
  `;
}

function placeLink(
  state: PageState,
  id: string,
  name: string,
  icon: TemplateResult,
  texts: ShellTexts,
  go: (channelId: string) => void,
): TemplateResult {
  const isHere = id === state.channelId;
  const isUnread = state.unread.has(id);
  return html`<li>
    <button
      class="place ${isUnread ? 'unread' : ''}"
      aria-current=${isHere ? 'page' : nothing}
      @click=${() => {
        go(id);
      }}
    >
      ${icon}<span>${name}</span>${isUnread ? html`<span class="dot"></span><span class="visually-hidden">(${texts.unread})</span>` : nothing}
    </button>
  </li>`;
}

function personChoice(state: PageState, place: Place, person: PlayedPerson, texts: ShellTexts): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${texts.youAre}</legend>
    ${place.played.map(
      (played) =>
        html`<label>
          <input
            type="radio"
            name="person"
            .checked=${played.id === person.id}
            @change=${() => {
              state.be({ person: played });
            }}
          />
          <span>${played.name}<small>${played.part === 'member' ? texts.member : texts.moderator}</small></span>
        </label>`,
    )}
  </fieldset>`;
}

function languageChoice(state: PageState, texts: ShellTexts): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${texts.language}</legend>
    ${PAGE_LANGUAGES.map(
      (language) =>
        html`<label lang=${language}>
          <input
            type="radio"
            name="language"
            .checked=${language === state.language}
            @change=${() => {
              state.be({ language });
            }}
          />
          <span>${LANGUAGE_NAMES[language]}</span>
        </label>`,
    )}
  </fieldset>`;
}

function themeChoice(state: PageState, texts: ShellTexts): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${texts.theme}</legend>
    ${(['light', 'dark'] as const).map(
      (theme) =>
        html`<label>
          <input
            type="radio"
            name="theme"
            .checked=${theme === state.theme}
            @change=${() => {
              state.setTheme(theme);
            }}
          />
          <span>${ICONS[theme]}${texts[theme]}</span>
        </label>`,
    )}
  </fieldset>`;
}
