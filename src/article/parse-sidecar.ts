import type { Article, SidecarQuestion } from './article.ts';
import { byLine, type Problem } from './problem.ts';
import { readYamlMapping } from './read-yaml.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** UTF-16 units: as long as a question that a member may ask. */
export const MAX_SIDECAR_QUESTION_LENGTH = 300;

export interface ParsedSidecar {
  /** The lines that are right, in the order of the file; none where the file is no valid YAML. */
  readonly questions: readonly SidecarQuestion[];
  /** By line; all of them at once. */
  readonly problems: readonly Problem[];
}

/** What the lines below one key ask for. */
type Place = Omit<SidecarQuestion, 'text'>;

/** `3` or `3.2`, both counted from 1. */
const PLACE = /^([1-9]\d*)(?:\.([1-9]\d*))?$/;

/**
 * Reads the other ways to ask for an article's passages and sentences. Never throws, whatever the text.
 *
 * @param countSentences - how many sentences a passage of this article has
 */
export function parseSidecar(
  yaml: string,
  article: Article,
  countSentences: (passageText: string) => number,
): ParsedSidecar {
  const { entries, problems: yamlProblems } = readYamlMapping(yaml, 1);
  const problems = [...yamlProblems];
  const questions: SidecarQuestion[] = [];
  const lineOfText = new Map<string, number>();
  for (const entry of entries ?? []) {
    const place = placeOf(entry, article, countSentences);
    if ('id' in place) problems.push(place);
    if (entry.value.kind !== 'list') {
      problems.push({ id: 'not-a-list', params: { key: entry.key }, level: 'error', line: entry.line });
      continue;
    }
    for (const item of entry.value.items) {
      const text = questionText(item, lineOfText);
      if (typeof text !== 'string') problems.push(text);
      else if (!('id' in place)) questions.push({ ...place, text });
    }
  }
  return { questions, problems: problems.sort(byLine) };
}

function placeOf(
  { key, line }: YamlEntry,
  { passages }: Article,
  countSentences: (passageText: string) => number,
): Place | Problem {
  const [matches, passageDigits, sentenceDigits] = PLACE.exec(key) ?? [];
  if (matches === undefined) return { id: 'sidecar-key', params: { key }, level: 'error', line };

  const number = Number(passageDigits);
  const passage = passages[number - 1];
  if (passage === undefined) {
    return { id: 'unknown-passage', params: { passage: number, passages: passages.length }, level: 'error', line };
  }
  if (sentenceDigits === undefined) return { passage: number, sentence: null };

  const sentence = Number(sentenceDigits);
  const sentences = countSentences(passage.text);
  if (sentence <= sentences) return { passage: number, sentence };
  return { id: 'unknown-sentence', params: { passage: number, sentence, sentences }, level: 'error', line };
}

/** The question on one line of the file. @param lineOfText - where each text was first seen, by its folded form; added to */
function questionText(item: YamlValue, lineOfText: Map<string, number>): string | Problem {
  const { line } = item;
  if (item.kind !== 'text') return { id: 'question-not-text', params: {}, level: 'error', line };
  const question = item.text.replace(/\s+/gu, ' ').trim();
  if (question === '') return { id: 'question-empty', params: {}, level: 'error', line };
  if (question.length > MAX_SIDECAR_QUESTION_LENGTH) {
    const params = { length: question.length, limit: MAX_SIDECAR_QUESTION_LENGTH };
    return { id: 'question-too-long', params, level: 'error', line };
  }
  const folded = question.normalize().toLowerCase();
  const firstLine = lineOfText.get(folded);
  if (firstLine !== undefined) {
    return { id: 'question-duplicate', params: { question, firstLine }, level: 'error', line };
  }
  lineOfText.set(folded, line);
  return question;
}
