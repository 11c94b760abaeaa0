import { z } from 'zod';
import { EVERYONE, type Audience } from '../store/stored-article.ts';
import type { LeftOut, LeftOutKind } from '../../reading/read-article.ts';

/** What a draft's preview tells beside its text. */
export interface DraftNotes {
  readonly leftOut: readonly LeftOut[];
  /** What nothing told: the draft has a stopgap there until a moderator gives it. */
  readonly missing: readonly ('title' | 'language')[];
  /** To whom it will be kept. */
  readonly audience: Audience;
}

const KINDS = [
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
] as const satisfies readonly LeftOutKind[];

const schema = z.object({
  leftOut: z.array(z.object({ kind: z.enum(KINDS), sample: z.string(), characters: z.number() })),
  missing: z.array(z.enum(['title', 'language'])),
  audience: z.object({ channels: z.array(z.string()), roles: z.array(z.string()) }),
});

export function formatNotes(notes: DraftNotes): string {
  return JSON.stringify(notes);
}

/** Of a draft of an earlier version, whose notes are written otherwise, nothing is told. */
export function parseNotes(json: string): DraftNotes {
  try {
    return schema.parse(JSON.parse(json));
  } catch {
    return { leftOut: [], missing: [], audience: EVERYONE };
  }
}
