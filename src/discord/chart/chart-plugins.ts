import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Plugin } from 'chart.js';
import { CHART_FONT } from './chart-font.ts';
import { GROUND, INK, SIZE, TEXT } from './chart-look.ts';

/** Pixels between a bar and its number. */
const GAP = 4;

/** Fills what is behind the chart, which would else show Discord's own. */
export function ground(context: SKRSContext2D): Plugin<'bar'> {
  return {
    id: 'ground',
    beforeDraw: () => {
      context.fillStyle = GROUND;
      context.fillRect(0, 0, SIZE.width, SIZE.height);
    },
  };
}

/** Writes the number of each bar's questions above it, where all of them have room beside each other. */
export function totals(
  context: SKRSContext2D,
  numbers: readonly number[],
  format: (value: number) => string,
): Plugin<'bar'> {
  return {
    id: 'totals',
    afterDatasetsDraw: ({ scales: { x, y } }) => {
      if (x === undefined || y === undefined) return;
      context.font = `600 ${TEXT}px "${CHART_FONT}"`;
      context.fillStyle = INK;
      context.textAlign = 'center';
      context.textBaseline = 'bottom';
      const widest = Math.max(0, ...numbers.map((number) => context.measureText(format(number)).width));
      if (widest + 2 * GAP > x.width / numbers.length) return;
      numbers.forEach((number, at) => {
        if (number > 0) context.fillText(format(number), x.getPixelForValue(at), y.getPixelForValue(number) - GAP);
      });
    },
  };
}
