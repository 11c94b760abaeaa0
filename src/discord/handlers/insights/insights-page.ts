import type { Library } from '../../../library/library.ts';
import { everyDay, spanStart } from '../../../library/feedback/day-span.ts';
import { groupQuestions, type QuestionGroup } from '../../../library/feedback/group-questions.ts';
import { insightFigures } from '../../../library/feedback/insight-figures.ts';
import type { Counts } from '../../../library/store/feedback-store.ts';
import type { Chart } from '../../draw-chart.ts';
import type { InsightDays } from '../../insights-press.ts';
import { insightsMessage, type CitedPassage, type InsightsView } from '../../message/insights/insights-message.ts';
import type { MessageBody, MessageFile } from '../../message/message-body.ts';
import type { Curating } from '../curating.ts';

const CHART_NAME = 'vraagbaak-insights.png';

/** What members asked, of what the reader can see. */
export async function insightsPage(
  { scene, caller, server }: Curating,
  days: InsightDays,
  done: InsightsView['done'] = null,
): Promise<MessageBody> {
  const now = Date.now();
  const { language } = caller;
  const { store, drawChart } = scene.services;
  const counts = await store.feedback.counts(server, spanStart(days, now));
  const figures = insightFigures(counts);
  return insightsMessage({
    days,
    figures,
    chart:
      figures.questions === 0 ? null : chartFile(await drawChart({ days: everyDay(counts.days, days, now), language })),
    cited: citedPassages(counts, await scene.library()),
    groups: await groupsOf({ scene, caller, server }, days),
    done,
    language,
  });
}

/** What was asked in vain; `null` where its text is not kept, and none is left from when it was. */
export async function groupsOf(
  { scene, server }: Curating,
  days: InsightDays,
): Promise<readonly QuestionGroup[] | null> {
  const questions = await scene.services.store.feedback.unanswered(server, spanStart(days, Date.now()));
  return questions.length === 0 && !scene.settings.reports ? null : groupQuestions(questions);
}

/** Those that are still there, in articles that the reader can see. */
function citedPassages({ cited }: Counts, library: Library): readonly CitedPassage[] {
  return cited.flatMap(({ passage: id, count }) => {
    const [slug = '', number = ''] = id.split('#');
    const article = library.article(slug);
    const passage = article?.passages[Number(number) - 1];
    return article === null || passage === undefined ? [] : [{ article, passage, count }];
  });
}

function chartFile({ png, alt }: Chart): MessageFile {
  return { name: CHART_NAME, bytes: png, description: alt };
}
