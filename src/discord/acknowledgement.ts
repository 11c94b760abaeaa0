import { InteractionResponseType, MessageFlags, type RawFile } from 'discord.js';
import type { Logger } from 'pino';
import type { InteractionCalls, InteractionResponse } from './interaction-calls.ts';
import type { MessageBody } from './message/message-body.ts';
import { privately, type Deferral, type Outcome, type Visibility } from './outcome.ts';
import { outgoingMessage } from './outgoing-message.ts';
import { Progress } from './progress.ts';
import { within } from './within.ts';

/**
 * Discord waits three seconds from its event. An answer takes milliseconds, so there is time to wait for one that is a
 * little late and still acknowledge it in one go; the other half is for the network, both ways.
 */
const DEFER_AFTER_MS = 1500;
/** Past this, an acknowledgement would arrive after Discord has given up. */
const TOO_LATE_MS = 2500;

export interface Acknowledging {
  readonly calls: InteractionCalls;
  /** Asked once, when there is something to acknowledge. */
  readonly deferral: () => Deferral;
  /** Milliseconds since the event came in, by our own clock: Discord's may differ from it by seconds. */
  readonly elapsed: () => number;
  readonly log: Logger;
  /** Logs what went wrong and gives the message that tells the member so. */
  readonly report: (error: unknown) => MessageBody;
}

/**
 * Answers one interaction: the only place that acknowledges. The outcome is waited for, so that it can choose who sees it;
 * when it is late, the interaction is deferred as was planned and completed afterwards; until then, a private reply shows what
 * the work tells of its progress. Rejects when not even an error could be told.
 */
export async function acknowledge(
  task: Acknowledging,
  work: (tell: (message: MessageBody) => void) => Promise<Outcome>,
): Promise<void> {
  const { calls, elapsed, log, report } = task;
  const progress = new Progress((message) => calls.edit(outgoingMessage(message, 'private')));
  const outcome = work((message) => {
    progress.tell(message);
  }).catch((error: unknown) => privately(report(error)));
  const inTime = await within(DEFER_AFTER_MS - elapsed(), outcome);
  if (elapsed() > TOO_LATE_MS) {
    log.warn({ elapsed: elapsed() }, 'an interaction was too old to acknowledge');
    return;
  }
  const deferral = task.deferral();
  if (deferral === 'choices') {
    const choices = inTime?.kind === 'choices' ? inTime.choices : [];
    await calls.respond({
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: [...choices] },
    });
    return;
  }
  if (inTime !== null) {
    await orSayWhy(task, inTime, (result) => answerAtOnce(calls, deferral, result));
    return;
  }
  const acknowledged = await calls.respond(deferralResponse(deferral));
  if (acknowledged === 'expired') return;
  if (deferral === 'private') progress.open();
  const late = await outcome;
  await progress.close();
  await orSayWhy(task, late, (result) => complete(calls, deferral, result));
}

/** Delivers an outcome; where Discord refuses it, the member is told that something went wrong. */
async function orSayWhy(
  { report }: Acknowledging,
  outcome: Outcome,
  deliver: (outcome: Outcome) => Promise<void>,
): Promise<void> {
  try {
    await deliver(outcome);
  } catch (error) {
    await deliver(privately(report(error)));
  }
}

async function answerAtOnce(calls: InteractionCalls, deferral: Deferral, outcome: Outcome): Promise<void> {
  const acknowledged = await calls.respond(response(outcome), filesOf(outcome));
  if (acknowledged === 'taken') await complete(calls, deferral, outcome);
  if (acknowledged === 'sent' && outcome.kind === 'remove') await calls.remove();
}

/** Gives the outcome of an interaction that has been acknowledged. */
async function complete(calls: InteractionCalls, deferral: Deferral, outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'reply': {
      const message = outgoingMessage(outcome.message, outcome.visibility);
      if (deferral === 'private' || deferral === outcome.visibility) return calls.edit(message);
      // Everyone sees that the bot is thinking, and that cannot be made private any more.
      if (deferral === 'public') await calls.remove();
      return calls.followUp(message);
    }
    case 'update':
      return calls.edit(outgoingMessage(outcome.message, 'public'));
    case 'remove':
      return calls.remove();
    case 'modal':
      return complete(calls, deferral, privately(outcome.late));
    case 'choices':
      return;
  }
}

function filesOf(outcome: Outcome): readonly RawFile[] {
  return 'message' in outcome ? outgoingMessage(outcome.message, 'private').files : [];
}

function deferralResponse(deferral: Visibility | 'update'): InteractionResponse {
  if (deferral === 'update') return { type: InteractionResponseType.DeferredMessageUpdate };
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: deferral === 'private' ? { flags: MessageFlags.Ephemeral } : {},
  };
}

function response(outcome: Outcome): InteractionResponse {
  switch (outcome.kind) {
    case 'reply':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: outgoingMessage(outcome.message, outcome.visibility).body,
      };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: outgoingMessage(outcome.message, 'public').body };
    case 'remove':
      return { type: InteractionResponseType.DeferredMessageUpdate };
    case 'modal':
      return { type: InteractionResponseType.Modal, data: outcome.modal };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...outcome.choices] },
      };
  }
}
