import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Where the documents find them. */
const FOLDER = process.env['PICTURES'] ?? join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures');

/** Space above the first message, in CSS pixels. */
const AIR = 10;

/** Makes the window as high as what was said and the box below it; no less than `least` CSS pixels. */
export async function fitToMessages(page: Page, least = 300): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const said = (await page.locator('.messages').boundingBox())?.height ?? 0;
  const room = (await page.locator('vb-conversation').boundingBox())?.height ?? 0;
  await page.setViewportSize({ width, height: Math.max(least, Math.ceil(height - room + said + AIR)) });
}

/** Keeps a picture of the window, or of a part of it, in which nothing is pointed at or being typed in. */
export async function takePicture(page: Page, name: string, part?: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate('document.fonts.ready');
  const options = { path: join(FOLDER, `${name}.png`), caret: 'hide', animations: 'disabled' } as const;
  await (part === undefined ? page.screenshot(options) : part.screenshot(options));
}

/** The channel without what is beside it. */
export function chat(page: Page): Locator {
  return page.getByRole('main');
}

/** Takes the focus away, which marks what it is on. */
export async function leave(page: Page): Promise<void> {
  await page.evaluate('document.activeElement?.blur()');
}
