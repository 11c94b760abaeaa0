import { ComponentType, type APIFileComponent, type APIMediaGalleryComponent } from 'discord.js';
import type { MessageFile } from './message-body.ts';

/** Shows one of the message's files to be downloaded. */
export function fileLink({ name }: MessageFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Shows one of the message's files as a picture. */
export function picture({ name, description }: MessageFile): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}
