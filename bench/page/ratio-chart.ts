import type { EChartsOption } from 'echarts';
import type { SpeedResult } from '../report.ts';
import { colourOf, HALO, INK } from './palette.ts';

const SLOWER = '#b4552d';

/**
 * Our time or size over MiniSearch's, on an axis where twice and half are equally far from even: to the left less than
 * MiniSearch, to the right more.
 */
export function ratioChart(title: string, results: readonly SpeedResult[]): EChartsOption {
  const bars = results.flatMap(({ passages, questions, build, heap }) =>
    [
      ...questions.flatMap(({ kind, p50, p99 }) => [
        { what: `${kind}, p50`, ratio: p50.ratio },
        { what: `${kind}, p99`, ratio: p99.ratio },
      ]),
      { what: 'building the index', ratio: build.ratio },
      { what: 'heap a passage', ratio: heap.ratio },
    ].map(({ what, ratio }) => ({ name: `${passages.toLocaleString('en')} passages: ${what}`, ratio })),
  );
  const furthest = 1 + Math.ceil(Math.max(1, ...bars.map(({ ratio }) => Math.abs(Math.log2(ratio)))));
  return {
    title: {
      text: title,
      subtext: 'left of 1×: less than MiniSearch; right of it: more',
      left: 24,
      top: 18,
      textStyle: { fontSize: 18, color: INK.text },
      subtextStyle: { fontSize: 13, color: INK.faint },
    },
    grid: { left: 48, right: 40, top: 84, bottom: 20, outerBoundsMode: 'same' },
    xAxis: {
      type: 'value',
      min: -furthest,
      max: furthest,
      interval: 1,
      axisLabel: { color: INK.faint, fontSize: 12, formatter: (power: number) => `${asRatio(2 ** power)}×` },
      splitLine: { lineStyle: { color: INK.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ name }) => name),
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: INK.faint } },
      axisLabel: { color: INK.text, fontSize: 13, interval: 0 },
    },
    series: [
      {
        type: 'bar',
        barWidth: '60%',
        data: bars.map(({ ratio }) => ({
          value: Math.log2(ratio),
          itemStyle: { color: ratio > 1 ? SLOWER : colourOf('Vraagbaak', 0) },
          label: {
            show: true,
            position: ratio > 1 ? ('right' as const) : ('left' as const),
            formatter: `${ratio.toFixed(2)}×`,
            color: INK.text,
            fontSize: 12,
            ...HALO,
          },
        })),
      },
    ],
  };
}

function asRatio(ratio: number): string {
  return ratio >= 1 ? String(ratio) : `1/${1 / ratio}`;
}
