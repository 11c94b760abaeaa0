import type { Answer } from '../answer/answer.ts';
import type { Library, Suggestion } from '../library/library.ts';
import { answerJson } from './answer-json.ts';
import { answerText } from './answer-text.ts';
import { answerBatch } from './batch.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { chooseArticle } from './choose-article.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { isInteractive, promptLines } from './prompt.ts';
import { writeLine } from './terminal.ts';

export interface AskOptions {
  /** Slug of the only article to look in. */
  readonly article?: string;
  readonly json?: boolean;
  readonly batch?: boolean;
}

/** How many questions are offered when one is declined. */
const MAX_SUGGESTIONS = 3;

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
  if (options.article !== undefined) {
    const chosen = chooseArticle(library, options.article, texts);
    if (!chosen.ok) {
      await writeLine(terminal.stderr, chosen.message);
      return EXIT.misused;
    }
  }
  const askOne = async (text: string): Promise<boolean> => {
    const answer = library.ask({ text, locale: terminal.locale, article: options.article ?? null });
    await writeLine(terminal.stdout, present(text, answer, options, library, context));
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
  question: string,
  answer: Answer,
  options: AskOptions,
  library: Library,
  { texts, screen }: CommandContext,
): string {
  if (options.json === true) return JSON.stringify(answerJson(question, answer));
  const suggestions = answer.kind === 'declined' ? suggest(question, options.article ?? null, library, texts) : [];
  return answerText(answer, suggestions, texts, screen);
}

/** Questions that fit the one that was declined, or else any that the articles answer. */
function suggest(question: string, article: string | null, library: Library, texts: Catalogue): readonly Suggestion[] {
  const request = { article, language: texts.language, limit: MAX_SUGGESTIONS };
  const fitting = library.suggest({ ...request, typed: question });
  return fitting.length > 0 ? fitting : library.suggest({ ...request, typed: '' });
}
