/**
 * Reads things in their order, several of them at the same time; the next ones are begun when half of them were taken, so that they
 * are begun together. A reading that fails is thrown when its turn comes, if it comes.
 *
 * @param atOnce - the most that are being read, or are read and not taken yet; at least 1
 */
export async function* readAhead<From, To>(
  all: readonly From[],
  read: (one: From) => Promise<To>,
  atOnce: number,
): AsyncGenerator<readonly [one: From, read: To], void> {
  const begun: Promise<To>[] = [];
  for (const [at, one] of all.entries()) {
    const more = begun.length > atOnce / 2 ? [] : all.slice(at + begun.length, at + atOnce);
    for (const next of more) {
      const reading = read(next);
      reading.catch(() => undefined);
      begun.push(reading);
    }
    const first = begun.shift();
    if (first !== undefined) yield [one, await first];
  }
}
