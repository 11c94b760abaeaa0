import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { compiledParsingThread } from '../../library/compiled-library.ts';
import { compiledReadingChild } from '../../reading/compiled-reading.ts';
import { launchChromium } from '../chromium.ts';
import { builtPage } from './built-page.ts';

/** Called in a `describe`: one browser for all of its tests. */
export function useBrowser(): () => Browser {
  let browser: Browser | null = null;
  beforeAll(async () => {
    [browser] = await Promise.all([launchChromium(), builtPage()]);
    // What each playground wants and makes once a file: otherwise the first test would wait for it.
    compiledReadingChild();
    compiledParsingThread();
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === null) throw new Error('a browser is there while tests run');
    return browser;
  };
}
