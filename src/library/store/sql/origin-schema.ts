import { z } from 'zod';

/** `Origin`, as it is kept. */
export const originSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('url'), url: z.string() }),
  z.object({ kind: z.literal('file'), name: z.string() }),
  z.object({ kind: z.literal('paste') }),
  z.object({ kind: z.literal('edit') }),
  z.object({ kind: z.literal('questions') }),
  z.object({ kind: z.literal('refresh'), url: z.string() }),
  z.object({ kind: z.literal('rollback'), number: z.int().positive() }),
  z.object({ kind: z.literal('import') }),
]);
