import { setTimeout as delay } from 'node:timers/promises';
import { Events, type REST } from 'discord.js';
import { createFeedback } from '../library/feedback/feedback.ts';
import { KnownSettings } from '../library/known-settings.ts';
import { SettingsChanges } from '../library/settings-changes.ts';
import type { AnswerKind } from '../library/store/feedback-store.ts';
import { createClient, createInteractionRest } from './client.ts';
import { connect } from './connect.ts';
import { logConnection } from './connection-log.ts';
import { deployOwnCommands } from './deploy-own-commands.ts';
import { inviteLink, userInstallLink } from './invite.ts';
import { listen } from './listen.ts';
import { logRateLimits } from './rate-limit-log.ts';
import type { Services } from './services.ts';
import type { Shards } from './shards.ts';
import { StoredNames } from './stored-names.ts';
import { closeFailure, type StartFailure } from './start-failure.ts';
import { WorkInHand } from './work-in-hand.ts';

export interface BotOptions extends Pick<
  Services,
  'libraries' | 'store' | 'curation' | 'limits' | 'drawChart' | 'log'
> {
  readonly token: string;
  /** Address of Discord's API, without version: `https://discord.com/api`. */
  readonly api: string;
  /** Whether to make the commands that Discord knows equal to ours. */
  readonly deploy: boolean;
  /** Those that this process runs; all where absent. */
  readonly shards?: Shards;
  /** Hears of what was asked of it, how that ended and how long it took. */
  readonly observe?: Services['observe'];
  /** Hears of each question in a server, by how it ended. */
  readonly onAsked?: (kind: AnswerKind) => void;
}

export interface Bot {
  /** Invites the bot to a server. */
  readonly invite: string;
  /** Adds the bot to a member's own account. */
  readonly userInstall: string;
  /** Resolves when Discord ends the connection for good, as it does when the token is made invalid. */
  readonly ended: Promise<StartFailure>;
  /** Resolves when the commands are in place, as far as that was asked for and could be done; closing gives it up. */
  readonly deployed: Promise<void>;
  /**
   * Takes on nothing more, finishes what is being answered and leaves, within 5 seconds. Can be called again. Where the
   * network is lost, discord.js may go on trying to reconnect: only the end of the process ends that.
   */
  close(): Promise<void>;
}

export type BotStart =
  { readonly ok: true; readonly bot: Bot } | { readonly ok: false; readonly failure: StartFailure };

/** An operator's process manager waits some seconds between asking to stop and killing; 5 are promised, for both of these. */
const FINISH_WITHIN_MS = 4000;
const LEAVE_WITHIN_MS = 500;

/** Brings the bot onto Discord. Resolves when it answers; its commands follow, since Discord may make those wait. */
export async function startBot({
  token,
  api,
  deploy,
  shards,
  observe = () => undefined,
  onAsked = () => undefined,
  ...services
}: BotOptions): Promise<BotStart> {
  const { log } = services;
  const client = createClient(api, shards ?? null);
  const interactionRest = createInteractionRest(api);
  const work = new WorkInHand((err) => {
    log.error({ err }, 'could not answer');
  });
  const onFailure = (err: unknown): void => {
    log.error({ err }, 'questions cannot be counted for now');
  };
  const feedback = createFeedback(services.store, onFailure, onAsked);
  const names = new StoredNames(services.curation);
  const settings = new SettingsChanges(services.store.servers);
  const known = new KnownSettings(services.store);
  const settingsOf = (server: string) => known.of(server);
  // Without a listener, an error in discord.js would end the process.
  client.on(Events.Error, (err) => {
    log.error({ err }, 'discord.js had an error');
  });
  logRateLimits([client.rest, interactionRest], log);
  listen(client, interactionRest, work, {
    ...services,
    names,
    feedback,
    settings,
    settingsOf,
    observe,
    rest: client.rest,
  });

  const connection = await connect(client, token, api);
  if (!connection.ok) {
    known.close();
    stopSweeping(interactionRest);
    return connection;
  }
  const stopLogging = logConnection(client, log);
  const ended = new Promise<StartFailure>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      resolve(closeFailure(code, api));
    });
  });
  const { id } = connection.client.application;
  const leaving = new AbortController();
  const deployed = deploy
    ? deployOwnCommands({
        rest: client.rest,
        applicationId: id,
        token,
        leases: services.store.leases,
        log,
        leaving: leaving.signal,
      })
    : Promise.resolve();

  const close = async (): Promise<void> => {
    leaving.abort();
    stopLogging();
    const left = await work.finish(FINISH_WITHIN_MS);
    if (left > 0) log.warn({ left }, 'stopped before everything was answered');
    known.close();
    stopSweeping(interactionRest);
    await Promise.race([Promise.all([client.destroy(), deployed]), delay(LEAVE_WITHIN_MS, undefined, { ref: false })]);
  };
  let closing: Promise<void> | null = null;
  return {
    ok: true,
    bot: {
      invite: inviteLink(id),
      userInstall: userInstallLink(id),
      ended,
      deployed,
      close: () => (closing ??= close()),
    },
  };
}

function stopSweeping(rest: REST): void {
  rest.clearHandlerSweeper();
  rest.clearHashSweeper();
}
