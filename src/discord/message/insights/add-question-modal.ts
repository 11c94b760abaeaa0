import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord.js';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { encodePress } from '../../custom-id.ts';
import type { InsightsPress } from '../../insights-press.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { shortenLabel } from '../../label.ts';
import { FIELD_DESCRIPTION_LENGTH, FIELD_LABEL_LENGTH, MODAL_TITLE_LENGTH, QUESTION_LENGTH } from '../../limits.ts';

/** Custom id of the modal's text input. */
export const ADD_QUESTION_INPUT = 'question';

interface AddQuestionView {
  readonly press: Extract<InsightsPress, { action: 'group-add' }>;
  /** What was asked, to be put otherwise if one likes. */
  readonly question: string;
  /** Title of the article. */
  readonly title: string;
  readonly language: InterfaceLanguage;
}

/** Confirms which question a passage gets; its custom id is a `group-add-sent`. */
export function addQuestionModal(view: AddQuestionView): APIModalInteractionResponseCallbackData {
  const { press, question, title } = view;
  const { insights: words } = catalogueOf(view.language);
  return {
    custom_id: encodePress({ ...press, action: 'group-add-sent' }),
    title: shortenLabel(words.modalTitle, MODAL_TITLE_LENGTH),
    components: [
      {
        type: ComponentType.Label,
        label: shortenLabel(words.modalQuestion, FIELD_LABEL_LENGTH),
        description: shortenLabel(words.modalPlace(title, press.passage.number), FIELD_DESCRIPTION_LENGTH),
        component: {
          type: ComponentType.TextInput,
          custom_id: ADD_QUESTION_INPUT,
          style: TextInputStyle.Paragraph,
          value: question.slice(0, QUESTION_LENGTH),
          min_length: 1,
          max_length: QUESTION_LENGTH,
          required: true,
        },
      },
    ],
  };
}
