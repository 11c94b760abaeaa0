import type { VersionFacts } from '../../../library/store/version.ts';
import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import { formatsOf } from '../../catalogue/formats.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, menuRow, text } from '../component.ts';
import { dateMark } from '../date-mark.ts';
import type { MessageBody } from '../message-body.ts';
import { doer } from './doer.ts';

interface HistoryView {
  readonly slug: string;
  readonly title: string;
  /** Newest first. */
  readonly versions: readonly VersionFacts[];
  /** Number of the version that is served. */
  readonly current: number;
  readonly page: number;
  readonly language: InterfaceLanguage;
}

const VERSIONS_PER_PAGE = 10;

/** The versions of an article: when, who, from where. */
export function historyMessage(view: HistoryView): MessageBody {
  const { slug, versions, current } = view;
  const catalogue = catalogueOf(view.language);
  const { history: words, stored } = catalogue.library;
  const pages = Math.max(1, Math.ceil(versions.length / VERSIONS_PER_PAGE));
  const page = Math.min(view.page, pages - 1);
  const shown = versions.slice(page * VERSIONS_PER_PAGE, (page + 1) * VERSIONS_PER_PAGE);
  const place = pages > 1 ? ` · ${catalogue.page(page + 1, pages)}` : '';
  const options = shown.map((version) => ({
    label: optionLabel(version, view.language),
    press: { action: 'version', slug, number: version.number, page: 0 } as const,
  }));
  return card(ACCENT.article, [
    text(`**${inlineText(view.title)}**\n-# ${words.title}${place}`),
    text(shown.map((version) => versionLine(version, version.number === current, catalogue)).join('\n')),
    menuRow({ action: 'choose-version' }, words.choose, options),
    buttonRow(
      page === 0 ? null : button({ action: 'history', slug, page: page - 1 }, catalogue.button.previous),
      page + 1 === pages ? null : button({ action: 'history', slug, page: page + 1 }, catalogue.button.next),
      button({ action: 'stored', slug }, catalogue.library.published.open),
      button({ action: 'stored-list', removed: false, page: 0 }, stored.back),
    ),
  ]);
}

function versionLine({ number, at, by, origin }: VersionFacts, isCurrent: boolean, catalogue: Catalogue): string {
  const { history: words } = catalogue.library;
  const mark = isCurrent ? ` · **${words.current}**` : '';
  return `**${words.version(number)}**${mark}\n-# ${dateMark(at, 'moment')} · ${doer(by, catalogue)} · ${words.origin(origin)}`;
}

/** A menu shows neither Markdown nor dates of Discord's own. */
export function optionLabel({ number, at }: VersionFacts, language: InterfaceLanguage): string {
  const { history: words } = catalogueOf(language).library;
  const { date } = formatsOf(language === 'nl' ? 'nl' : 'en-GB');
  return `${words.version(number)} · ${date(new Date(at).toISOString())}`;
}
