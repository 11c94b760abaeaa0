import { counted } from '../cli/counted.ts';
import type { Config } from '../config.ts';
import type { CommandChange } from '../discord/deploy.ts';
import { examineBot, type Examination } from '../discord/examination.ts';
import { startFailureMessage } from '../discord/start-failure.ts';
import type { Finding } from './finding.ts';

/** Discord's three seconds are counted from its own clock. */
const MAX_CLOCK_MS = 2_000;
/** Connections a day; one is used by each start of each shard. */
const FEW_STARTS = 20;
/** Servers named one by one. */
const SERVERS_NAMED = 20;

/** What Discord says of the bot. */
export async function discordFindings({ discordToken: token, discordApi: api }: Config): Promise<readonly Finding[]> {
  if (token === null) {
    return [{ about: 'token', level: 'mind', text: 'DISCORD_TOKEN is not set: the bot runs on a stand-in of Discord' }];
  }
  const result = await examineBot(token, api);
  if (!result.ok) return [{ about: 'token', level: 'wrong', text: startFailureMessage(result.failure) }];
  const { examination } = result;
  return [
    {
      about: 'token',
      level: 'fine',
      text: `Discord knows it as ${examination.name}, in ${counted(examination.servers, 'server')}`,
    },
    { about: 'intents', level: 'fine', text: 'none that it asks for is privileged: there is nothing to switch on' },
    ...permissions(examination),
    commands(examination.outdatedCommands),
    clock(examination),
    ...starts(examination),
  ];
}

function permissions({ lacking }: Examination): readonly Finding[] {
  // What single channels forbid or allow, Discord does not tell here.
  if (lacking.length === 0) {
    const text = 'its roles let it reply to mentions in every server; a channel may still forbid it';
    return [{ about: 'permissions', level: 'fine', text }];
  }
  const lines = lacking
    .slice(0, SERVERS_NAMED)
    .map(({ name, permissions: missing }) => `${name}: ${missing.join(', ')}`);
  const more = lacking.length - lines.length;
  const text = [
    'its roles do not let it reply to mentions here; commands work. Give one of them:',
    ...lines,
    ...(more === 0 ? [] : [`and in ${counted(more, 'more server')}`]),
  ].join('\n');
  return [{ about: 'permissions', level: 'mind', text }];
}

function commands(changes: readonly CommandChange[]): Finding {
  if (changes.length === 0) return { about: 'commands', level: 'fine', text: 'Discord knows them as they are' };
  const names = changes.map(({ name }) => name).join(', ');
  return { about: 'commands', level: 'mind', text: `Discord has others: vraagbaak deploy mends it (${names})` };
}

function clock({ clockAhead }: Examination): Finding {
  if (Math.abs(clockAhead) <= MAX_CLOCK_MS) return { about: 'clock', level: 'fine', text: 'it agrees with Discord' };
  const how = `${Math.abs(clockAhead) / 1000} s ${clockAhead > 0 ? 'ahead of' : 'behind'} Discord's`;
  return { about: 'clock', level: 'mind', text: `this machine's is ${how}: switch on time synchronisation (NTP)` };
}

function starts({ startsLeft }: Examination): readonly Finding[] {
  if (startsLeft >= FEW_STARTS) return [];
  const text = `only ${startsLeft} connections left today: does something start it again and again?`;
  return [{ about: 'token', level: 'mind', text }];
}
