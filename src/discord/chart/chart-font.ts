import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

/** Under a name of its own, so that no font of the machine takes its place: a chart looks the same everywhere. */
export const CHART_FONT = 'Vraagbaak Noto Sans';

const FILES = ['noto-sans-latin-400-normal.woff2', 'noto-sans-latin-600-normal.woff2'];

/** Makes the font known to the canvas, once. A server in a container has no fonts at all. */
export function loadChartFont(): void {
  if (GlobalFonts.has(CHART_FONT)) return;
  const { resolve } = createRequire(import.meta.url);
  for (const file of FILES) GlobalFonts.registerFromPath(resolve(`@fontsource/noto-sans/files/${file}`), CHART_FONT);
}
