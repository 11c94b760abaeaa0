import { test } from 'vitest';
import { run, say } from './doings.ts';
import { openPage } from './open-page.ts';
import { chat, fitToMessages, leave, takePicture } from './take-picture.ts';

/** With a typing error, as people type. */
const QUESTION = 'wat moet de internatonale gemeenschap doen';

test.each(['dark', 'light'] as const)('an answer (%s)', async (theme) => {
  const { page } = await openPage({ language: 'nl', theme });
  await run(page, 'vraag', QUESTION);
  await leave(page);
  await fitToMessages(page);
  await takePicture(page, `answer-${theme}`, chat(page));
});

test('an answer on a phone', async () => {
  const { page } = await openPage({ language: 'nl', width: 375, height: 760 });
  await run(page, 'vraag', QUESTION);
  await leave(page);
  await fitToMessages(page);
  await takePicture(page, 'phone');
});

test('the first screen', async () => {
  const { page } = await openPage({ language: 'en-GB', height: 640 });
  await takePicture(page, 'first-screen');
});

test('questions offered while one types', async () => {
  const { page } = await openPage({ language: 'nl', height: 460 });
  // The list hides it, and it hides the first screen.
  await say(page, 'Goedemorgen!');
  await page.locator('vb-composer textarea').fill('/vraag ');
  await page.keyboard.type('wat moet');
  await page.getByRole('option').first().waitFor();
  await takePicture(page, 'autocomplete', chat(page));
});

test('a summary', async () => {
  const { page } = await openPage({ language: 'nl', scale: 1 });
  await run(page, 'samenvatting');
  await leave(page);
  await fitToMessages(page);
  await takePicture(page, 'summary', chat(page));
});
