import { z } from 'zod';

/** `SourceState`, as it is kept. */
export const sourceSchema = z.object({
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  checkedAt: z.int().nullable(),
  words: z.string().optional(),
  failure: z.string().nullable(),
});
