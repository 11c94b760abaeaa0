import type { Quotation } from '../../../answer/answer.ts';
import type { QuestionGroup } from '../../../library/feedback/group-questions.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InsightDays } from '../../insights-press.ts';
import { ACCENT } from '../../message/accent.ts';
import { card, text } from '../../message/component.ts';
import { groupMessage } from '../../message/insights/group-message.ts';
import { privately, type Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';
import { groupsOf, insightsPage } from './insights-page.ts';

/** A group, by one of its questions. */
export interface GroupRef {
  readonly days: InsightDays;
  readonly question: number;
}

/** `null` where it has been dealt with, or is older than what is looked back over. */
export async function findGroup(curator: Curating, { days, question }: GroupRef): Promise<QuestionGroup | null> {
  const groups = (await groupsOf(curator, days)) ?? [];
  return groups.find(({ questions }) => questions.some(({ id }) => id === question)) ?? null;
}

/** The questions of a group and the passages that come near, in the place of the overview. */
export async function showGroup(curator: Curating, ref: GroupRef): Promise<Outcome> {
  const group = await findGroup(curator, ref);
  if (group === null) return groupGone(curator);
  const { language } = curator.caller;
  const nearest = await nearestPassages(curator, group);
  return { kind: 'update', message: groupMessage({ group, nearest, days: ref.days, language }) };
}

/** Erases the questions of a group. */
export async function dismissGroup(curator: Curating, ref: GroupRef): Promise<Outcome> {
  const group = await findGroup(curator, ref);
  if (group === null) return groupGone(curator);
  await dismiss(curator, group);
  return { kind: 'update', message: await insightsPage(curator, ref.days, 'dismissed') };
}

export async function dismiss({ scene, caller, server }: Curating, { questions }: QuestionGroup): Promise<void> {
  const ids = questions.map(({ id }) => id);
  await scene.services.store.feedback.dismiss(server, ids, caller.id, Date.now());
}

export function groupGone({ caller }: Curating): Outcome {
  return privately(card(ACCENT.notice, [text(catalogueOf(caller.language).insights.groupGone)]));
}

/** Only of the server's own articles, which alone its moderators can change, and of those that the reader can see. */
async function nearestPassages({ scene, server }: Curating, { example }: QuestionGroup): Promise<readonly Quotation[]> {
  const own = new Set((await scene.services.curation.list(server, 'served')).map(({ slug }) => slug));
  const library = await scene.library();
  const answer = library.ask({ text: example.text, locale: example.language, article: null });
  return answer.ranked.map(({ quotation }) => quotation).filter(({ article }) => own.has(article.slug));
}
