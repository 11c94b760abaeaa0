import type { APIButtonComponent } from 'discord.js';
import type { SummaryLength } from '../../answer/summary.ts';
import type { Section } from '../../article/article.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { SELECT_OPTIONS, URL_LENGTH } from '../limits.ts';
import { sourceUrl } from '../../answer/quotation-url.ts';
import { sectionRef } from '../place-ref.ts';
import type { Press, SectionRef } from '../press.ts';
import { button, buttonRow, linkButton, menuRow, type Row } from './component.ts';
import type { SummaryView } from './summary-view.ts';

const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly SummaryLength[];

/** Below a summary: its length, its section, its pages. */
export function summaryRows(view: SummaryView, page: number, pages: number): readonly (Row | null)[] {
  const { summary, language, asker } = view;
  const { article, section, length } = summary;
  const words = catalogueOf(language);
  const press = (change: { section?: SectionRef | null; length?: SummaryLength; page?: number }) =>
    ({
      action: 'summary',
      slug: article.slug,
      section: section === null ? null : sectionRef(section),
      length,
      page: 0,
      asker,
      language,
      ...change,
    }) as const satisfies Press;
  const lengthButton = (of: SummaryLength): APIButtonComponent =>
    of === length
      ? // With the page shown, so that it has another custom id than the button that goes back to page 0.
        button(press({ page }), words.summary.length(of), 'chosen')
      : button(press({ length: of }), words.summary.length(of));
  const sections = offered(article.sections, section);
  const options = [
    { label: words.summary.whole, press: press({ section: null }), chosen: section === null },
    ...sections.map((offer) => ({
      label: offer.heading ?? words.article.lead,
      press: press({ section: sectionRef(offer) }),
      chosen: section?.index === offer.index,
    })),
  ];
  return [
    buttonRow(...LENGTHS.map(lengthButton)),
    sections.length < 2 ? null : menuRow({ action: 'choose-section' }, words.summary.chooseSection, options),
    buttonRow(
      page === 0 ? null : button(press({ page: page - 1 }), words.button.previous),
      page + 1 === pages ? null : button(press({ page: page + 1 }), words.button.next),
      linkButton(sourceUrl(article, URL_LENGTH), words.button.source),
      view.private ? null : button({ action: 'remove', asker }, words.button.remove),
    ),
  ];
}

/** The sections with text; of more than a menu holds, those around the one that is summed up. */
function offered(sections: readonly Section[], current: Section | null): readonly Section[] {
  const withText = sections.filter(({ passages }) => passages.length > 0);
  const room = SELECT_OPTIONS - 1;
  const place = withText.findIndex(({ index }) => index === current?.index);
  const from = Math.max(0, Math.min(place - Math.floor(room / 2), withText.length - room));
  return withText.slice(from, from + room);
}
