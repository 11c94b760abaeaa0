import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { StandIn } from '../../../src/playground/stand-in.ts';
import { compiledProgram } from '../../compiled-program.ts';
import { startPlayground } from '../../playground/start-playground.ts';
import { launchChromium } from '../chromium.ts';
import { builtPage } from '../playground/built-page.ts';
import { PICTURED, pictureClock, TIME_ZONE } from './pictured-time.ts';

export interface PageOptions {
  readonly language: 'nl' | 'en-GB';
  /** Default: dark. */
  readonly theme?: 'dark' | 'light';
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the picture to one of CSS; 1 keeps the file of a long picture small. Default: 2. */
  readonly scale?: 1 | 2;
  /** Whether charts are drawn. Default: no. */
  readonly charts?: boolean;
  /** What went before: done before the page is opened, with the clock set as it wants. */
  readonly before?: (standIn: StandIn, setTime: (at: number) => void) => Promise<void>;
}

let chartThread: URL | null = null;

/** The playground over the project's own articles, in a browser, at the pictures' hour; for one test. */
export async function openPage(options: PageOptions): Promise<{ readonly page: Page; readonly standIn: StandIn }> {
  const { language, theme = 'dark', width = 1100, height = 800, scale = 2, charts = false, before } = options;
  const clock = pictureClock();
  if (charts) chartThread ??= compiledProgram('discord/chart/chart-thread');
  const drawing = charts ? (chartThread ?? undefined) : undefined;
  const { standIn, url } = await startPlayground('knowledge', await builtPage(), drawing);
  if (before !== undefined) {
    await before(standIn, clock.set);
    clock.set(PICTURED);
  }
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: scale,
    timezoneId: TIME_ZONE,
    locale: language,
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(PICTURED);
  await page.goto(`${url}?${new URLSearchParams({ language, theme }).toString()}`);
  await page.locator('vb-composer textarea').waitFor();
  return { page, standIn };
}
