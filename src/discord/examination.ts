import { PermissionFlagsBits, PermissionsBitField, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { COMMANDS } from './commands.ts';
import { deployCommands, type CommandChange } from './deploy.ts';
import { listedServers } from './listed-servers.ts';
import { startFailure, type StartFailure } from './start-failure.ts';

/** A server where the bot lacks what a reply to a mention takes. */
export interface LackingServer {
  readonly name: string;
  readonly permissions: readonly string[];
}

/** What Discord tells of the bot, without starting it. */
export interface Examination {
  readonly name: string;
  readonly servers: number;
  readonly lacking: readonly LackingServer[];
  /** Commands that Discord knows otherwise than this version has them. */
  readonly outdatedCommands: readonly CommandChange[];
  /** Connections that Discord still allows today. */
  readonly startsLeft: number;
  /** How far this machine's clock is ahead of Discord's, in milliseconds; rounded to Discord's seconds. */
  readonly clockAhead: number;
}

export type ExaminationResult =
  { readonly ok: true; readonly examination: Examination } | { readonly ok: false; readonly failure: StartFailure };

/** What the invitation asks for, and a reply to a mention takes. */
const NEEDED = [
  ['View Channels', PermissionFlagsBits.ViewChannel],
  ['Send Messages', PermissionFlagsBits.SendMessages],
  ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads],
  ['Read Message History', PermissionFlagsBits.ReadMessageHistory],
] as const;

const application = z.object({ id: z.string(), name: z.string() });
const guild = z.object({ id: z.string(), name: z.string(), permissions: z.string() });
const gateway = z.object({ session_start_limit: z.object({ remaining: z.number() }) });

/** Asks Discord about the bot whose token that is; nothing is changed. */
export async function examineBot(token: string, api: string): Promise<ExaminationResult> {
  const rest = new REST({ api }).setToken(token);
  let clockAhead = 0;
  rest.on('response', (_request, response) => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(date)) clockAhead = Date.now() - date;
  });
  try {
    const { id: applicationId, name } = application.parse(await rest.get(Routes.currentApplication()));
    const { session_start_limit: starts } = gateway.parse(await rest.get(Routes.gatewayBot()));
    const servers = await listedServers(rest, guild);
    const commands = COMMANDS.map(({ body }) => body);
    const outdatedCommands = await deployCommands({ rest, applicationId, guildId: null, dryRun: true, commands });
    return {
      ok: true,
      examination: {
        name,
        servers: servers.length,
        lacking: servers.flatMap(lackingServer),
        outdatedCommands,
        startsLeft: starts.remaining,
        clockAhead: Math.trunc(clockAhead / 1000) * 1000,
      },
    };
  } catch (error) {
    return { ok: false, failure: startFailure(error, null, api) };
  } finally {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
  }
}

function lackingServer({ name, permissions }: z.output<typeof guild>): readonly LackingServer[] {
  const granted = new PermissionsBitField(BigInt(permissions));
  const lacking = NEEDED.filter(([, bit]) => !granted.has(bit)).map(([label]) => label);
  return lacking.length === 0 ? [] : [{ name, permissions: lacking }];
}
