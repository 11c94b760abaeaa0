import type { ExplainedPassage, ExplainedWord, Explanation } from '../../../answer/explain.ts';
import { explanationText } from '../../../answer/explanation-text.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import type { WhyTexts } from '../../catalogue/why/why-texts.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { fileLink } from '../attachment.ts';
import { card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { inWords } from './in-words.ts';
import { plainLayout } from './plain-layout.ts';

interface WhyView {
  readonly question: string;
  readonly explanation: Explanation;
  /** Of an article, by its slug. */
  readonly titleOf: (slug: string) => string;
  readonly language: InterfaceLanguage;
}

/** What a phone shows without much scrolling; the file has all. */
const MOST_WORDS = 8;
const MOST_VARIANTS = 4;
const MOST_PASSAGES = 5;
/** In UTF-16 units before escaping. */
const NAME_LENGTH = 60;
const FILE_NAME = 'vraagbaak-why.txt';

/** How a question gets its answer: the gist in the reader's language, and all of it in a file. */
export function whyMessage({ question, explanation: found, titleOf, language }: WhyView): MessageBody {
  const explanation = inWords(found);
  const { why: words } = catalogueOf(language);
  const { passages, notSearched, confidence, outcome } = explanation;
  const full = `${question}\n\n${explanationText(explanation, plainLayout)}\n`;
  const file = { name: FILE_NAME, bytes: Buffer.from(full), description: words.fileDescription };
  const passageLines =
    notSearched !== null
      ? words.notSearched(notSearched)
      : passages.length === 0
        ? words.nothingFound
        : [
            words.passages,
            ...passages.slice(0, MOST_PASSAGES).map((passage, at) => passageLine(passage, at, titleOf, words)),
          ].join('\n');
  const message = card(ACCENT.help, [
    text(`**${words.title}**\n${inlineText(question)}`),
    text(`${words.outcome(outcome, confidence)}\n-# ${words.readAs(explanation.language)}`),
    explanation.words.length === 0
      ? null
      : text([words.words, ...explanation.words.slice(0, MOST_WORDS).map((word) => wordLine(word, words))].join('\n')),
    text(passageLines),
    text(`-# ${words.file}`),
    fileLink(file),
  ]);
  return { ...message, files: [file] };
}

function wordLine({ text: typed, share, variants }: ExplainedWord, words: WhyTexts): string {
  const stands = variants
    .slice(0, MOST_VARIANTS)
    .map(({ term, kind }) => `${inlineText(term, NAME_LENGTH)}${kind === 'same' ? '' : ` (${words.variant(kind)})`}`);
  return `- ${inlineText(typed, NAME_LENGTH)}, ${words.share(share)}: ${stands.length === 0 ? words.nowhere : stands.join(', ')}`;
}

function passageLine(
  { article, section, number, score, isShown }: ExplainedPassage,
  at: number,
  titleOf: WhyView['titleOf'],
  words: WhyTexts,
): string {
  const place = [titleOf(article), ...(section === null ? [] : [section])].map((name) => inlineText(name, NAME_LENGTH));
  const line = `${at + 1}. ${[...place, `¶ ${number}`].join(' › ')}: ${words.score(score)}`;
  return isShown ? `${line} **(${words.shown})**` : line;
}
