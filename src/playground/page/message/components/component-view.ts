import {
  ComponentType,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
} from 'discord-api-types/v10';
import { html, type nothing, type TemplateResult } from 'lit';
import { markdownView } from '../markdown/markdown-view.ts';
import type { MessageScene } from '../message-scene.ts';
import '../markdown/spoiler-element.ts';
import { accentStyle } from './accent-style.ts';
import { buttonView } from './button-view.ts';
import { fileView, galleryView, thumbnailView } from './media-view.ts';
import { selectView } from './select-view.ts';
import { fileName } from '../file-address.ts';
import './components.css';

type View = TemplateResult | typeof nothing;

/** A component of the message with all that stands in it. */
export function componentView(component: APIMessageTopLevelComponent, scene: MessageScene): View {
  return component.type === ComponentType.Container ? containerView(component, scene) : partView(component, scene);
}

function containerView(container: APIContainerComponent, scene: MessageScene): TemplateResult {
  const { accent_color: accent = null, components } = container;
  // The property, not the attribute, which the page's content security policy forbids (also in `styleMap`).
  return html`<div class="container ${accent === null ? '' : 'container-accent'}" .style=${accentStyle(accent)}>
    ${components.map((component) => partView(component, scene))}
  </div>`;
}

function partView(component: APIComponentInContainer, scene: MessageScene): View {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return markdownView(component.content, scene.context);
    case ComponentType.Section:
      return sectionView(component, scene);
    case ComponentType.Separator:
      return separatorView(component.divider ?? true, component.spacing ?? SeparatorSpacingSize.Small);
    case ComponentType.MediaGallery:
      return galleryView(component, scene);
    case ComponentType.File:
      return fileView(
        {
          name: component.name ?? fileName(component.file.url),
          size: component.size ?? null,
          url: component.file.url,
          description: null,
        },
        scene,
      );
    case ComponentType.ActionRow:
      return html`<div class="action-row">
        ${component.components.map((child) =>
          child.type === ComponentType.Button ? buttonView(child, scene) : selectView(child, scene),
        )}
      </div>`;
  }
}

function sectionView({ components, accessory }: APISectionComponent, scene: MessageScene): TemplateResult {
  return html`<div class="section">
    <div class="section-texts">${components.map(({ content }) => markdownView(content, scene.context))}</div>
    <div class="section-accessory">
      ${accessory.type === ComponentType.Button ? buttonView(accessory, scene) : thumbnailView(accessory, scene)}
    </div>
  </div>`;
}

function separatorView(divider: boolean, spacing: SeparatorSpacingSize): TemplateResult {
  const size = spacing === SeparatorSpacingSize.Large ? 'separator-large' : 'separator-small';
  return divider
    ? html`<hr class="separator ${size}" />`
    : html`<div class="separator separator-blank ${size}" aria-hidden="true"></div>`;
}
