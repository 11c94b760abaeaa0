import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Page } from 'playwright-core';

/** In pixels of the window. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The style that a page of the tests gives to what a text fragment leads to: a colour that stands nowhere else. */
export const HIGHLIGHT_STYLE = '::target-text { background: rgb(255, 0, 255); color: rgb(255, 0, 255); }';

/** What the window shows in that colour; `null` where it shows none. */
export async function highlightedArea(page: Page): Promise<Area | null> {
  const image = await loadImage(await page.screenshot());
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
    const x = (at / 4) % image.width;
    const y = Math.floor(at / 4 / image.width);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return right === -1 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}
