import { describe, expect, it } from 'vitest';
import { repeatedLines } from '../../../src/reading/html/repeated-lines.ts';

const LONG = 'De brug over het kanaal gaat maandag open voor al het verkeer, ook voor vrachtwagens uit de haven.';
const paragraph = (text: string) => ({ paragraph: text, bold: false, fixed: false, linked: 0 });

describe('repeatedLines', () => {
  it('finds a paragraph that stood above under the same heading', () => {
    const again = paragraph(LONG);
    const drafts = [paragraph(LONG), paragraph('Foto: gemeente'), again];
    expect([...repeatedLines(drafts)]).toEqual([again]);
  });

  it('keeps the answer that two questions have, and what a list says twice', () => {
    const item = { ...paragraph('Ja'), fixed: true };
    const drafts = [
      { heading: 'Mag een auto erover?', linked: 0 },
      paragraph(LONG),
      { heading: 'Mag een bus erover?', linked: 0 },
      paragraph(LONG),
      item,
      { ...item },
    ];
    expect([...repeatedLines(drafts)]).toEqual([]);
  });

  it('finds a label right below itself, but not over each of several answers', () => {
    const below = paragraph('Sneeuw verwacht');
    const drafts = [paragraph('Sneeuw verwacht'), below, paragraph(LONG), paragraph('Sneeuw verwacht')];
    expect([...repeatedLines(drafts)]).toEqual([below]);
  });
});
