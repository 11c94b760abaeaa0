import type { EChartsOption } from 'echarts';
import { vraagbaak } from '../engines/vraagbaak.ts';
import type { Figures } from '../figures.ts';
import type { QualityResult } from '../report.ts';
import { colourOf, HALO, INK } from './palette.ts';

/** One figure of every engine on every set. */
export interface EngineChart {
  readonly title: string;
  readonly figure: 'hit1' | 'quote' | 'auc';
  /** What the axis ends at, and how its values and the bars' are written. */
  readonly max: number;
  readonly write: (value: number) => string;
  /** A value worth a line across, with its name. */
  readonly mark?: { readonly value: number; readonly name: string };
}

/** A group of bars a set, a bar an engine, ours with its value. */
export function engineChart(chart: EngineChart, results: readonly QualityResult[]): EChartsOption {
  const valueOf = (figures: Figures | undefined): number | null => figures?.[chart.figure] ?? null;
  const shown = results.filter(({ figures }) => valueOf(figures) !== null);
  const sets = [...new Set(shown.map(({ set }) => set))];
  const engines = [...new Set(shown.map(({ engine }) => engine))];
  return {
    title: { text: chart.title, left: 24, top: 18, textStyle: { fontSize: 18, color: INK.text } },
    legend: {
      top: 52,
      left: 24,
      right: 24,
      itemWidth: 14,
      itemHeight: 14,
      itemGap: 26,
      textStyle: { color: INK.text, fontSize: 13 },
    },
    grid: { left: 24, right: 24, top: 112, bottom: 20, outerBoundsMode: 'same' },
    xAxis: {
      type: 'category',
      data: sets,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: INK.faint } },
      axisLabel: { color: INK.text, fontSize: 13, interval: 0 },
    },
    yAxis: {
      type: 'value',
      max: chart.max,
      axisLabel: { color: INK.faint, fontSize: 12, formatter: chart.write },
      splitLine: { lineStyle: { color: INK.line } },
    },
    series: engines.map((engine, at) => {
      const ours = engine === vraagbaak.name;
      return {
        type: 'bar',
        name: engine,
        data: sets.map((set) => {
          return valueOf(shown.find((result) => result.set === set && result.engine === engine)?.figures);
        }),
        itemStyle: { color: colourOf(engine, at) },
        barCategoryGap: '22%',
        barGap: '8%',
        label: {
          show: ours,
          position: 'top',
          color: colourOf(engine, at),
          fontWeight: 'bold',
          fontSize: 12,
          ...HALO,
          formatter: ({ value }) => (typeof value === 'number' ? chart.write(value) : ''),
        },
        ...(ours && chart.mark !== undefined ? { markLine: lineAt(chart.mark) } : {}),
      };
    }),
  };
}

function lineAt({ value, name }: { readonly value: number; readonly name: string }) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: INK.mark, type: 'dashed' as const },
    label: { formatter: name, position: 'insideEndTop' as const, color: INK.mark, fontSize: 12, ...HALO },
    data: [{ yAxis: value }],
  };
}
