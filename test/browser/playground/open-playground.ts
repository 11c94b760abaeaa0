import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { PageLanguage } from '../../../src/playground/protocol/place.ts';
import { startPlayground } from '../../playground/start-playground.ts';
import { builtPage } from './built-page.ts';
import { PlaygroundPage } from './playground-page.ts';

export const KNOWLEDGE = join(import.meta.dirname, '..', '..', '..', 'knowledge');

export interface OpenOptions {
  readonly language?: PageLanguage;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Of the browser, beside the size of its window. */
  readonly context?: BrowserContextOptions;
  /** What the browser may complain about. */
  readonly expected?: RegExp;
}

/** Milliseconds within which a busy machine has done what is waited for. */
const PATIENCE = 40_000;

/** Starts the bot with its page, and opens that in a window of its own; for one test. */
export async function openPlayground(
  browser: Browser,
  options: OpenOptions & { readonly knowledge?: string } = {},
): Promise<PlaygroundPage> {
  const { url } = await startPlayground(options.knowledge ?? KNOWLEDGE, await builtPage());
  return openPage(browser, url, options);
}

/** Opens a page that is there. Whatever goes wrong on it fails the test: errors, complaints, dialogues. */
export async function openPage(browser: Browser, url: string, options: OpenOptions = {}): Promise<PlaygroundPage> {
  const { language = 'nl', theme = 'dark', width = 1280, height = 800, context: more = {} } = options;
  const context = await browser.newContext({ viewport: { width, height }, ...more });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const troubles = troublesOf(page, options.expected ?? /^$/);
  onTestFinished(async () => {
    await context.close();
    expect(troubles).toEqual([]);
  });
  await page.goto(`${url}/?language=${language}&theme=${theme}`);
  const playground = new PlaygroundPage(page);
  await playground.box.waitFor();
  return playground;
}

function troublesOf(page: Page, expected: RegExp): readonly string[] {
  const troubles: string[] = [];
  const tell = (trouble: string): void => {
    if (!expected.test(trouble)) troubles.push(trouble);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell(message.text());
  });
  page.on('pageerror', (error) => {
    tell(String(error));
  });
  page.on('dialog', (dialog) => {
    tell(`a dialogue: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}
