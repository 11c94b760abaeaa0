import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { allComponents } from '../rules/component-tree.ts';
import type { Message } from './message.ts';

type Shown = Pick<Message, 'components'>;

/** The buttons that a user may press, in reading order. */
export function buttonsOf(message: Shown): APIButtonComponentWithCustomId[] {
  return allComponents(message).flatMap((component) =>
    component.type === ComponentType.Button &&
    component.style !== ButtonStyle.Link &&
    component.style !== ButtonStyle.Premium
      ? component
      : [],
  );
}

/** Every menu, be it of options or of people, roles and channels. */
export function menusIn(message: Shown): APISelectMenuComponent[] {
  return allComponents(message).flatMap((component) => {
    switch (component.type) {
      case ComponentType.StringSelect:
      case ComponentType.UserSelect:
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
        return component;
      case ComponentType.ActionRow:
      case ComponentType.Button:
      case ComponentType.Section:
      case ComponentType.Container:
      case ComponentType.TextDisplay:
      case ComponentType.Thumbnail:
      case ComponentType.MediaGallery:
      case ComponentType.File:
      case ComponentType.Separator:
        return [];
    }
  });
}

/** The menus with options to choose from. */
export function menusOf(message: Shown): APIStringSelectComponent[] {
  return allComponents(message).flatMap((component) =>
    component.type === ComponentType.StringSelect ? component : [],
  );
}
