import type { Attachment } from '../files/attachment.ts';
import type { Files } from '../files/files.ts';

/** A file as messages and interactions tell it. */
export function wireAttachment(files: Files, attachment: Attachment) {
  const { id, filename, title, contentType, description, bytes, ephemeral } = attachment;
  const url = files.url(attachment);
  return {
    id,
    filename,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    ...(title === null ? {} : { title }),
    ...(contentType === null ? {} : { content_type: contentType }),
    ...(description === null ? {} : { description }),
    ...(ephemeral ? { ephemeral } : {}),
  };
}
