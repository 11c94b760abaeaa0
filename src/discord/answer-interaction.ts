import type { REST } from 'discord.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../library/store/server-settings.ts';
import { acknowledge } from './acknowledgement.ts';
import { callerOf, type Caller } from './caller.ts';
import { reportError } from './error-report.ts';
import { asksFor, refusalToAsk } from './handlers/may-ask.ts';
import { say } from './handlers/say.ts';
import { interactionCalls } from './interaction-calls.ts';
import type { Interaction } from './interaction.ts';
import { outcomeViolations } from './outcome-violations.ts';
import type { MessageBody } from './message/message-body.ts';
import type { Notice } from './message/notice.ts';
import type { Outcome, Reply } from './outcome.ts';
import { parseRequest } from './parse-request.ts';
import { planFor } from './plan.ts';
import type { Request } from './request.ts';
import type { Scene } from './scene.ts';
import type { Services } from './services.ts';

/** Answers one interaction, whatever it is. `elapsed` tells the milliseconds since it came in. */
export async function answerInteraction(
  interaction: Interaction,
  rest: REST,
  services: Services,
  elapsed: () => number,
): Promise<void> {
  const { log } = services;
  const caller = callerOf(interaction);
  const request = parseRequest(interaction);
  const plan = planFor(request, caller);
  let settings: ServerSettings | null = null;
  let failed = false;
  const task = {
    calls: interactionCalls(rest, interaction, log),
    // While it is not known what the server chose, nothing is shown to all.
    deferral: () => (plan.deferral === 'as-answers' ? (settings?.answers ?? 'private') : plan.deferral),
    elapsed,
    log,
    report: (error: unknown) => {
      failed = true;
      return reportError(log, caller.language, error);
    },
  };
  let count = (): Promise<void> => Promise.resolve();
  const answering = acknowledge(task, async (tell) => {
    const scene = await setScene(caller, services, interaction.application_id, tell);
    settings = scene.settings;
    const refusal = await refusalOf(request, scene);
    if (refusal !== null) return say(scene.caller, refusal);
    const outcome = checked(await plan.run(scene));
    if (outcome.kind === 'reply' && outcome.asked !== undefined) {
      const { asked } = outcome;
      count = () => countQuestion(asked, scene);
    }
    return outcome;
  });
  try {
    await answering;
  } catch (error) {
    failed = true;
    throw error;
  } finally {
    services.observe(request.kind, elapsed() / 1000, failed ? 'failed' : 'answered');
  }
  // Only now, so that nobody waits for it.
  await count();
  log.debug({ request: request.kind, elapsed: elapsed() }, 'answered an interaction');
}

/** Why it may not be asked; looked at before anything is. */
async function refusalOf(request: Request, { caller, settings, services }: Scene): Promise<Notice | null> {
  const asked = asksFor(request);
  return asked === null ? null : refusalToAsk(asked, caller.id, caller.place, settings, services.limits);
}

async function countQuestion(asked: NonNullable<Reply['asked']>, { caller, settings, services }: Scene): Promise<void> {
  const { id: asker, place } = caller;
  await services.feedback.count({ ...asked, server: place.server, asker, at: Date.now() }, settings);
}

async function setScene(
  caller: Caller,
  services: Services,
  applicationId: string,
  progress: (message: MessageBody) => void,
): Promise<Scene> {
  const { roles, place } = caller;
  const { server } = place;
  const settings = server === null ? DEFAULT_SETTINGS : await services.settingsOf(server);
  return {
    caller: { ...caller, language: settings.language ?? caller.language },
    ownLanguage: caller.language,
    settings,
    services,
    applicationId,
    library: () => services.libraries.for({ ...place, roles, audience: 'member' }),
    progress,
  };
}

/** The outcome itself; throws when it breaks a limit of Discord's, which is always a mistake of ours. */
function checked(outcome: Outcome): Outcome {
  const violations = outcomeViolations(outcome);
  if (violations.length > 0) throw new RangeError(`Discord would refuse the ${outcome.kind}: ${violations.join('; ')}`);
  return outcome;
}
