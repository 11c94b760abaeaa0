import { describe, expect, it } from 'vitest';
import { CHROMIUM, inChromium } from '../chromium.ts';
import { useBrowser } from './browser-of-file.ts';
import { comparePicture, KEPT_PICTURES } from './kept-pictures.ts';
import { openPlayground } from './open-playground.ts';
import type { PlaygroundPage } from './playground-page.ts';
import { STATES } from './states.ts';

const WITHOUT_PICTURES = 'in CI alone; KEPT_SCREENSHOTS=compare does it here, =write keeps new pictures';

/** Times differ from run to run: they keep their place, unseen, as does the blinking caret. Nothing moves. */
const STILL = `
  time { visibility: hidden !important; }
  *, *::before, *::after { animation: none !important; caret-color: transparent !important; transition: none !important; }
`;

/** Adds it in the one way that the page's security policy knows of. */
const ADOPT = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(STILL)});
  document.adoptedStyleSheets.push(sheet);
}`;

const PICTURES = [
  { state: 'the first screen', theme: 'light', width: 1280, height: 800 },
  { state: 'the first screen', theme: 'dark', width: 375, height: 740 },
  { state: 'an answer', theme: 'dark', width: 1280, height: 800 },
  { state: 'an answer', theme: 'light', width: 375, height: 740 },
  { state: 'a declined question', theme: 'light', width: 1280, height: 800 },
  { state: 'a command’s form', theme: 'dark', width: 375, height: 740 },
  { state: 'a form', theme: 'light', width: 375, height: 740 },
  { state: 'the panel Artikelen', theme: 'dark', width: 1280, height: 800 },
] as const;

async function reach(at: PlaygroundPage, wanted: string): Promise<void> {
  for (const { name, reach: go } of STATES) {
    await go(at);
    if (name === wanted) return;
  }
  throw new Error(`a state ${wanted}`);
}

describe.skipIf(CHROMIUM === null)(inChromium('the playground looks as it did'), () => {
  describe.skipIf(KEPT_PICTURES === null)(KEPT_PICTURES === null ? WITHOUT_PICTURES : 'in kept pictures', () => {
    const browser = useBrowser();

    it.each(PICTURES)('$state, $theme, $width px', async ({ state, ...options }) => {
      const at = await openPlayground(browser(), { ...options, context: { reducedMotion: 'reduce' } });
      await reach(at, state);
      await at.page.evaluate(ADOPT);
      await at.page.evaluate('document.fonts.ready.then(() => null)');
      await at.page.mouse.move(0, 0);
      const name = `${state.replaceAll('’', '').replaceAll(' ', '-')}-${options.theme}-${options.width}`;
      const taken = await at.page.screenshot({ caret: 'initial' });
      expect(comparePicture(name, taken)).toBeNull();
    });
  });
});
