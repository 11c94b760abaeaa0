import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/reading/html/blocks.ts';
import { parsePage } from '../../../src/reading/html/page-dom.ts';

const blocks = (html: string): readonly string[] =>
  blocksOf(parsePage(html).body).map((block) => ('heading' in block ? `# ${block.heading}` : block.paragraph));

describe('blocksOf', () => {
  it('joins inline text without spaces and parts block text', () => {
    expect(blocks('<p>on<b>der</b>zoek</p><div>a<div>b</div>c</div>')).toEqual(['onderzoek', 'a', 'b', 'c']);
  });

  it('parts paragraphs at two line breaks, and takes one for a space', () => {
    expect(blocks('<p>One.<br> <br>Two<br>lines.</p>')).toEqual(['One.', 'Two lines.']);
  });

  it('leaves out what nobody sees, and keeps non-breaking spaces', () => {
    expect(blocks('<p>ver&shy;der&#8203;op €&nbsp;5</p>')).toEqual(['verderop €\u00a05']);
  });

  it('writes a row with its headers, and reads a layout table as text', () => {
    expect(blocks('<table><tr><th>Zone<th>Price<tr><td>A<td>2</table>')).toEqual(['Zone: A; Price: 2']);
    expect(blocks('<table><tr><td><h2>Left</h2><p>Text.</p><td><p>Right.</p></table>')).toEqual([
      '# Left',
      'Text.',
      'Right.',
    ]);
  });

  it('repeats a cell that spans rows', () => {
    expect(blocks('<table><tr><th>A<th>B<tr><td rowspan=2>x<td>1<tr><td>2</table>')).toEqual([
      'A: x; B: 1',
      'A: x; B: 2',
    ]);
  });

  it('makes headings of bold lines, but not of bold sentences', () => {
    expect(
      blocks('<p>Intro.</p><p><b>De kosten</b></p><p>Het kost niets.</p><p><b>Let op.</b></p><p>Einde.</p>'),
    ).toEqual(['Intro.', '# De kosten', 'Het kost niets.', 'Let op.', 'Einde.']);
  });

  it('leaves out headings with nothing below them', () => {
    expect(blocks('<h2>Empty</h2><h2>Full</h2><p>Text.</p><h2>Last</h2>')).toEqual(['# Full', 'Text.']);
  });
});
