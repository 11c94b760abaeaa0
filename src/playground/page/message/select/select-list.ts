import { html, nothing, type TemplateResult } from 'lit';
import type { SelectChoice } from './select-choice.ts';
import { optionView } from './select-option.ts';

/** What the list of a menu shows. */
interface SelectList {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly SelectChoice[];
  /** What is chosen. */
  readonly values: readonly string[];
  /** Where the keyboard is. */
  readonly active: number;
  /** How many can be chosen. */
  readonly most: number;
  /** Above the list; `null` for nothing. */
  readonly hint: string | null;
  readonly pick: (index: number) => void;
}

/** What can be chosen, as a popup. The focus stays on the menu's button: pressing on the list must not take it. */
export function selectList(list: SelectList): TemplateResult {
  const { id, values, active, most, hint } = list;
  const isMultiple = most > 1;
  return html`<div class="select-popup" popover="manual" @pointerdown=${keepFocus} @mousedown=${keepFocus}>
    ${hint === null ? nothing : html`<div class="select-hint" aria-hidden="true">${hint}</div>`}
    <div
      class="select-list"
      id=${id}
      role="listbox"
      aria-label=${list.name}
      aria-multiselectable=${isMultiple ? 'true' : nothing}
    >
      ${list.choices.map((choice, index) =>
        optionView(choice, {
          id: `${id}-${index}`,
          isActive: index === active,
          isChosen: values.includes(choice.value),
          isFull: isMultiple && values.length >= most,
          isMultiple,
          pick: () => {
            list.pick(index);
          },
        }),
      )}
    </div>
  </div>`;
}

function keepFocus(event: Event): void {
  event.preventDefault();
}
