import { createCanvas } from '@napi-rs/canvas';
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Title } from 'chart.js';
import type { InterfaceLanguage } from '../interface-language.ts';
import { chartAltText } from './chart-alt-text.ts';
import { CHART_FONT, loadChartFont } from './chart-font.ts';
import { chartFormats } from './chart-formats.ts';
import { COLOURS, GRID, GROUND, INK, SIZE, TEXT, TITLE } from './chart-look.ts';
import { asked, chartBars, type ChartDay, type ChartPeriod } from './chart-period.ts';
import { ground, totals } from './chart-plugins.ts';
import { CHART_WORDS } from './chart-words.ts';

export interface ChartPicture {
  readonly png: Uint8Array;
  /** At most `ALT_TEXT_LENGTH` UTF-16 units. */
  readonly alt: string;
}

export interface ChartData {
  /** In any order; days without a question may be left out. */
  readonly days: readonly ChartDay[];
  /** From the first to the last of `days` by default. */
  readonly period?: ChartPeriod;
  readonly language: InterfaceLanguage;
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Title);

/** The questions of a period and how they ended, as stacked bars: one a day, or one a week above 45 days. */
export async function insightsChart({ days, period, language }: ChartData): Promise<ChartPicture> {
  loadChartFont();
  const words = CHART_WORDS[language];
  const formats = chartFormats(words.locale);
  const chart = chartBars(days, period);
  const bars = chart?.bars ?? [];
  const font = (size: number, weight: 'normal' | 600 = 'normal') => ({ family: CHART_FONT, size, weight });
  const canvas = createCanvas(SIZE.width, SIZE.height);
  const context = canvas.getContext('2d');

  const drawn = new Chart<'bar', number[], string>(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ day }) => formats.shortDay(day)),
      datasets: (['answered', 'unsure', 'declined'] as const).map((kind) => ({
        label: words.kinds[kind],
        data: bars.map((bar) => bar[kind]),
        backgroundColor: COLOURS[kind],
        borderColor: GROUND,
        borderWidth: { top: 1 },
        categoryPercentage: 0.9,
        maxBarThickness: 90,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      color: INK,
      layout: { padding: { top: 16, right: 32, bottom: 16, left: 20 } },
      plugins: {
        title: {
          display: true,
          text: words.title[chart?.per ?? 'day'],
          color: INK,
          align: 'start',
          font: font(TITLE, 600),
          padding: { bottom: TITLE },
        },
        legend: {
          position: 'bottom',
          align: 'start',
          labels: { color: INK, font: font(TEXT), boxWidth: TEXT, boxHeight: TEXT * 0.75, padding: 20 },
        },
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: INK },
          ticks: { color: INK, font: font(TEXT), maxRotation: 0, autoSkipPadding: TEXT },
        },
        y: {
          stacked: true,
          beginAtZero: true,
          suggestedMax: 4,
          grace: '8%',
          grid: { color: GRID },
          border: { display: false },
          ticks: {
            color: INK,
            font: font(TEXT),
            precision: 0,
            maxTicksLimit: 6,
            callback: (value) => formats.number(Number(value)),
          },
        },
      },
    },
    plugins: [ground(context), totals(context, bars.map(asked), formats.number)],
  });
  const png = await canvas.encode('png');
  drawn.destroy();
  return { png: new Uint8Array(png), alt: chartAltText(chart, words) };
}
