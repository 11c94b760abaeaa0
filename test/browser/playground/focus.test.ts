import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPlayground } from './open-playground.ts';

const QUESTION = 'Wat moet de internationale gemeenschap doen?';
const UNANSWERABLE = 'Wie won het WK voetbal in 1974?';
const DECLINED = 'De artikelen geven daar geen antwoord op.';
const PHONE = { width: 375, height: 740, context: { hasTouch: true, isMobile: true } } as const;

describe.skipIf(CHROMIUM === null)(inChromium('the focus in the playground'), () => {
  const browser = useBrowser();

  it('begins in the message box where there is a keyboard, and is led there from the top of the page', async () => {
    const at = await openPlayground(browser());
    await at.focused(at.box);
    await at.page.keyboard.press('Shift+Tab');
    const skip = at.page.getByRole('link', { name: 'Naar het berichtvak' });
    await skip.focus();
    // It comes into sight with the focus.
    expect((await skip.boundingBox())?.y).toBeGreaterThan(0);
    const address = at.page.url();
    await skip.press('Enter');
    await at.focused(at.box);
    expect(at.page.url()).toBe(address);
    await at.openCommand('/vraag');
    await skip.press('Enter');
    await at.focused(at.page.getByRole('combobox', { name: 'vraag' }));
  });

  it('raises no keyboard on a touch screen', async () => {
    const at = await openPlayground(browser(), PHONE);
    await at.page.getByRole('heading', { name: 'Vraag het de artikelen' }).waitFor();
    expect(await at.page.evaluate('document.activeElement === document.body')).toBe(true);
    await at.ask(QUESTION);
    const answer = await at.newest('afschrikking');
    await at.ask(UNANSWERABLE);
    await at.button('Bericht sluiten', await at.newest(DECLINED)).tap();
    await at.focused(answer);
  });

  it('goes from a dismissed message to the next one, and behind the last to the message box', async () => {
    const at = await openPlayground(browser());
    await at.ask(UNANSWERABLE);
    const declined = await at.newest(DECLINED);
    await at.ask(QUESTION);
    const answer = await at.newest('afschrikking');
    await at.pressButton('Bericht sluiten', declined);
    await at.focused(answer);
    await at.ask(UNANSWERABLE);
    await at.pressButton('Bericht sluiten', await at.newest(DECLINED));
    await at.focused(at.box);
  });

  it('stays with a message whose button goes with the bot’s answer', async () => {
    const at = await openPlayground(browser());
    await at.choose('Mila moderator');
    const form = await at.openCommand('/bibliotheek toevoegen');
    await at.addOption(form, 'bestand');
    const buffer = Buffer.from('# De brug\n\nZij is open.\n');
    await form
      .getByLabel('bestand', { exact: true })
      .setInputFiles({ name: 'brug.md', mimeType: 'text/markdown', buffer });
    await at.pressButton('Versturen', form);
    const preview = await at.newest('Concept');
    await at.pressButton('Publiceren', preview);
    await at.newest('is gepubliceerd');
    await expect.poll(() => at.page.evaluate('document.activeElement.localName')).toBe('vb-message');
  });

  it('reads in the language of what is quoted', async () => {
    const at = await openPlayground(browser(), { language: 'en-GB' });
    await at.ask(QUESTION, '/ask');
    const answer = await at.newest('afschrikking');
    expect(await answer.getByRole('blockquote').first().getAttribute('lang')).toBe('nl');
    expect(await answer.locator('small [lang=nl]').first().innerText()).toMatch(/^Oplevende bezorgdheid/);
    const dutch = await openPlayground(browser());
    await dutch.ask(QUESTION);
    expect(await (await dutch.newest('afschrikking')).locator('[lang]').count()).toBe(0);
  });
});
