import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ARTICLE_ENDING, SIDECAR_ENDING } from './knowledge-file.ts';
import { LIBRARY_FILE, librarySchema, type ExportedArticle } from './library-file.ts';
import { errorCode, MAX_FILE_BYTES } from './read-text-file.ts';
import type { ServerSettings } from './store/server-settings.ts';
import { jsonColumn } from './store/sql/json-column.ts';
import type { ArticleText } from './store/version.ts';

interface Unreadable {
  readonly kind: 'unreadable';
  /** Node's, such as `EACCES`; `invalid` for a text that is not what it should be. */
  readonly code: string;
}

export type ArticleTextFiles =
  | { readonly kind: 'text'; readonly text: ArticleText }
  | { readonly kind: 'absent' }
  /** One of them has more than `MAX_FILE_BYTES`. */
  | { readonly kind: 'too-large' }
  | Unreadable;

/** Reads the two files of an article to the byte. @param path - without their endings */
export async function readArticleText(path: string): Promise<ArticleTextFiles> {
  const markdown = await textWithin(`${path}${ARTICLE_ENDING}`);
  if (typeof markdown !== 'string') return markdown;
  const questions = await textWithin(`${path}${SIDECAR_ENDING}`);
  if (typeof questions === 'string') return { kind: 'text', text: { markdown, questions } };
  return questions.kind === 'absent' ? { kind: 'text', text: { markdown, questions: '' } } : questions;
}

export type LibraryFile =
  | { readonly kind: 'read'; readonly settings: ServerSettings | null; readonly articles: readonly ExportedArticle[] }
  /** `where` it is not as it should be, such as `articles[2].versions[0].by`; empty where it is no JSON. */
  | { readonly kind: 'invalid'; readonly where: string }
  | Unreadable;

/** Reads what lies beside the articles: nothing, in a folder that is not from an export. */
export async function readLibraryFile(dir: string): Promise<LibraryFile> {
  const text = await textOf(join(dir, LIBRARY_FILE));
  if (typeof text !== 'string') return text.kind === 'absent' ? { kind: 'read', settings: null, articles: [] } : text;
  const parsed = jsonColumn(librarySchema).safeParse(text);
  if (parsed.success) return { kind: 'read', ...parsed.data };
  return { kind: 'invalid', where: z.core.toDotPath(parsed.error.issues[0]?.path ?? []) };
}

type TextFile = string | { readonly kind: 'absent' } | Unreadable;

async function textWithin(file: string): Promise<TextFile | { readonly kind: 'too-large' }> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  return size > MAX_FILE_BYTES ? { kind: 'too-large' } : textOf(file);
}

async function textOf(file: string): Promise<TextFile> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    const code = errorCode(error);
    return code === 'ENOENT' ? { kind: 'absent' } : { kind: 'unreadable', code };
  }
}
