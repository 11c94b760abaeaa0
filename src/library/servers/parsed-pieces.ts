import { z } from 'zod';
import type { Article, Passage, SidecarQuestion } from '../../article/article.ts';
import type { Problem } from '../../article/problem.ts';
import type { ParsedText } from './parsed-text.ts';

/** The most passages or questions a piece, and UTF-16 units of their texts, so that unpacking one takes about a millisecond. */
const PER_PIECE = 250;
const UNITS_A_PIECE = 100_000;
/** The most problems that are told of one article. */
const MOST_PROBLEMS = 20;

const passage = z.object({ section: z.number(), form: z.enum(['prose', 'table-row', 'code']), text: z.string() });
const question = z.object({ passage: z.number(), sentence: z.number().nullable(), text: z.string() });

/** An article comes in pieces from the thread that reads it: all of a large one at once would keep its receiver for too long. */
const piece = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('head'),
    slug: z.string(),
    title: z.string(),
    language: z.string(),
    source: z.object({ name: z.string().nullable(), url: z.string().nullable() }).nullable(),
    published: z.string().nullable(),
    headings: z.array(z.string().nullable()),
  }),
  z.object({ kind: z.literal('passages'), passages: z.array(passage) }),
  z.object({ kind: z.literal('questions'), questions: z.array(question) }),
  // Made by this program's own parser, and only to be told of.
  z.object({ kind: z.literal('end'), problems: z.array(z.custom<Problem>((value) => typeof value === 'object')) }),
]);

export type ParsedPiece = z.infer<typeof piece>;

/** What was read, taken apart; of the problems the first few. */
export function* piecesOf({ article, problems }: ParsedText): Generator<ParsedPiece, void> {
  if (article !== null) {
    const { sections, passages, questions, ...facts } = article;
    yield { kind: 'head', ...facts, headings: sections.map(({ heading }) => heading) };
    for (const some of chunks(passages)) {
      yield { kind: 'passages', passages: some.map(({ section, form, text }) => ({ section, form, text })) };
    }
    for (const some of chunks(questions)) yield { kind: 'questions', questions: [...some] };
  }
  yield { kind: 'end', problems: problems.slice(0, MOST_PROBLEMS) };
}

function* chunks<T extends { readonly text: string }>(list: readonly T[]): Generator<readonly T[], void> {
  let chunk: T[] = [];
  let units = 0;
  for (const one of list) {
    if (chunk.length === PER_PIECE || (chunk.length > 0 && units + one.text.length > UNITS_A_PIECE)) {
      yield chunk;
      chunk = [];
      units = 0;
    }
    chunk.push(one);
    units += one.text.length;
  }
  if (chunk.length > 0) yield chunk;
}

/**
 * Puts together again what was read, a piece a step.
 *
 * @param receive - gives the next piece as it came
 * @throws when a piece is missing
 */
export function* joinPieces(receive: () => unknown): Generator<undefined, ParsedText> {
  let head: Extract<ParsedPiece, { kind: 'head' }> | null = null;
  let sections: { index: number; heading: string | null; passages: Passage[] }[] = [];
  const passages: Passage[] = [];
  const questions: SidecarQuestion[] = [];
  for (;;) {
    const next = piece.parse(receive());
    switch (next.kind) {
      case 'head':
        head = next;
        sections = next.headings.map((heading, index) => ({ index, heading, passages: [] }));
        break;
      case 'passages':
        for (const one of next.passages) {
          const number = passages.length + 1;
          const slug = head?.slug ?? '';
          const whole = { id: `${slug}#${number}`, slug, number, ...one };
          passages.push(whole);
          sections[one.section]?.passages.push(whole);
        }
        break;
      case 'questions':
        questions.push(...next.questions);
        break;
      case 'end': {
        if (head === null) return { article: null, problems: next.problems };
        const { slug, title, language, source, published } = head;
        const article: Article = { slug, title, language, source, published, sections, passages, questions };
        return { article, problems: next.problems };
      }
      default:
        next satisfies never;
    }
    yield;
  }
}
