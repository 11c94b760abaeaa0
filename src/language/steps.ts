/**
 * Work that can be taken a step at a time, each of them short: between two steps others can be seen to. What comes of it is the same
 * however it is taken.
 */
export type Steps<T> = Generator<undefined, T>;

/** So many small things (words, matches, candidates) make a step: some tenths of a millisecond. */
const PER_STEP = 256;

/** Takes all steps of some work at once. @returns what comes of it */
export function lastOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Whether a step ends with this one of many small things. @param at - counted from 0 */
export function endsStep(at: number): boolean {
  return at % PER_STEP === PER_STEP - 1;
}
