import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, press, run, runWithFile, settled } from './doings.ts';
import { keepQuestions, marketSquare, publish, threeWeeks } from './history.ts';
import { openPage } from './open-page.ts';
import { chat, fitToMessages, leave, takePicture } from './take-picture.ts';

async function becomeModerator(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Mila' }).check({ force: true });
}

async function picture(page: Page, name: string): Promise<void> {
  await leave(page);
  await fitToMessages(page);
  await takePicture(page, name, chat(page));
}

test('an article that is pasted', async () => {
  const { page } = await openPage({ language: 'en-GB', height: 720, scale: 1 });
  await becomeModerator(page);
  await page.locator('vb-composer textarea').fill('/library add ');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('dialog').waitFor();
  await leave(page);
  await takePicture(page, 'paste', page.getByRole('dialog'));
});

test('a draft, and what is published of it', async () => {
  const { page } = await openPage({ language: 'en-GB' });
  await becomeModerator(page);
  await runWithFile(page, 'library add', 'file', marketSquare());
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
  await picture(page, 'draft');
  await press(page, 'Publish');
  await expect.poll(() => page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
  await picture(page, 'published');
});

test('the settings', async () => {
  const { page } = await openPage({ language: 'en-GB', scale: 1 });
  await becomeModerator(page);
  await run(page, 'settings');
  await picture(page, 'settings');
});

test('what members ask', async () => {
  const { page } = await openPage({
    language: 'en-GB',
    scale: 1,
    charts: true,
    before: async (standIn, setTime) => {
      await publish(standIn);
      await keepQuestions(standIn);
      await threeWeeks(standIn, setTime);
    },
  });
  await becomeModerator(page);
  // Nothing was said there.
  await goTo(page, 'redactie');
  await run(page, 'insights');
  await settled(page);
  await picture(page, 'insights');
});
