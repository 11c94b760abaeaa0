import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where systems keep it. */
const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser that the environment names in `CHROMIUM`, or one where systems keep it; `null` where there is none. */
export const CHROMIUM: string | null = process.env['CHROMIUM'] ?? KNOWN_PLACES.find(existsSync) ?? null;

const WITHOUT_CHROMIUM = 'no Chromium here: install one, or name it in CHROMIUM';

/** The title of tests that want a browser, which says why they are skipped where there is none. */
export function inChromium(title: string): string {
  return CHROMIUM === null ? `${title} (${WITHOUT_CHROMIUM})` : title;
}

/** Milliseconds until a busy machine has started it. */
const START = 120_000;

/** Without the sandbox, which containers do not allow: it only sees pages of the tests. */
export async function launchChromium(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(WITHOUT_CHROMIUM);
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'], timeout: START });
}
