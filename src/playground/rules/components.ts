import { ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import { z } from 'zod';
import { button } from './button.ts';
import { id } from './component-base.ts';
import { problem } from './form.ts';
import { COMPONENTS } from './limits.ts';
import { selectMenu } from './select-menu.ts';

const rowComponent = z.discriminatedUnion('type', [button, selectMenu]);

/** One to five buttons, or one menu. */
const actionRow = z.object({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: z
    .array(rowComponent)
    .min(1)
    .superRefine((components, context) => {
      const width = components.reduce(
        (sum, { type }) => sum + (type === ComponentType.Button ? 1 : COMPONENTS.rowButtons),
        0,
      );
      if (width > COMPONENTS.rowButtons) {
        context.addIssue(
          problem('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
        );
      }
    }),
});

export const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: z.string().min(1).max(COMPONENTS.text),
});

const media = z.object({ url: z.string().regex(/^(?:https?|attachment):\/\/\S+$/) });
const mediaDescription = z.string().max(COMPONENTS.mediaDescription).nullable().exactOptional();
const spoiler = z.boolean().default(false);

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: mediaDescription,
  spoiler,
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(COMPONENTS.sectionTexts),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: z
    .array(z.object({ media, description: mediaDescription, spoiler }))
    .min(1)
    .max(COMPONENTS.galleryItems),
});

const file = z.object({
  type: z.literal(ComponentType.File),
  id,
  file: z.object({ url: z.string().regex(/^attachment:\/\/\S+$/) }),
  spoiler,
});

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().default(true),
  spacing: z.enum(SeparatorSpacingSize).default(SeparatorSpacingSize.Small),
});

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  accent_color: z.int().min(0).max(COMPONENTS.accentColor).nullable().default(null),
  spoiler,
  components: z
    .array(z.discriminatedUnion('type', [actionRow, section, textDisplay, mediaGallery, file, separator]))
    .min(1),
});

/** What may stand at the top of a message. */
export const messageComponent = z.discriminatedUnion('type', [
  actionRow,
  section,
  textDisplay,
  mediaGallery,
  file,
  separator,
  container,
]);
