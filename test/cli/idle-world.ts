import type { CliWorld } from '../../src/cli/cli-world.ts';

/** Of everything that a command may need from outside, nothing can be had: a test gives what it is about. */
export function idleWorld(given: Partial<CliWorld> & Pick<CliWorld, 'terminal'>): CliWorld {
  const never = () => Promise.reject(new Error('this has no part in the test'));
  return {
    version: '',
    knowledgeDir: '',
    unread: [],
    readingTools: never,
    start: never,
    deploy: never,
    withStore: never,
    withPresentStore: never,
    backup: never,
    restore: never,
    doctor: never,
    now: () => 0,
    ...given,
  };
}
