import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { customId, emoji, id } from './component-base.ts';
import { problem } from './form.ts';
import { COMPONENTS } from './limits.ts';

/** Where a link button may lead: the web, or a place in Discord. */
const linkUrl = z
  .string()
  .max(COMPONENTS.url)
  .superRefine((url, context) => {
    if (!URL.canParse(url) || !['http:', 'https:', 'discord:'].includes(new URL(url).protocol)) {
      context.addIssue(
        problem('URL_TYPE_INVALID_SCHEME', "Scheme must be one of ('http', 'https', 'discord') and well formed."),
      );
    }
  });

const buttonBase = {
  type: z.literal(ComponentType.Button),
  id,
  label: z.string().max(COMPONENTS.buttonLabel).exactOptional(),
  emoji: emoji.exactOptional(),
  disabled: z.boolean().exactOptional(),
};

/** A button needs something to show and either an id to report or a place to lead to, never both. */
export const button = z
  .discriminatedUnion('style', [
    z.object({
      ...buttonBase,
      style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
      custom_id: customId,
      url: z.never({ error: 'A custom id and url cannot both be specified' }).exactOptional(),
    }),
    z.object({
      ...buttonBase,
      style: z.literal(ButtonStyle.Link),
      url: linkUrl,
      custom_id: z.never({ error: 'A custom id and url cannot both be specified' }).exactOptional(),
    }),
  ])
  .superRefine((value, context) => {
    if ((value.label ?? '') === '' && value.emoji === undefined) {
      context.addIssue(problem('BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji.'));
    }
  });
