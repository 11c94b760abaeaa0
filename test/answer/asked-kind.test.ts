import { describe, expect, it } from 'vitest';
import { askedKind, type AskedKind } from '../../src/answer/asked-kind.ts';

describe('a question asks', () => {
  it.each<[AskedKind, string]>([
    ['number', 'Hoeveel soldaten zijn er gestuurd?'],
    ['number', 'HOEVEEL soldaten?'],
    ['number', 'How many soldiers were sent?'],
    ['number', 'Wie viele Soldaten?'],
    ['number', 'Combien de soldats ?'],
    ['number', '¿Cuántos soldados?'],
    ['number', 'Hoe lang is de brug?'],
    ['number', 'Welk percentage stemde voor?'],
    ['time', 'Wanneer begon de oorlog?'],
    ['time', 'And when did it start?'],
    ['time', 'In welk jaar was dat?'],
    ['time', 'Cuándo fue?'],
    ['time', 'Wann fiel die Mauer?'],
    ['cause', 'Waarom is de brug dicht?'],
    ['cause', 'What is the reason for the strike?'],
    ['cause', 'Warum schwieg er?'],
    ['place', 'Waar ligt Meppel?'],
    ['place', 'In which city did they meet?'],
    ['place', 'Où est la Corée ?'],
    ['place', 'Wo liegt das?'],
    ['name', 'Wie stuurde de soldaten?'],
    ['name', 'Whose idea was it?'],
    ['name', 'Wer half Russland?'],
    ['name', 'Hoe heet de burgemeester?'],
  ])('for a %s: %s', (kind, question) => {
    expect(askedKind(question)).toBe(kind);
  });

  it('for a number before anything else: wie viele is no name', () => {
    expect(askedKind('wieviele Leute')).toBe('number');
    expect(askedKind('Wie weet hoeveel mensen er waren?')).toBe('number');
  });
});

describe('a question asks for nothing that shows', () => {
  it.each([
    'Wat is de rol van Noord-Korea?',
    'How does it work?',
    'noord-korea sancties',
    'What is it called when soldiers leave?', // further on, `when` joins clauses
    'Noem de plaatsen waar het regent', // and so does `waar`
    'whenever wooden bridges close', // no whole word
    '',
  ])('%s', (question) => {
    expect(askedKind(question)).toBeNull();
  });
});
