import type { Answer, Question } from './answer.ts';
import { ANSWERED_FROM, UNSURE_FROM } from './confidence.ts';
import { considerQuestion, type Consideration, type Knowledge } from './consider-question.ts';

/** A further passage is shown beside the answer when its odds are at least this share of the answer's. */
const STRONG_SHARE = 0.3;
const MAX_FURTHER = 2;

/** Finds the passage that answers a question, says how sure it is, and declines what nothing answers. */
export function answerQuestion(question: Question, knowledge: Knowledge): Answer {
  return concludeAnswer(considerQuestion(question, knowledge));
}

/** What is answered after everything was considered. */
export function concludeAnswer({ language, notSearched, candidates, confidence: sure }: Consideration): Answer {
  const ranked = candidates.map(({ shown }) => shown);
  const [first, ...others] = ranked;
  if (first === undefined || sure === null) {
    const reason = notSearched === null ? 'not-covered' : 'small-talk';
    return { kind: 'declined', reason, nearest: null, confidence: 0, ranked, language };
  }
  const { confidence } = sure;
  const considered = { confidence, ranked, language };
  if (confidence >= ANSWERED_FROM) {
    const strong = others.filter(({ score }) => Math.exp(score - first.score) >= STRONG_SHARE).slice(0, MAX_FURTHER);
    const further = strong.map(({ quotation }) => quotation);
    return { kind: 'answered', quotations: [first.quotation, ...further], ...considered };
  }
  if (confidence >= UNSURE_FROM) return { kind: 'unsure', nearest: first.quotation, ...considered };
  return { kind: 'declined', reason: 'not-covered', nearest: first.quotation, ...considered };
}
