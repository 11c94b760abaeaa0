import type { Library } from '../library/library.ts';
import { articleJson, articlesText } from './articles-text.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { writeLine } from './terminal.ts';

export interface ArticlesOptions {
  readonly json?: boolean;
}

/** Lists the articles that can be asked. */
export async function articlesCommand(
  options: ArticlesOptions,
  library: Library,
  folder: string,
  { terminal, texts, screen }: CommandContext,
): Promise<ExitCode> {
  const articles = library.articles();
  if (options.json === true) {
    await writeLine(terminal.stdout, JSON.stringify(articles.map(articleJson)));
  } else {
    await writeLine(
      terminal.stdout,
      articles.length === 0 ? texts.noArticles(folder) : articlesText(articles, texts, screen),
    );
  }
  return EXIT.done;
}
