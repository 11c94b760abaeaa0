import { ComponentType, type APIMessageComponent, type APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A component and all that stands in it, accessories included, in reading order. */
function withNested(component: APIMessageComponent): APIMessageComponent[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return [component, ...component.components.flatMap(withNested)];
    case ComponentType.Section:
      return [component, ...component.components, component.accessory];
    case ComponentType.Button:
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.TextDisplay:
    case ComponentType.Thumbnail:
    case ComponentType.MediaGallery:
    case ComponentType.File:
    case ComponentType.Separator:
      return [component];
  }
}

export function allComponents(message: { readonly components: readonly APIMessageTopLevelComponent[] }) {
  return message.components.flatMap(withNested);
}

/** What a message says in its text displays, in reading order. */
export function textDisplays(message: { readonly components: readonly APIMessageTopLevelComponent[] }): string[] {
  return allComponents(message).flatMap((component) =>
    component.type === ComponentType.TextDisplay ? component.content : [],
  );
}

/** The id under which a component reports, where it has one. */
export function customIdOf(component: APIMessageComponent): string | null {
  return 'custom_id' in component ? component.custom_id : null;
}
