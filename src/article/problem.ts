import type { YamlSlip } from './yaml-slip.ts';

/** What front matter may say. */
export const FRONT_MATTER_FIELDS = ['title', 'language', 'source', 'source.name', 'source.url', 'published'] as const;

export type FrontMatterField = (typeof FRONT_MATTER_FIELDS)[number];

type None = Readonly<Record<string, never>>;

/** Everything that can be wrong with a knowledge folder, by id, with what its text has to know. */
interface ProblemParams {
  // A file, before it is read as an article, a sidecar or a list of words.
  readonly slug: { readonly slug: string };
  /** `code` is the system's, such as `EACCES`. */
  readonly 'file-unreadable': { readonly code: string };
  readonly 'file-too-large': { readonly bytes: number; readonly limit: number };
  readonly 'file-not-utf8': None;
  readonly 'file-ignored': None;
  readonly 'folder-ignored': None;
  // YAML: front matter as well as a sidecar.
  /** `detail` is the YAML library's own sentence, in English. */
  readonly 'yaml-syntax': { readonly slip: YamlSlip; readonly detail: string };
  readonly 'yaml-not-a-mapping': None;
  readonly 'duplicate-key': { readonly key: string; readonly firstLine: number };
  readonly 'too-deep': None;
  // An article.
  readonly 'front-matter-missing': None;
  /** Its first line is there, its last is not. */
  readonly 'front-matter-open': None;
  readonly 'field-missing': { readonly field: FrontMatterField };
  /** `given` is `null` where the value is no text at all, but a list, say. */
  readonly 'field-invalid': { readonly field: FrontMatterField; readonly given: string | null };
  readonly 'field-unknown': { readonly field: string };
  readonly 'no-passages': None;
  readonly 'html-block': None;
  readonly image: None;
  /** A heading that is itself empty. */
  readonly 'heading-empty': None;
  /** A heading below which nothing stands. */
  readonly 'section-empty': None;
  // A sidecar.
  readonly 'sidecar-without-article': { readonly slug: string };
  readonly 'sidecar-key': { readonly key: string };
  readonly 'unknown-passage': { readonly passage: number; readonly passages: number };
  readonly 'unknown-sentence': { readonly passage: number; readonly sentence: number; readonly sentences: number };
  readonly 'not-a-list': { readonly key: string };
  readonly 'question-not-text': None;
  readonly 'question-empty': None;
  readonly 'question-too-long': { readonly length: number; readonly limit: number };
  readonly 'question-duplicate': { readonly question: string; readonly firstLine: number };
  // A list of words.
  /** Those that no search looks for, and those that are written alike, do not count. */
  readonly 'synonyms-too-few': None;
  readonly 'translation-form': None;
  readonly 'listed-words-too-many': { readonly words: number; readonly limit: number };
  readonly 'listed-word-too-long': { readonly length: number; readonly limit: number };
}

/** What an `error` is about is left out (an article, a sidecar, a list of words, one line of these two); a `warning` leaves nothing out. */
export type ProblemLevel = 'error' | 'warning';

/** Something that its author should mend. `problemText` says it in words. */
export type Problem = {
  readonly [Id in keyof ProblemParams]: {
    readonly id: Id;
    readonly params: ProblemParams[Id];
    readonly level: ProblemLevel;
    /** Counted from 1 in its file; 1 where the problem is the file's as a whole. */
    readonly line: number;
  };
}[keyof ProblemParams];

export function byLine(a: Problem, b: Problem): number {
  return a.line - b.line;
}
