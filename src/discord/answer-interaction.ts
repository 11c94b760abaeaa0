import type { REST } from 'discord.js';
import { acknowledge } from './acknowledgement.ts';
import { callerOf, serverOf } from './caller.ts';
import { reportError } from './error-report.ts';
import { interactionCalls } from './interaction-calls.ts';
import type { Interaction } from './interaction.ts';
import { outcomeViolations } from './outcome-violations.ts';
import type { Outcome } from './outcome.ts';
import { parseRequest } from './parse-request.ts';
import { planFor } from './plan.ts';
import type { Services } from './services.ts';

/** Answers one interaction, whatever it is. `elapsed` tells the milliseconds since it came in. */
export async function answerInteraction(
  interaction: Interaction,
  rest: REST,
  services: Services,
  elapsed: () => number,
): Promise<void> {
  const { log, libraryFor, recordVote } = services;
  const caller = callerOf(interaction);
  const request = parseRequest(interaction);
  const plan = planFor(request, caller, recordVote);
  const task = {
    calls: interactionCalls(rest, interaction, log),
    deferral: plan.deferral,
    elapsed,
    log,
    report: (error: unknown) => reportError(log, caller.language, error),
  };
  await acknowledge(task, async () => checked(plan.run(await libraryFor(serverOf(interaction)))));
  log.debug({ request: request.kind, elapsed: elapsed() }, 'answered an interaction');
}

/** The outcome itself; throws when it breaks a limit of Discord's, which is always a mistake of ours. */
function checked(outcome: Outcome): Outcome {
  const violations = outcomeViolations(outcome);
  if (violations.length > 0) throw new RangeError(`Discord would refuse the ${outcome.kind}: ${violations.join('; ')}`);
  return outcome;
}
