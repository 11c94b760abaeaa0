import { describe, expect, it } from 'vitest';
import { fillGaps } from '../../../src/reading/html/fill-gaps.ts';
import type { PageDraft } from '../../../src/reading/html/page-draft.ts';

const line = (paragraph: string, fixed = false): PageDraft => ({ paragraph, bold: false, fixed, linked: 0 });
const text = (topic: string): PageDraft =>
  line(`${topic} gaat maandag open voor al het verkeer in de stad, zegt de wethouder die erover gaat.`);

const TITLE = 'Brug over de rivier open';
const HEADLINE = { heading: TITLE, linked: 0 };
const [opening, first, passed, last] = [text('De brug'), text('De tunnel'), text('Het veer'), text('De sluis')];

describe('fillGaps', () => {
  it('takes the opening paragraph between the headline and the text, without what names the author', () => {
    const page = [HEADLINE, opening, line('Door onze redactie'), first, last];
    expect(fillGaps(page, [first, last], TITLE)).toEqual([opening, first, last]);
  });

  it('takes nothing above the headline', () => {
    expect(fillGaps([opening, HEADLINE, first, last], [first, last], TITLE)).toEqual([first, last]);
  });

  it('takes a paragraph that was passed over, with its heading', () => {
    const heading = { heading: 'Ook het veer', linked: 0 };
    expect(fillGaps([first, heading, passed, last], [first, last], TITLE)).toEqual([first, heading, passed, last]);
  });

  it('leaves a box of teasers, whose lines are links', () => {
    const page = [first, { heading: 'Meer nieuws', linked: 0 }, { ...passed, linked: 0.7 }, last];
    expect(fillGaps(page, [first, last], TITLE)).toEqual([first, last]);
  });

  it('takes short list items only where the text leads to them', () => {
    const items = [line('brood', true), line('melk en kaas', true)];
    const leads = line('Op de markt op het plein bij de brug is vanaf maandag weer van alles te koop, zoals:');
    expect(fillGaps([leads, ...items, last], [leads, last], TITLE)).toEqual([leads, ...items, last]);
    expect(fillGaps([first, ...items, last], [first, last], TITLE)).toEqual([first, last]);
  });
});
