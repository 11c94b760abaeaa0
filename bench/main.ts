import { writeFile } from 'node:fs/promises';
import { ENGINES } from './engines/all.ts';
import { changesSince } from './compare.ts';
import { readOptions } from './options.ts';
import { writePage } from './page/write-page.ts';
import { createProgress } from './progress.ts';
import { readReport } from './report.ts';
import { run } from './run.ts';
import { terminalReport } from './terminal-report.ts';
import { isGoodEnough } from './verdicts.ts';

const options = readOptions(process.argv, ENGINES);
// Read first: a mistyped name should not be found out after half an hour.
const earlier = options.compare === undefined ? null : await readReport(options.compare);
const report = await run(options, createProgress());

process.stdout.write(terminalReport(report));
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
if (options.docs) await writePage(report);
if (earlier !== null) {
  const changes = changesSince(earlier, report);
  process.stdout.write(changes.length === 0 ? '\nNothing changed.\n' : `\nChanged:\n${changes.join('\n')}\n`);
}
if (options.check && !isGoodEnough(report)) {
  process.stderr.write('Something that must be reached is missed.\n');
  process.exitCode = 1;
}
