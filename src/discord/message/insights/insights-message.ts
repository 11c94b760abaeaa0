import type { Article, Passage } from '../../../article/article.ts';
import { quotationUrl } from '../../../answer/quotation-url.ts';
import type { QuestionGroup } from '../../../library/feedback/group-questions.ts';
import { MOST_UNANSWERED } from '../../../library/store/feedback-store.ts';
import type { InsightFigures } from '../../../library/feedback/insight-figures.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { InsightsTexts } from '../../catalogue/insights/insights-texts.ts';
import { INSIGHT_DAYS, type InsightDays } from '../../insights-press.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { SELECT_OPTIONS } from '../../limits.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { picture } from '../attachment.ts';
import { button, buttonRow, card, menuRow, text } from '../component.ts';
import type { MessageBody, MessageFile } from '../message-body.ts';

/** A passage that was cited, as the reader may see it. */
export interface CitedPassage {
  readonly article: Article;
  readonly passage: Passage;
  readonly count: number;
}

export interface InsightsView {
  readonly days: InsightDays;
  readonly figures: InsightFigures;
  /** `null` where there is nothing to draw. */
  readonly chart: MessageFile | null;
  /** Most cited first. */
  readonly cited: readonly CitedPassage[];
  /** `null` where the server does not keep the text of questions. */
  readonly groups: readonly QuestionGroup[] | null;
  /** What has just been done, if anything. */
  readonly done: 'added' | 'dismissed' | null;
  readonly language: InterfaceLanguage;
}

/** What a phone shows without much scrolling; a menu has more of the groups. */
const MOST_CITED = 5;
const MOST_GROUPS = 5;
/** In UTF-16 units before escaping. */
const NAME_LENGTH = 50;
const QUESTION_LENGTH = 100;
const URL_LENGTH = 256;

/** What members ask, and ask in vain. */
export function insightsMessage(view: InsightsView): MessageBody {
  const { days, figures, chart, cited, groups, done, language } = view;
  const { insights: words } = catalogueOf(language);
  const message = card(ACCENT.insights, [
    done === null ? null : text(words[done]),
    text(
      `**${words.title}** · ${words.days(days)}\n${figures.questions === 0 ? words.noQuestions : words.figures(figures)}`,
    ),
    chart === null ? null : picture(chart),
    cited.length === 0
      ? null
      : text([words.cited, ...cited.slice(0, MOST_CITED).map((each) => citedLine(each, words))].join('\n')),
    text(`${words.vain}\n${groupLines(groups, words)}`),
    groups === null || groups.length === 0 ? null : groupMenu(groups, days, words),
    buttonRow(
      ...INSIGHT_DAYS.map((span) =>
        button({ action: 'insights', days: span }, words.days(span), span === days ? 'chosen' : 'open'),
      ),
    ),
  ]);
  return { ...message, files: chart === null ? [] : [chart] };
}

function citedLine({ article, passage, count }: CitedPassage, words: InsightsTexts): string {
  const url = quotationUrl({ article, passage, span: { start: 0, end: passage.text.length } }, URL_LENGTH);
  const number = `¶ ${passage.number}`;
  const place = url === null ? number : `[${number}](<${url}>)`;
  return `- ${words.times(count)} ${inlineText(article.title, NAME_LENGTH)} › ${place}`;
}

function groupLines(groups: InsightsView['groups'], words: InsightsTexts): string {
  if (groups === null) return words.notKept;
  if (groups.length === 0) return words.noneInVain;
  const lines = groups
    .slice(0, MOST_GROUPS)
    .map(({ example, questions }) => `- ${words.times(questions.length)} ${inlineText(example.text, QUESTION_LENGTH)}`);
  const more = groups.length - lines.length;
  const questions = groups.reduce((sum, group) => sum + group.questions.length, 0);
  return [
    ...lines,
    ...(more === 0 ? [] : [`-# ${words.more(more)}`]),
    ...(questions < MOST_UNANSWERED ? [] : [`-# ${words.newestOnly(MOST_UNANSWERED)}`]),
  ].join('\n');
}

function groupMenu(groups: readonly QuestionGroup[], days: InsightDays, words: InsightsTexts) {
  const options = groups.slice(0, SELECT_OPTIONS).map(({ example, questions }) => ({
    label: `${words.times(questions.length)} ${example.text}`,
    press: { action: 'group', days, question: example.id } as const,
  }));
  return menuRow({ action: 'choose-group' }, words.chooseGroup, options);
}
