import { languageOf } from '../../language/languages.ts';
import { findingSentences } from '../../language/sentences.ts';
import { tokenising } from '../../language/tokenise.ts';
import { findingSigns } from '../../search/answer-signs.ts';
import type { Slices } from '../slices.ts';

/** With and without numbers and initialisms, in Latin 1 and beyond it: the engine compiles what reads each of these by itself. */
const SAMPLES = [
  'Zij las het (een brief) in de tuin. Daarna ging zij weg.',
  'Zij las het (“een brief”) in de tuin… Daarna ging zij weg.',
  'Zij las 5,50 meter (V.S.) in 1998. Daarna ging zij weg.',
  'Zij las € 5,50 meter (“V.S.”) in 1998… Daarna ging zij weg.',
];
/** The engine reads with expressions as they are the first time, and compiles them the second time. */
const TIMES = 2;

const readFirst = new WeakMap<Slices, Set<string>>();

/**
 * Reads the first words in a language, each way in a turn of its own: what that takes once, up to ten milliseconds each time, would
 * else come together in the first sentences of an article.
 */
export async function readFirstWords(code: string, slices: Slices): Promise<void> {
  const known = readFirst.get(slices) ?? new Set();
  if (known.has(code)) return;
  readFirst.set(slices, known.add(code));
  const language = languageOf(code);
  for (const sample of SAMPLES) {
    for (let time = 0; time < TIMES; time++) {
      await slices.run(tokenising(sample, language));
      await slices.run(findingSentences(sample, language));
      await slices.run(findingSigns(sample));
    }
  }
}
