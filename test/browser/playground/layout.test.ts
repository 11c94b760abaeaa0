import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { axeViolations, longestMovement, overflowing, smallTargets, tabOrder } from './layout-checks.ts';
import { openPlayground } from './open-playground.ts';
import { CHANNELS_SHOWN, STATES } from './states.ts';

const DESKTOP = { width: 1280, height: 800 } as const;
const PHONE = { width: 375, height: 740 } as const;
const SMALL_PHONE = { width: 320, height: 640 } as const;

const SKIP = 'Naar het berichtvak';
const CHAT = [
  'Artikelen',
  'Uitleg',
  'Verkeer',
  'Wat is de rol van Noord-Korea in het Oekraïne-conflict?',
  'Wat moet de internationale gemeenschap doen?',
  'Wat heeft Zelensky gezegd over Kim en Poetin?',
  'Stuur bericht naar #algemeen',
];
const CHANNELS = ['algemeen', 'vragen', 'redactie', 'Vraagbaak'];

describe.skipIf(CHROMIUM === null)(inChromium('the look of the playground'), () => {
  const browser = useBrowser();

  it.each([
    { ...DESKTOP, theme: 'light' },
    { ...DESKTOP, theme: 'dark' },
    { ...PHONE, theme: 'light' },
    { ...PHONE, theme: 'dark' },
    { ...SMALL_PHONE, theme: 'dark' },
  ] as const)('nothing sticks out, is too small or inaccessible: $width px, $theme', async (options) => {
    const at = await openPlayground(browser(), { ...options, context: { reducedMotion: 'reduce' } });
    const isPhone = options.width < 640;
    const faults = new Map<string, readonly string[]>();
    for (const { name, reach } of isPhone ? [...STATES, CHANNELS_SHOWN] : STATES) {
      await reach(at);
      const small = isPhone ? await smallTargets(at.page) : [];
      const found = [...(await overflowing(at.page)), ...small, ...(await axeViolations(at.page))];
      if (found.length > 0) faults.set(name, found);
    }
    expect(Object.fromEntries(faults)).toEqual({});
  });

  it('the focus goes through channels, choices, chat and box', async () => {
    const at = await openPlayground(browser());
    const choices = ['Noor lid', 'Nederlands', 'Donker'];
    expect(await tabOrder(at.page)).toEqual([SKIP, ...CHANNELS, ...choices, ...CHAT]);
  });

  it('on a phone, the focus goes through the channels only while they show', async () => {
    const at = await openPlayground(browser(), PHONE);
    expect(await tabOrder(at.page)).toEqual([SKIP, 'Kanalen tonen', ...CHAT]);
    await at.pressButton('Kanalen tonen');
    await at.focused(at.button('algemeen'));
    expect((await tabOrder(at.page)).slice(1, 1 + CHANNELS.length)).toEqual(CHANNELS);
    await at.goTo('vragen');
    await at.page.getByRole('textbox', { name: '#vragen' }).waitFor();
    await at.button('vragen').waitFor({ state: 'hidden' });
    await at.focused(at.button('Kanalen tonen'));
  });

  it('nothing moves by itself for those who ask for that', async () => {
    const at = await openPlayground(browser());
    await at.ask('Wat moet de internationale gemeenschap doen?');
    await at.newest('afschrikking');
    expect(await longestMovement(at.page)).toBeGreaterThan(0.01);
    const still = await openPlayground(browser(), { context: { reducedMotion: 'reduce' } });
    for (const { name, reach } of STATES) {
      await reach(still);
      expect(await longestMovement(still.page), name).toBeLessThan(0.01);
    }
  });
});
