import { ComponentType } from 'discord-api-types/v10';
import type { ModalField, ModalForm } from '../../rules/modal-form.ts';

export type { ModalField, ModalForm };

/** What the user fills in, from top to bottom. The form has been checked, so that its schema is not needed here. */
export function modalFields({ components }: Pick<ModalForm, 'components'>): readonly ModalField[] {
  return components.flatMap((component): readonly ModalField[] => {
    switch (component.type) {
      case ComponentType.Label:
        return [component.component];
      case ComponentType.ActionRow:
        return component.components;
      case ComponentType.TextDisplay:
        return [];
    }
  });
}

export type MenuField = Extract<ModalField, { readonly type: SelectType }>;

type SelectType =
  | ComponentType.StringSelect
  | ComponentType.UserSelect
  | ComponentType.RoleSelect
  | ComponentType.MentionableSelect
  | ComponentType.ChannelSelect;

const MENUS: readonly ComponentType[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

export function isMenu(field: ModalField): field is MenuField {
  return MENUS.includes(field.type);
}
