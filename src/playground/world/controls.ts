import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
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

/** The menus to choose from. */
export function menusOf(message: Shown): APIStringSelectComponent[] {
  return allComponents(message).flatMap((component) =>
    component.type === ComponentType.StringSelect ? component : [],
  );
}
