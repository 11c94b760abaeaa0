import type { Article } from '../article/article.ts';
import { editFrontMatter } from '../article/edit-front-matter.ts';
import { draftText } from '../library/curation/draft-text.ts';
import { parseArticleText } from '../library/servers/parsed-text.ts';
import type { SourceState } from '../library/store/stored-article.ts';
import type { Origin } from '../library/store/version.ts';
import type { CommandContext } from './context.ts';
import { counted } from './counted.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { sourceFailureText } from './import-failure-text.ts';
import { importSource } from './import-source.ts';
import type { ReadingTools } from './reading-tools.ts';
import { writeLine } from './terminal.ts';

export interface AddOptions {
  /** In the place of what was read, or where nothing was. */
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** An article that was read, as it is to be kept. */
export interface Addition {
  readonly article: Article;
  /** With front matter. */
  readonly markdown: string;
  readonly origin: Origin;
  readonly source: SourceState | null;
}

/** Where an article is put: tells where it is then, or why it is not. */
export type AddTarget = (
  addition: Addition,
) => Promise<{ readonly ok: true; readonly place: string } | { readonly ok: false; readonly message: string }>;

/** Reads a file or a page and puts it into a library. */
export async function addCommand(
  source: string,
  { title, language }: AddOptions,
  target: AddTarget,
  tools: ReadingTools,
  { terminal }: CommandContext,
): Promise<ExitCode> {
  const refuse = async (message: string, code: ExitCode): Promise<ExitCode> => {
    await writeLine(terminal.stderr, message);
    return code;
  };
  const result = await importSource(source, tools);
  if (result.kind !== 'read') {
    return refuse(sourceFailureText(source, result), result.kind === 'no-file' ? EXIT.misused : EXIT.negative);
  }
  const text = draftText(result.article);
  if (text.kind === 'failed') return refuse(sourceFailureText(source, text), EXIT.negative);
  const { missing } = text.notes;
  if (missing.includes('title') && title === undefined) {
    return refuse(`${source}: nothing tells its title; give it with --title`, EXIT.misused);
  }
  if (missing.includes('language') && language === undefined) {
    return refuse(`${source}: nothing tells its language; give it with --language, such as nl`, EXIT.misused);
  }
  const given = { ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
  const markdown = editFrontMatter(text.markdown, given);
  const { article } = parseArticleText('draft', { markdown, questions: '' });
  if (article === null) return refuse(`${source}: this title or language cannot be used`, EXIT.misused);

  const { origin, source: state } = result;
  const added = await target({ article, markdown, origin, source: state });
  if (!added.ok) return refuse(added.message, EXIT.misused);
  const sections = article.sections.filter(({ heading }) => heading !== null).length;
  await writeLine(
    terminal.stdout,
    `${added.place}: “${article.title}”, ${article.language}, ${counted(sections, 'section')}, ${counted(article.passages.length, 'paragraph')}`,
  );
  return EXIT.done;
}
