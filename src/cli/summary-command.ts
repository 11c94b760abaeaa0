import type { SummaryLength } from '../answer/summary.ts';
import type { Library } from '../library/library.ts';
import { chooseArticle, chooseSection } from './choose-article.ts';
import type { CommandContext } from './context.ts';
import type { ExitCode } from './exit-code.ts';
import { EXIT } from './exit-code.ts';
import { summaryJson } from './summary-json.ts';
import { summaryText } from './summary-text.ts';
import { writeLine } from './terminal.ts';

export interface SummaryOptions {
  /** The section's heading, or a part of it that no other heading has. */
  readonly section?: string;
  readonly length: SummaryLength;
  readonly json?: boolean;
}

/** Summarises an article or one section of it; the article may be left out when there is but one. */
export async function summaryCommand(
  slug: string | undefined,
  options: SummaryOptions,
  library: Library,
  { terminal, texts, screen }: CommandContext,
): Promise<ExitCode> {
  const misused = async (message: string): Promise<ExitCode> => {
    await writeLine(terminal.stderr, message);
    return EXIT.misused;
  };
  const article = chooseArticle(library, slug, texts);
  if (!article.ok) return misused(article.message);
  const section = options.section === undefined ? null : chooseSection(article.value, options.section, texts);
  if (section !== null && !section.ok) return misused(section.message);

  const summary = library.summarise(article.value.slug, section?.value.index ?? null, options.length);
  // The article was chosen from this very library, in this same step.
  if (summary === null) return misused(texts.unknownArticle(article.value.slug));
  const shown = options.json === true ? JSON.stringify(summaryJson(summary)) : summaryText(summary, texts, screen);
  await writeLine(terminal.stdout, shown);
  return EXIT.done;
}
