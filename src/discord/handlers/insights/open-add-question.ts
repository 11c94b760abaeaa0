import type { InsightsPress } from '../../insights-press.ts';
import { addQuestionModal } from '../../message/insights/add-question-modal.ts';
import { noticeMessage } from '../../message/notice-message.ts';
import type { Outcome } from '../../outcome.ts';
import { passageAt } from '../../place-ref.ts';
import type { Curating } from '../curating.ts';
import { say } from '../say.ts';
import { findGroup, groupGone } from './group.ts';

type GroupAdd = Extract<InsightsPress, { action: 'group-add' }>;

/** Opens the modal that confirms which question a passage gets. */
export async function openAddQuestion(curator: Curating, press: GroupAdd): Promise<Outcome> {
  const { scene, caller } = curator;
  const article = (await scene.library()).article(press.slug);
  if (article === null) return say(caller, { kind: 'article-gone' });
  if (passageAt(article, press.passage) === null) return say(caller, { kind: 'place-gone' });
  const group = await findGroup(curator, press);
  if (group === null) return groupGone(curator);
  const { language } = caller;
  return {
    kind: 'modal',
    modal: addQuestionModal({ press, question: group.example.text, title: article.title, language }),
    late: noticeMessage({ kind: 'busy' }, language),
  };
}
