import type { APIMediaGalleryComponent, APIThumbnailComponent } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { ShownFile } from '../../../protocol/shown-message.ts';
import { fileAddress, isPicture } from '../file-address.ts';
import { fileSize } from '../file-size.ts';
import { downloadIcon, fileIcon } from '../icons.ts';
import type { MessageScene } from '../message-scene.ts';
import { webAddress } from '../web-address.ts';
import './cover-element.ts';
import './media.css';

/** Columns of a gallery are no more than these, however many pictures it has. */
const MAX_COLUMNS = 3;

interface Picture {
  readonly url: string;
  readonly description: string | null;
  readonly spoiler: boolean;
}

export function galleryView({ items }: APIMediaGalleryComponent, scene: MessageScene): TemplateResult {
  const columns = Math.min(items.length === 4 ? 2 : items.length, MAX_COLUMNS);
  return html`<div class="gallery gallery-${columns}">
    ${items.map(({ media, description = null, spoiler = false }) =>
      pictureView({ url: media.url, description, spoiler }, scene),
    )}
  </div>`;
}

export function thumbnailView(
  { media, description = null, spoiler = false }: APIThumbnailComponent,
  scene: MessageScene,
): TemplateResult {
  return html`<div class="thumbnail">${pictureView({ url: media.url, description, spoiler }, scene)}</div>`;
}

/** A file below the message, or within it: a picture, or its name to download it by. */
export function fileView(
  file: Pick<ShownFile, 'name' | 'url' | 'description'> & { readonly size: number | null },
  scene: MessageScene,
): TemplateResult {
  const address = fileAddress(file.url);
  if (address === null) return elsewhere(file.url, file.name, scene);
  if (isPicture(file.url)) {
    return html`<div class="gallery gallery-1">${pictureView({ ...file, spoiler: false }, scene)}</div>`;
  }
  return html`<div class="file">
    ${fileIcon}
    <div class="file-facts">
      <span class="file-name">${file.name}</span>
      ${
        file.size === null
          ? nothing
          : html`<span class="file-size">${fileSize(file.size, scene.context.language)}</span>`
      }
    </div>
    <a
      class="message-tool"
      href=${address}
      download=${file.name}
      title=${scene.texts.download(file.name)}
      aria-label=${scene.texts.download(file.name)}
      >${downloadIcon}</a
    >
  </div>`;
}

/** Shown where the stand-in has it; nothing is fetched from elsewhere. */
function pictureView({ url, description, spoiler }: Picture, scene: MessageScene): TemplateResult {
  const address = isPicture(url) ? fileAddress(url) : null;
  const alt = description ?? scene.texts.picture;
  if (address === null) return elsewhere(url, alt, scene);
  const picture = html`<a class="picture" href=${address} target="_blank" rel="noopener noreferrer"
    ><img src=${address} alt=${alt} title=${description ?? nothing} loading="lazy"
  /></a>`;
  return spoiler ? html`<vb-cover .label=${scene.texts.spoiler} .content=${picture}></vb-cover>` : picture;
}

function elsewhere(url: string, name: string, { texts }: MessageScene): TemplateResult {
  const address = webAddress(url);
  const label =
    address === null
      ? html`<span>${url}</span>`
      : html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>`;
  return html`<div class="elsewhere">
    <span class="elsewhere-name">${name}</span><span>${texts.notLoaded} ${label}</span>
  </div>`;
}
