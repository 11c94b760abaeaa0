import type { PageLanguage } from '../../protocol/place.ts';
import type { ShownCommand } from '../../protocol/shown-command.ts';
import type { Reply } from '../../protocol/told.ts';
import type { OptionProblem } from './check-option.ts';
import { isAboutOption, problemText } from './problem-texts.ts';
import { composerTexts } from './texts.ts';

/** Why something did not reach the bot. */
export interface Unsent {
  readonly texts: readonly string[];
  readonly ofOptions: readonly OptionProblem[];
}

/** Sends something; `null` where it reached the bot, whatever the bot made of it. */
export async function unsentBecause(
  send: () => Promise<Reply>,
  commands: readonly ShownCommand[],
  language: PageLanguage,
): Promise<Unsent | null> {
  const texts = composerTexts(language);
  try {
    const reply = await send();
    if (reply.kind === 'misunderstood') return { texts: [texts.misunderstood], ofOptions: [] };
    if (reply.kind !== 'refused') return null;
    const names = new Map(commands.flatMap(({ options }) => options.map(({ key, name }) => [key, name])));
    return {
      texts: reply.problems.map((problem) => problemText(problem, language, (key) => names.get(key) ?? key)),
      ofOptions: reply.problems.filter(isAboutOption),
    };
  } catch {
    return { texts: [texts.failed], ofOptions: [] };
  }
}
