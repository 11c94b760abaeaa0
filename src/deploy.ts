import type { DeployOptions } from './cli/cli-world.ts';
import { counted } from './cli/counted.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { deployLease } from './discord/deploy-lease.ts';
import { deployWithToken } from './discord/deploy-with-token.ts';
import { startFailureMessage } from './discord/start-failure.ts';
import { examineStore } from './examine-store.ts';
import { failureExitCode } from './failure-exit-code.ts';
import { holdLease } from './library/hold-lease.ts';
import { newOwner, owningProcess } from './library/new-owner.ts';
import type { LeaseHolder } from './library/store/lease-store.ts';
import type { Store } from './library/store/store.ts';
import { openStore } from './open-store.ts';
import { sayingWhy } from './with-store.ts';

const NO_TOKEN = "DISCORD_TOKEN is not set. Put the bot's token in it, in the environment or in the file .env.";
const WAITING = 'Another process is registering the commands of this bot; waiting for it.';
/** A process that died while registering is out of the way within 15 seconds; Discord may hold up one that did not. */
const WAIT_MS = 60_000;

/**
 * Registers the commands and tells what that changed: while no other process does, the bot itself included, where there is a store in
 * which they can agree on that.
 *
 * @param waitMs - milliseconds that another process is waited for
 */
export async function deploy(
  options: DeployOptions,
  config: Config,
  terminal: Terminal,
  waitMs = WAIT_MS,
): Promise<ExitCode> {
  const { discordToken: token, store: place } = config;
  if (token === null) {
    await writeLine(terminal.stderr, NO_TOKEN);
    return EXIT.misused;
  }
  if (options.dryRun) return register(options, token, config, terminal);
  return sayingWhy(place, terminal, async () => {
    // No bot runs over a store that is not there, and whoever only deploys is left without one.
    if ((await examineStore(place)).kind === 'none') return register(options, token, config, terminal);
    const store = await openStore(place);
    try {
      return await underLease(store, token, terminal, waitMs, () => register(options, token, config, terminal));
    } finally {
      await store.close();
    }
  });
}

async function underLease(
  { leases }: Store,
  token: string,
  terminal: Terminal,
  waitMs: number,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const name = deployLease(token);
  const lease = await holdLease({
    leases,
    names: [name],
    owner: newOwner(),
    onWaiting: () => void writeLine(terminal.stderr, WAITING),
    signal: AbortSignal.timeout(waitMs),
  });
  if (lease === null) {
    await writeLine(terminal.stderr, stillBusyText(await leases.holder(name)));
    return EXIT.negative;
  }
  try {
    return await work();
  } finally {
    await lease.release();
  }
}

/** Who was waited for in vain. The rest of an owner's name, and the lease's, are nobody's business. */
function stillBusyText(holder: LeaseHolder | null): string {
  const nothing = 'nothing was changed here';
  if (holder === null) return `It has only just ended: ${nothing}. Try again.`;
  const found = owningProcess(holder.owner);
  const who = found === null ? 'It' : `Process ${found.pid} on ${found.host}`;
  const seconds = counted(Math.ceil(holder.left / 1000), 'second');
  return [
    `${who} is still at it: ${nothing}. Try again when it has ended.`,
    `If it has died, the commands are free again in ${seconds}.`,
  ].join('\n');
}

async function register(options: DeployOptions, token: string, config: Config, terminal: Terminal): Promise<ExitCode> {
  const result = await deployWithToken({ token, api: config.discordApi, ...options });
  if (!result.ok) {
    await writeLine(terminal.stderr, startFailureMessage(result.failure));
    return failureExitCode(result.failure);
  }
  for (const { change, type, name } of result.changes) await writeLine(terminal.stdout, `${change} ${type} ${name}`);
  const count = result.changes.length;
  const verdict = count === 0 ? 'Nothing to change.' : `${count} ${options.dryRun ? 'would change' : 'changed'}.`;
  await writeLine(terminal.stdout, verdict);
  return EXIT.done;
}
