import { ComponentType } from 'discord-api-types/v10';
import { emojiText, type ControlEmoji } from '../components/emoji-text.ts';
import type { MessageContext } from '../message-context.ts';
import type { SelectChoice } from './select-choice.ts';

/** What of a menu says what can be chosen; those of messages and those of forms both fit. */
type Menu =
  | {
      readonly type: ComponentType.StringSelect;
      readonly options: readonly {
        readonly value: string;
        readonly label: string;
        readonly description?: string;
        readonly emoji?: ControlEmoji;
        readonly default?: boolean;
      }[];
    }
  | {
      readonly type:
        | ComponentType.UserSelect
        | ComponentType.RoleSelect
        | ComponentType.MentionableSelect
        | ComponentType.ChannelSelect;
      readonly default_values?: readonly { readonly id: string }[];
    };

type Choosable = MessageContext['choosable'];

/** What a menu offers: its own options, or the people, roles or channels that are there. */
export function selectChoices(menu: Menu, choosable: Choosable): readonly SelectChoice[] {
  if (menu.type === ComponentType.StringSelect) {
    return menu.options.map((option) => ({
      value: option.value,
      label: option.label,
      description: option.description ?? null,
      emoji: emojiText(option.emoji),
      chosen: option.default ?? false,
    }));
  }
  const chosen = new Set(menu.default_values?.map(({ id }) => id));
  return offered(menu.type, choosable).map(({ id, name }) => ({
    value: id,
    label: name,
    description: null,
    emoji: null,
    chosen: chosen.has(id),
  }));
}

function offered(
  type: Exclude<Menu['type'], ComponentType.StringSelect>,
  { users, roles, channels }: Choosable,
): readonly { readonly id: string; readonly name: string }[] {
  const marked = (mark: string, each: Choosable['users']) =>
    each.map(({ id, name }) => ({ id, name: `${mark}${name}` }));
  switch (type) {
    case ComponentType.UserSelect:
      return users;
    case ComponentType.RoleSelect:
      return marked('@', roles);
    case ComponentType.MentionableSelect:
      return [...users, ...marked('@', roles)];
    case ComponentType.ChannelSelect:
      return marked('#', channels);
  }
}
