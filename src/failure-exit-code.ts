import type { ExitCode } from './cli/exit-code.ts';
import { EXIT } from './cli/exit-code.ts';
import type { StorePlace } from './config.ts';
import type { StartFailure } from './discord/start-failure.ts';
import type { StoreFailure } from './library/store/store-failure.ts';

/** Whether the operator has to change something, or Discord could not be reached. */
export function failureExitCode(failure: StartFailure): ExitCode {
  switch (failure.id) {
    case 'wrong-token':
    case 'disallowed-intents':
      return EXIT.misused;
    case 'unreachable':
    case 'refused':
      return EXIT.broken;
    default:
      return failure satisfies never;
  }
}

/** The same of a store; one that is only away may be there at the next start, which a service manager then tries. */
export function storeFailureExitCode({ id }: StoreFailure, place: StorePlace): ExitCode {
  switch (id) {
    case 'corrupt':
    case 'newer':
    case 'read-only':
      return EXIT.misused;
    case 'unreachable':
      return place.kind === 'sqlite' ? EXIT.misused : EXIT.broken;
    case 'full':
    case 'locked':
    case 'unexpected':
      return EXIT.broken;
    default:
      return id satisfies never;
  }
}
