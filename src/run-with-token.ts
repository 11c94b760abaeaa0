import { createBotServices, type BotServicesOptions } from './bot-services.ts';
import type { Config } from './config.ts';
import type { Bot } from './discord/bot.ts';
import type { StartFailure } from './discord/start-failure.ts';
import { newOwner } from './library/new-owner.ts';
import { StoreFailure } from './library/store/store-failure.ts';
import { createMetrics } from './metrics.ts';
import { openStore } from './open-store.ts';
import { runOnDiscord } from './run-on-discord.ts';
import { startSchedule } from './start-schedule.ts';
import { startStatus } from './start-status.ts';

export interface RunWithToken {
  readonly token: string;
  readonly config: Config;
  readonly world: Omit<BotServicesOptions, 'store' | 'api'>;
  /** Added to: what is to be closed at the end, in the order in which it was opened. */
  readonly opened: { close(): Promise<void> }[];
  readonly onReady: (bot: Bot) => Promise<void>;
  readonly stop: AbortSignal;
}

/** Why a bot with a token came to its end. */
export type RunEnd =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'discord'; readonly failure: StartFailure }
  | { readonly kind: 'store'; readonly failure: StoreFailure }
  /** The port of the status cannot be listened on; `code` is Node's, such as `EADDRINUSE`. */
  | { readonly kind: 'port'; readonly port: number; readonly code: string };

/** Opens the store and runs the bot over it on Discord, with its schedule and its status. */
export async function runWithToken(run: RunWithToken): Promise<RunEnd> {
  try {
    return await runOverStore(run);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return { kind: 'store', failure: error };
  }
}

async function runOverStore({ token, config, world, opened, onReady, stop }: RunWithToken): Promise<RunEnd> {
  const { discordApi: api } = config;
  const store = await openStore(config.store);
  opened.push(store);
  world.log.info({ store: store.description }, 'opened the store');
  const services = createBotServices({ ...world, store, api });
  opened.push(services);
  const owner = newOwner();
  opened.push(startSchedule({ token, api, services, owner }));
  const metrics = createMetrics(() => services.libraries.usage());
  const listening = await startStatus(config.statusPort, services, metrics);
  if (!listening.ok) return { kind: 'port', port: listening.port, code: listening.code };
  const { status } = listening;
  opened.push(status);
  const running = runOnDiscord({
    token,
    config,
    services,
    owner,
    async onReady(bot) {
      status.set('ready');
      await onReady(bot);
    },
    onStandby() {
      status.set('standing-by');
    },
    observe(request, seconds, outcome) {
      metrics.ended(request, seconds, outcome);
    },
    onAsked(kind) {
      metrics.asked(kind);
    },
    stop,
  });
  opened.push({
    close: () =>
      running.then(
        () => undefined,
        () => undefined,
      ),
  });
  const failure = await running;
  return failure === null ? { kind: 'stopped' } : { kind: 'discord', failure };
}
