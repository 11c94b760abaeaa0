import type { ExitCode } from './cli/exit-code.ts';
import { EXIT } from './cli/exit-code.ts';
import type { StartFailure } from './discord/start-failure.ts';

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
