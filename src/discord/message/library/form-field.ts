import { ComponentType, type APILabelComponent } from 'discord.js';
import { shortenLabel } from '../../label.ts';
import { FIELD_DESCRIPTION_LENGTH, FIELD_LABEL_LENGTH } from '../../limits.ts';

/** A field of a form, under its name and, in small print, what else is to be known of it. */
export function formField(
  name: string,
  description: string | null,
  component: APILabelComponent['component'],
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shortenLabel(name, FIELD_LABEL_LENGTH),
    ...(description === null ? {} : { description: shortenLabel(description, FIELD_DESCRIPTION_LENGTH) }),
    component,
  };
}
