import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Until a busy machine has answered. */
const PATIENCE = { timeout: 20_000 };

/** Types a slash command, and the value of its first option if one is given, and waits for what comes of it. */
export async function run(page: Page, command: string, value: string | null = null): Promise<void> {
  const messages = page.locator('.message');
  const before = await messages.count();
  await page.locator('vb-composer textarea').fill(`/${command} `);
  await page.getByRole('form', { name: `/${command}` }).waitFor();
  if (value !== null) {
    await page.keyboard.insertText(value);
    // The list of what is offered is not chosen from.
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Enter');
  await messages.nth(before).waitFor();
  await settled(page);
}

/** Chooses a command and hands it a file. */
export async function runWithFile(
  page: Page,
  command: string,
  option: string,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  await page.locator('vb-composer textarea').fill(`/${command} `);
  const form = page.getByRole('form', { name: `/${command}` });
  await form.getByRole('option', { name: option }).click();
  await form.locator('input[type=file]').setInputFiles({ name: file.name, mimeType: 'text/html', buffer: file.bytes });
  await form.locator('.composer-send').click();
}

/** Writes a message. */
export async function say(page: Page, text: string): Promise<void> {
  await page.locator('vb-composer textarea').fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.message').filter({ hasText: text }).waitFor();
}

/** Goes to another channel. */
export async function goTo(page: Page, channel: string): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: channel }).click();
}

/** Presses a button of the newest message and waits for what comes of it. */
export async function press(page: Page, label: string): Promise<void> {
  await page.locator('.message').last().getByRole('button', { name: label, exact: true }).click();
  await settled(page);
}

/** Until nothing is being sent or thought about. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.message-thinking, .sending, [aria-busy=true]').count(), PATIENCE).toBe(0);
}
