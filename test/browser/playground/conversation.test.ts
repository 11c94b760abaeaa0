import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPlayground } from './open-playground.ts';

const QUESTION = 'Wat moet de internationale gemeenschap doen?';

describe.skipIf(CHROMIUM === null)(inChromium('a conversation in the playground'), () => {
  const browser = useBrowser();

  it.each([
    { width: 1280, height: 800 },
    { width: 375, height: 740 },
  ])('leads back to the newest message by a button that covers none: $width px', async (size) => {
    const at = await openPlayground(browser(), size);
    for (let times = 0; times < 3; times += 1) {
      await at.ask(QUESTION);
      await expect.poll(() => at.messages.filter({ hasText: 'afschrikking' }).count()).toBe(times + 1);
    }
    const newest = at.button('Naar het nieuwste bericht');
    expect(await newest.count()).toBe(0);
    await at.messages.first().scrollIntoViewIfNeeded();
    await newest.waitFor();
    const list = await at.page.locator('.conversation').boundingBox();
    const button = await newest.boundingBox();
    expect(button?.y).toBeGreaterThanOrEqual((list?.y ?? Infinity) + (list?.height ?? 0));
    await newest.click();
    await newest.waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        const last = await at.messages.last().boundingBox();
        const box = await at.page.locator('.conversation').boundingBox();
        return (last?.y ?? Infinity) + (last?.height ?? 0) - (box?.y ?? 0) - (box?.height ?? 0);
      })
      .toBeLessThanOrEqual(0);
  });
});
