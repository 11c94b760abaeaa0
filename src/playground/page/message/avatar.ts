import { html, type TemplateResult } from 'lit';
import botIcon from '../icon.svg';
import type { ShownAuthor } from '../../protocol/shown-message.ts';

/** Colours of people's circles: `.avatar-0` and on. */
const COLOURS = 5;

/** The bot's icon, or a circle with the first letter of a person's name. */
export function avatar(author: ShownAuthor): TemplateResult {
  if (author.isBot) return html`<img class="avatar" src=${botIcon} alt="" />`;
  return html`<span class="avatar avatar-${colourOf(author.id)}" aria-hidden="true">${initial(author.name)}</span>`;
}

function initial(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? '?';
}

/** The same for a person wherever they are seen. */
function colourOf(id: string): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 997;
  return sum % COLOURS;
}
