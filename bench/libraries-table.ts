import type { LibraryResult } from './report.ts';
import type { Table } from './table.ts';

/** How long a library takes to be there, and how long others wait meanwhile, beside the same work done at once. */
export function librariesTable(results: readonly LibraryResult[]): Table {
  const ms = (value: number): string => `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return {
    title: 'A library that is read in',
    head: [
      'passages',
      'articles',
      'way',
      'it can be asked',
      'first answer',
      'others wait, p99',
      'longest',
      'own work',
      'garbage',
      'ratio',
      'heap (counted)',
    ],
    rows: results.flatMap(({ server, operator, atOnce }) =>
      [
        { way: "a server's, as the bot does", load: server },
        { way: "the operator's, parsed already", load: operator },
        { way: "a server's, all at once", load: atOnce },
      ].map(({ way, load }) => [
        String(load.passages),
        String(load.articles),
        way,
        ms(load.ready),
        ms(load.asked),
        ms(load.p99),
        ms(load.longest),
        ms(load.work),
        ms(load.collection),
        (load.asked / atOnce.asked).toFixed(2),
        load === server ? `${mb(load.heap)} (${mb(load.estimated)}) MB` : '–',
      ]),
    ),
  };
}
