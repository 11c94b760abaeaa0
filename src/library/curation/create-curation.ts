import { articles } from './articles.ts';
import type { Curation } from './curation.ts';
import { drafts } from './drafts.ts';
import { history } from './history.ts';
import type { CurationParts } from './parts.ts';
import { questions } from './questions.ts';
import { refresh } from './refresh.ts';

/** What moderators can do to their servers' libraries. */
export function createCuration(parts: CurationParts): Curation {
  return { ...drafts(parts), ...articles(parts), ...refresh(parts), ...history(parts), ...questions(parts) };
}
