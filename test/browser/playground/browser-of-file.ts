import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { builtPage } from './built-page.ts';

/** Called in a `describe`: one browser for all of its tests. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), builtPage()]);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('a browser is there while tests run');
    return browser;
  };
}
