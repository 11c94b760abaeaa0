import { parseDocument } from 'yaml';

/** The first lines of an article's file: what stands above them, the YAML, and what stands below. */
const FRONT_MATTER = /^(\ufeff?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*(?:\r?\n|$)[\s\S]*)$/m;

/** What is changed; what is absent stays. */
export interface FrontMatterEdit {
  readonly title?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** The same file with another title or language; its text and its other fields stay to the letter. Throws without front matter. */
export function editFrontMatter(markdown: string, edit: FrontMatterEdit): string {
  const [, opening, yaml, rest] = FRONT_MATTER.exec(markdown) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined)
    throw new TypeError('a file without front matter');
  // Read as articles are: without guessing what is a number or a date.
  const document = parseDocument(yaml, { schema: 'failsafe' });
  for (const field of ['title', 'language'] as const) {
    if (edit[field] !== undefined) document.set(field, edit[field]);
  }
  return opening + document.toString({ lineWidth: 0 }) + rest;
}
