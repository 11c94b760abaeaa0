import { Buffer } from 'node:buffer';
import { ComponentType, type APIButtonComponent } from 'discord.js';
import type { Comparison } from '../../../library/curation/curation.ts';
import { catalogueOf, type Catalogue } from '../../catalogue/catalogue.ts';
import type { ChangeCounts } from '../../catalogue/library/library-texts.ts';
import type { InterfaceLanguage } from '../../interface-language.ts';
import { MESSAGE_CHARACTERS } from '../../limits.ts';
import { inlineText } from '../../markdown/inline-text.ts';
import { ACCENT } from '../accent.ts';
import { button, buttonRow, card, text } from '../component.ts';
import type { MessageBody } from '../message-body.ts';
import { packPages } from '../pack-pages.ts';
import { changeBlock, changesFile, differences, isHeading, type Difference } from './change-blocks.ts';

type ChangeView = {
  readonly slug: string;
  readonly comparison: Comparison;
  readonly page: number;
  readonly language: InterfaceLanguage;
} & (
  | /** A text that waits, and the check of it that its buttons carry. */
    { readonly what: 'waiting'; readonly check: string }
    /** The version that is served; an earlier one; one that was just taken over. */
  | { readonly what: 'current' | 'earlier' | 'taken-over' }
);

/** For title, counts and place, in UTF-16 units. */
const FRAME_CHARACTERS = 500;
const ROOM = MESSAGE_CHARACTERS - FRAME_CHARACTERS;
const CHANGES_PER_PAGE = 8;
/** More pages than anyone turns on a phone: then all of it goes into a file. */
const MOST_PAGES = 10;
const FILE_NAME = 'changes.txt';

/** How one version of an article differs from another, paragraph by paragraph, and what can be done about it. */
export function changeMessage(view: ChangeView): MessageBody {
  const catalogue = catalogueOf(view.language);
  const { change: words } = catalogue.library;
  const { comparison } = view;
  const changes = differences(comparison);
  const isFirst = comparison.before.passages.length === 0;
  const blocks = isFirst ? [] : changes.map((change) => changeBlock(change, catalogue));
  const pages = packPages(blocks, { room: ROOM, perPage: CHANGES_PER_PAGE, sizeOf: (block) => block.length });
  const asFile = blocks.some((block) => block.length > ROOM) || pages.length > MOST_PAGES;
  const page = asFile ? 0 : Math.min(view.page, pages.length - 1);
  const counts = words.counts(countsOf(changes)) || words.none;
  const place = pages.length > 1 && !asFile ? [`-# ${catalogue.page(page + 1, pages.length)}`] : [];
  const head = [
    `**${inlineText(comparison.after.title)}**`,
    `-# ${headline(view, isFirst, catalogue)}`,
    ...(isFirst ? [] : [`-# ${counts}`]),
  ];
  const message = card(ACCENT.article, [
    text([...head, ...place].join('\n')),
    ...(asFile ? [text(words.inFile), fileOf(FILE_NAME)] : (pages[page] ?? []).map((block) => text(block))),
    buttonRow(...deeds(view, catalogue)),
    buttonRow(...turns(view, page, asFile ? 1 : pages.length, catalogue)),
  ]);
  if (!asFile) return message;
  const bytes = Buffer.from(changesFile(changes));
  return { ...message, files: [{ name: FILE_NAME, bytes, description: words.file }] };
}

/** Of paragraphs by what became of them, and of headings. */
function countsOf(changes: readonly Difference[]): ChangeCounts {
  const paragraphs = changes.filter((change) => !isHeading(change));
  const count = (kind: Difference['kind']): number => paragraphs.filter((change) => change.kind === kind).length;
  const headings = changes.length - paragraphs.length;
  return { added: count('added'), removed: count('removed'), changed: count('changed'), headings };
}

function headline(
  { what, comparison: { number } }: ChangeView,
  isFirst: boolean,
  { library: { change: words } }: Catalogue,
): string {
  const of = isFirst ? words.first(number) : words.of(number);
  switch (what) {
    case 'waiting':
      return words.waits(number);
    case 'taken-over':
      return words.takenOver(number);
    case 'current':
      return `${of} · ${words.isCurrent}`;
    case 'earlier':
      return words.back(number);
    default:
      return what satisfies never;
  }
}

function deeds(view: ChangeView, { library }: Catalogue): readonly (APIButtonComponent | null)[] {
  const { slug, comparison } = view;
  const { number } = comparison;
  const { change: words, stored } = library;
  const seen = view.what === 'waiting' ? { slug, number, check: view.check } : null;
  return [
    seen === null ? null : button({ action: 'change-take', ...seen }, words.take, 'main'),
    seen === null ? null : button({ action: 'change-drop', ...seen }, words.drop),
    view.what === 'earlier' ? button({ action: 'rollback', slug, number }, words.rollback) : null,
    button({ action: 'history', slug, page: 0 }, stored.history),
    button({ action: 'stored', slug }, library.published.open),
  ];
}

function turns(
  { slug, what, comparison: { number } }: ChangeView,
  page: number,
  pages: number,
  { button: labels }: Catalogue,
) {
  const action = what === 'waiting' ? 'change' : 'version';
  return [
    page === 0 ? null : button({ action, slug, number, page: page - 1 }, labels.previous),
    page + 1 >= pages ? null : button({ action, slug, number, page: page + 1 }, labels.next),
  ];
}

function fileOf(name: string) {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } } as const;
}
