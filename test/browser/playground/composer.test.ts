import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPlayground } from './open-playground.ts';

const FILE = {
  name: 'brug.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('# De brug\n\nZij is open.\n'),
} as const;
const SEARCH = 'Kies een optie';

describe.skipIf(CHROMIUM === null)(inChromium('the message box of the playground'), () => {
  const browser = useBrowser();

  it('shows the options of a command that requires none at once, and narrows them down by name', async () => {
    const at = await openPlayground(browser());
    await at.choose('Mila moderator');
    const form = await at.openCommand('/bibliotheek toevoegen');
    const search = form.getByRole('combobox', { name: SEARCH });
    await at.focused(search);
    const offered = form.getByRole('option');
    await expect
      .poll(() => offered.allInnerTexts())
      .toEqual([expect.stringContaining('url'), expect.stringContaining('bestand')]);
    await at.page.keyboard.type('best');
    await expect.poll(() => offered.allInnerTexts()).toEqual([expect.stringContaining('Markdown, tekst, HTML')]);
    await at.page.keyboard.type('x');
    await form.getByText('Geen opties gevonden').first().waitFor();
    // It is not sent without what was typed.
    await at.page.keyboard.press('Enter');
    expect(await at.page.getByRole('dialog').count()).toBe(0);
    await at.page.keyboard.press('Backspace');
    await at.page.keyboard.press('Enter');
    const file = form.getByLabel('bestand', { exact: true });
    await at.focused(file);
    expect(await form.getByRole('option').count()).toBe(0);
    // Back out of the field, one is where one chose it; back out of that, the command is left.
    await at.page.keyboard.press('Backspace');
    await at.focused(search);
    await at.page.keyboard.press('Backspace');
    await at.focused(at.box);
  });

  it('sends a command without options from that list by Enter', async () => {
    const at = await openPlayground(browser());
    await at.openCommand('/artikelen');
    await at.page.keyboard.press('Enter');
    await at.newest('Oplevende bezorgdheid');
  });

  it('keeps what is typed with its channel, a half-filled command too', async () => {
    const at = await openPlayground(browser());
    await at.box.fill('Weet iemand');
    await at.goTo('vragen');
    await at.page.getByRole('textbox', { name: '#vragen' }).waitFor();
    expect(await at.box.inputValue()).toBe('');
    const form = await at.openCommand('/vraag');
    await form.getByRole('combobox', { name: 'vraag' }).fill('Wat vindt Lloyd Austin');
    await at.addOption(form, 'artikel');
    await at.goTo('redactie');
    await at.page.getByRole('textbox', { name: '#redactie' }).waitFor();
    expect(await at.box.inputValue()).toBe('');
    await at.goTo('algemeen');
    await expect.poll(() => at.box.inputValue()).toBe('Weet iemand');
    await at.goTo('vragen');
    await form.waitFor();
    expect(await form.getByRole('combobox', { name: 'vraag' }).inputValue()).toBe('Wat vindt Lloyd Austin');
    expect(await form.getByRole('combobox', { name: 'artikel' }).inputValue()).toBe('');
    // One is still in the list of channels, where one went on.
    await at.focused(at.page.getByRole('navigation').getByRole('button', { name: 'vragen' }));
    await form.getByRole('combobox', { name: 'vraag' }).press('Enter');
    await at.newest('zorgwekkend');
    expect(await at.box.inputValue()).toBe('');
  });

  it('keeps a command that other places do not offer', async () => {
    const at = await openPlayground(browser());
    await at.choose('Mila moderator');
    const form = await at.openCommand('/bibliotheek toevoegen');
    await at.addOption(form, 'url');
    await form.getByLabel('url', { exact: true }).fill('https://example.org/brug');
    await at.goTo('Vraagbaak');
    await form.waitFor({ state: 'detached' });
    await at.goTo('algemeen');
    await form.waitFor();
    expect(await form.getByLabel('url', { exact: true }).inputValue()).toBe('https://example.org/brug');
  });

  it('says how to go on with a question of one’s own, and nowhere that it matches nothing', async () => {
    const at = await openPlayground(browser());
    const form = await at.openCommand('/vraag');
    const question = form.getByRole('combobox', { name: 'vraag' });
    await question.fill('Xylofoon qwertz');
    const note = form.getByText('Geen suggesties. Druk op Enter om te versturen wat je hebt getypt.').first();
    await note.waitFor();
    await question.fill('');
    await note.waitFor({ state: 'hidden' });
    await question.fill('Xylofoon qwertz');
    await at.addOption(form, 'privé');
    await at.page.keyboard.type('misschien');
    await form.getByText('Geen opties gevonden').first().waitFor();
  });

  it('leaves the focus at a neighbour when an option is removed', async () => {
    const at = await openPlayground(browser());
    await at.choose('Mila moderator');
    const form = await at.openCommand('/bibliotheek toevoegen');
    await at.addOption(form, 'bestand');
    await form.getByLabel('bestand', { exact: true }).setInputFiles(FILE);
    await at.addOption(form, 'url');
    await at.pressButton('bestand weghalen', form);
    await at.focused(form.getByRole('textbox', { name: 'url' }));
    await at.pressButton('url weghalen', form);
    await at.focused(form.getByRole('combobox', { name: SEARCH }));
  });
});
