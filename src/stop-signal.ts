/**
 * Aborts when the process is asked to stop, by a service manager or with Ctrl-C. Asking again changes nothing: a group is
 * often told twice, once by its manager and once by a parent that passes it on.
 */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop.abort();
    });
  }
  return stop.signal;
}
