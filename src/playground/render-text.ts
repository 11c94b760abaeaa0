import { ButtonStyle, ComponentType, type APIMessageComponent } from 'discord-api-types/v10';
import { visibleControls } from '../language/visible-controls.ts';
import { paint, renderMarkdown, type TextStyle } from './render-markdown.ts';
import { unreferenced } from './rules/media-references.ts';
import type { MessageBody } from './rules/message-body.ts';

/** How wide a separator is drawn. */
const RULE = '─'.repeat(40);

/** What is shown of a message; a test of how it looks may leave out files and embeds. */
type Shown = Pick<MessageBody, 'content' | 'components'> & Partial<Pick<MessageBody, 'embeds' | 'attachments'>>;

/** A message as plain lines for a terminal: quotes behind a bar, buttons in brackets, menus as their options. */
export function renderText(message: Shown, style: TextStyle): string {
  const { content, components, embeds = [], attachments = [] } = message;
  const files = unreferenced({ components, embeds, attachments });
  const parts = [
    renderMarkdown(content, style),
    ...components.map((each) => render(each, style)),
    ...files.map(({ filename, description }) => visibleControls(`(${description ?? filename})`)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function render(component: APIMessageComponent, style: TextStyle): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return renderMarkdown(component.content, style);
    case ComponentType.Container:
      return component.components.map((child) => render(child, style)).join('\n');
    case ComponentType.Section:
      return [...component.components, component.accessory].map((child) => render(child, style)).join('\n');
    case ComponentType.ActionRow:
      return component.components.map((child) => render(child, style)).join(' ');
    case ComponentType.Button:
      return renderButton(component, style);
    case ComponentType.StringSelect:
      return [
        `[${component.placeholder ?? '…'} ▾]`,
        ...component.options.map(({ label, description }) =>
          visibleControls(description === undefined ? `  ${label}` : `  ${label}: ${description}`),
        ),
      ].join('\n');
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return `[${component.placeholder ?? '…'} ▾]`;
    case ComponentType.Separator:
      return component.divider === false ? '' : RULE;
    case ComponentType.Thumbnail:
      return `(${component.description ?? component.media.url})`;
    case ComponentType.MediaGallery:
      return component.items.map(({ description, media }) => `(${description ?? media.url})`).join('\n');
    case ComponentType.File:
      return `(${component.file.url})`;
  }
}

function renderButton(button: Extract<APIMessageComponent, { type: ComponentType.Button }>, style: TextStyle): string {
  if (button.style === ButtonStyle.Premium) return '[★]';
  const names = [button.emoji?.name, button.label].filter((part) => part !== undefined);
  const label = `[${visibleControls(names.join(' '))}]`;
  const shown = button.style === ButtonStyle.Link ? `${label}(${button.url})` : label;
  return button.disabled === true ? paint('dim', shown, style) : shown;
}
