import {
  ComponentType,
  type APIButtonComponent,
  type APIChannelSelectComponent,
  type APIMediaGalleryComponent,
  type APIMessageComponent,
  type APIRoleSelectComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
} from 'discord.js';
import {
  ATTACHMENT_DESCRIPTION_LENGTH,
  BUTTON_LABEL_LENGTH,
  CUSTOM_ID_LENGTH,
  GALLERY_ITEMS,
  MAX_COMPONENT_ID,
  MESSAGE_CHARACTERS,
  MESSAGE_COMPONENTS,
  ROW_BUTTONS,
  SELECT_OPTIONS,
  SELECT_OPTION_LENGTH,
  SELECT_PLACEHOLDER_LENGTH,
  URL_LENGTH,
} from '../limits.ts';
import { between } from './between.ts';
import { fileViolations } from './media-limits.ts';
import { withNested } from './with-nested.ts';
import type { MessageBody } from './message-body.ts';

/** Every limit of Discord's that the message breaks, in words for the log; empty when it can be sent. */
export function messageViolations({ components, files = [] }: MessageBody): readonly string[] {
  const all = components.flatMap(withNested);
  const characters = all.reduce((sum, component) => sum + shownLength(component), 0);
  return [
    ...between('components', all.length, 1, MESSAGE_COMPONENTS),
    ...between('characters', characters, 0, MESSAGE_CHARACTERS),
    ...repeated(
      'id',
      all.map(({ id }) => id).filter((id) => id !== undefined),
    ),
    ...repeated('custom id', all.flatMap(customIds)),
    ...all.flatMap(ownViolations),
    ...fileViolations(files, all),
  ];
}

function ownViolations(component: APIMessageComponent): readonly string[] {
  const { id } = component;
  return [...(id === undefined ? [] : between('id', id, 1, MAX_COMPONENT_ID)), ...kindViolations(component)];
}

function kindViolations(component: APIMessageComponent): readonly string[] {
  if (component.type === ComponentType.Container) {
    return between('parts of the container', component.components.length, 1, MESSAGE_COMPONENTS);
  }
  if (component.type === ComponentType.ActionRow) {
    const menu = component.components.some(({ type }) => type !== ComponentType.Button);
    return between('components in a row', component.components.length, 1, menu ? 1 : ROW_BUTTONS);
  }
  if (component.type === ComponentType.TextDisplay) {
    return between('characters of a text', component.content.length, 1, MESSAGE_CHARACTERS);
  }
  if (component.type === ComponentType.Button) return buttonViolations(component);
  if (component.type === ComponentType.StringSelect) return menuViolations(component);
  if (component.type === ComponentType.ChannelSelect || component.type === ComponentType.RoleSelect) {
    return entityMenuViolations(component);
  }
  if (component.type === ComponentType.File) return [];
  if (component.type === ComponentType.MediaGallery) return galleryViolations(component);
  return [`a component of type ${component.type}, which this bot does not send`];
}

function menuViolations({ custom_id, placeholder, options }: APIStringSelectComponent): readonly string[] {
  const values = options.map(({ value }) => value);
  return [
    ...between('characters of a custom id', custom_id.length, 1, CUSTOM_ID_LENGTH),
    ...between('characters of a placeholder', placeholder?.length ?? 0, 0, SELECT_PLACEHOLDER_LENGTH),
    ...between('options', options.length, 1, SELECT_OPTIONS),
    ...repeated('value of an option', values),
    ...options.flatMap(optionViolations),
  ];
}

function entityMenuViolations(menu: APIChannelSelectComponent | APIRoleSelectComponent): readonly string[] {
  const { custom_id: id, placeholder, default_values: chosen = [], min_values: least = 1, max_values: most = 1 } = menu;
  return [
    ...between('characters of a custom id', id.length, 1, CUSTOM_ID_LENGTH),
    ...between('characters of a placeholder', placeholder?.length ?? 0, 0, SELECT_PLACEHOLDER_LENGTH),
    ...between('chosen at most', most, 1, SELECT_OPTIONS),
    ...between('chosen', chosen.length, chosen.length === 0 ? 0 : least, most),
  ];
}

function galleryViolations({ items }: APIMediaGalleryComponent): readonly string[] {
  return [
    ...between('pictures', items.length, 1, GALLERY_ITEMS),
    ...items.flatMap(({ description }) =>
      between('characters of a description', description?.length ?? 0, 0, ATTACHMENT_DESCRIPTION_LENGTH),
    ),
  ];
}

function buttonViolations(button: APIButtonComponent): readonly string[] {
  return [
    ...between('characters of a label', 'label' in button ? button.label.length : 0, 1, BUTTON_LABEL_LENGTH),
    ...('url' in button ? between('characters of an address', button.url.length, 1, URL_LENGTH) : []),
    ...('custom_id' in button
      ? between('characters of a custom id', button.custom_id.length, 1, CUSTOM_ID_LENGTH)
      : []),
  ];
}

function optionViolations({ label, value, description }: APISelectMenuOption): readonly string[] {
  return [
    ...between('characters of an option', label.length, 1, SELECT_OPTION_LENGTH),
    ...between('characters of a value', value.length, 1, SELECT_OPTION_LENGTH),
    ...between('characters of a description', description?.length ?? 0, 0, SELECT_OPTION_LENGTH),
  ];
}

function shownLength(component: APIMessageComponent): number {
  return component.type === ComponentType.TextDisplay ? component.content.length : 0;
}

function customIds(component: APIMessageComponent): readonly string[] {
  return 'custom_id' in component ? [component.custom_id] : [];
}

function repeated(what: string, values: readonly (string | number)[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index).map((value) => `${what} twice: ${value}`);
}
