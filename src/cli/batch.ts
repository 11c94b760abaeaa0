import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Answer } from '../answer/answer.ts';
import { shownQuotations } from '../answer/shown-quotations.ts';
import type { Library } from '../library/library.ts';
import { passagesJson } from './answer-json.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { writeLine } from './terminal.ts';

const batchQuestion = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  language: z.string().nullish(),
  article: z.string().nullish(),
});

type BatchQuestion = z.infer<typeof batchQuestion>;

/**
 * Answers JSON lines with JSON lines, one at a time, so that it can stand in a pipe of any length. The first line that
 * cannot be read ends it: an answer left out would shift the figures of whoever measures.
 *
 * @param now - Milliseconds, of a clock that only goes forward.
 */
export async function answerBatch(library: Library, terminal: Terminal, now: () => number): Promise<ExitCode> {
  let lineNumber = 0;
  for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed.ok) {
      await writeLine(terminal.stderr, `line ${lineNumber}: ${parsed.problem}`);
      return EXIT.misused;
    }
    const open = await writeLine(terminal.stdout, JSON.stringify(batchAnswer(parsed.question, library, now)));
    if (!open) return EXIT.done;
  }
  return EXIT.done;
}

function batchAnswer({ id, question, language, article }: BatchQuestion, library: Library, now: () => number) {
  const start = now();
  const answer = library.ask({ text: question, locale: language ?? null, article: article ?? null });
  const ms = now() - start;
  const { kind, confidence } = answer;
  return { id, kind, confidence, passages: passagesJson(answer), quote: quoteJson(answer), ms };
}

/** What a reader would be shown first: the answer, or else the nearest passage. */
function quoteJson(answer: Answer) {
  const [quotation] = shownQuotations(answer);
  if (quotation === undefined) return null;
  const { passage, span } = quotation;
  return { passage: passage.id, start: span.start, end: span.end, text: passage.text.slice(span.start, span.end) };
}

type ParsedLine =
  { readonly ok: true; readonly question: BatchQuestion } | { readonly ok: false; readonly problem: string };

function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, problem: 'not JSON; expected an object such as {"id": "1", "question": "Who …?"}' };
  }
  const parsed = batchQuestion.safeParse(value);
  if (parsed.success) return { ok: true, question: parsed.data };
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  return { ok: false, problem: problems.join('; ') };
}
