import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../src/language/languages.ts';
import { sentences } from '../../src/language/sentences.ts';

function split(text: string, code: string): readonly string[] {
  return sentences(text, languageOf(code)).map(({ start, end }) => text.slice(start, end));
}

/** Each row is the sentences of one passage, joined with spaces to make it. */
const DUTCH = {
  'abbreviations before a capital': [
    ['Zij kochten o.a. De Telegraaf en het Parool.', 'Daarna gingen zij weg.'],
    ['Dat is bijv. Noord-Korea.', 'Of bijv. 5 landen.'],
    ['Dat is d.w.z. De zaak is m.b.t. Rusland gesloten.'],
    ['Minister Austin c.s. kwamen.', 'Zij bleven.'],
    ['De zaak (o.a. Rusland) is gesloten.', 'Punt.'],
  ],
  titles: [
    ['Volgens dr. De Vries is dat zo.', 'Mr. Van Dam zweeg.'],
    ['Ing. J. de Boer, drs. P. Jansen en prof. mr. dr. K. Smit kwamen.', 'Ze zwegen.'],
    ['"Dr. De Vries kwam.', 'Hij ging.'],
    ['Gen. Brown en sen. Graham spraken dhr. Kim en mevr. Choe.', 'Meer niet.'],
  ],
  'initials and initialisms': [
    ['Toen sprak J.R.R. Tolkien met George W. Bush en J. K. Rowling.', 'Het regende.'],
    ['De V.S. Navy vertrok.', 'Hij woont in de V.S.', 'De president ook.'],
    ['Bedrijf ACME B.V. Nederland bestaat.', 'Het heet ACME B.V.', 'Dat is alles.'],
    ['Kim Jong-un e.a. waren er.', 'Poetin niet.'],
  ],
  'abbreviations that may end a sentence': [
    ['Wij spraken over tanks, raketten enz. en over drones.', 'Meer niet.'],
    ['Wij zagen tanks, raketten, enz.', 'Rusland ontkent.'],
  ],
  'abbreviations only before a number': [
    ['Zie nr. 5 op blz. 12 en art. 3.', 'Dat is alles.'],
    ['Zie art. 5.', 'Lid 2 geldt ook.'],
    ['Het was 12 okt. 2024.', 'Ca. 10.000 man vertrok.'],
  ],
  numbers: [
    ['Dat kost € 5,50 of 1.000 euro.', 'Het was 12.30 uur.', 'Met 3.14 erbij.'],
    ['In 2022 waren het er 20.', '5 mensen bleven.'],
  ],
  quotations: [
    ['“Ik kom niet.” zei hij.', 'Daarna vertrok hij.'],
    ['"Nee!" riep ze.', 'Zij liep weg.'],
    ['‘Kom je?’ vroeg Jan.', '‘Nee.’'],
    ["'Kom je?' vroeg Jan.", "'Nee. Nooit.'"],
    ['Hij zei: “Het is ernstig. Wij moeten handelen.”', 'De zaal klapte.'],
    ['„Het is ernstig. Heel ernstig”, zei hij.', 'De zaal zweeg.'],
    ["Volgens Zelenskiy's woorden is dat zo.", "De auto's waren weg.", "Kim's ook."],
  ],
  'brackets and marks': [
    ['Hij kwam (zie p. 5. Dat is belangrijk.) te laat.', 'Jammer.'],
    ['(Dit is een zin.)', 'Dit ook.'],
    ['Wat?!', 'Dat kan niet!', 'Toch?'],
    ['De oorlog duurt voort.[1]', 'Niemand weet hoelang.[2][3]', 'Einde.'],
    ['Het blijft [...] Rusland.', 'Ja.'],
  ],
  ellipses: [
    ['Hij wachtte... en wachtte.', 'Niets...'],
    ['Ik weet het niet…', 'Misschien later.'],
    ['De leiders … zwegen.', 'Allemaal.'],
  ],
  'small words with an apostrophe': [
    ["Hij kwam 's avonds.", "Hij ging op Hans' fiets."],
    ['Het was laat.', "'s Avonds regende het.", '’t Is wat.'],
  ],
  addresses: [['Zie https://example.org/a?b=C.d!E voor meer.', 'Of www.example.org.', 'Of bel.']],
  lists: [
    ['1. Eerst dit.', '2. Dan dat.'],
    ['a) Eerst dit.', 'b) Dan dat.'],
    ['Er zijn drie redenen: a) geld, b) macht en c) angst.', 'Meer niet.'],
  ],
};

const ENGLISH = {
  titles: [
    ['Mr. Smith met Mrs. Jones and Dr. Who.', 'They left.'],
    ['Gen. Austin said no.', 'Russia said yes.'],
    ['“Are you sure?” asked Sen. J. D. Vance.', '“Yes!”'],
  ],
  'initials and initialisms': [
    ['The U.S. Army left the U.S. in Jan. 2020.', 'It came back to the U.S.', 'The end.'],
    ['Among those are J. A. Hobson and T. S. Eliot.', 'A man came.'],
    ['Martin Luther King Jr. Day is in January.', 'He met Ph.D. students.'],
    ['It rose 3.14 percent to $5.5 million at 5 p.m. Moscow time.', 'Good.'],
  ],
  abbreviations: [
    ['See No. 5, e.g. The Times, i.e. The paper.', 'Done.'],
    ['Apple Inc. CEO Tim Cook spoke.', 'He works at Apple Inc.', 'He is rich.'],
    ['St. Petersburg vs. Moscow: who wins?', 'Nobody.'],
    ['It is at Trinity-St. Paul in St. Johns.', 'He may come.'],
  ],
  quotations: [
    ['He said: "Stop. Now."', 'Then he left.'],
    ['“I will not go. I am ill,” he said.', 'She went.'],
    ['It was a 27" screen.', 'He has a 24" one.'],
  ],
  others: [
    ['Yahoo! is a company.', 'So is Google.'],
    ['He waited . . . and waited.', 'No.'],
  ],
};

const GERMAN = {
  ordinals: [
    ['Er kam am 3. Oktober im 19. Jahrhundert.', 'Dann ging er.'],
    ['Es waren 20.', 'Die Truppen gingen.'],
    ['Das Wasser enthält Sauerstoff-18.', 'Meereslebewesen binden es.'],
  ],
  abbreviations: [
    ['Das gilt z. B. für Dr. Müller u. a. auch.', 'Sie ging.'],
    ['Es kostet 5 Mio. Euro.', 'Der Preis ist hoch.'],
  ],
  quotations: [['„Ich komme nicht. Nie.“ sagte er.', 'Dann ging er.']],
};

const FRENCH = {
  titles: [['M. Macron et Mme. Le Pen ont parlé.', "C'était le 5 févr. 2022."]],
  quotations: [
    ['« Non ! » dit-il.', '« Oui. »', 'Il partit.'],
    ['« Non ! »', 'Il partit.'],
  ],
};

const SPANISH = {
  abbreviations: [['El Sr. García vive en EE. UU. desde 2010.', '¿Por qué?', '¡No sé!']],
  quotations: [['La Dra. López dijo: «No. Nunca.»', 'Después salió.']],
};

describe.each([
  ['nl', DUTCH],
  ['en', ENGLISH],
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
] as const)('sentences in %s', (code, groups) => {
  const cases = Object.entries(groups).flatMap(([group, rows]) => rows.map((row) => [group, row] as const));

  it.each(cases)('%s: %j', (_group, expected) => {
    expect(split(expected.join(' '), code)).toEqual(expected);
  });
});

describe('sentences', () => {
  it('end with a line', () => {
    expect(split('const a = 1\nconst b = 2\n\n}', 'nl')).toEqual(['const a = 1', 'const b = 2\n\n}']);
    expect(split('Zie dr.\nDe Vries.', 'nl')).toEqual(['Zie dr.', 'De Vries.']);
  });

  it('never consist of marks alone', () => {
    expect(split('[...] Het begon.  ***', 'nl')).toEqual(['[...] Het begon.  ***']);
    expect(split('…', 'nl')).toEqual(['…']);
  });

  it('break a long quotation at its own sentences', () => {
    const long = Array.from({ length: 8 }, () => 'Wij moeten nu echt handelen, met zijn allen.');
    expect(split(`Hij zei: “${long.join(' ')}” Klaar.`, 'nl')).toHaveLength(long.length + 1);
  });

  it('end without a space where the script has none', () => {
    expect(split('北朝鮮は参戦した。ロシアは否定した。', 'ja')).toEqual(['北朝鮮は参戦した。', 'ロシアは否定した。']);
  });

  it('are the same in a long paragraph as in its parts', () => {
    const part = DUTCH.quotations.flat().concat(DUTCH.titles[0] ?? [], DUTCH['brackets and marks'].flat());
    const parts = Array.from({ length: 40 }, () => part).flat();
    expect(split(parts.join(' '), 'nl')).toEqual(parts);
  });

  it('are read near a possible end only, not from their start at each', () => {
    const text = 'J. '.repeat(2000);
    const read = vi.spyOn(String.prototype, 'split');
    const found = split(text, 'nl');
    const lengths = read.mock.contexts.map((piece) => String(piece).length);
    read.mockRestore();
    expect(found).toEqual([text.trimEnd()]);
    expect(lengths.length).toBeGreaterThan(1000);
    expect(Math.max(...lengths)).toBeLessThan(300);
  });

  it('come out in any language, even one that is none', () => {
    expect(split('Ja. Nee.', 'x')).toEqual(['Ja.', 'Nee.']);
    expect(split('Ja. Nee.', 'nederlands')).toEqual(['Ja.', 'Nee.']);
  });

  it('are none in a text without any', () => {
    expect(split('', 'nl')).toEqual([]);
    expect(split(' \n ', 'nl')).toEqual([]);
  });

  it('are trimmed, in order, apart, and together the whole text but white space', () => {
    const pieces = fc.constantFrom(
      ...[
        'Hij',
        'kwam',
        'o.a.',
        'dr.',
        'V.S.',
        '5',
        '3.',
        '.',
        '!',
        '?',
        '…',
        '...',
        '"',
        '“',
        '”',
        "'",
        '’s',
        '(',
        ')',
      ],
      ...['[1]', 'a)', ' ', '  ', '\n', '\u00a0', '👍', '\ud800', 'De', 'URL?x=Y', '«', '»', '。'],
    );
    const anyText = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(anyText, fc.constantFrom('nl', 'en', 'de', 'und'), (text, code) => {
        let end = 0;
        for (const span of sentences(text, languageOf(code))) {
          expect(span.end).toBeGreaterThan(span.start);
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

const ARTICLE = '../shared/article/noord-korea-oekraine.txt';

/** Sentences of each paragraph and heading of the article, counted by a reader. */
const ARTICLE_COUNTS = [2, 3, 3, 2, 1, 2, 1, 2, 1, 3, 1, 2, 3, 1, 3, 1, 2, 1];

describe('the article', () => {
  it.skipIf(!existsSync(ARTICLE))('has its sentences right (skipped where its text is absent)', () => {
    const paragraphs = readFileSync(ARTICLE, 'utf8').trimEnd().split('\n');
    const found = paragraphs.map((paragraph) => split(paragraph, 'nl'));
    expect(found.map(({ length }) => length)).toEqual(ARTICLE_COUNTS);
    for (const sentence of found.flat()) expect(sentence).toMatch(/^\p{Lu}/u);
    for (const sentence of found.filter(({ length }) => length > 1).flat()) expect(sentence).toMatch(/\.$/);
  });
});
