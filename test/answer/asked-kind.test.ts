import { describe, expect, it } from 'vitest';
import { lacksWhatIsAsked } from '../../src/answer/asked-kind.ts';

describe('a text that cannot answer', () => {
  it.each([
    ['Hoeveel soldaten zijn er gestuurd?', 'Er zijn soldaten gestuurd om troepen te trainen.'],
    ['How many soldiers were sent?', 'A contingent of soldiers was sent.'],
    ['Wie viele Soldaten?', 'Es wurden Soldaten geschickt.'],
    ['Wanneer begon de oorlog?', 'De oorlog trekt nog steeds aandacht.'],
    ['In welk jaar was dat?', 'Dat was een jaar van grote onrust.'],
    ['And when did it start?', 'It started without a warning.'],
  ])('%s: %s', (question, text) => {
    expect(lacksWhatIsAsked(question, text)).toBe(true);
  });
});

describe('a text that may answer', () => {
  it.each([
    ['Hoeveel soldaten zijn er gestuurd?', 'Er zijn 10.000 soldaten gestuurd.'],
    ['Hoeveel soldaten zijn er gestuurd?', 'Er zijn drieduizend, misschien wel duizenden soldaten gestuurd.'],
    ['HOEVEEL soldaten?', 'Twee soldaten.'],
    ['Wanneer sprak hij?', 'Hij sprak zondag.'],
    ['When did it start?', 'It started in 2022.'],
    ['Cuándo fue?', 'Fue ayer.'],
    ['What is it called when soldiers leave?', 'They call it desertion.'],
    ['Wie stuurde de soldaten?', 'Het buurland stuurde ze.'],
  ])('%s: %s', (question, text) => {
    expect(lacksWhatIsAsked(question, text)).toBe(false);
  });
});
