import type { Curated } from '../../../library/curation/curation.ts';
import { textCheck } from '../../../library/text-check.ts';
import type { InsightsPress } from '../../insights-press.ts';
import { passageAt } from '../../place-ref.ts';
import type { Curating } from '../curating.ts';
import { dismiss, findGroup } from './group.ts';

type GroupAddSent = Extract<InsightsPress, { action: 'group-add-sent' }>;

/** Gives a passage the question, and takes the group off the list: it is asked in vain no more. */
export async function addQuestion(
  curator: Curating,
  press: GroupAddSent,
  question: string,
): Promise<Curated<null> | { readonly kind: 'group-gone' }> {
  const { scene, caller, server } = curator;
  const article = (await scene.library()).article(press.slug);
  // Whoever cannot see it is told no more than that.
  if (article === null || passageAt(article, press.passage) === null) return { kind: 'article-gone' };
  const group = await findGroup(curator, press);
  if (group === null) return { kind: 'group-gone' };
  const { number, check } = press.passage;
  const seen = { number, isIt: (text: string) => textCheck(text) === check };
  const added = await scene.services.curation.addQuestion(server, press.slug, seen, question.trim(), caller.id);
  if (added.kind === 'done') await dismiss(curator, group);
  return added;
}
