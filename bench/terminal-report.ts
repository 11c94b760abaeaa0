import CliTable from 'cli-table3';
import { librariesTable } from './libraries-table.ts';
import { qualityTables } from './quality-tables.ts';
import type { Report } from './report.ts';
import { robustnessTable } from './robustness-table.ts';
import { speedTable } from './speed-table.ts';
import type { Table } from './table.ts';

/** All tables of a report, as a terminal shows them. */
export function terminalReport({ quality, robustness, speed, libraries, skipped }: Report): string {
  const tables = [
    ...(quality === null ? [] : qualityTables(quality)),
    ...(robustness === null ? [] : [robustnessTable(robustness)]),
    ...(speed === null ? [] : [speedTable(speed)]),
    ...(libraries === null ? [] : [librariesTable(libraries)]),
  ];
  return [...tables.map(terminalTable), ...skipped.map((reason) => `Left out: ${reason}\n`)].join('\n');
}

function terminalTable({ title, head, rows }: Table): string {
  // Without colours, so that it reads the same in a file.
  const table = new CliTable({
    head: head.map((name) => name.replaceAll(' ', '\n')),
    style: { head: [], border: [], compact: true },
  });
  table.push(...rows.map((row) => [...row]));
  return `${title}\n${table.toString()}\n`;
}
