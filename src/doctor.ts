import { statfs } from 'node:fs/promises';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { folderFailureText } from './cli/folder-failure-text.ts';
import type { StartOptions } from './cli/cli-world.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import type { CommandChange } from './discord/deploy.ts';
import { examineBot, type Examination } from './discord/examination.ts';
import { startFailureMessage } from './discord/start-failure.ts';
import { countSentences } from './library/count-sentences.ts';
import { readKnowledge } from './library/knowledge-folder.ts';
import { StoreFailure } from './library/store/store-failure.ts';
import { openStore } from './open-store.ts';
import { storeFailureText } from './store-failure-text.ts';

/** One thing that was looked into. */
interface Finding {
  readonly about:
    'token' | 'intents' | 'permissions' | 'commands' | 'clock' | 'store' | 'disk' | 'knowledge' | 'settings';
  /** `wrong`: the bot cannot do its work; `mind`: it can, but somebody should know. */
  readonly level: 'fine' | 'mind' | 'wrong';
  readonly text: string;
}

/** Discord's three seconds are counted from its own clock. */
const MAX_CLOCK_MS = 2_000;
/** Bytes: a store with its journal, and a backup of it. */
const LITTLE_ROOM = 500_000_000;
/** Connections a day; one is used by each start of each shard. */
const FEW_STARTS = 20;
const MARKS = { fine: 'ok   ', mind: 'mind ', wrong: 'WRONG' } as const;

/** Looks into everything that the bot needs and tells what is wrong and how to mend it. Fails where it could not run. */
export async function doctor({ knowledgeDir }: StartOptions, config: Config, terminal: Terminal): Promise<ExitCode> {
  let wrong = 0;
  const parts = [settings(config), knowledge(knowledgeDir), store(config), disk(config), discord(config)];
  for (const part of parts) {
    for (const { about, level, text } of await part) {
      if (level === 'wrong') wrong += 1;
      const [first = '', ...rest] = text.split('\n');
      const lines = [
        `${MARKS[level]}  ${about.padEnd(11)}  ${first}`,
        ...rest.map((line) => `${' '.repeat(20)}${line}`),
      ];
      await writeLine(terminal.stdout, lines.join('\n'));
    }
  }
  return wrong === 0 ? EXIT.done : EXIT.negative;
}

function settings({ unread }: Config): Promise<readonly Finding[]> {
  const finding: Finding =
    unread.length === 0
      ? { about: 'settings', level: 'fine', text: 'every variable can be used' }
      : { about: 'settings', level: 'mind', text: `not read, misspelt? ${unread.join(', ')}` };
  return Promise.resolve([finding]);
}

async function knowledge(dir: string): Promise<readonly Finding[]> {
  const { failure, articles, reports } = await readKnowledge(dir, countSentences);
  if (failure !== null) return [{ about: 'knowledge', level: 'wrong', text: folderFailureText(failure) }];
  const problems = reports.flatMap((report) => report.problems).length;
  const text = `${articles.length} of the operator's articles in ${dir}`;
  if (problems === 0) return [{ about: 'knowledge', level: 'fine', text }];
  return [{ about: 'knowledge', level: 'mind', text: `${text}, ${problems} problems: vraagbaak check lists them` }];
}

async function store({ store: place }: Config): Promise<readonly Finding[]> {
  try {
    const opened = await openStore(place);
    try {
      await opened.check();
      return [{ about: 'store', level: 'fine', text: `${opened.description} can be read and written` }];
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return [{ about: 'store', level: 'wrong', text: storeFailureText(error, place) }];
  }
}

async function disk({ store: place }: Config): Promise<readonly Finding[]> {
  if (place.kind !== 'sqlite') return [];
  try {
    const { bavail, bsize } = await statfs(place.dir);
    const free = bavail * bsize;
    const text = `${Math.round(free / 1_000_000)} MB free for ${place.dir}`;
    if (free >= LITTLE_ROOM) return [{ about: 'disk', level: 'fine', text }];
    return [{ about: 'disk', level: 'mind', text: `${text}: make room before it is full` }];
  } catch {
    // Why, the store has told.
    return [];
  }
}

async function discord({ discordToken: token, discordApi: api }: Config): Promise<readonly Finding[]> {
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
      text: `Discord knows it as ${examination.name}, in ${examination.servers} servers`,
    },
    { about: 'intents', level: 'fine', text: 'none that it asks for is privileged: there is nothing to switch on' },
    ...permissions(examination),
    commands(examination.outdatedCommands),
    clock(examination),
    ...starts(examination),
  ];
}

function permissions({ lacking }: Examination): readonly Finding[] {
  if (lacking.length === 0)
    return [{ about: 'permissions', level: 'fine', text: 'it may reply to mentions everywhere' }];
  const lines = lacking.map(({ name, permissions: missing }) => `${name}: ${missing.join(', ')}`);
  const text = ['it cannot reply to mentions here; commands work. Give its role:', ...lines].join('\n');
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
