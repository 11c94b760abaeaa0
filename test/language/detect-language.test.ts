import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect-language.ts';

const NOTHING = { locale: null, library: [] };

const QUESTIONS = {
  nl: [
    'wat vindt austin',
    'Wat is de rol van Noord-Korea in het Oekraïne-conflict?',
    'welke landen helpen rusland',
    'heeft kim troepen gestuurd',
    'noord korea sancties',
  ],
  en: [
    'north korea role',
    "What is North Korea's role?",
    'did kim send troops',
    'who helps russia',
    'why are they worried',
  ],
  de: [
    'Welche Rolle spielt Nordkorea?',
    'wer hilft russland',
    'warum sind sie besorgt',
    'Wie heißt der Präsident der Ukraine?',
    'was kann man dagegen tun',
  ],
  fr: [
    'Quel est le rôle de la Corée du Nord ?',
    "qui aide l'Ukraine",
    'pourquoi sont-ils inquiets',
    'que dit Zelensky',
    'combien de soldats ont été envoyés',
  ],
  es: [
    '¿Cuál es el papel de Corea del Norte?',
    'quién ayuda a Rusia',
    'por qué están preocupados',
    'qué dice Zelenski',
    'cuantos soldados han enviado',
  ],
};

describe.each(Object.entries(QUESTIONS))('a question in %s', (code, questions) => {
  it.each(questions)('%s', (question) => {
    expect(detectLanguage(question, NOTHING)).toBe(code);
    expect(detectLanguage(question, { locale: 'en-US', library: ['nl'] })).toBe(code);
  });
});

it('counts a word that several languages share for less', () => {
  expect(detectLanguage('Where is de la Rey?', NOTHING)).toBe('en');
});

describe('hints', () => {
  it('decide where a question has no word of any language', () => {
    expect(detectLanguage('Kim Jong-un', { locale: 'de', library: [] })).toBe('de');
    expect(detectLanguage('Kim Jong-un', { locale: null, library: ['fr-CA'] })).toBe('fr');
    expect(detectLanguage('👍', { locale: 'pl', library: [] })).toBe('pl');
  });

  it('decide between languages that share the words', () => {
    expect(detectLanguage('Wie was Luther?', { locale: 'nl-BE', library: [] })).toBe('nl');
    expect(detectLanguage('Wie was Luther?', { locale: 'de', library: [] })).toBe('de');
  });

  it('count the library above the locale, for many members keep Discord in English', () => {
    expect(detectLanguage('austin rapporten', { locale: 'en-US', library: ['nl'] })).toBe('nl');
    expect(detectLanguage('austin rapporten', { locale: 'nl', library: ['en', 'nl'] })).toBe('nl');
  });

  it('never outweigh a word that is of one language alone', () => {
    expect(detectLanguage('welke troepen', { locale: 'en-US', library: ['en', 'de'] })).toBe('nl');
    expect(detectLanguage('which troops', { locale: 'nl', library: ['nl', 'pl'] })).toBe('en');
  });

  it('are all there is to go by, or nothing is', () => {
    expect(detectLanguage('', NOTHING)).toBe('und');
    expect(detectLanguage('…', { locale: '', library: [''] })).toBe('und');
  });
});
