import type { Catalogue } from './catalogue/catalogue.ts';
import { catalogueOf } from './catalogue/catalogue-of.ts';
import type { Screen } from './screen.ts';
import { screenOf } from './screen.ts';
import type { Terminal } from './terminal.ts';

/** What every command that reads articles works with. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly screen: Screen;
  readonly texts: Catalogue;
  /** Milliseconds, of a clock that only goes forward. */
  readonly now: () => number;
}

export function commandContext(terminal: Terminal, now: () => number): CommandContext {
  return { terminal, now, screen: screenOf(terminal.stdout), texts: catalogueOf(terminal.locale) };
}
