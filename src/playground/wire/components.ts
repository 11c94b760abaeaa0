import { ComponentType, type APIMessageComponent, type APIUnfurledMediaItem } from 'discord-api-types/v10';
import type { Attachment } from '../files/attachment.ts';
import type { Files } from '../files/files.ts';
import { referenced } from '../rules/media-references.ts';

/** What a message's components show is told with its real address, also where the bot named a file of the message. */
export class WireComponents {
  readonly #files: Files;
  readonly #attachments: readonly Attachment[];

  constructor(files: Files, attachments: readonly Attachment[]) {
    this.#files = files;
    this.#attachments = attachments;
  }

  wire(component: APIMessageComponent): unknown {
    switch (component.type) {
      case ComponentType.Container:
        return { ...component, components: component.components.map((child) => this.wire(child)) };
      case ComponentType.Section:
        return { ...component, accessory: this.wire(component.accessory) };
      case ComponentType.MediaGallery:
        return {
          ...component,
          items: component.items.map(({ description, media, spoiler }) => ({
            description: description ?? this.#altText(media),
            media: this.#media(media),
            spoiler,
          })),
        };
      case ComponentType.Thumbnail:
        return {
          ...component,
          description: component.description ?? this.#altText(component.media),
          media: this.#media(component.media),
        };
      case ComponentType.File: {
        const file = referenced(this.#attachments, component.file.url);
        const told = { name: file?.filename ?? null, size: file?.bytes.byteLength ?? null };
        return { ...component, ...told, file: this.#media(component.file) };
      }
      case ComponentType.ActionRow:
      case ComponentType.Button:
      case ComponentType.StringSelect:
      case ComponentType.UserSelect:
      case ComponentType.RoleSelect:
      case ComponentType.MentionableSelect:
      case ComponentType.ChannelSelect:
      case ComponentType.TextDisplay:
      case ComponentType.Separator:
        return component;
    }
  }

  /** An address in a message's embed. */
  url(url: string): string {
    const file = referenced(this.#attachments, url);
    return file === undefined ? url : this.#files.url(file);
  }

  #altText({ url }: APIUnfurledMediaItem): string | null {
    return referenced(this.#attachments, url)?.description ?? null;
  }

  #media({ url }: APIUnfurledMediaItem) {
    const file = referenced(this.#attachments, url);
    const address = this.url(url);
    return {
      id: file?.id ?? NO_ID,
      url: address,
      proxy_url: address,
      width: null,
      height: null,
      content_type: file?.contentType ?? null,
      ...(file === undefined ? {} : { attachment_id: file.id }),
    };
  }
}

/** Of media elsewhere on the web, which the stand-in does not fetch. */
const NO_ID = '0';
