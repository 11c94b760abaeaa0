import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Article } from '../../article/article.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { encodePress } from '../custom-id.ts';
import type { InterfaceLanguage } from '../interface-language.ts';
import { shortenLabel } from '../label.ts';
import { FIELD_DESCRIPTION_LENGTH, FIELD_LABEL_LENGTH, MODAL_TITLE_LENGTH, QUESTION_LENGTH } from '../limits.ts';

/** Custom id of the modal's text input. */
export const ASK_ON_INPUT = 'question';

interface AskOnView {
  readonly article: Article;
  /** Whether the answer is to be private, as the message was that the button hangs on. */
  readonly private: boolean;
  readonly language: InterfaceLanguage;
}

/** Asks for the next question to the same article; its custom id is an `ask-on-sent`. */
export function askOnModal(view: AskOnView): APIModalInteractionResponseCallbackData {
  const { article } = view;
  const { modal } = catalogueOf(view.language);
  return {
    custom_id: encodePress({ action: 'ask-on-sent', slug: article.slug, private: view.private }),
    title: shortenLabel(modal.title, MODAL_TITLE_LENGTH),
    components: [
      {
        type: ComponentType.Label,
        label: shortenLabel(modal.question, FIELD_LABEL_LENGTH),
        description: shortenLabel(modal.about(article.title), FIELD_DESCRIPTION_LENGTH),
        component: {
          type: ComponentType.TextInput,
          custom_id: ASK_ON_INPUT,
          style: TextInputStyle.Paragraph,
          min_length: 1,
          max_length: QUESTION_LENGTH,
          required: true,
        },
      },
    ],
  };
}
