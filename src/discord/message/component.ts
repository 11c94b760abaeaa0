import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { encodePress } from '../custom-id.ts';
import { shortenLabel } from '../label.ts';
import { BUTTON_LABEL_LENGTH, SELECT_OPTIONS, SELECT_OPTION_LENGTH, SELECT_PLACEHOLDER_LENGTH } from '../limits.ts';
import type { Press } from '../press.ts';
import type { MessageBody } from './message-body.ts';

export type Row = APIActionRowComponent<APIButtonComponent> | APIActionRowComponent<APIStringSelectComponent>;

export interface Option {
  readonly label: string;
  /** What choosing it does. */
  readonly press: Press;
  readonly chosen?: boolean;
}

/** The message: one container. `null` and empty lines stand for parts that it does not have. */
export function card(accent: number, parts: readonly (APIComponentInContainer | null)[]): MessageBody {
  const components = parts.filter((part) => part !== null);
  return { components: [{ type: ComponentType.Container, accent_color: accent, components }] };
}

/** Markdown. With an `id` it can be found again in a message received. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** `main`: what one is there for; `chosen`: what is shown already; `closed`: what cannot be done yet; `danger`: what cannot be undone. */
const STYLES = {
  open: ButtonStyle.Secondary,
  main: ButtonStyle.Success,
  chosen: ButtonStyle.Primary,
  closed: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

export function button(press: Press, label: string, state: keyof typeof STYLES = 'open'): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: STYLES[state],
    custom_id: encodePress(press),
    label: shortenLabel(label, BUTTON_LABEL_LENGTH),
    ...(state === 'chosen' || state === 'closed' ? { disabled: true } : {}),
  };
}

/** `null` where there is no address. */
export function linkButton(url: string | null, label: string): APIButtonComponent | null {
  return url === null ? null : { type: ComponentType.Button, style: ButtonStyle.Link, url, label };
}

/** `null` when none of the buttons is there. */
export function buttonRow(...buttons: readonly (APIButtonComponent | null)[]): Row | null {
  const components = buttons.filter((candidate) => candidate !== null);
  return components.length === 0 ? null : { type: ComponentType.ActionRow, components };
}

/** A menu that does what the option chosen says; `press` is the menu's own, one of the `choose-…`. */
export function menuRow(press: Press, placeholder: string, options: readonly Option[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: encodePress(press),
        placeholder: shortenLabel(placeholder, SELECT_PLACEHOLDER_LENGTH),
        options: options.slice(0, SELECT_OPTIONS).map(({ label, press: choice, chosen }) => ({
          label: shortenLabel(label, SELECT_OPTION_LENGTH),
          value: encodePress(choice),
          ...(chosen === true ? { default: true } : {}),
        })),
      },
    ],
  };
}
