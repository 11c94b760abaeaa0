import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { languageOf, LANGUAGES } from '../../src/language/languages.ts';

/** Words of one row are forms of one word and must meet. */
const MEET = {
  nl: [
    'sanctie sancties',
    'land landen',
    'troep troepen',
    'Koreaans Koreaanse',
    'Oekraïens Oekraïense',
    'rol rollen',
    'bedrijf bedrijven',
    'huis huizen',
    'auto autos',
    'drone drones',
    'video videos',
    'bureau bureaus',
    'proces processen',
    'serieus serieuze',
    'glas glazen',
    'leider leiders',
    'militair militaire',
    'idee ideeën',
    'bondgenoot bondgenoten',
    'leveren levert leverde geleverd',
    'sturen stuurt stuurde gestuurd',
    'waarschuwen waarschuwt waarschuwde gewaarschuwd',
    'conflict conflicten',
    'president presidenten',
    'macht machten',
    'coördineren gecoördineerd gecoördineerde',
    'gemeente gemeenten',
    'gebied gebieden',
    'industrie industrieën',
    'wapen wapens',
    'haven havens',
    'keuken keukens',
    'teken tekens',
    'leven levens',
    'examen examens',
    'oven ovens',
    'mens mensen',
    'grens grenzen',
    'kans kansen',
    'fan fans',
    'Frans Franse',
    'trainen traint trainde getraind',
    'steunen steunt steunde gesteund',
    'vriend vrienden',
    'patiënt patiënten',
    'beginnen begint begon begonnen',
    'zoeken zocht gezocht',
    'stad steden',
    'museum musea',
    'groot grotere grootste',
    'reageren reactie reacties',
    'organiseren organisatie organisaties',
    'hoog hogere hoogste',
  ],
  en: [
    'sanction sanctions',
    'troop troops',
    'supply supplies supplying supplied',
    'soldier soldiers',
    'ally allies',
    'warn warns warned warning',
    'Korean Koreans',
    // Who asks for allies may well be answered by an alliance.
    'ally alliance alliances',
    'begin began begun',
    'man men',
    'decide decision decisions',
    'discover discovery discoveries',
    'die death deaths',
    'lose loss losses',
    'settler settlers',
    'weight weights',
  ],
  de: [
    'Truppe Truppen',
    'Land Länder',
    'Haus Häuser',
    'koreanisch koreanische koreanischen',
    'groß größer',
    'Straße Strasse',
    'beginnen beginnt begann begonnen',
    'wählen gewählt gewählten',
    'regieren Regierung Regierungen',
    'hoch höher höhere',
  ],
  fr: [
    'élire élection élections',
    'vivre vie vies',
    'national nationale nationaux',
    'décider décidé decide',
    'état etat États',
    'troupe troupes',
  ],
  es: ['canción canciones cancion', 'país países pais', 'político políticas', 'tropa tropas', 'nación naciones'],
};

/** Words that a coarser stem would run together. */
const STAY_APART = {
  nl: [
    'wel geweld',
    'noord noren',
    'gebied bieden',
    'land lan',
    'gezicht zicht',
    'president presideren',
    'markt merk',
    'maand man',
    'kans kan',
    'winnen wonen',
  ],
  en: ['troop tropic', 'find founded'],
  de: ['Anführer anfahren', 'Kamm kommen'],
};

describe.each(Object.entries(MEET))('stems in %s', (code, rows) => {
  it.each(rows)('%s', (row) => {
    const { stem } = languageOf(code);
    expect(new Set(row.split(' ').map((word) => stem(fold(word))))).toHaveLength(1);
  });
});

describe.each(Object.entries(STAY_APART))('different words in %s', (code, rows) => {
  it.each(rows)('%s', (row) => {
    const { stem } = languageOf(code);
    const words = row.split(' ');
    expect(new Set(words.map((word) => stem(fold(word))))).toHaveLength(words.length);
  });
});

describe('languageOf', () => {
  it('goes by the primary subtag', () => {
    expect(languageOf('nl-BE')).toBe(languageOf('nl'));
    expect(languageOf('EN_us').code).toBe('en');
  });

  it('reads any other language as it is written', () => {
    const polish = languageOf('pl-PL');
    expect(polish.code).toBe('pl');
    expect(polish.stem('wojska')).toBe('wojska');
    expect(polish.stopWords.size).toBe(0);
    for (const tag of ['', 'x', 'nederlands', 'e n']) expect(languageOf(tag).code).toBe('und');
  });
});

describe.each(LANGUAGES)('the lists of $code', ({ stopWords, weakWords, abbreviations, elisions }) => {
  it('are folded, so that they can be found', () => {
    for (const word of [...stopWords, ...weakWords, ...abbreviations.keys(), ...elisions])
      expect(fold(word)).toBe(word);
  });

  it('have abbreviations with their dots', () => {
    for (const abbreviation of abbreviations.keys()) expect(abbreviation).toMatch(/^[\p{L}º-]+\.(?:[\p{L}-]+\.)*$/u);
  });
});

describe('weak words', () => {
  it('say little whatever they stand beside', () => {
    for (const [code, words] of Object.entries({ nl: ['naam', 'jaar'], en: ['name', 'first'], de: ['name', 'jahr'] }))
      for (const word of words) expect(languageOf(code).weakWords, code).toContain(word);
  });

  it('leave out what a question may be about', () => {
    for (const word of ['oorlog', 'brug', 'rivier']) expect(languageOf('nl').weakWords).not.toContain(word);
    for (const word of ['war', 'bridge', 'river']) expect(languageOf('en').weakWords).not.toContain(word);
  });

  it('are none in a language that we do not know', () => {
    expect(languageOf('pl').weakWords.size).toBe(0);
  });
});

it('only German writes every noun with a capital', () => {
  const codes = LANGUAGES.filter(({ nounsHaveCapitals }) => nounsHaveCapitals).map(({ code }) => code);
  expect(codes).toEqual(['de']);
});

describe('stop words', () => {
  it('leave out what a question may be about', () => {
    for (const word of ['weer', 'land', 'rol', 'oorlog', 'dag', 'morgen'])
      expect(languageOf('nl').stopWords).not.toContain(word);
    for (const word of ['war', 'mine', 'role', 'weather']) expect(languageOf('en').stopWords).not.toContain(word);
  });
});
