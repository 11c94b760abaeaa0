import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { librariesTable } from '../libraries-table.ts';
import { CHARTS, PAGE } from '../places.ts';
import { qualityTables } from '../quality-tables.ts';
import type { Report } from '../report.ts';
import { robustnessTable } from '../robustness-table.ts';
import { speedTable } from '../speed-table.ts';
import type { Table } from '../table.ts';
import { chartsOf } from './charts.ts';
import { fillMarkers } from './fill-markers.ts';
import { markdownTable } from './markdown-table.ts';

/** Puts what was measured into the page and draws its charts; parts that were not measured stay as they were. */
export async function writePage(report: Report): Promise<void> {
  const { quality, robustness, speed, libraries } = report;
  let page = await readFile(PAGE, 'utf8');
  const fill = (name: string, tables: readonly Table[]): void => {
    page = fillMarkers(page, name, [...tables.map(markdownTable), measuredOn(report)].join('\n\n'));
  };
  if (quality !== null) fill('quality', qualityTables(quality));
  if (robustness !== null) fill('robustness', [robustnessTable(robustness)]);
  if (speed !== null && speed.length > 0) fill('speed', [speedTable(speed)]);
  if (libraries !== null && libraries.length > 0) fill('libraries', [librariesTable(libraries)]);
  await writeFile(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));

  await mkdir(CHARTS, { recursive: true });
  for (const { name, svg } of chartsOf(report)) await writeFile(join(CHARTS, name), svg);
}

function measuredOn({ measured, node, processor, skipped }: Report): string {
  return [`_Measured on ${measured.slice(0, 10)} with Node.js ${node} (${processor})._`, ...skipped].join('\n\n');
}
