import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
} from 'discord-api-types/v10';

/** What an address in a component stands for. */
export interface ShownMedium {
  readonly url: string;
  /** Of a file of the message: what it is called, and its bytes. */
  readonly file: { readonly name: string; readonly size: number } | null;
}

type Find = (url: string) => ShownMedium;

/** The components with the address that `find` gives for each medium, also for one that names a file of the message. */
export function showComponents(
  components: readonly APIMessageTopLevelComponent[],
  find: Find,
): readonly APIMessageTopLevelComponent[] {
  return components.map((component) =>
    component.type === ComponentType.Container
      ? { ...component, components: component.components.map((child) => showComponent(child, find)) }
      : showComponent(component, find),
  );
}

function showComponent(component: APIComponentInContainer, find: Find): APIComponentInContainer {
  const found = <T extends { readonly url: string }>(media: T): T => ({ ...media, url: find(media.url).url });
  switch (component.type) {
    case ComponentType.Section:
      return { ...component, accessory: showAccessory(component.accessory, found) };
    case ComponentType.MediaGallery:
      return { ...component, items: component.items.map((item) => ({ ...item, media: found(item.media) })) };
    case ComponentType.File:
      return { ...component, ...find(component.file.url).file, file: found(component.file) };
    case ComponentType.ActionRow:
    case ComponentType.TextDisplay:
    case ComponentType.Separator:
      return component;
  }
}

function showAccessory(
  accessory: APISectionComponent['accessory'],
  found: <T extends { readonly url: string }>(media: T) => T,
): APISectionComponent['accessory'] {
  return accessory.type === ComponentType.Thumbnail ? { ...accessory, media: found(accessory.media) } : accessory;
}
