import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPlayground } from './open-playground.ts';

const POOL = {
  name: 'zwembad.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('# Het nieuwe zwembad\n\nHet zwembad gaat op 3 juni open.\n\nEr zijn vier banen van 25 meter.\n'),
} as const;

/** One pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe.skipIf(CHROMIUM === null)(inChromium('beside the chat of the playground'), () => {
  const browser = useBrowser();

  it('a moderator adds an article by file, and a member asks it', async () => {
    const at = await openPlayground(browser());
    await at.box.fill('/bibliotheek');
    expect(await at.option('/bibliotheek').count()).toBe(0);
    await at.box.fill('');
    await at.choose('Mila moderator');
    const form = await at.openCommand('/bibliotheek toevoegen');
    await at.addOption(form, 'bestand');
    await form.getByLabel('bestand', { exact: true }).setInputFiles(POOL);
    expect(await form.innerText()).toContain(POOL.name);
    await at.button('Versturen', form).click();
    const preview = await at.newest('Concept');
    expect(await preview.innerText()).toContain('Het nieuwe zwembad');
    await at.button('Publiceren', preview).click();
    await at.newest('is gepubliceerd');
    await at.choose('Noor lid');
    await at.ask('Wanneer gaat het zwembad open?');
    await at.newest('op 3 juni open');
    await at.button('Artikelen').click();
    await at.panel
      .getByRole('listitem')
      .filter({ hasText: 'Het nieuwe zwembad' })
      .getByText('van deze server')
      .waitFor();
  });

  it('a file that is chosen or dropped becomes an article; what holds none is refused in words', async () => {
    const at = await openPlayground(browser());
    await at.button('Artikelen').click();
    const shelf = at.panel.getByRole('listitem');
    await expect
      .poll(() => shelf.allInnerTexts())
      .toEqual([expect.stringMatching(/Oplevende bezorgdheid.*\n.*13 passages.*beheerder/)]);
    await at.panel.getByLabel('Kies een bestand').setInputFiles({ ...POOL, name: 'leeg.md', buffer: Buffer.from('') });
    const alert = at.panel.getByRole('alert');
    await alert.getByText('leeg.md is niet toegevoegd.').waitFor();
    await alert.getByText('In dat bestand staat geen tekst die ik als artikel kan gebruiken.').waitFor();
    const picture = { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from(PNG, 'base64') };
    await at.panel.getByLabel('Kies een bestand').setInputFiles(picture);
    expect(await alert.getByRole('code').innerText()).toBe('image/png');
    expect(await alert.innerText()).not.toContain('`');
    expect(await shelf.count()).toBe(1);
    const dropped = await at.page.evaluateHandle<unknown, string>(
      `(() => {
        const files = new DataTransfer();
        files.items.add(new File([${JSON.stringify(POOL.buffer.toString())}], 'zwembad.md'));
        return files;
      })()`,
      '',
    );
    await at.panel.getByText('Sleep een bestand hierheen').dispatchEvent('drop', { dataTransfer: dropped });
    await at.panel.getByRole('status').getByText('‘Het nieuwe zwembad’ staat erbij.').waitFor();
    await expect.poll(() => shelf.count()).toBe(2);
    expect(await at.panel.getByRole('alert').innerText()).toBe('');
    await at.ask('Hoeveel banen heeft het zwembad?');
    await at.newest('vier banen');
  });

  it('stands how the last answer was found', async () => {
    const at = await openPlayground(browser());
    const unfold = at.button('Uitleg');
    expect(await unfold.getAttribute('aria-pressed')).toBe('false');
    await unfold.click();
    await at.panel.getByText('Stel een vraag; dan staat hier').waitFor();
    await at.ask('Wat vindt Lloyd Austin van de berichten?');
    const gist = at.panel.getByRole('region', { name: 'Hoe het antwoord gevonden is' });
    const explanation = at.panel.getByRole('region', { name: 'Alle getallen, in het Engels' });
    await expect.poll(() => explanation.innerText()).toContain('Austin');
    expect(await gist.innerText()).toContain('Beantwoord');
    expect(await gist.innerText()).not.toMatch(/In het bestand|\*\*/);
    await at.ask('Wie won het WK voetbal in 1974?');
    await expect.poll(() => explanation.innerText()).toMatch(/1974 +weight/);
    expect(await explanation.innerText()).toContain('Confidence 0.00: declined');
    await (await at.openCommand('/help')).press('Enter');
    await at.page.getByText('/artikelen').last().waitFor();
    // What asks nothing of the articles leaves the explanation of what did.
    expect(await explanation.innerText()).toContain('Confidence 0.00');
    await unfold.click();
    await at.panel.waitFor({ state: 'detached' });

    // Nor does it hide an answer that came while nobody looked.
    await at.ask('Wat vindt Lloyd Austin van de berichten?');
    await at.newest('zorgwekkend');
    await (await at.openCommand('/help')).press('Enter');
    await at.page.getByText('/artikelen').last().waitFor();
    await unfold.click();
    await expect.poll(() => explanation.innerText()).toContain('Austin');
    await at.choose('English');
    await at.panel
      .getByRole('region', { name: 'How the answer was found' })
      .getByText(/Answered.*sure/)
      .waitFor();
  });

  it('stands what went over the wire, with the time that it took', async () => {
    const at = await openPlayground(browser());
    await at.button('Verkeer').click();
    await at.ask('Wat vindt Lloyd Austin van de berichten?');
    await at.newest('zorgwekkend');
    const rows = at.panel.getByRole('listitem');
    const answer = rows
      .filter({ hasText: 'van de bot' })
      .filter({ hasText: /POST \/interactions\/\d+\/…\/callback/ })
      .first();
    expect(await answer.innerText()).toMatch(/\d+ ms/);
    const event = rows.filter({ hasText: 'INTERACTION_CREATE' }).first();
    await event.getByRole('button').click();
    await event.getByText('"Wat vindt Lloyd Austin van de berichten?"').waitFor();
    expect(await event.getByRole('button').getAttribute('aria-expanded')).toBe('true');
    await at.button('Sluiten', at.panel).click();
    await at.panel.waitFor({ state: 'detached' });
  });
});
