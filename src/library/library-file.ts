import { join } from 'node:path';
import { z } from 'zod';
import { isSlug } from '../article/slug.ts';
import { audienceSchema } from './store/sql/audience-schema.ts';
import { originSchema } from './store/sql/origin-schema.ts';
import { settingsSchema } from './store/sql/settings-schema.ts';
import { sourceSchema } from './store/sql/source-schema.ts';

/** What lies beside the articles of an exported library. */
export const LIBRARY_FILE = 'library.json';

/** Goes up when its shape changes. */
export const LIBRARY_FORMAT = 1;

/** What the text that waits for a moderator is called in place of a number. */
export const WAITING = 'pending';

/** Where an older version lies in the folder, without its ending. */
export function versionPath(slug: string, version: number | typeof WAITING): string {
  return join('versions', slug, String(version));
}

const versionSchema = z.object({
  number: z.int().positive(),
  hash: z.string(),
  origin: originSchema,
  by: z.string().nullable(),
  at: z.int(),
  parser: z.int(),
  bytes: z.int(),
});

const articleSchema = z.object({
  slug: z.string().refine(isSlug),
  audience: audienceSchema,
  source: sourceSchema.nullable(),
  removedAt: z.int().nullable(),
  /** Oldest first. */
  versions: z.array(versionSchema).min(1),
  pending: versionSchema.nullable(),
});

export const librarySchema = z.object({
  format: z.literal(LIBRARY_FORMAT),
  settings: settingsSchema,
  articles: z.array(articleSchema),
});

type Exported = z.infer<typeof articleSchema>;

/** An article as it stands in the file: what its Markdown has no room for. */
export type ExportedArticle = Readonly<Omit<Exported, 'audience' | 'versions'>> & {
  readonly audience: { readonly channels: readonly string[]; readonly roles: readonly string[] };
  readonly versions: readonly Exported['versions'][number][];
};
