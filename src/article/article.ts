/** Where an article comes from, as far as its file tells. */
export interface ArticleSource {
  readonly name: string | null;
  /** An absolute http(s) address. */
  readonly url: string | null;
}

/**
 * `prose` is a paragraph, wherever it stands: in the text, a list item, a quote, a footnote. A `table-row` is written out as
 * `Header: cell; Header: cell`, which stands nowhere on the article's page; a `code` block has no sentences.
 */
export type PassageForm = 'prose' | 'table-row' | 'code';

/** One paragraph (or list item, table row, code block): the unit of search and of citation. */
export interface Passage {
  /** `slug#n`. */
  readonly id: string;
  readonly slug: string;
  /** Counted from 1 over the article; headings are not counted. */
  readonly number: number;
  /** Index of its section in `Article.sections`. */
  readonly section: number;
  readonly form: PassageForm;
  /** The words of the article to the letter; every quotation is a slice of it. */
  readonly text: string;
}

/** A heading and the passages below it. */
export interface Section {
  readonly index: number;
  /** `null` for the lead, which stands before the first heading. */
  readonly heading: string | null;
  readonly passages: readonly Passage[];
}

/** Another way to ask for a passage or for one sentence of it: searched, never shown as the article's words. */
export interface SidecarQuestion {
  /** The passage's number. */
  readonly passage: number;
  /** Counted from 1; `null` when the line asks for the whole passage. */
  readonly sentence: number | null;
  readonly text: string;
}

/** One document of a library. */
export interface Article {
  /** The file's name without its ending, at most `MAX_SLUG_LENGTH` characters. */
  readonly slug: string;
  readonly title: string;
  /** BCP 47, such as `nl` or `en-GB`. */
  readonly language: string;
  readonly source: ArticleSource | null;
  /** ISO 8601 date. */
  readonly published: string | null;
  /** In reading order; the lead, if there is one, comes first. */
  readonly sections: readonly Section[];
  /** In reading order: `passages[n - 1].number === n`. */
  readonly passages: readonly Passage[];
  readonly questions: readonly SidecarQuestion[];
}

/** Longest slug, in UTF-16 units: a Discord custom id (100) has to hold it beside everything else. */
export const MAX_SLUG_LENGTH = 60;
