import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import { MAX_TITLE_LENGTH } from '../../../article/front-matter-schema.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { encodePress } from '../../custom-id.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { shortenLabel } from '../../label.ts';
import { FIELD_INPUT_LENGTH, MODAL_TITLE_LENGTH } from '../../limits.ts';
import { FIELDS } from './article-fields.ts';
import { formField } from './form-field.ts';

/** Of the parts of a pasted text, in their order. */
export const TEXT_FIELDS = ['text-1', 'text-2', 'text-3', 'text-4'] as const;

/** Asks for an article's title and text. */
export function pasteModal(language: InterfaceLanguage): APIModalInteractionResponseCallbackData {
  const { modal: words } = catalogueOf(language).library;
  return {
    custom_id: encodePress({ action: 'paste-sent' }),
    title: shortenLabel(words.paste, MODAL_TITLE_LENGTH),
    components: [
      formField(words.pasteTitle, null, {
        type: ComponentType.TextInput,
        custom_id: FIELDS.title,
        style: TextInputStyle.Short,
        max_length: MAX_TITLE_LENGTH,
        required: true,
      }),
      ...TEXT_FIELDS.map((custom_id, index) =>
        formField(words.text(index + 1), index === 0 ? words.textHint : null, {
          type: ComponentType.TextInput,
          custom_id,
          style: TextInputStyle.Paragraph,
          max_length: FIELD_INPUT_LENGTH,
          required: index === 0,
        }),
      ),
    ],
  };
}
