/**
 * Milliseconds of work at a time. An answer waits for at most a slice and the step that ends it, so with 20 promised there is
 * room for a step that takes long.
 */
export const SLICE_MS = 5;

/** A queue of long work that is done a slice at a time, so that whatever else happens meanwhile is seen to between two slices. */
export interface Slices {
  /** Takes the steps one by one, over as many slices as it takes. @returns what comes of them */
  run<T>(steps: Generator<unknown, T>): Promise<T>;
}

/** Resolves when it is one's turn to begin something short that is no part of a longer work. */
export function turnOf(slices: Slices): Promise<void> {
  return slices.run(nothing());
}

function* nothing(): Generator<undefined, void> {
  // A turn is all that it is for.
}

/** One queue for all such work of a process: two works at once take turns, so that events wait for one slice, not for two. */
export function createSlices(now: () => number = () => performance.now()): Slices {
  const waiting: (() => void)[] = [];
  let isAwaited = false;

  const beginNext = (): void => {
    if (isAwaited || waiting.length === 0) return;
    isAwaited = true;
    // An immediate that is asked for within another comes after everything that happened in between.
    setImmediate(() => {
      isAwaited = false;
      waiting.shift()?.();
      beginNext();
    });
  };
  const turn = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      beginNext();
    });

  return {
    async run(steps) {
      for (;;) {
        await turn();
        const end = now() + SLICE_MS;
        do {
          const step = steps.next();
          if (step.done === true) return step.value;
        } while (now() < end);
      }
    },
  };
}
