import type { StartOptions } from './cli/cli-world.ts';
import { counted } from './cli/counted.ts';
import { EXIT, type ExitCode } from './cli/exit-code.ts';
import { folderFailureText } from './cli/folder-failure-text.ts';
import { writeLine, type Terminal } from './cli/terminal.ts';
import type { Config } from './config.ts';
import { discordFindings } from './doctor/discord-findings.ts';
import type { Finding } from './doctor/finding.ts';
import { diskFindings, storeFindings } from './doctor/store-findings.ts';
import { countSentences } from './library/count-sentences.ts';
import { readKnowledge } from './library/knowledge-folder.ts';
import { unreadText } from './unread-variables.ts';

const MARKS = { fine: 'ok   ', mind: 'mind ', wrong: 'WRONG' } as const;

/** Looks into everything that the bot needs and tells what is wrong and how to mend it. Fails where it could not run. */
export async function doctor({ knowledgeDir }: StartOptions, config: Config, terminal: Terminal): Promise<ExitCode> {
  let wrong = 0;
  const parts = [
    settings(config),
    knowledge(knowledgeDir),
    storeFindings(config.store),
    diskFindings(config.store),
    discordFindings(config),
  ];
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
      : { about: 'settings', level: 'mind', text: `not read, misspelt? ${unread.map(unreadText).join(', ')}` };
  return Promise.resolve([finding]);
}

async function knowledge(dir: string): Promise<readonly Finding[]> {
  const { failure, articles, reports } = await readKnowledge(dir, countSentences);
  if (failure !== null) return [{ about: 'knowledge', level: 'wrong', text: folderFailureText(failure) }];
  const problems = reports.flatMap((report) => report.problems).length;
  const text = `${articles.length} of the operator's articles in ${dir}`;
  if (problems === 0) return [{ about: 'knowledge', level: 'fine', text }];
  const found = counted(problems, 'problem');
  const lists = problems === 1 ? 'vraagbaak check tells of it' : 'vraagbaak check lists them';
  return [{ about: 'knowledge', level: 'mind', text: `${text}, ${found}: ${lists}` }];
}
