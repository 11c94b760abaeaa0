import { asked, type ChartBar, type ChartBars } from './chart-period.ts';
import { chartFormats } from './chart-formats.ts';
import type { ChartWords } from './chart-words.ts';

/** UTF-16 units that Discord takes as the description of an attachment. `resources/message`, Attachment Object. */
export const ALT_TEXT_LENGTH = 1024;

/** What a chart shows, for those who do not see it: the totals, and every bar's where that fits. */
export function chartAltText(chart: ChartBars | null, words: ChartWords): string {
  const formats = chartFormats(words.locale);
  const busiest = chart?.bars.reduce((most, bar) => (asked(bar) > asked(most) ? bar : most));
  if (chart === null || busiest === undefined || asked(busiest) === 0) {
    return words.nothing(chart === null ? null : formats.period(chart.period));
  }
  const sum = (of: (bar: ChartBar) => number): number => chart.bars.reduce((total, bar) => total + of(bar), 0);
  const total = sum(asked);
  const [answered, unsure, declined] = [
    sum((bar) => bar.answered),
    sum((bar) => bar.unsure),
    sum((bar) => bar.declined),
  ];
  const summary = words.summary({
    title: words.title[chart.per],
    period: formats.period(chart.period),
    total,
    counts: {
      total: formats.number(total),
      answered: formats.number(answered),
      unsure: formats.number(unsure),
      declined: formats.number(declined),
    },
    shares: {
      answered: formats.share(answered, total),
      unsure: formats.share(unsure, total),
      declined: formats.share(declined, total),
    },
    busiest: { per: chart.per, day: formats.shortDay(busiest.day), count: formats.number(asked(busiest)) },
  });
  const each = chart.bars.map((bar) => `${formats.shortDay(bar.day)} ${formats.number(asked(bar))}`).join(', ');
  const full = `${summary} ${words.each[chart.per]}${each}.`;
  return full.length <= ALT_TEXT_LENGTH ? full : summary;
}
