import type { Table } from '../table.ts';

/** A table under its title, in Markdown; the first column is what the row is about, the others are read from the right. */
export function markdownTable({ title, head, rows }: Table): string {
  const align = head.map((_, at) => (at === 0 ? ':--' : '--:'));
  const lines = [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [`### ${title}`, '', ...lines].join('\n');
}
