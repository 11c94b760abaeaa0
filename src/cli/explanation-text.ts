import type { AskedKind } from '../answer/asked-kind.ts';
import type {
  ExplainedConfidence,
  ExplainedPassage,
  ExplainedSentence,
  ExplainedVariant,
  ExplainedWord,
  Explanation,
} from '../answer/explain.ts';
import { block } from './block.ts';
import { counted } from './counted.ts';
import type { Screen } from './screen.ts';
import { columnsThatFit, shareList, shareTable } from './share-table.ts';

/** The most passages and sentences that are told of; `--json` has them all. */
const MAX_TOLD = 6;
/** Characters a line where no screen tells. */
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

/** How an answer was found, for an operator who wonders why it is what it is. */
export function explanationText(explanation: Explanation, screen: Screen): string {
  const { notSearched, words, passages, sentences, confidence, outcome } = explanation;
  const parts = [[heading('How this was found', screen), ...readingLines(explanation, screen)].join('\n')];
  if (words.length > 0) parts.push(wordsText(words, screen));
  if (notSearched !== null) parts.push(block({ text: NOT_SEARCHED[notSearched] }, screen));
  else if (passages.length === 0) parts.push('No passage has any of these words.');
  if (passages.length > 0) parts.push(passagesText(passages, screen), sentencesText(sentences, screen));
  if (confidence !== null) {
    parts.push(confidenceText(confidence, outcome, screen));
    parts.push(block({ text: 'docs/ANSWERS.md tells what each feature measures.' }, screen));
  }
  return parts.join('\n\n');
}

function heading(text: string, screen: Screen): string {
  return screen.style('heading', block({ text }, screen));
}

function readingLines({ opening, language, hints, asked }: Explanation, screen: Screen): readonly string[] {
  const library = `articles in ${hints.library.join(', ')}`;
  const locale = hints.locale === null ? '' : `; terminal in ${hints.locale}`;
  const line = (name: string, text: string): string => block({ text, lead: `  ${name.padEnd(10)}` }, screen);
  return [
    line('Language', `${language} (hints: ${library}${locale})`),
    line('Left out', opening === '' ? 'nothing' : `“${opening.trim()}”, which opens the question`),
    line('Asks for', asked === null ? 'nothing that shows in a text' : ASKED[asked]),
  ];
}

function wordsText(words: readonly ExplainedWord[], screen: Screen): string {
  const width = Math.max(...words.map(({ text }) => text.length));
  return [
    heading('Its words, with the stems of the articles that stand for them', screen),
    block({ text: 'In brackets: too unsure to be looked up, and only compared.', lead: '  ' }, screen),
    ...words.flatMap((word) => wordLines(word, width, screen)),
  ].join('\n');
}

function wordLines(word: ExplainedWord, width: number, screen: Screen): readonly string[] {
  const { text, weight, share, isWeak, isName, isFocus, variants } = word;
  const notes = [
    ...(isName ? ['name'] : []),
    ...(isFocus ? ['says what is asked for'] : []),
    ...(isWeak ? ['weak'] : []),
  ];
  const weighed = [`weight ${weight.toFixed(2)}`, `${percent(share).trimStart()} of the question`, ...notes];
  const kinds = [...new Set(variants.map(({ kind }) => kind))];
  return [
    block({ text: `${text.padEnd(width)}  ${weighed.join(', ')}`, lead: '  ' }, screen),
    ...kinds.map((kind) => {
      const terms = variants.filter((variant) => variant.kind === kind).map(variantText);
      return block({ text: terms.join(', '), lead: `    ${KINDS[kind].padEnd(14)}` }, screen);
    }),
    ...(kinds.length === 0 ? ['    stands nowhere'] : []),
  ];
}

/** A no-break space holds a term and its strength together. */
function variantText({ term, strength, searched }: ExplainedVariant): string {
  const text = `${term}\u00a0${strength.toFixed(2)}`;
  return searched ? text : `(${text})`;
}

function passagesText(passages: readonly ExplainedPassage[], screen: Screen): string {
  const told = passages.slice(0, mostTold(screen));
  return [
    heading(`Passages, best first (${MARK.shown}is shown)`, screen),
    ...told.map(({ article, number, section, isShown }, at) => {
      const place = [article, ...(section === null ? [] : [section]), `¶ ${number}`].join(' › ');
      return block({ text: place, lead: `${isShown ? MARK.shown : MARK.other}${at + 1}  ` }, screen);
    }),
    ...more(passages.length - told.length, 'passage'),
    '',
    ...shareTable(told.map(({ score, shares }, at) => ({ label: String(at + 1), score, shares }))),
  ].join('\n');
}

function sentencesText(sentences: readonly ExplainedSentence[], screen: Screen): string {
  // The likeliest, in their own order.
  const likeliest = sentences.toSorted((a, b) => b.probability - a.probability).slice(0, mostTold(screen));
  const told = sentences.filter((sentence) => likeliest.includes(sentence));
  const digits = String(sentences.length).length;
  return [
    heading(`Sentences of passage 1, and how probably each holds the answer (${MARK.shown}is quoted)`, screen),
    ...told.map(({ number, text, probability, isQuoted }) => {
      const lead = `${isQuoted ? MARK.shown : MARK.other}${String(number).padStart(digits)}  ${percent(probability)}  `;
      return block({ text, lead }, screen);
    }),
    ...more(sentences.length - told.length, 'sentence'),
    '',
    ...shareTable(told.map(({ number, score, shares }) => ({ label: String(number), score, shares }))),
  ].join('\n');
}

function confidenceText(confidence: ExplainedConfidence, outcome: Explanation['outcome'], screen: Screen): string {
  const { covered, missed, found, lacks, missedExponent, answeredFrom, unsureFrom } = confidence;
  const formula = `${decimals(covered.probability)} × (1 - ${decimals(missed.probability)}) ^ ${missedExponent}`;
  const line = (text: string): string => block({ text, lead: '  ' }, screen);
  return [
    heading(`Confidence ${decimals(confidence.confidence)}: ${outcome}`, screen),
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

function mostTold({ width }: Screen): number {
  return Math.min(MAX_TOLD, columnsThatFit(width ?? USUAL_WIDTH));
}

function more(count: number, noun: string): readonly string[] {
  return count === 0 ? [] : [`     and ${counted(count, noun)} more (--json has all)`];
}

function percent(share: number): string {
  return `${String(Math.round(share * 100)).padStart(3)} %`;
}

function decimals(probability: number): string {
  return probability.toFixed(2);
}
