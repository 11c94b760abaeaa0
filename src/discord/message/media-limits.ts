import { ComponentType, type APIMessageComponent } from 'discord.js';
import { ATTACHMENTS, ATTACHMENT_DESCRIPTION_LENGTH } from '../limits.ts';
import { between } from './between.ts';
import type { MessageFile } from './message-body.ts';

const ATTACHMENT = 'attachment://';

/** Every limit that the files of a message break, and each file that is shown and is not there or the other way round. */
export function fileViolations(
  files: readonly MessageFile[],
  components: readonly APIMessageComponent[],
): readonly string[] {
  const shown = components.flatMap(shownFiles);
  const names = files.map(({ name }) => ATTACHMENT + name);
  return [
    ...between('files', files.length, 0, ATTACHMENTS),
    ...files.flatMap(({ description }) =>
      between('characters of a description', description.length, 1, ATTACHMENT_DESCRIPTION_LENGTH),
    ),
    ...shown.filter((url) => !names.includes(url)).map((url) => `no file for ${url}`),
    ...names.filter((url) => !shown.includes(url)).map((url) => `nothing shows ${url}`),
  ];
}

function shownFiles(component: APIMessageComponent): readonly string[] {
  if (component.type === ComponentType.File) return [component.file.url];
  return component.type === ComponentType.MediaGallery ? component.items.map(({ media }) => media.url) : [];
}
