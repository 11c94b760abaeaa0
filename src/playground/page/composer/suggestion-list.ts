import { html, nothing, type TemplateResult } from 'lit';

/** One line of a list that hangs above the box. */
export interface Suggestion {
  readonly label: string;
  /** Names of options, shown beside the label. */
  readonly hints?: readonly string[];
  readonly detail?: string | null;
}

/** A list of which the input that has the focus picks, by `aria-activedescendant`. */
export interface SuggestionList {
  readonly id: string;
  /** What the list is of, for those who do not see it. */
  readonly name: string;
  /** Above the items; `null` for none. */
  readonly title: string | null;
  readonly items: readonly Suggestion[];
  readonly active: number | null;
  /** Newer items are being asked for. */
  readonly busy?: boolean;
  /** Instead of items, where there are none. */
  readonly empty: string;
  /** Whether the list takes the focus, for who scrolls in it; default: it does not. */
  readonly focusable?: boolean;
  readonly onChoose: (index: number) => void;
}

/** The id of an item, for `aria-activedescendant`. */
export function suggestionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export function suggestionList(list: SuggestionList): TemplateResult {
  const { id, name, title, items, busy = false, empty, focusable = false } = list;
  return html`<div class="suggestions">
    ${title === null ? nothing : html`<p class="suggestions-title" aria-hidden="true">${title}</p>`}
    ${items.length === 0 ? html`<p class="suggestions-empty">${empty}</p>` : nothing}
    <div
      class="suggestions-items"
      role="listbox"
      id=${id}
      tabindex=${focusable ? '0' : '-1'}
      aria-label=${name}
      aria-busy=${String(busy)}
    >
      ${items.map((item, index) => suggestion(list, item, index))}
    </div>
  </div>`;
}

function suggestion({ id, active, onChoose }: SuggestionList, item: Suggestion, index: number): TemplateResult {
  const keepFocus = (event: Event): void => {
    event.preventDefault();
  };
  return html`<div
    class="suggestion"
    role="option"
    id=${suggestionId(id, index)}
    aria-selected=${String(index === active)}
    @mousedown=${keepFocus}
    @click=${() => {
      onChoose(index);
    }}
  >
    <span class="suggestion-label">${item.label}</span>
    ${(item.hints ?? []).map((hint) => html`<span class="suggestion-hint">${hint}</span> `)}
    ${item.detail ? html`<span class="suggestion-detail">${item.detail}</span>` : nothing}
  </div>`;
}

/** Keeps the active item in sight. */
export function showActive(list: string, active: number | null): void {
  if (active !== null) document.getElementById(suggestionId(list, active))?.scrollIntoView({ block: 'nearest' });
}
