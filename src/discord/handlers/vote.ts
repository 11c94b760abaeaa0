import type { Outcome, Plan } from '../outcome.ts';
import { passageAt } from '../place-ref.ts';
import type { Press } from '../press.ts';
import type { Scene } from '../scene.ts';
import { say } from './say.ts';

type VotePress = Extract<Press, { action: 'vote' }>;

/** Counts a vote for the passage that was shown; there is nothing to count where the voter cannot see it (any more). */
export function vote(press: VotePress): Plan {
  return { deferral: 'private', run: (scene) => castVote(press, scene) };
}

async function castVote({ slug, passage: ref, helpful }: VotePress, scene: Scene): Promise<Outcome> {
  const { caller, services } = scene;
  const article = (await scene.library()).article(slug);
  if (article === null) return say(caller, { kind: 'article-gone' });
  const passage = passageAt(article, ref);
  if (passage === null) return say(caller, { kind: 'place-gone' });
  const { id: voter, place } = caller;
  const { number } = passage;
  // Outside servers only the operator learns of it, by the log and without whose it was.
  services.log.info({ slug, passage: number, helpful }, 'vote');
  if (place.server !== null) {
    const cast = { server: place.server, voter, slug, passage: ref.check, number, helpful, at: Date.now() };
    await services.feedback.vote(cast);
  }
  return say(caller, { kind: 'vote-counted', changeable: place.server !== null });
}
