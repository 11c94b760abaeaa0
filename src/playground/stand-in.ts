import type { AddressInfo } from 'node:net';
import { systemClock, type Clock } from './clock.ts';
import { CommandRegistry } from './commands/command-registry.ts';
import type { ContractCheck } from './contract.ts';
import { Actor, type Stage } from './driver.ts';
import { Gateway } from './gateway/gateway.ts';
import { overridesEvent } from './gateway/guild-events.ts';
import { hasMessageContent } from './gateway/intents.ts';
import { Interactions } from './interactions/interactions.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { gatewayRoutes } from './rest/gateway-routes.ts';
import { guildRoutes } from './rest/guild-routes.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { messageRoutes } from './rest/message-routes.ts';
import { RateLimits } from './rest/rate-limits.ts';
import { createRestServer } from './rest/rest-server.ts';
import { ACKNOWLEDGE_WITHIN } from './rules/limits.ts';
import { Snowflakes } from './snowflakes.ts';
import { Violations } from './violations.ts';
import { WireLog } from './wire-log.ts';
import { memberOf } from './world/permissions.ts';
import type { PersonSetting, WorldSetting } from './world/setting.ts';
import { newsroom } from './world/newsroom.ts';
import { World } from './world/world.ts';

export interface StandInOptions {
  /** Default: {@link newsroom}. */
  readonly world?: WorldSetting;
  /** The one token that is accepted. */
  readonly token?: string;
  /** 0, the default, takes one of the loopback interface that is free. */
  readonly port?: number;
  readonly clock?: Clock;
  /** Milliseconds. Default: 41 250, as Discord asks. */
  readonly heartbeatInterval?: number;
  /** Whether servers come after READY announced them. Default: they do. */
  readonly guildsArrive?: boolean;
  /** Privileged intents that the app was granted, `GatewayIntentBits` combined. Default: none. */
  readonly grantedIntents?: number;
  /** Shards that a bot is advised to begin. Default: 1. */
  readonly shards?: number;
  /** How many of those it may begin at once, where it waits 5 seconds otherwise. Default: 1. */
  readonly maxConcurrency?: number;
  /** Milliseconds in which the bot must acknowledge an interaction. Default: 3 000, as in Discord. */
  readonly acknowledgeWithin?: number;
  /** Default: nothing is checked. */
  readonly contract?: ContractCheck;
}

export interface StandIn {
  /** `http://127.0.0.1:PORT/api`, for `new Client({ rest: { api } })`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly commands: CommandRegistry;
  /** Reconnects, invalid sessions, dropped connections, events twice. */
  readonly gateway: Gateway;
  readonly rateLimits: RateLimits;
  readonly log: WireLog;
  /** What the contract check finds, which looks when it is asked, and bugs of the stand-in itself, oldest first. */
  readonly violations: readonly string[];
  /** A person at their client, in the first channel of their first server until they go elsewhere. */
  as(person: PersonSetting): Actor;
  close(): Promise<void>;
}

/** A token of the right shape that opens nothing but a stand-in. */
const DEFAULT_TOKEN = 'stand-in.token.of-no-worth';
const HEARTBEAT_INTERVAL = 41_250;

/** Starts Discord on the loopback interface: REST and gateway, enough for the real discord.js client. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { token = DEFAULT_TOKEN, clock = systemClock, grantedIntents = 0 } = options;
  const snowflakes = new Snowflakes(clock);
  let port = 0;
  const world = new World(options.world ?? newsroom.setting, snowflakes, () => `http://127.0.0.1:${port}`);
  const log = new WireLog(clock);
  const commands = new CommandRegistry(snowflakes, world.setting.application.id);
  const interactions = new Interactions(clock, snowflakes, options.acknowledgeWithin ?? ACKNOWLEDGE_WITHIN);
  const rateLimits = new RateLimits();
  const violations = new Violations(options.contract ?? null);
  const pen = { world, clock, snowflakes };
  const messageContent = hasMessageContent(grantedIntents);

  const gatewayUrl = () => `ws://127.0.0.1:${port}`;
  const gateway = new Gateway({
    world,
    log,
    token,
    grantedIntents,
    heartbeatInterval: options.heartbeatInterval ?? HEARTBEAT_INTERVAL,
    guildsArrive: options.guildsArrive ?? true,
    url: gatewayUrl,
  });
  const server = createRestServer({
    token,
    clock,
    log,
    rateLimits,
    files: world.files,
    violations,
    routes: [
      ...gatewayRoutes(gatewayUrl, { shards: options.shards ?? 1, maxConcurrency: options.maxConcurrency ?? 1 }),
      ...applicationRoutes(world, messageContent),
      ...guildRoutes(world),
      ...commandRoutes(world, commands),
      ...interactionRoutes(pen, interactions),
      ...channelRoutes(world),
      ...messageRoutes(pen, messageContent),
    ],
  });
  commands.overrides.changed.subscribe((command) => {
    gateway.dispatch(overridesEvent(world, command));
  });
  gateway.attach(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  port = portOf(server.address());

  const stage: Stage = { world, clock, snowflakes, commands, interactions, gateway };
  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    commands,
    gateway,
    rateLimits,
    log,
    get violations() {
      return violations.all;
    },
    as: (person) => new Actor(stage, { person, channel: firstChannel(world, person), locale: person.locale }),
    close: () => {
      gateway.close();
      server.closeAllConnections();
      return new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      );
    },
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the stand-in does not listen on a port');
  return address.port;
}

function firstChannel(world: World, person: PersonSetting) {
  const own = world.setting.guilds.filter((guild) => memberOf(guild, person.id) !== undefined);
  const channel = world.channel(own[0]?.channels[0]?.id ?? '');
  if (channel === undefined) throw new RangeError(`${person.username} is in no server with a channel`);
  return channel;
}
