import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPage, openPlayground } from './open-playground.ts';

const QUESTION = 'Wat moet de internationale gemeenschap doen?';
const ANSWER = /moet zowel afschrikking als diplomatieke kanalen overwegen/;
const SECTION = 'Belangrijkste uitdagingen en controverses';

describe.skipIf(CHROMIUM === null)(inChromium('answers in the playground'), () => {
  const browser = useBrowser();

  it('open to the passage in the article, from which one goes to its neighbours', async () => {
    const at = await openPlayground(browser());
    await at.ask(QUESTION);
    await at.button('Context', await at.newest(ANSWER)).click();
    const context = await at.newest('In het artikel');
    expect(await context.getByRole('blockquote').count()).toBe(3);
    expect(await context.innerText()).toContain('¶ 10 · geciteerd');
    expect(await context.innerText()).not.toContain('¶ 12');
    await at.button('Volgende alinea’s', context).click();
    await at.newest('¶ 12');
    expect(await at.messages.count()).toBe(2);
  });

  it('turn to further passages and back', async () => {
    const at = await openPlayground(browser());
    await at.ask(QUESTION);
    const answer = at.messages.first();
    await at.pressButton('Meer passages', answer);
    await answer.getByText('Pagina 2 van').waitFor();
    expect(await answer.innerText()).not.toMatch(ANSWER);
    await at.pressButton('Volgende', answer);
    await answer.getByText('Pagina 3 van').waitFor();
    await at.pressButton('Vorige', answer);
    await answer.getByText('Pagina 2 van').waitFor();
    await at.pressButton('Terug naar het antwoord', answer);
    await expect.poll(() => answer.innerText()).toMatch(ANSWER);
    expect(await answer.innerText()).toContain('(bewerkt)');
    expect(await at.messages.count()).toBe(1);
  });

  it('lead to a further question in a form, which is not sent empty', async () => {
    const at = await openPlayground(browser());
    await at.ask(QUESTION);
    const answer = await at.newest(ANSWER);
    await at.pressButton('Vraag verder', answer);
    const question = at.modal.getByRole('textbox', { name: 'Je vraag' });
    await at.focused(question);
    await at.pressButton('Versturen', at.modal);
    await at.focused(question);
    await at.modal.getByText('Dit veld is verplicht.').waitFor();
    await at.page.keyboard.press('Escape');
    await at.modal.waitFor({ state: 'detached' });
    await at.focused(at.button('Vraag verder', answer));
    expect(await at.messages.count()).toBe(1);
    await at.pressButton('Vraag verder', answer);
    await question.fill('Hoe betrouwbaar zijn de inlichtingen?');
    await at.pressButton('Versturen', at.modal);
    await at.modal.waitFor({ state: 'detached' });
    await at.newest('betrouwbaarheid van inlichtingen');
  });

  it('are summaries of one section, chosen with their options', async () => {
    const at = await openPlayground(browser());
    const form = await at.openCommand('/samenvatting');
    await at.addOption(form, 'artikel');
    await at.page.keyboard.type('noord-korea');
    await at.option(/^Oplevende bezorgdheid/).waitFor();
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Enter');
    await at.addOption(form, 'deel');
    await at.page.keyboard.type('uitdagingen');
    await at.option(SECTION).waitFor();
    await expect.poll(() => at.option(/./).count()).toBe(1);
    await at.page.keyboard.press('ArrowDown');
    await at.page.keyboard.press('Enter');
    await at.addOption(form, 'lengte');
    await at.page.keyboard.type('kort');
    await at.page.keyboard.press('Enter');
    await at.page.keyboard.press('Enter');
    const summary = await at.newest('Samenvatting · kort');
    expect(await summary.innerText()).toContain(SECTION);
    expect(await at.button('Kort', summary).isDisabled()).toBe(true);
    const other = 'Voordelen en nadelen van Noord-Korea’s betrokkenheid';
    await summary.getByRole('combobox', { name: 'Vat één deel samen' }).click();
    await at.option(other).click();
    await expect.poll(() => summary.getByRole('combobox').innerText()).toContain(other);
    await expect.poll(() => summary.innerText()).toContain('¶ 8');
  });

  it('come to a message in whose menu they were asked for', async () => {
    const at = await openPlayground(browser());
    await at.say('Wat vindt Lloyd Austin van de berichten?');
    await at.doWith(await at.newest('Lloyd Austin'), 'Zoek in artikelen');
    const found = await at.newest('Opgezocht: het hele bericht.');
    expect(await found.innerText()).toContain('zorgwekkend');
  });

  it('are seen by everyone, but a declined question by its asker alone, who can dismiss that', async () => {
    const noor = await openPlayground(browser());
    const mila = await openPage(browser(), new URL(noor.page.url()).origin, { language: 'en-GB' });
    await mila.choose('Mila moderator');
    await noor.ask('Wie won het WK voetbal in 1974?');
    const declined = await noor.newest('De artikelen geven daar geen antwoord op.');
    expect(await declined.innerText()).toContain('Alleen jij kunt dit zien');
    await noor.ask(QUESTION);
    await mila.newest(ANSWER);
    expect(await mila.messages.count()).toBe(1);
    expect(await (await noor.newest(ANSWER)).innerText()).not.toContain('Alleen jij kunt dit zien');
    await noor.button('Bericht sluiten', declined).click();
    await expect.poll(() => noor.messages.count()).toBe(1);
    // It stays away when one was somebody else for a while.
    await noor.choose('Mila moderator');
    await noor.choose('Noor lid');
    await noor.newest(ANSWER);
    expect(await noor.messages.count()).toBe(1);
  });
});
