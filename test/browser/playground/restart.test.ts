import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPage } from './open-playground.ts';
import { startRestartablePlayground } from './restartable-playground.ts';

const QUESTION = 'Wat moet de internationale gemeenschap doen?';

describe.skipIf(CHROMIUM === null)(inChromium('a playground of which a part is away'), () => {
  const browser = useBrowser();

  it('answers a button that was sent before the bot was restarted', async () => {
    const { url, bot } = await startRestartablePlayground();
    const at = await openPage(browser(), url);
    await at.ask(QUESTION);
    await at.newest('afschrikking');
    const answer = at.messages.first();
    await bot.stop();
    await bot.start();
    await at.button('Context', answer).click();
    await at.newest('¶ 10 · geciteerd');
    await at.button('Meer passages', answer).click();
    await answer.getByText('Pagina 2 van').waitFor();
  });

  it('says that the bot does not respond, until it is back', async () => {
    const { url, bot } = await startRestartablePlayground();
    const at = await openPage(browser(), url);
    await at.ask(QUESTION);
    await at.newest('afschrikking');
    const answer = at.messages.first();
    await at.button('Vraag verder', answer).click();
    await at.modal.getByRole('textbox').fill('Hoe betrouwbaar zijn de inlichtingen?');
    await bot.stop();
    await at.button('Versturen', at.modal).click();
    await at.modal.getByText('Er ging iets mis. Probeer het nog eens.').waitFor();
    expect(await at.modal.getByRole('textbox').inputValue()).toBe('Hoe betrouwbaar zijn de inlichtingen?');
    await at.button('Annuleren', at.modal).click();
    await at.button('Context', answer).click();
    await answer.getByRole('alert').getByText('Deze applicatie heeft niet gereageerd').waitFor();
    await at.ask(QUESTION);
    const notice = at.log.getByRole('alert').filter({ hasText: 'De app heeft niet op tijd gereageerd' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('/vraag');
    await at.button('Melding sluiten', notice).click();
    await notice.waitFor({ state: 'detached' });
    await bot.start();
    await at.button('Context', answer).click();
    await at.newest('¶ 10 · geciteerd');
    expect(await answer.getByRole('alert').count()).toBe(0);
  });

  it('comes back by itself, with its messages, when the connection was lost', async () => {
    const { url, site } = await startRestartablePlayground();
    const at = await openPage(browser(), url, { expected: /WebSocket connection/ });
    const notice = at.page.getByText('De verbinding is weg.');
    await at.ask(QUESTION);
    await at.newest('afschrikking');
    await at.goTo('vragen');
    await at.choose('Mila moderator');
    await site.stop();
    await notice.waitFor();
    // What is typed meanwhile is kept.
    await at.say('Is er iemand?');
    await at.page.getByRole('alert').getByText('Dat kan hier niet meer.').waitFor();
    expect(await at.box.inputValue()).toBe('Is er iemand?');
    await site.start();
    await notice.waitFor({ state: 'detached' });
    expect(await at.page.getByRole('radio', { name: 'Mila' }).isChecked()).toBe(true);
    await at.box.press('Enter');
    const message = await at.newest('Is er iemand?');
    expect(await message.getAttribute('aria-label')).toContain('Mila');
    await at.goTo('algemeen');
    await at.newest('afschrikking');
    await at.ask(QUESTION);
    await expect.poll(() => at.messages.count()).toBe(2);
  });
});
