import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { openPlayground } from './open-playground.ts';

const QUESTION = 'Wat vindt Lloyd Austin van de berichten?';
const ANSWER = /Lloyd Austin merkte op dat hij deze rapporten niet kan verifiëren/;

describe.skipIf(CHROMIUM === null)(inChromium('asking in the playground'), () => {
  const browser = useBrowser();

  it.each([
    { language: 'nl', command: '/vraag', foreign: '/ask', typed: 'Lloyd Au', offered: 'Wat zei Lloyd Austin?' },
    { language: 'en-GB', command: '/ask', foreign: '/vraag', typed: 'Lloyd Au', offered: 'Who is Lloyd Austin?' },
  ] as const)('by slash command and autocomplete, by keyboard alone, in $language', async (asked) => {
    const at = await openPlayground(browser(), asked);
    const { keyboard } = at.page;
    await at.box.focus();
    await keyboard.type('/');
    await at.option(asked.command).waitFor();
    expect(await at.option(asked.foreign).count()).toBe(0);
    await keyboard.type(asked.command.slice(1, 3));
    await keyboard.press('Enter');
    const question = at.page.getByRole('form', { name: asked.command }).getByRole('combobox');
    await expect.poll(() => question.getAttribute('aria-expanded')).toBe('true');
    await keyboard.type(asked.typed);
    const offers = at.option(/Austin/);
    // Once it has searched for what was typed, nothing else is offered.
    await at.option(/./).and(at.page.locator(':not(:has-text("Austin"))')).first().waitFor({ state: 'detached' });
    await at.option(asked.offered).waitFor();
    const place = (await offers.allInnerTexts()).indexOf(asked.offered);
    expect(place).toBeGreaterThanOrEqual(0);
    for (let step = 0; step <= place; step += 1) await keyboard.press('ArrowDown');
    expect(await at.page.getByRole('option', { selected: true }).innerText()).toBe(asked.offered);
    await keyboard.press('Enter');
    expect(await question.inputValue()).toBe(asked.offered);
    await keyboard.press('Enter');
    expect(await (await at.newest(/Austin/)).innerText()).toContain(asked.offered);
    await at.focused(at.box);
  });

  it('not before what is required is filled in', async () => {
    const at = await openPlayground(browser());
    const form = await at.openCommand('/vraag');
    await at.page.keyboard.press('Enter');
    await form.getByText('Deze optie is verplicht. Geef een waarde op.').first().waitFor();
    const question = form.getByRole('combobox', { name: 'vraag' });
    expect(await question.getAttribute('aria-invalid')).toBe('true');
    expect(await at.messages.count()).toBe(0);
    await question.fill(QUESTION);
    await question.press('Enter');
    await at.newest(ANSWER);
  });

  it.each(['nl', 'en-GB'] as const)('by one click on each of three questions, in %s', async (language) => {
    const at = await openPlayground(browser(), { language });
    const questions = at.page.getByRole('main').getByRole('listitem').getByRole('button');
    expect(await questions.count()).toBe(3);
    const places = ['algemeen', 'vragen', 'redactie'];
    for (const [index, place] of places.entries()) {
      await at.goTo(place);
      const question = questions.nth(index);
      const text = await question.innerText();
      await question.click();
      const answer = await at.newest(text);
      expect(await answer.getByRole('blockquote').count()).toBeGreaterThan(0);
      expect(await answer.innerText()).toContain('[1]');
      expect(await questions.count()).toBe(0);
    }
  });

  it('by a mention, chosen from a list; what mentions nobody is left alone', async () => {
    const at = await openPlayground(browser());
    await at.say('Heeft iemand dit gelezen?');
    await at.newest('Heeft iemand dit gelezen?');
    await at.box.pressSequentially('@vraa');
    await at.option('@Vraagbaak').waitFor();
    await at.box.press('Enter');
    await at.box.pressSequentially(QUESTION);
    await at.box.press('Enter');
    const answer = await at.newest(ANSWER);
    expect(await answer.getByRole('button', { name: `@Vraagbaak ${QUESTION}` }).count()).toBe(1);
    expect(await at.messages.count()).toBe(3);
  });

  it('by a reply to the bot', async () => {
    const at = await openPlayground(browser());
    // A reply to what a command gave would mention nobody, as on Discord.
    await at.say('@Vraagbaak Wat moet de internationale gemeenschap doen?');
    await at.newest(/afschrikking/);
    const first = at.messages.nth(1);
    await at.doWith(first, 'Beantwoorden');
    await at.page.getByText('Antwoord op Vraagbaak').waitFor();
    await at.focused(at.box);
    await at.page.keyboard.type(QUESTION);
    await at.page.keyboard.press('Enter');
    await at.newest(ANSWER);
    expect(await at.page.getByText('Antwoord op Vraagbaak').count()).toBe(0);
    // The message names what it replies to, and leads there.
    await at.messages
      .nth(2)
      .getByRole('button', { name: /@Vraagbaak/ })
      .click();
    await at.focused(first);
  });

  it('in direct messages, without a mention', async () => {
    const at = await openPlayground(browser());
    await at.goTo('Vraagbaak');
    await at.say(QUESTION);
    await at.newest(ANSWER);
    await at.choose('Mila moderator');
    await expect.poll(() => at.messages.count()).toBe(0);
  });
});
