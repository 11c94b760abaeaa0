import { describe, expect, it } from 'vitest';
import { knowledgeDir } from '../../cli/knowledge-dir.ts';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { NAUGHTY_ARTICLE, NAUGHTY_STRINGS } from './naughty-strings.ts';
import { openPlayground } from './open-playground.ts';
import type { PlaygroundPage } from './playground-page.ts';

const TITLE = '<img src=x onerror=alert(1)>';
/** What would be made of them, if they were taken for HTML. */
const MADE = 'img[src="x"], svg[onload], [onerror], a[href^="javascript" i], a:has-text("klik"), body script';

/** Dialogues and what the security policy forbids fail each test by themselves, see `openPage`. */
async function expectText(at: PlaygroundPage): Promise<void> {
  expect(await at.page.locator(MADE).count()).toBe(0);
}

describe.skipIf(CHROMIUM === null)(inChromium('nothing runs in the playground that came'), () => {
  const browser = useBrowser();
  const open = () => openPlayground(browser(), { knowledge: knowledgeDir({ 'gevaar.md': NAUGHTY_ARTICLE }) });

  it('in an article', async () => {
    const at = await open();
    await at.ask('Hoe luidt de waarschuwing?');
    const answer = await at.newest('De waarschuwing luidt');
    expect(await answer.innerText()).toContain('<script>alert(1)</script> en <img src=x onerror=alert(1)>.');
    expect(await answer.innerText()).toContain(`[1] ${TITLE}`);
    await at.button('Context', answer).click();
    const context = await at.newest('In het artikel');
    expect(await context.innerText()).toContain('<svg onload=alert(1)> van de kop');
    expect(await context.innerText()).toContain('klik hier');
    await at.button('Vraag verder', at.messages.first()).click();
    await at.modal.getByText(`Over: ${TITLE}`).waitFor();
    await expectText(at);
    await at.page.keyboard.press('Escape');
    await at.ask('Wat is de omkering?');
    expect(await (await at.newest('De omkering is')).innerText()).toContain('\u{1F469}\u200D\u{1F469}\u200D\u{1F467}');
    await (await at.openCommand('/artikelen')).press('Enter');
    await at.newest(TITLE);
    const form = await at.openCommand('/samenvatting');
    await at.addOption(form, 'artikel');
    await at.option(TITLE).waitFor();
    for (const panel of ['Artikelen', 'Uitleg', 'Verkeer']) {
      await at.button(panel).click();
      await at.panel.getByRole('heading', { level: 2 }).waitFor();
    }
    await expectText(at);
  });

  it('in a question, asked by command or written', async () => {
    const at = await open();
    for (const text of NAUGHTY_STRINGS) {
      await at.say(text);
      await at.newest(text);
      const before = await at.messages.count();
      await at.ask(text);
      await expect.poll(() => at.messages.count()).toBe(before + 1);
    }
    await at.button('Uitleg').click();
    await at.panel.getByRole('heading', { level: 2 }).waitFor();
    await at.button('Verkeer').click();
    await at.panel
      .getByRole('button', { name: /INTERACTION_CREATE/ })
      .first()
      .click();
    await at.panel.getByText('"id"').first().waitFor();
    await expectText(at);
  });

  it('in the name of a file', async () => {
    const at = await open();
    const names = NAUGHTY_STRINGS.map((text) => `${text.replaceAll('/', '')}.md`);
    await at.button('Artikelen').click();
    const chosen = at.panel.getByLabel('Kies een bestand');
    const mimeType = 'text/markdown';
    for (const [index, name] of names.entries()) {
      await chosen.setInputFiles({ name, mimeType, buffer: Buffer.from('') });
      await at.panel.getByRole('alert').getByText(`${name} is niet toegevoegd.`).waitFor();
      await chosen.setInputFiles({ name, mimeType, buffer: Buffer.from('Er staat een zin in.') });
      await expect.poll(() => at.panel.getByRole('listitem').count()).toBe(index + 2);
    }
    await expectText(at);
    await at.choose('Mila moderator');
    const [name = ''] = names;
    const form = await at.openCommand('/bibliotheek toevoegen');
    await at.addOption(form, 'bestand');
    const buffer = Buffer.from('Er staat iets.');
    await form.getByLabel('bestand', { exact: true }).setInputFiles({ name, mimeType, buffer });
    expect(await form.innerText()).toContain(name);
    await at.button('Versturen', form).click();
    await at.newest('Concept');
    await expectText(at);
  });
});
