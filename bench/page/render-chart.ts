import { init, type EChartsOption } from 'echarts';

/** Pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The chart as SVG on a white ground with round corners, so that it reads on a light page and on a dark one. */
export function renderChart(option: EChartsOption, { width, height }: Size): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ ...option, animation: false, textStyle: { fontFamily: 'Helvetica, Arial, sans-serif' } });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg.replace(/^<svg[^>]*>/, (open) => `${open}\n<rect width="${width}" height="${height}" rx="12" fill="#ffffff"/>`)}\n`;
}
