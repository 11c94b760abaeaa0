import type { Quotation } from '../../../answer/answer.ts';
import type { QuestionGroup } from '../../../library/feedback/group-questions.ts';
import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import { citation } from '../../citation.ts';
import type { InsightDays } from '../../insights-press.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { passageRef } from '../../place-ref.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, menuRow, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { quotationBlock } from '../quotation-block.ts';

interface GroupView {
  readonly group: QuestionGroup;
  /** The passages of the server's own articles that come nearest, best first. */
  readonly nearest: readonly Quotation[];
  readonly days: InsightDays;
  readonly language: InterfaceLanguage;
}

/** In UTF-16 units of Markdown: what is left for passages beside all else in a message. */
const ROOM_FOR_PASSAGES = 2400;
const MOST_WORDINGS = 5;
/** In UTF-16 units before escaping: questions are at most 300. */
const WORDING_LENGTH = 100;

/** A question asked in vain, other wordings of it, and where its answer might be after all. */
export function groupMessage({ group, nearest, days, language }: GroupView): MessageBody {
  const catalogue = catalogueOf(language);
  const { insights: words } = catalogue;
  const { example, questions } = group;
  const wordings = [...new Set(questions.map((question) => question.text))].filter(
    (wording) => wording !== example.text,
  );
  const press = { days, question: example.id };
  const message = card(ACCENT.insights, [
    text(`**${words.times(questions.length)} ${inlineText(example.text, example.text.length + 1)}**`),
    wordings.length === 0
      ? null
      : text(
          [
            `-# ${words.alsoAsked}`,
            ...wordings.slice(0, MOST_WORDINGS).map((wording) => `- ${inlineText(wording, WORDING_LENGTH)}`),
          ].join('\n'),
        ),
    text(nearest.length === 0 ? words.noneNear : words.nearest),
    ...shownPassages(nearest, catalogue).map((shown) => text(shown)),
    nearest.length === 0
      ? null
      : menuRow(
          { action: 'choose-place' },
          words.choosePlace,
          nearest.map((quotation) => ({
            label: placeLabel(quotation),
            press: {
              action: 'group-add',
              ...press,
              slug: quotation.article.slug,
              passage: passageRef(quotation.passage),
            } as const,
          })),
        ),
    buttonRow(
      button({ action: 'group-dismiss', ...press }, words.dismiss),
      button({ action: 'insights', days }, words.back),
    ),
  ]);
  // The chart of the overview goes.
  return { ...message, files: [] };
}

/** As many as fit, each whole. */
function shownPassages(nearest: readonly Quotation[], catalogue: Catalogue): readonly string[] {
  let room = ROOM_FOR_PASSAGES;
  return nearest.flatMap((quotation) => {
    const block = quotationBlock({ quotation, part: null }, citation(quotation), catalogue);
    if (block.length > room) return [];
    room -= block.length;
    return [block];
  });
}

function placeLabel({ article, passage }: Quotation): string {
  const heading = article.sections[passage.section]?.heading ?? null;
  return [`¶ ${passage.number}`, ...(heading === null ? [] : [heading]), article.title].join(' · ');
}
