import type { Answer, Question } from '../answer/answer.ts';
import { explanationText } from '../answer/explanation-text.ts';
import type { Library } from '../library/library.ts';
import { answerJson } from './answer-json.ts';
import { answerText } from './answer-text.ts';
import { answerBatch } from './batch.ts';
import { chooseArticle } from './choose-article.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { explanationLayout } from './explanation-layout.ts';
import { isInteractive, promptLines } from './prompt.ts';
import { writeLine } from './terminal.ts';

export interface AskOptions {
  /** Slug of the only article to look in. */
  readonly article?: string;
  readonly json?: boolean;
  /** Tells after the answer how it was found. */
  readonly explain?: boolean;
  readonly batch?: boolean;
}

/** Answers the question; with none, those of a prompt or of the lines that are piped in. */
export async function askCommand(
  question: string | undefined,
  options: AskOptions,
  library: Library,
  context: CommandContext,
): Promise<ExitCode> {
  const { terminal, texts, now } = context;
  if (options.batch === true) {
    if (question === undefined) return answerBatch(library, terminal, now);
    await writeLine(terminal.stderr, 'error: --batch reads its questions from standard input, so it takes none itself');
    return EXIT.misused;
  }
  if (question?.trim() === '') {
    await writeLine(terminal.stderr, texts.emptyQuestion);
    return EXIT.misused;
  }
  if (options.article !== undefined) {
    const chosen = chooseArticle(library, options.article, texts);
    if (!chosen.ok) {
      await writeLine(terminal.stderr, chosen.message);
      return EXIT.misused;
    }
  }
  const askOne = async (text: string): Promise<boolean> => {
    const asked: Question = { text, locale: terminal.locale, article: options.article ?? null };
    const answer = library.ask(asked);
    await writeLine(terminal.stdout, present(asked, answer, options, library, context));
    return answer.kind === 'answered';
  };
  if (question !== undefined) return (await askOne(question)) ? EXIT.done : EXIT.negative;

  const interactive = isInteractive(terminal);
  if (interactive) await writeLine(terminal.stdout, texts.promptGreeting);
  let unanswered = 0;
  await promptLines(terminal, async (line) => {
    if (!(await askOne(line))) unanswered += 1;
    if (options.json !== true) await writeLine(terminal.stdout, '');
  });
  // Who sat at the prompt has read what was declined; a script has only the exit code.
  return interactive || unanswered === 0 ? EXIT.done : EXIT.negative;
}

function present(
  question: Question,
  answer: Answer,
  options: AskOptions,
  library: Library,
  { texts, screen }: CommandContext,
): string {
  const { text, article } = question;
  const request = { question: text, article, language: texts.language };
  const suggestions = answer.kind === 'declined' ? library.offer(request) : [];
  const explanation = options.explain === true ? library.explain(question) : undefined;
  if (options.json === true) return JSON.stringify({ ...answerJson(text, answer, suggestions), explanation });
  const shown = answerText(answer, suggestions, texts, screen);
  // Without an article there is nothing to explain.
  return explanation === undefined || explanation === null
    ? shown
    : `${shown}\n\n${explanationText(explanation, explanationLayout(screen))}`;
}
