import { test } from 'vitest';
import { goTo, run } from './doings.ts';
import { openPage } from './open-page.ts';
import { leave, takePicture } from './take-picture.ts';

const QUESTION = 'what should other countries do';

test.each([
  ['explanation', 'Explanation'],
  ['wire', 'Wire'],
])('beside the chat: %s', async (name, button) => {
  const { page } = await openPage({ language: 'en-GB', width: 1280, height: 720, scale: 1 });
  // What is loaded with the first questions would be the longest time on the wire.
  await goTo(page, 'vragen');
  for (let times = 0; times < 3; times++) await run(page, 'ask', QUESTION);
  await goTo(page, 'algemeen');
  await run(page, 'ask', QUESTION);
  await page.getByRole('button', { name: button }).click();
  await page.locator('.explanation, .wire li').first().waitFor();
  await leave(page);
  await takePicture(page, name);
});
