import { expect, onTestFinished } from 'vitest';
import { startStandIn, type StandIn, type StandInOptions } from '../../src/playground/stand-in.ts';
import { contractAbsent, openApiContract } from './openapi-contract.ts';

/** Made once for a test file: it compiles each schema when it is first needed. */
const checked = contractAbsent === null ? { contract: openApiContract() } : {};

/** For a test of how the stand-in refuses: the requests are wrong on purpose, and only the replies are checked. */
export const repliesChecked: StandInOptions =
  checked.contract === undefined ? {} : { contract: { ...checked.contract, request: () => [] } };

/** Milliseconds: on a busy machine an answer is late through no fault of the bot's. */
const PATIENCE = 20_000;

/**
 * A stand-in for one test, with more patience than Discord has; a test of the three seconds sets them itself. It stops when the
 * test ends, which fails if a request of the bot or a reply of the stand-in broke Discord's description of its API.
 */
export async function startTestStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn({ acknowledgeWithin: PATIENCE, ...checked, ...options });
  onTestFinished(async () => {
    await standIn.close();
    expect(standIn.violations).toEqual([]);
  });
  return standIn;
}
