import type { ReadArticle } from '../reading/read-article.ts';
import { block } from './block.ts';
import type { CommandContext } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { sourceFailureText } from './import-failure-text.ts';
import { importSource } from './import-source.ts';
import type { ReadingTools } from './reading-tools.ts';
import type { Screen } from './screen.ts';
import { writeLine } from './terminal.ts';

export interface ReadOptions {
  readonly json?: boolean;
}

/** Prints a file or a page as the article that it was understood to be. */
export async function readCommand(
  source: string,
  options: ReadOptions,
  tools: ReadingTools,
  { terminal, screen }: CommandContext,
): Promise<ExitCode> {
  const result = await importSource(source, tools);
  if (result.kind !== 'read') {
    await writeLine(terminal.stderr, sourceFailureText(source, result));
    return result.kind === 'no-file' ? EXIT.misused : EXIT.negative;
  }
  const { article } = result;
  await writeLine(
    terminal.stdout,
    options.json === true ? JSON.stringify(readJson(article)) : readText(article, screen),
  );
  return EXIT.done;
}

/** The article's own: what was left out of the page is told to people only. */
function readJson({ title, language, source, published, author, blocks }: ReadArticle) {
  return { title, language, source, published, author, blocks };
}

function readText(article: ReadArticle, screen: Screen): string {
  const { title, language, source, published, author, blocks, leftOut } = article;
  const facts = [author, source?.name, published, language].filter((fact) => fact != null).join(' · ');
  const head = [
    screen.style('heading', screen.shown(title ?? '(no title found)')),
    ...(facts === '' ? [] : [screen.style('aside', screen.shown(facts))]),
    ...(source?.url == null ? [] : [screen.style('citation', screen.shown(source.url))]),
  ];
  const text = blocks.map((each) =>
    'heading' in each
      ? screen.style('heading', screen.shown(`## ${each.heading}`))
      : block({ text: each.paragraph }, screen),
  );
  const left = leftOut.map(({ kind, sample, characters }) => `- ${kind}, ${characters} characters: ${sample}`);
  const foot = left.length === 0 ? [] : [screen.style('aside', screen.shown(['Left out:', ...left].join('\n')))];
  return [head.join('\n'), ...text, ...foot].join('\n\n');
}
