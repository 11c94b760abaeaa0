import {
  ComponentType,
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
} from 'discord-api-types/v10';

/** Numbers the components that have no id yet, from 1 in reading order, as Discord does on receipt. */
export function withIds(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let last = 0;
  const numbered = <T extends { id?: number }>(component: T): T & { id: number } => {
    last += 1;
    return { ...component, id: component.id ?? last };
  };
  const row = (component: APIActionRowComponent<APIComponentInMessageActionRow>) => {
    const outer = numbered(component);
    return { ...outer, components: outer.components.map(numbered) };
  };
  const visit = (component: APIMessageTopLevelComponent): APIMessageTopLevelComponent => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return row(component);
      case ComponentType.Section: {
        const section = numbered(component);
        return { ...section, components: section.components.map(numbered), accessory: numbered(section.accessory) };
      }
      case ComponentType.Container: {
        const container = numbered(component);
        const components = container.components.map((child) => {
          if (child.type === ComponentType.ActionRow) return row(child);
          if (child.type !== ComponentType.Section) return numbered(child);
          const section = numbered(child);
          return { ...section, components: section.components.map(numbered), accessory: numbered(section.accessory) };
        });
        return { ...container, components };
      }
      case ComponentType.TextDisplay:
      case ComponentType.MediaGallery:
      case ComponentType.File:
      case ComponentType.Separator:
        return numbered(component);
    }
  };
  return components.map(visit);
}
