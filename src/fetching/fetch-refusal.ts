import type { FetchFailure } from './fetcher.ts';

/** Carries an expected failure through code that knows only of errors: the HTTP client, streams, abort signals. */
export class FetchRefusal extends Error {
  readonly failure: FetchFailure;

  constructor(failure: FetchFailure) {
    super(failure.id);
    this.name = 'FetchRefusal';
    this.failure = failure;
  }
}
