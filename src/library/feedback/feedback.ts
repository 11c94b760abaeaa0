import type { Answer } from '../../answer/answer.ts';
import { memberHash } from '../member-hash.ts';
import type { ServerSettings } from '../store/server-settings.ts';
import type { AnswerKind, PassageKey } from '../store/feedback-store.ts';
import type { Store } from '../store/store.ts';
import { textCheck } from '../text-check.ts';

/** A question and the answer that it got. */
export interface AnsweredQuestion {
  /** Discord id; `null` outside servers, where nothing is counted. */
  readonly server: string | null;
  /** Discord id of the asker. */
  readonly asker: string;
  readonly text: string;
  readonly answer: Answer;
  /** Whether these are the asker's own words, and not those of a message by somebody else. */
  readonly ownWords: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface CastVote {
  /** Discord id. */
  readonly server: string;
  /** Discord id of who votes. */
  readonly voter: string;
  readonly slug: string;
  /** Check of the passage's text. */
  readonly passage: string;
  readonly number: number;
  readonly helpful: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Notes what members ask and find helpful, with a keyed hash in the place of who they are. */
export interface Feedback {
  /**
   * Counts a question; its text is kept only where the server has chosen so and it was asked in vain, in the asker's own words.
   * Never rejects: a question that could not be counted has been answered all the same.
   */
  count(question: AnsweredQuestion, settings: ServerSettings): Promise<void>;
  /** Rejects with a `StoreFailure`. */
  vote(vote: CastVote): Promise<void>;
  /** What stands for a member in the store. Rejects with a `StoreFailure`. */
  hashOf(member: string): Promise<string>;
}

type FeedbackPart = { readonly members: Pick<Store['members'], 'key'> } & Pick<Store, 'feedback'>;

/**
 * @param onFailure - told when a question cannot be counted, once until it can again
 * @param onAsked - told of each question in a server, whether it can be counted or not
 */
export function createFeedback(
  store: FeedbackPart,
  onFailure: (error: unknown) => void,
  onAsked: (kind: AnswerKind) => void = () => undefined,
): Feedback {
  let failing = false;
  const hashOf = async (member: string): Promise<string> => {
    // Read each time: a backup that is restored meanwhile brings its own.
    return memberHash(await store.members.key(), member);
  };
  return {
    hashOf,
    async count({ server, asker, text, answer, ownWords, at }, settings) {
      if (server === null) return;
      const { kind, language } = answer;
      onAsked(kind);
      const keeps = settings.reports && ownWords && askedInVain(answer);
      try {
        const unanswered = keeps ? { text, language, member: await hashOf(asker) } : null;
        await store.feedback.count({ server, at, kind, cited: citedBy(answer), unanswered });
        failing = false;
      } catch (error) {
        if (!failing) onFailure(error);
        failing = true;
      }
    },
    async vote({ voter, ...vote }) {
      await store.feedback.vote({ ...vote, member: await hashOf(voter) });
    },
  };
}

function askedInVain(answer: Answer): boolean {
  return answer.kind === 'unsure' || (answer.kind === 'declined' && answer.reason !== 'small-talk');
}

/** Only of answers: what merely came near is no citation. */
function citedBy(answer: Answer): readonly PassageKey[] {
  if (answer.kind !== 'answered') return [];
  return answer.quotations.map(({ article, passage }) => ({ slug: article.slug, passage: textCheck(passage.text) }));
}
