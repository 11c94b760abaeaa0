import { z } from 'zod';
import type { Document, ReadResult } from './read-article.ts';

const text = z.string().nullable();

/** What a reading process is asked. */
export const documentSchema = z.object({
  bytes: z.instanceof(Uint8Array),
  contentType: text,
  url: text,
  name: text,
}) satisfies z.ZodType<Document>;

const block = z.union([z.object({ heading: z.string() }), z.object({ paragraph: z.string() })]);

const leftOut = z.object({
  kind: z.enum([
    'navigation',
    'cookie-notice',
    'caption',
    'sharing',
    'related',
    'advertisement',
    'comments',
    'footer',
    'page-furniture',
    'other',
  ]),
  sample: z.string(),
  characters: z.number(),
});

const article = z.object({
  title: text,
  language: text,
  source: z.object({ name: text, url: text }).nullable(),
  published: text,
  author: text,
  blocks: z.array(block),
  leftOut: z.array(leftOut),
});

const failure = z.discriminatedUnion('id', [
  z.object({ id: z.literal('unsupported-type'), found: text }),
  z.object({ id: z.literal('too-large'), limit: z.number() }),
  z.object({ id: z.literal('too-demanding'), bound: z.enum(['time', 'memory', 'depth']) }),
  z.object({ id: z.literal('damaged') }),
  z.object({ id: z.literal('encrypted') }),
  z.object({ id: z.literal('no-text') }),
  z.object({ id: z.literal('front-matter'), line: z.number(), message: z.string() }),
  z.object({
    id: z.literal('no-article'),
    found: z.enum(['paywall', 'needs-javascript', 'video', 'not-found', 'consent', 'listing', 'too-short', 'empty']),
    title: text,
  }),
]);

const result = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), article }),
  z.object({ ok: z.literal(false), failure }),
]) satisfies z.ZodType<ReadResult>;

/** What a reading process replies. It holds a document of anybody's, so its word is not taken for it. */
export const replySchema = z.object({
  result,
  unexpected: text,
  spent: z.boolean(),
}) satisfies z.ZodType<Reply>;

export interface Reply {
  readonly result: ReadResult;
  /** Where an error came from that no document should cause. */
  readonly unexpected: string | null;
  /** Whether the process holds so much in memory that it would count against the next document. */
  readonly spent: boolean;
}
