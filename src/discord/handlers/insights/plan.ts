import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InsightDays, InsightsPress } from '../../insights-press.ts';
import { fieldOf, type ModalFields } from '../../modal-fields.ts';
import { privately, type Plan } from '../../outcome.ts';
import type { SentModal, SinglePress } from '../../request.ts';
import { ACCENT } from '../../message/accent.ts';
import { card, text } from '../../message/component.ts';
import { ADD_QUESTION_INPUT } from '../../message/insights/add-question-modal.ts';
import { curating } from '../curating.ts';
import { addQuestion } from './add-question.ts';
import { dismissGroup, showGroup } from './group.ts';
import { insightsPage } from './insights-page.ts';
import { openAddQuestion } from './open-add-question.ts';

type Pressed = Extract<SinglePress, InsightsPress>;
type Sent = Extract<SentModal, InsightsPress>;

/** `/insights`. */
export function planForInsights(days: InsightDays): Plan {
  return curating('private', async (curator) => privately(await insightsPage(curator, days)));
}

export function planForInsightsPress(press: Pressed): Plan {
  switch (press.action) {
    case 'insights':
      return curating('update', async (curator) => ({
        kind: 'update',
        message: await insightsPage(curator, press.days),
      }));
    case 'group':
      return curating('update', (curator) => showGroup(curator, press));
    case 'group-dismiss':
      return curating('update', (curator) => dismissGroup(curator, press));
    case 'group-add':
      return curating('private', (curator) => openAddQuestion(curator, press));
    default:
      return press satisfies never;
  }
}

export function planForInsightsModal(press: Sent, fields: ModalFields): Plan {
  const { text: question } = fieldOf(fields, ADD_QUESTION_INPUT);
  return curating('update', async (curator) => {
    const { language } = curator.caller;
    const added = await addQuestion(curator, press, question);
    if (added.kind === 'done') {
      return { kind: 'update', message: await insightsPage(curator, press.days, 'added') };
    }
    const { insights: words } = catalogueOf(language);
    return privately(card(ACCENT.notice, [text(added.kind === 'group-gone' ? words.groupGone : words.refused(added))]));
  });
}
