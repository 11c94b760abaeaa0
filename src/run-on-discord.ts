import type { Config } from './config.ts';
import type { BotServices } from './bot-services.ts';
import { startBot, type Bot, type BotOptions } from './discord/bot.ts';
import { advisedShardCount } from './discord/shards.ts';
import type { StartFailure } from './discord/start-failure.ts';
import { tokenFingerprint } from './discord/token-fingerprint.ts';
import { holdLease } from './library/hold-lease.ts';

export interface RunOnDiscord {
  readonly token: string;
  readonly config: Pick<Config, 'discordApi' | 'shards' | 'shardCount'>;
  readonly services: BotServices;
  /** Different in each process. */
  readonly owner: string;
  /** Told each time that the bot answers. */
  readonly onReady: (bot: Bot) => Promise<void>;
  /** Told each time that another process has the shards. */
  readonly onStandby: () => void;
  readonly observe: NonNullable<BotOptions['observe']>;
  readonly onAsked?: NonNullable<BotOptions['onAsked']>;
  readonly stop: AbortSignal;
}

/**
 * Runs the bot on the shards of this process, which no other process runs meanwhile: where one does, this one stands by and takes over
 * when that one ends. Resolves when Discord ends it for good, or with `null` when `stop` is aborted and the bot has left.
 * Rejects where the store fails before the bot runs.
 */
export async function runOnDiscord(run: RunOnDiscord): Promise<StartFailure | null> {
  const { token, config, services, owner, stop } = run;
  const { log, store } = services;
  const advised = config.shardCount ?? (await advisedShardCount(token, config.discordApi));
  if (typeof advised !== 'number' && !advised.ok) return advised.failure;
  const count = typeof advised === 'number' ? advised : advised.count;
  const ids = config.shards ?? Array.from({ length: count }, (_, id) => id);
  const names = ids.map((id) => `shard ${tokenFingerprint(token)}/${id}`);

  let hasRun = false;
  while (!stop.aborted) {
    const lease = await holdLease({
      leases: store.leases,
      names,
      owner,
      onWaiting: () => {
        log.info({ shards: ids }, 'another process runs these shards; this one stands by');
        run.onStandby();
      },
      // A store that worked before will be back.
      patient: hasRun,
      signal: stop,
    });
    if (lease === null) break;
    const failure = await runShards(run, { ids, count }, lease.lost).finally(() => lease.release());
    if (failure !== null) return failure;
    hasRun = true;
  }
  return null;
}

/** Runs until Discord ends it (why), or until `stop` or `lost` is aborted (`null`). */
async function runShards(
  { token, config, services, onReady, observe, onAsked, stop }: RunOnDiscord,
  shards: { readonly ids: readonly number[]; readonly count: number },
  lost: AbortSignal,
): Promise<StartFailure | null> {
  const started = await startBot({
    ...services,
    observe,
    ...(onAsked === undefined ? {} : { onAsked }),
    token,
    api: config.discordApi,
    deploy: shards.ids.includes(0),
    shards,
  });
  if (!started.ok) return started.failure;
  const { bot } = started;
  const ending = AbortSignal.any([stop, lost]);
  try {
    if (!ending.aborted) await onReady(bot);
    const ended = await Promise.race([bot.ended, aborted(ending)]);
    if (lost.aborted) services.log.warn(shards, 'could not keep these shards; another process may have them now');
    return ended;
  } finally {
    await bot.close();
  }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
}
