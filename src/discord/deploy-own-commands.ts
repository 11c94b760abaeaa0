import { setMaxListeners } from 'node:events';
import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import { holdLease } from '../library/hold-lease.ts';
import { newOwner } from '../library/new-owner.ts';
import type { LeaseStore } from '../library/store/lease-store.ts';
import { COMMANDS } from './commands.ts';
import { deployCommands } from './deploy.ts';
import { deployLease } from './deploy-lease.ts';

interface OwnCommands {
  readonly rest: REST;
  readonly applicationId: string;
  readonly token: string;
  readonly leases: LeaseStore;
  readonly log: Logger;
  /** Once aborted, it is given up. */
  readonly leaving: AbortSignal;
}

/**
 * Brings the commands of a bot that runs up to date, while no other process does. Never rejects: a bot whose commands could not be
 * brought up to date can still answer to those that are there.
 */
export async function deployOwnCommands(own: OwnCommands): Promise<void> {
  const { log } = own;
  try {
    const changes = await deployUnderLease(own);
    if (changes === null) log.warn('stopped before the commands were brought up to date');
    else if (changes.length > 0) log.info({ changes }, 'commands brought up to date');
  } catch (err) {
    log.error({ err }, 'could not bring the commands up to date; try "vraagbaak deploy"');
  }
}

async function deployUnderLease({ rest, applicationId, token, leases, log, leaving }: OwnCommands) {
  const lease = await holdLease({
    leases,
    names: [deployLease(token)],
    owner: newOwner(),
    onWaiting: () => {
      log.info('another process is registering the commands; this one waits for it');
    },
    signal: leaving,
  });
  if (lease === null) return null;
  const commands = COMMANDS.map(({ body }) => body);
  const signal = AbortSignal.any([leaving, lease.lost]);
  // One for each command that is deployed, and no more than those.
  setMaxListeners(0, signal);
  try {
    const deployment = deployCommands({ rest, applicationId, guildId: null, dryRun: false, commands, signal });
    return await Promise.race([deployment, aborted(leaving)]);
  } finally {
    await lease.release();
  }
}

/** `null` as soon as `signal` is aborted: discord.js sits out a rate limit before it heeds the signal itself. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    signal.addEventListener(
      'abort',
      () => {
        resolve(null);
      },
      { once: true },
    );
  });
}
