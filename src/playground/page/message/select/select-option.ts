import { html, nothing, type TemplateResult } from 'lit';
import { emojiView } from '../components/emoji-view.ts';
import { checkIcon } from '../icons.ts';
import type { SelectChoice } from './select-choice.ts';

interface OptionState {
  readonly id: string;
  /** The keyboard is at it. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** As many are chosen as can be. */
  readonly isFull: boolean;
  readonly isMultiple: boolean;
  readonly pick: () => void;
}

/** A choice in the list. */
export function optionView(choice: SelectChoice, state: OptionState): TemplateResult {
  const { isActive, isChosen, isMultiple } = state;
  const isOff = state.isFull && !isChosen;
  const mark = isMultiple ? 'select-box' : 'select-tick';
  return html`<div
    class="select-option ${isActive ? 'select-option-active' : ''}"
    id=${state.id}
    role="option"
    aria-selected=${isChosen ? 'true' : 'false'}
    aria-disabled=${isOff ? 'true' : nothing}
    @click=${state.pick}
  >
    ${choice.emoji === null ? nothing : emojiView(choice.emoji)}
    <span class="select-texts">
      <span class="select-label">${choice.label}</span>
      ${choice.description === null ? nothing : html`<span class="select-description">${choice.description}</span>`}
    </span>
    <span class=${mark}>${isChosen ? checkIcon : nothing}</span>
  </div>`;
}

/** What is chosen, or the placeholder, in the menu's button. */
export function selectedView(
  choices: readonly SelectChoice[],
  values: readonly string[],
  placeholder: string,
): TemplateResult {
  const chosen = choices.filter(({ value }) => values.includes(value));
  const [first] = chosen;
  if (first === undefined) return html`<span class="select-value select-placeholder">${placeholder}</span>`;
  if (chosen.length > 1) {
    return html`<span class="select-value"
      >${chosen.map(({ label }) => html`<span class="select-chip">${label}</span>`)}</span
    >`;
  }
  return html`<span class="select-value"
    >${first.emoji === null ? nothing : emojiView(first.emoji)}<span class="select-label">${first.label}</span></span
  >`;
}
