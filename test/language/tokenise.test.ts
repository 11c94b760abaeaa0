import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf, LANGUAGES } from '../../src/language/languages.ts';
import { lastOf } from '../../src/language/steps.ts';
import { TOKEN } from '../../src/language/token-pattern.ts';
import { tokenise, tokenising } from '../../src/language/tokenise.ts';

/** The folded words; a joined one in brackets. */
function words(text: string, language = 'nl'): string {
  return tokenise(text, languageOf(language))
    .map(({ folded, joined }) => (joined ? `[${folded}]` : folded))
    .join(' ');
}

/** What the index holds of a text. */
function terms(text: string, language = 'nl'): readonly string[] {
  return tokenise(text, languageOf(language)).map(({ term }) => term);
}

function content(text: string, language: string): string {
  const tokens = tokenise(text, languageOf(language));
  return tokens
    .filter(({ stop, joined }) => !stop && !joined)
    .map(({ folded }) => folded)
    .join(' ');
}

describe('words', () => {
  it.each([
    ['België en coördinatie', 'belgie en coordinatie'],
    ["auto's, foto’s", "auto's foto's"],
    ["zo'n ’s avonds", "zo'n s avonds"],
    ['‘woord’ en "woord"', 'woord en woord'],
    ['en/of', 'en of'],
    ['iPhone YouTube', 'iphone youtube'],
    ['👍🏽 top 👩‍👩‍👧 1️⃣', 'top 1'],
    ['inter\u00adnationaal', 'internationaal'],
    ['Північна Корея', 'північна корея'],
    ['', ''],
    [' \n… — !', ''],
  ])('%j: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('hyphens', () => {
  it('give the parts and the whole', () => {
    expect(words('Noord-Korea')).toBe('[noordkorea] noord korea');
    expect(words('Noord-Koreaanse')).toBe('[noordkoreaanse] noord koreaanse');
    expect(words('Oekraïne-conflict')).toBe('[oekraineconflict] oekraine conflict');
  });

  it('let Noord-Korea, noord korea and noordkorea find each other', () => {
    const indexed = terms('de rol van Noord-Korea’s leger');
    for (const query of ['noord korea', 'noordkorea', 'Noord-Korea', 'NOORD‑KOREA', 'noordkoreas'])
      expect(indexed, query).toEqual(expect.arrayContaining([...terms(query)]));
    expect(terms('Noord-Koreaanse')[0]).toBe(terms('noordkoreaans')[0]);
  });

  it('join letters with digits, but not digits with digits', () => {
    expect(words('F-16 COVID-19')).toBe('[f16] f 16 [covid19] covid 19');
    expect(words('2024-10-20')).toBe('2024 10 20');
  });

  it('join nothing when they hang loose or are dashes', () => {
    expect(words('satelliet- en video-inlichtingen')).toBe('satelliet en [videoinlichtingen] video inlichtingen');
    expect(words('2014–2024, Rusland–Oekraïne - en zo')).toBe('2014 2024 rusland oekraine en zo');
  });

  it('put the joined word over the whole span, before its parts', () => {
    const tokens = tokenise('in Noord-Korea’s', languageOf('nl')).map(({ start, end, text }) => [start, end, text]);
    expect(tokens).toEqual([
      [0, 2, 'in'],
      [3, 16, 'Noord-Korea’s'],
      [3, 8, 'Noord'],
      [9, 16, 'Korea’s'],
    ]);
  });
});

describe('numbers and amounts', () => {
  it.each([
    ['5,5 en 3.14', '5,5 en 3.14'],
    ['1.000 of 12,000,000', '1.000 of 12,000,000'],
    ['om 12:30 uur', 'om 12:30 uur'],
    ['de 19e eeuw, the 19th', 'de 19e eeuw the 19th'],
    ['€ 5,50', '[€5,50] 5,50'],
    ['€5,50', '[€5,50] 5,50'],
    ['5,50 €', '[€5,50] 5,50'],
    ['$3.5m', '[$3.5m] 3.5m'],
    ['van 5 $10', 'van 5 [$10] 10'],
    ['van a-5 €', 'van a [€5] 5'],
    ['25%', '[25%] 25'],
    ['25 % van 10', '[25%] 25 van 10'],
    ['in 2022, 5 mensen. 3.', 'in 2022 5 mensen 3'],
    ['10\u202f000 soldats', '10000 soldats'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('are one term however the thousands and the decimals are marked', () => {
    for (const spelling of ['12000', '12.000', '12,000', "12'000", '12\u00a0000'])
      expect(terms(spelling)).toEqual(['12000']);
    expect(terms('5,5')).toEqual(terms('5.5'));
    expect(terms('1.234,56')).toEqual(terms('1,234.56'));
    expect(terms('0.125')).toEqual(['0.125']);
    expect(terms('192.168.0.1')).toEqual(['192.168.0.1']);
    expect(terms('12:30')).not.toEqual(terms('12.30'));
  });
});

describe('initialisms', () => {
  it.each([
    ['de V.S. en VS', 'de vs en vs'],
    ['o.a. d.w.z. m.b.t.', 'oa dwz mbt'],
    ["the U.S.'s role", 'the us role'],
    ['J.R.R. Tolkien', 'jrr tolkien'],
    ['J.Tolkien. Einde', 'j tolkien einde'],
  ])('%s: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('are not taken for the little words that they look like', () => {
    expect(content('the US told us who the WHO is', 'en')).toBe('us who');
    expect(content('what does the U.S. say', 'en')).toBe('us');
    expect(content('WHO IS HE', 'en')).toBe('');
    expect(content('o.a. troepen', 'nl')).toBe('troepen');
  });
});

describe('apostrophes', () => {
  it('leave the stem of an owner alone, in every language', () => {
    for (const { code } of LANGUAGES) {
      expect(terms("Korea's", code), code).toEqual(terms('Korea', code));
      expect(terms('korea’s', code), code).toEqual(terms('korea', code));
    }
    expect(terms("auto's")).toEqual(terms('auto'));
    expect(terms("O'Brien", 'en')).toEqual(terms('obrien', 'en'));
  });

  it('part the French article from its noun, and only in French', () => {
    expect(words("l'Ukraine, d’État, jusqu'à, qu'il", 'fr')).toBe('l ukraine d etat jusqu a qu il');
    expect(words("aujourd'hui", 'fr')).toBe("aujourd'hui");
    expect(content("l'armée d’Ukraine", 'fr')).toBe('armee ukraine');
    expect(words("l'Ukraine", 'nl')).toBe("l'ukraine");
  });
});

describe('stop words', () => {
  it.each([
    ['nl', 'Kun je me eigenlijk even vertellen wat de rol van Noord-Korea is?', 'rol noord korea'],
    ['nl', "Wie zegt z'n mening over zulke troepen, a.u.b.?", 'mening troepen'],
    ['en', "What's the role of North Korea, and why don’t they say so, please?", 'role north korea'],
    ['en', 'Could you tell me who supplies troops?', 'supplies troops'],
    ['de', 'Welche Rolle spielt denn eigentlich Nordkorea dabei?', 'rolle spielt nordkorea'],
    ['fr', 'Qu’est-ce que la Corée du Nord a fourni ?', 'coree nord fourni'],
    ['es', '¿Por qué envía Corea del Norte sus tropas?', 'envia corea norte tropas'],
  ])('%s: %s', (code, text, expected) => {
    expect(content(text, code)).toBe(expected);
  });

  it('make a stop word when hyphens hold them together', () => {
    expect(tokenise('est-ce', languageOf('fr'))[0]).toMatchObject({ folded: 'estce', joined: true, stop: true });
  });

  it('are none in a language that we do not know', () => {
    expect(content('co to jest', 'pl')).toBe('co to jest');
  });
});

describe('any text whatever', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          'a',
          'É',
          "'",
          '’',
          '-',
          '.',
          ',',
          ' ',
          '\u00a0',
          '1',
          '23',
          '000',
          '€',
          '%',
          's',
          '\u00ad',
          '👍',
          '\ud800',
          'l',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('gives tokens that stand in the text, in order, none of them empty', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('nl', 'en', 'de', 'fr', 'es', 'ja'), (text, code) => {
        let start = 0;
        let end = 0;
        for (const token of tokenise(text, languageOf(code))) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).not.toBe('');
          expect(token.folded).not.toBe('');
          expect(token.term).not.toBe('');
          expect(token.start).toBeGreaterThanOrEqual(start);
          start = token.start;
          if (token.joined) continue;
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives without numbers and initialisms the tokens that it gives with them beside', () => {
    const plainText = fc
      .oneof(
        anyText,
        fc
          .array(
            fc.constantFrom(
              'a',
              'É',
              'ß',
              "'",
              '’',
              '-',
              '.',
              ' ',
              '\u00a0',
              '\u0301',
              '\u00ad',
              '€',
              '%',
              '…',
              'ا',
              'の',
            ),
            {
              maxLength: 30,
            },
          )
          .map((parts) => parts.join('')),
      )
      .map((text) => text.replace(/\p{N}/gu, '').replace(/\./g, '. '));
    fc.assert(
      fc.property(plainText, fc.constantFrom('nl', 'en', 'de', 'ja'), (text, code) => {
        const spans = tokenise(text, languageOf(code))
          .filter(({ joined }) => !joined)
          .map(({ start, end }) => [start, end]);
        expect(spans).toEqual(
          Array.from(text.matchAll(TOKEN), (match) => [match.index, match.index + match[0].length]),
        );
        // A number at the end has the whole text read the longer way.
        const beside = tokenise(`${text}; 7`, languageOf(code));
        expect(beside.slice(0, -1)).toEqual(tokenise(text, languageOf(code)));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no letter and no digit out', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const covered = tokenise(text, languageOf('nl')).reduce(
          (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
          text,
        );
        expect(covered).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a long text', () => {
  const parts = [
    'De regering ',
    'Noord-Korea ',
    '€ 5,50 ',
    '10 000 ',
    "auto's ",
    'V.S. ',
    'WHO ',
    '25 % ',
    'é ',
    'l’État\n',
    '… ',
  ];
  const longText = fc
    .array(fc.constantFrom(...parts), { minLength: 800, maxLength: 2_000 })
    .map((chosen) => chosen.join(''));

  it('has in steps the words that it has in one go', () => {
    fc.assert(
      fc.property(longText, fc.constantFrom('nl', 'fr', 'ja'), (text, code) => {
        expect(lastOf(tokenising(text, languageOf(code)))).toEqual(tokenise(text, languageOf(code)));
      }),
      { numRuns: 60 },
    );
  });

  it('is read beside another without either losing a word', () => {
    const [one, other] = ['De brug over de rivier is dicht. ', 'The bridge across it is closed. '].map((text) =>
      text.repeat(1_000),
    );
    const steps = [tokenising(one ?? '', languageOf('nl')), tokenising(other ?? '', languageOf('en'))].map((each) => {
      each.next();
      return each;
    });
    expect(steps.map((each) => lastOf(each).length)).toEqual([7_000, 6_000]);
  });

  it('takes many steps', () => {
    const steps = [...tokenising('De brug over de rivier is dicht. '.repeat(4_000), languageOf('nl'))];
    expect(steps.length).toBeGreaterThan(30);
  });
});
