import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { seenElements } from './seen-elements.ts';

/** Pixels: https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced */
const TARGET = 44;
/** Pixels by which rounding makes things larger or smaller. */
const ROUNDING = 0.5;

/** What is pressed or typed in; a link in a text has the height of its line. */
const CONTROLS =
  'button, input, textarea, select, [role=combobox], [role=option], [role=menuitem], a[href]:not(p a, li a, blockquote a)';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const axeResults = z.object({
  violations: z.array(
    z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })) }),
  ),
});

/** What stands or sticks out of the window or of what is around it. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const wide = z.number().parse(await page.evaluate('document.documentElement.scrollWidth'));
  const out = (await seenElements(page, 'body *')).filter(
    ({ left, right, isCutOff }) => isCutOff || left < -ROUNDING || right > width + ROUNDING,
  );
  return [...(wide > width ? [`the document is ${wide} wide`] : []), ...out.map(({ name }) => name)];
}

/** Controls that are too small for a finger. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return (await seenElements(page, CONTROLS))
    .filter(({ width, height }) => width < TARGET - ROUNDING || height < TARGET - ROUNDING)
    .map(({ name, width, height }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`);
}

/** What axe finds fault with, by all the rules that it has on by default. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations } = axeResults.parse(await page.evaluate('axe.run(document)'));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}

/** What the focus goes to, one tab after the other, from the beginning of the page to its end. */
export async function tabOrder(page: Page): Promise<readonly string[]> {
  const names: string[] = [];
  await page.evaluate('document.body.tabIndex = -1, document.body.focus(), document.body.removeAttribute("tabindex")');
  for (;;) {
    await page.keyboard.press('Tab');
    const name = z
      .string()
      .nullable()
      .parse(await page.evaluate(FOCUSED_NAME));
    if (name === null || names.length > 100) return names;
    names.push(name);
  }
}

const FOCUSED_NAME = `(() => {
  const { activeElement: focused, body } = document;
  if (focused === null || focused === body) return null;
  const [label] = focused.labels ?? [];
  return (focused.getAttribute('aria-label') ?? label?.innerText ?? focused.innerText).trim().replace(/\\s+/g, ' ');
})()`;

/** Seconds of what moves by itself, the longest: transitions and animations, those of pseudo-elements included. */
export async function longestMovement(page: Page): Promise<number> {
  return z.number().parse(
    await page.evaluate(`Math.max(...[...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after', '::backdrop'].flatMap((part) => {
        const { animationDuration, transitionDuration } = getComputedStyle(element, part);
        return (animationDuration + ',' + transitionDuration).split(',').map((each) => parseFloat(each) * (each.trim().endsWith('ms') ? 0.001 : 1));
      })))`),
  );
}
