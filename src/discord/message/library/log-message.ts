import type { LogEntry, LogPlace } from '../../../library/store/server-store.ts';
import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import { dateMark } from '../date-mark.ts';
import type { MessageBody } from '../message-body.ts';
import { doer } from './doer.ts';

interface LogView {
  readonly entries: readonly LogEntry[];
  /** Titles of the articles that are still known, by slug. */
  readonly titles: ReadonlyMap<string, string>;
  /** Whether these are the newest. */
  readonly newest: boolean;
  /** From where the next page goes on; `null` on the last. */
  readonly next: LogPlace | null;
  readonly language: InterfaceLanguage;
}

/** In UTF-16 units before escaping. */
const TITLE_LENGTH = 80;

/** Who did what in a server's library. */
export function logMessage({ entries, titles, newest, next, language }: LogView): MessageBody {
  const catalogue = catalogueOf(language);
  const { log: words } = catalogue.library;
  const lines = entries.map((entry) => entryLine(entry, titles, catalogue));
  return card(ACCENT.article, [
    text(`**${words.title}**`),
    text(lines.length === 0 ? words.none : lines.join('\n')),
    buttonRow(
      newest ? null : button({ action: 'library-log', before: null }, words.newest),
      next === null ? null : button({ action: 'library-log', before: next }, words.older),
    ),
  ]);
}

function entryLine(
  { at, by, action, slug, version }: LogEntry,
  titles: LogView['titles'],
  catalogue: Catalogue,
): string {
  const { log: words, history } = catalogue.library;
  const title = slug === null ? [] : [`**${inlineText(titles.get(slug) ?? slug, TITLE_LENGTH)}**`];
  const which = version === null ? [] : [`(${history.version(version).toLowerCase()})`];
  return [`${dateMark(at, 'moment')} · ${doer(by, catalogue)}`, words.action(action), ...title, ...which].join(' ');
}
