import { ComponentType, type APIMessageComponent, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Attachment } from '../files/attachment.ts';
import type { FormProblem } from './form.ts';
import type { MessageBody } from './message-body.ts';

const SCHEME = 'attachment://';

/** A place in a message that shows a file or an image. */
interface Media {
  readonly path: readonly PropertyKey[];
  readonly url: string;
}

/** The file that an address such as `attachment://chart.png` stands for. */
export function referenced(attachments: readonly Attachment[], url: string): Attachment | undefined {
  return attachments.find(({ filename }) => url === `${SCHEME}${filename}`);
}

/** Components that show files which do not come with the message. */
export function missingFiles(body: Pick<MessageBody, 'components' | 'attachments'>): FormProblem[] {
  return body.components
    .flatMap((component, index) => mediaIn(component, ['components', index]))
    .filter(({ url }) => url.startsWith(SCHEME) && referenced(body.attachments, url) === undefined)
    .map(({ path, url }) => ({
      path,
      code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      message: `The referenced attachment was not found: ${url}`,
    }));
}

/** The files that no component and no embed shows: only these are told as a message's attachments. */
export function unreferenced(body: Pick<MessageBody, 'components' | 'embeds' | 'attachments'>): readonly Attachment[] {
  const urls = [
    ...body.components.flatMap((component) => mediaIn(component, [])).map(({ url }) => url),
    ...body.embeds.flatMap(({ image, thumbnail }) => [image?.url ?? '', thumbnail?.url ?? '']),
  ];
  const shown = urls.map((url) => referenced(body.attachments, url));
  return body.attachments.filter((attachment) => !shown.includes(attachment));
}

function mediaIn(component: APIMessageTopLevelComponent | APIMessageComponent, path: Media['path']): Media[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap((child, index) => mediaIn(child, [...path, 'components', index]));
    case ComponentType.Section:
      return mediaIn(component.accessory, [...path, 'accessory']);
    case ComponentType.File:
      return [{ path: [...path, 'file'], url: component.file.url }];
    case ComponentType.Thumbnail:
      return [{ path: [...path, 'media'], url: component.media.url }];
    case ComponentType.MediaGallery:
      return component.items.map(({ media }, index) => ({ path: [...path, 'items', index, 'media'], url: media.url }));
    case ComponentType.ActionRow:
    case ComponentType.Button:
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.TextDisplay:
    case ComponentType.Separator:
      return [];
  }
}
