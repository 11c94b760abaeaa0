import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../src/reading/headings.ts';
import { fillGaps } from '../../../src/reading/html/fill-gaps.ts';

const line = (paragraph: string, fixed = false): DraftBlock => ({ paragraph, bold: false, fixed });
const text = (topic: string): DraftBlock =>
  line(`${topic} gaat maandag open voor al het verkeer in de stad, zegt de wethouder die erover gaat.`);

const HEADLINE = { heading: 'Brug over de rivier open' };
const TITLE = HEADLINE.heading;
const [opening, first, passed, last] = [text('De brug'), text('De tunnel'), text('Het veer'), text('De sluis')];

describe('fillGaps', () => {
  it('takes the opening paragraph between the headline and the text, without what names the author', () => {
    const page = { drafts: [HEADLINE, opening, line('Door onze redactie'), first, last], links: new Set<string>() };
    expect(fillGaps(page, [first, last], TITLE)).toEqual([opening, first, last]);
  });

  it('takes nothing above the headline', () => {
    const page = { drafts: [opening, HEADLINE, first, last], links: new Set<string>() };
    expect(fillGaps(page, [first, last], TITLE)).toEqual([first, last]);
  });

  it('takes a paragraph that was passed over, with its heading', () => {
    const heading = { heading: 'Ook het veer' };
    const page = { drafts: [first, heading, passed, last], links: new Set<string>() };
    expect(fillGaps(page, [first, last], TITLE)).toEqual([first, heading, passed, last]);
  });

  it('leaves a box of teasers, whose lines are links', () => {
    const page = {
      drafts: [first, { heading: 'Meer nieuws' }, passed, last],
      links: new Set(['Het veer gaat maandag open voor al het verkeer in de stad']),
    };
    expect(fillGaps(page, [first, last], TITLE)).toEqual([first, last]);
  });

  it('takes short list items only where the text leads to them', () => {
    const items = [line('brood', true), line('melk en kaas', true)];
    const leads = line('Op de markt op het plein bij de brug is vanaf maandag weer van alles te koop, zoals:');
    const page = (above: DraftBlock) => ({ drafts: [above, ...items, last], links: new Set<string>() });
    expect(fillGaps(page(leads), [leads, last], TITLE)).toEqual([leads, ...items, last]);
    expect(fillGaps(page(first), [first, last], TITLE)).toEqual([first, last]);
  });
});
