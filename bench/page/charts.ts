import type { Report } from '../report.ts';
import { TARGETS } from '../targets.ts';
import { engineChart } from './engine-chart.ts';
import { ratioChart } from './ratio-chart.ts';
import { renderChart } from './render-chart.ts';

/** A chart's file name, and its SVG. */
export interface ChartFile {
  readonly name: string;
  readonly svg: string;
}

const ENGINES_SIZE = { width: 1080, height: 480 };
const RATIO_SIZE = { width: 900, height: 560 };
const asPercent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** The charts of what was measured. */
export function chartsOf({ quality, speed }: Report): readonly ChartFile[] {
  const charts: ChartFile[] = [];
  if (quality !== null) {
    // The other sets ask the same questions over half of the articles: their bars would say the same again.
    const asked = TARGETS.filter(({ figure }) => figure === 'hit1').map(({ set }) => set);
    const found = asked.flatMap((wanted) => quality.filter(({ set }) => set === wanted));
    const shares = { max: 1, write: asPercent };
    const hit1 = { title: 'The right passage comes first (hit@1)', figure: 'hit1', ...shares } as const;
    const quote = { title: 'The answer stands in what is quoted', figure: 'quote', ...shares } as const;
    const auc = {
      title: 'How well the confidence tells what has an answer here (AUC)',
      figure: 'auc',
      max: 1,
      write: (value: number) => value.toFixed(2),
      mark: { value: 0.5, name: 'a coin' },
    } as const;
    charts.push({ name: 'bench-hit1.svg', svg: renderChart(engineChart(hit1, found), ENGINES_SIZE) });
    charts.push({ name: 'bench-quote.svg', svg: renderChart(engineChart(quote, found), ENGINES_SIZE) });
    charts.push({ name: 'bench-auc.svg', svg: renderChart(engineChart(auc, quality), ENGINES_SIZE) });
  }
  if (speed !== null && speed.length > 0) {
    const option = ratioChart('Time and memory of a whole answer, over MiniSearch’s bare search', speed);
    charts.push({ name: 'bench-speed.svg', svg: renderChart(option, RATIO_SIZE) });
  }
  return charts;
}
