import type { Article, Passage } from '../../../article/article.ts';
import type { Library } from '../../../library/library.ts';
import { everyDay, spanStart } from '../../../library/feedback/day-span.ts';
import { groupQuestions, type QuestionGroup } from '../../../library/feedback/group-questions.ts';
import { insightFigures } from '../../../library/feedback/insight-figures.ts';
import type { Counts } from '../../../library/store/feedback-store.ts';
import { textCheck } from '../../../library/text-check.ts';
import type { DrawChart } from '../../draw-chart.ts';
import type { InsightDays } from '../../insights-press.ts';
import { insightsMessage, type CitedPassage, type InsightsView } from '../../message/insights/insights-message.ts';
import type { MessageBody, MessageFile } from '../../message/message-body.ts';
import type { Scene } from '../../scene.ts';
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
  const { store } = scene.services;
  const counts = await store.feedback.counts(server, spanStart(days, now));
  const figures = insightFigures(counts);
  return insightsMessage({
    days,
    figures,
    chart: figures.questions === 0 ? null : await chartOf({ days: everyDay(counts.days, days, now), language }, scene),
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

/** Those that are still there, wherever they stand by now, in articles that the reader can see. */
function citedPassages({ cited }: Counts, library: Library): readonly CitedPassage[] {
  const passagesOf = new Map<string, ReadonlyMap<string, Passage>>();
  return cited.flatMap(({ slug, passage: check, count }) => {
    const article = library.article(slug);
    if (article === null) return [];
    const passages = passagesOf.get(slug) ?? byCheck(article);
    passagesOf.set(slug, passages);
    const passage = passages.get(check);
    return passage === undefined ? [] : [{ article, passage, count }];
  });
}

/** Of passages with one and the same text, the first. */
function byCheck({ passages }: Article): ReadonlyMap<string, Passage> {
  return new Map(passages.toReversed().map((passage) => [textCheck(passage.text), passage]));
}

/** `null` where it cannot be drawn: the words say the same. */
async function chartOf(request: Parameters<DrawChart>[0], { services }: Scene): Promise<MessageFile | null> {
  try {
    const { png, alt } = await services.drawChart(request);
    return { name: CHART_NAME, bytes: png, description: alt };
  } catch (err) {
    services.log.warn({ err }, 'the chart could not be drawn; it is left out');
    return null;
  }
}
