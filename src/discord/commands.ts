import { articles } from './commands/articles.ts';
import { ask } from './commands/ask.ts';
import type { Command } from './commands/command.ts';
import { find } from './commands/find.ts';
import { help } from './commands/help.ts';
import { insights } from './commands/insights.ts';
import { library } from './commands/library.ts';
import { privacy } from './commands/privacy.ts';
import { settings } from './commands/settings.ts';
import { summary } from './commands/summary.ts';
import { why } from './commands/why.ts';

/** The one list of commands: it feeds dispatch, deployment and help. */
export const COMMANDS: readonly Command[] = [
  ask,
  summary,
  articles,
  help,
  find,
  privacy,
  library,
  settings,
  insights,
  why,
];
