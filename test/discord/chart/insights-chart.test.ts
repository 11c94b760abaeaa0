import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { ALT_TEXT_LENGTH } from '../../../src/discord/chart/chart-alt-text.ts';
import type { ChartDay } from '../../../src/discord/chart/chart-period.ts';
import { insightsChart } from '../../../src/discord/chart/insights-chart.ts';

/** Of a picture; half of what a phone on a poor line waits a second for. */
const MOST_BYTES = 100_000;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Days on end from 1 October 2026. */
function daysOf(count: number, of: (at: number) => readonly [number, number, number]): readonly ChartDay[] {
  return Array.from({ length: count }, (_, at) => {
    const [answered, unsure, declined] = of(at);
    const day = new Date(Date.UTC(2026, 9, 1 + at)).toISOString().slice(0, 10);
    return { day, answered, unsure, declined };
  });
}

const THREE_DAYS = daysOf(3, (at) => [1000 + at, 3, 1]);

/** How many pixels of a picture have exactly this colour. */
async function pixelsOf(png: Uint8Array, [red, green, blue]: readonly [number, number, number]): Promise<number> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue && data[at + 3] === 255) count++;
  }
  return count;
}

const WHITE = [255, 255, 255] as const;
const BLUE = [0x00, 0x72, 0xb2] as const;
const ORANGE = [0xe6, 0x9f, 0x00] as const;
const GREY = [0x3d, 0x41, 0x48] as const;

describe('the picture of a chart', () => {
  it('is a small PNG with a ground of its own', async () => {
    for (const count of [1, 7, 30, 90]) {
      const { png } = await insightsChart({
        days: daysOf(count, (at) => [900 + at * 7, at % 5, at % 3]),
        language: 'nl',
      });
      expect([...png.subarray(0, PNG_SIGNATURE.length)]).toEqual(PNG_SIGNATURE);
      expect(png.length).toBeLessThan(MOST_BYTES);
      expect(await pixelsOf(png, WHITE)).toBeGreaterThan(1000 * 640 * 0.2);
    }
  });

  it('shows each way in which questions end in a colour of its own, as large as it is', async () => {
    const { png } = await insightsChart({ days: daysOf(4, () => [40, 20, 10]), language: 'nl' });
    const [answered, unsure, declined] = [
      await pixelsOf(png, BLUE),
      await pixelsOf(png, ORANGE),
      await pixelsOf(png, GREY),
    ];
    expect(answered / unsure).toBeCloseTo(2, 0);
    expect(unsure / declined).toBeCloseTo(2, 0);
  });

  it('differs where the numbers or the language differ, and only there', async () => {
    const pictureOf = async (days: readonly ChartDay[], language: 'nl' | 'en' = 'nl') =>
      Buffer.from((await insightsChart({ days, language })).png).toString('base64');
    const picture = await pictureOf(THREE_DAYS);
    expect(await pictureOf(THREE_DAYS.toReversed())).toBe(picture);
    expect(await pictureOf(THREE_DAYS, 'en')).not.toBe(picture);
    expect(await pictureOf(daysOf(3, () => [1000, 3, 2]))).not.toBe(picture);
  });

  it('can be drawn of nothing', async () => {
    const { png } = await insightsChart({ days: [], language: 'en' });
    expect(await pixelsOf(png, WHITE)).toBeGreaterThan(0);
  });
});

/** What stands around the dash between two dates differs between versions of Node. */
const plainDashes = (text: string): string => text.replace(/\s*–\s*/gu, '–');

describe('the text in place of the picture', () => {
  const altOf = async (days: readonly ChartDay[], language: 'nl' | 'en', period?: { first: string; last: string }) =>
    plainDashes((await insightsChart({ days, language, ...(period === undefined ? {} : { period }) })).alt);

  it('says the numbers in Dutch', async () => {
    expect(await altOf(THREE_DAYS, 'nl')).toBe(
      'Staafdiagram: vragen per dag, 1–3 oktober 2026. 3.015 vragen: 3.003 beantwoord (99,6%), 9 onzeker (0,3%) en ' +
        '3 zonder antwoord (0,1%). Het drukst was 3 okt: 1.006. Per dag: 1 okt 1.004, 2 okt 1.005, 3 okt 1.006.',
    );
  });

  it('says them in English', async () => {
    expect(await altOf(THREE_DAYS, 'en')).toBe(
      'Bar chart: questions per day, 1–3 October 2026. 3,015 questions: 3,003 answered (99.6%), 9 unsure (0.3%) and ' +
        '3 without an answer (0.1%). Busiest: 3 Oct, with 1,006. By day: 1 Oct 1,004, 2 Oct 1,005, 3 Oct 1,006.',
    );
  });

  it('counts days without a question, of the whole period where that is given', async () => {
    const days = [{ day: '2026-10-02', answered: 1, unsure: 0, declined: 0 }];
    const alt = await altOf(days, 'nl', { first: '2026-09-30', last: '2026-10-03' });
    expect(alt).toContain('1 vraag: ');
    expect(alt).toContain('Per dag: 30 sep 0, 1 okt 0, 2 okt 1, 3 okt 0.');
  });

  it('goes by week above 45 days, from Monday on', async () => {
    expect(
      await altOf(
        daysOf(45, () => [1, 0, 0]),
        'nl',
      ),
    ).toContain('Per dag: 1 okt 1, 2 okt 1');
    const alt = await altOf(
      daysOf(46, () => [1, 0, 0]),
      'nl',
    );
    expect(alt).toContain('Per week: 1 okt 4, 5 okt 7, 12 okt 7, 19 okt 7, 26 okt 7, 2 nov 7, 9 nov 7.');
    expect(alt).toContain('Het drukst was de week van 5 okt: 7.');
  });

  it('says that nothing was asked', async () => {
    expect(await altOf([], 'nl')).toBe('Staafdiagram zonder staven: er is niets gevraagd.');
    const period = { first: '2026-10-01', last: '2026-10-07' };
    expect(await altOf([], 'en', period)).toBe('Bar chart without bars: nothing was asked, 1–7 October 2026.');
  });

  it('fits Discord, with the totals alone where the bars do not', async () => {
    const many = daysOf(45, () => [123_456_789_000, 123_456_789_000, 123_456_789_000]);
    const year = daysOf(1000, () => [999_999, 999_999, 999_999]);
    for (const days of [many, year]) {
      const alt = await altOf(days, 'nl');
      expect(alt.length).toBeLessThanOrEqual(ALT_TEXT_LENGTH);
      expect(alt).toMatch(/^Staafdiagram: .*\.$/);
    }
  });
});
