import { ComponentType, type APIMessageComponent } from 'discord.js';

/** A component and all that stands in it, outside first. */
export function withNested(component: APIMessageComponent): readonly APIMessageComponent[] {
  if (component.type === ComponentType.Container || component.type === ComponentType.ActionRow) {
    return [component, ...component.components.flatMap(withNested)];
  }
  if (component.type === ComponentType.Section) return [component, ...component.components, component.accessory];
  return [component];
}
