import type { AskedKind } from './asked-kind.ts';
import type {
  ExplainedConfidence,
  ExplainedPassage,
  ExplainedSentence,
  ExplainedVariant,
  ExplainedWord,
  Explanation,
} from './explain.ts';
import { columnsThatFit, shareList, shareTable } from './share-table.ts';

/** How an explanation is laid out for whoever reads it. */
export interface ExplanationLayout {
  /** Characters a line; `null` where lines may be as long as they come. */
  readonly width: number | null;
  /** What the asker's language is known from: `terminal`, `member`. */
  readonly asker: string;
  /** Where what is left out can be found, in brackets; empty where it cannot. */
  readonly rest: string;
  heading(text: string): string;
  /** The text behind `lead`; where lines are broken, the next are indented as far. */
  block(text: string, lead?: string): string;
}

/** The most passages and sentences that are told of. */
const MAX_TOLD = 6;
/** Characters a line where the layout tells none. */
const USUAL_WIDTH = 80;
/** Before what is shown or quoted, and before what is not. */
const MARK = { shown: '> ', other: '  ' } as const;

const KINDS: Readonly<Record<ExplainedVariant['kind'], string>> = {
  same: 'itself',
  synonym: 'synonym',
  translation: 'translation',
  typo: 'typing error',
  part: 'part',
  similar: 'likeness',
};
const ASKED: Readonly<Record<AskedKind, string>> = {
  number: 'a number',
  time: 'a time',
  cause: 'a cause',
  place: 'a place',
  name: 'a name',
};
const NOT_SEARCHED = {
  'small-talk': 'Nothing was looked for: this is small talk, or an order to the bot.',
  'no-words': 'Nothing was looked for: no word of the question carries a topic.',
} as const;

/** How an answer was found, in English, for whoever wonders why it is what it is. */
export function explanationText(explanation: Explanation, layout: ExplanationLayout): string {
  const { notSearched, words, passages, sentences, confidence, outcome } = explanation;
  const parts = [[layout.heading('How this was found'), ...readingLines(explanation, layout)].join('\n')];
  if (words.length > 0) parts.push(wordsText(words, layout));
  if (notSearched !== null) parts.push(layout.block(NOT_SEARCHED[notSearched]));
  else if (passages.length === 0) parts.push('No passage has any of these words.');
  if (passages.length > 0) parts.push(passagesText(passages, layout), sentencesText(sentences, layout));
  if (confidence !== null) {
    parts.push(confidenceText(confidence, outcome, layout));
    parts.push(layout.block('docs/ANSWERS.md tells what each feature measures.'));
  }
  return parts.join('\n\n');
}

function readingLines({ opening, language, hints, asked }: Explanation, layout: ExplanationLayout): readonly string[] {
  const library = `articles in ${hints.library.join(', ')}`;
  const locale = hints.locale === null ? '' : `; ${layout.asker} in ${hints.locale}`;
  const line = (name: string, text: string): string => layout.block(text, `  ${name.padEnd(10)}`);
  return [
    line('Language', `${language} (hints: ${library}${locale})`),
    line('Left out', opening === '' ? 'nothing' : `“${opening.trim()}”, which opens the question`),
    line('Asks for', asked === null ? 'nothing that shows in a text' : ASKED[asked]),
  ];
}

function wordsText(words: readonly ExplainedWord[], layout: ExplanationLayout): string {
  const width = Math.max(...words.map(({ text }) => text.length));
  return [
    layout.heading('Its words, with what stands for them in the articles'),
    layout.block('In brackets: too unsure to be looked up, and only compared.', '  '),
    ...words.flatMap((word) => wordLines(word, width, layout)),
  ].join('\n');
}

function wordLines(word: ExplainedWord, width: number, layout: ExplanationLayout): readonly string[] {
  const { text, weight, share, isWeak, isName, isFocus, variants } = word;
  const notes = [
    ...(isName ? ['name'] : []),
    ...(isFocus ? ['says what is asked for'] : []),
    ...(isWeak ? ['weak'] : []),
  ];
  const weighed = [`weight ${weight.toFixed(2)}`, `${percent(share).trimStart()} of the question`, ...notes];
  const kinds = [...new Set(variants.map(({ kind }) => kind))];
  return [
    layout.block(`${text.padEnd(width)}  ${weighed.join(', ')}`, '  '),
    ...kinds.map((kind) => {
      const terms = variants.filter((variant) => variant.kind === kind).map(variantText);
      return layout.block(terms.join(', '), `    ${KINDS[kind].padEnd(14)}`);
    }),
    ...(kinds.length === 0 ? ['    stands nowhere'] : []),
  ];
}

/** A no-break space holds a term and its strength together. */
function variantText({ term, strength, searched }: ExplainedVariant): string {
  const text = `${term}\u00a0${strength.toFixed(2)}`;
  return searched ? text : `(${text})`;
}

function passagesText(passages: readonly ExplainedPassage[], layout: ExplanationLayout): string {
  const told = passages.slice(0, mostTold(layout));
  return [
    layout.heading(`Passages, best first (${MARK.shown}is shown)`),
    ...told.map(({ article, number, section, isShown }, at) => {
      const place = [article, ...(section === null ? [] : [section]), `¶ ${number}`].join(' › ');
      return layout.block(place, `${isShown ? MARK.shown : MARK.other}${at + 1}  `);
    }),
    ...more(passages.length - told.length, 'passage', layout),
    '',
    ...shareTable(told.map(({ score, shares }, at) => ({ label: String(at + 1), score, shares }))),
  ].join('\n');
}

function sentencesText(sentences: readonly ExplainedSentence[], layout: ExplanationLayout): string {
  // The likeliest, in their own order.
  const likeliest = sentences.toSorted((a, b) => b.probability - a.probability).slice(0, mostTold(layout));
  const told = sentences.filter((sentence) => likeliest.includes(sentence));
  const digits = String(sentences.length).length;
  return [
    layout.heading(`Sentences of passage 1, and how probably each holds the answer (${MARK.shown}is quoted)`),
    ...told.map(({ number, text, probability, isQuoted }) => {
      const lead = `${isQuoted ? MARK.shown : MARK.other}${String(number).padStart(digits)}  ${percent(probability)}  `;
      return layout.block(text, lead);
    }),
    ...more(sentences.length - told.length, 'sentence', layout),
    '',
    ...shareTable(told.map(({ number, score, shares }) => ({ label: String(number), score, shares }))),
  ].join('\n');
}

function confidenceText(
  confidence: ExplainedConfidence,
  outcome: Explanation['outcome'],
  layout: ExplanationLayout,
): string {
  const { covered, missed, found, lacks, missedExponent, answeredFrom, unsureFrom } = confidence;
  const formula = `${decimals(covered.probability)} × (1 - ${decimals(missed.probability)}) ^ ${missedExponent}`;
  const line = (text: string): string => layout.block(text, '  ');
  return [
    layout.heading(`Confidence ${decimals(confidence.confidence)}: ${outcome}`),
    line(`Answered from ${decimals(answeredFrom)}, unsure from ${decimals(unsureFrom)}, below that declined.`),
    line(`${decimals(found)} = ${formula}`),
    ...(lacks === null
      ? []
      : [line(`At most ${decimals(lacks.atMost)}: no sentence of the passage holds ${ASKED[lacks.kind]}.`)]),
    '',
    line(`${decimals(covered.probability)}: the passage is about what is asked`),
    ...shareList(covered.bias, covered.shares),
    '',
    line(`${decimals(missed.probability)}: and yet it does not answer`),
    ...shareList(missed.bias, missed.shares),
  ].join('\n');
}

function mostTold({ width }: ExplanationLayout): number {
  return Math.min(MAX_TOLD, columnsThatFit(width ?? USUAL_WIDTH));
}

function more(count: number, noun: string, { rest }: ExplanationLayout): readonly string[] {
  const counted = `${count} ${noun}${count === 1 ? '' : 's'}`;
  return count === 0 ? [] : [`     and ${counted} more ${rest}`.trimEnd()];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}

function decimals(probability: number): string {
  return probability.toFixed(2);
}
