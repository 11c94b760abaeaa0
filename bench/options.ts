import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import { z } from 'zod';
import type { Engine } from './engine.ts';

/** What can be measured apart. */
const PARTS = ['quality', 'robustness', 'speed', 'libraries'] as const;
type Part = (typeof PARTS)[number];

/** What one run is asked to do. */
export interface Options {
  readonly sets: string;
  readonly parts: readonly Part[];
  readonly engines: readonly Engine[];
  /** A file to write the report to, and one of an earlier run to compare with. */
  readonly json: string | undefined;
  readonly compare: string | undefined;
  readonly check: boolean;
  readonly docs: boolean;
}

const typed = z.object({
  sets: z.string(),
  quick: z.boolean().default(false),
  only: z.enum(PARTS).optional(),
  engines: z.string().optional(),
  json: z.string().optional(),
  compare: z.string().optional(),
  check: z.boolean().default(false),
  docs: z.boolean().default(false),
});

/** Reads the command line; ends the process with its help or with what is wrong. @param known - ours first */
export function readOptions(argv: readonly string[], known: readonly Engine[]): Options {
  const names = known.map(({ name }) => name);
  const command = new Command('bench')
    .description('Measures Vraagbaak beside the search engines of its field: quality, robustness, speed and loading.')
    .option('--sets <folder>', 'the folder with the evaluation sets', '../shared/eval')
    .option('--quick', 'only Vraagbaak, only quality')
    .addOption(new Option('--only <part>', 'one part').choices(PARTS))
    .option('--engines <names>', `with commas between: ${names.join(', ')}`)
    .option('--json <file>', 'write all figures to this file')
    .option('--compare <file>', 'tell what changed since the figures in this file')
    .option('--check', 'exit with 1 when something that must be reached is missed')
    .option('--docs', 'write docs/BENCHMARKS.md and its charts')
    .parse(argv);
  const { sets, quick, only, engines, ...others } = typed.parse(command.opts());
  for (const path of [sets, others.compare]) {
    if (path !== undefined && !existsSync(path)) command.error(`error: there is no ${path}`);
  }
  const wanted = quick ? names.slice(0, 1) : (engines?.split(',').map((name) => name.trim()) ?? names);
  const chosen = wanted.flatMap((name) => {
    const engine = known.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return engine ?? command.error(`error: no engine is called "${name}"; there are ${names.join(', ')}`);
  });
  const parts = only === undefined ? (quick ? ['quality' as const] : PARTS) : [only];
  return {
    sets,
    engines: chosen,
    parts,
    json: others.json,
    compare: others.compare,
    check: others.check,
    docs: others.docs,
  };
}
