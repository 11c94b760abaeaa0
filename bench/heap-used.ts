/** Bytes of heap in use after a collection. @throws without `--expose-gc` */
export function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('run it with --expose-gc');
  // The second one takes what the first one only finalised.
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
