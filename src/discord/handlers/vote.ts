import type { Library } from '../../library/library.ts';
import type { Caller } from '../caller.ts';
import type { Outcome } from '../outcome.ts';
import { passageAt } from '../place-ref.ts';
import type { Press } from '../press.ts';
import { say } from './say.ts';

/** Whether a passage helped. */
export interface Vote {
  readonly slug: string;
  /** The passage's number. */
  readonly passage: number;
  readonly helpful: boolean;
}

type VotePress = Extract<Press, { action: 'vote' }>;

/** Counts a vote for the passage that was shown; there is nothing to count where the article has lost it. */
export function vote(
  library: Library,
  caller: Caller,
  { slug, passage: ref, helpful }: VotePress,
  record: (vote: Vote) => void,
): Outcome {
  const article = library.article(slug);
  if (article === null) return say(caller, { kind: 'article-gone' });
  const passage = passageAt(article, ref);
  if (passage === null) return say(caller, { kind: 'place-gone' });
  record({ slug, passage: passage.number, helpful });
  return say(caller, { kind: 'vote-counted' });
}
