import { describe, expect, it } from 'vitest';
import { commandTyped, commandsMatching } from '../../../../src/playground/page/composer/find-commands.ts';
import { command } from './offered-commands.ts';

const ask = command('ask', 'vraag');
const add = command('library add', 'bibliotheek toevoegen');
const list = command('library list', 'bibliotheek overzicht');
const privacy = command('privacy', 'privé');
const commands = [ask, add, list, privacy];

describe('the commands that fit what is typed', () => {
  it('are all of them after a lone slash, in their order', () => {
    expect(commandsMatching(commands, '')).toEqual(commands);
  });

  it('are found by the start of any word of their name', () => {
    expect(commandsMatching(commands, 'toe')).toEqual([add]);
    expect(commandsMatching(commands, 'bib ov')).toEqual([list]);
  });

  it('are found by their default name and without accents', () => {
    expect(commandsMatching(commands, 'library li')).toEqual([list]);
    expect(commandsMatching(commands, 'PRIVE')).toEqual([privacy]);
  });

  it('have those first whose name begins so', () => {
    const later = command('x', 'de vraag');
    expect(commandsMatching([later, ask], 'vra')).toEqual([ask, later]);
  });

  it('are none where nothing fits', () => {
    expect(commandsMatching(commands, 'zzz')).toEqual([]);
  });
});

describe('a command typed in full', () => {
  it('is taken at the space after its name, with what follows', () => {
    expect(commandTyped(commands, '/vraag ')).toEqual({ command: ask, rest: '' });
    expect(commandTyped(commands, '/ask Wat kost het?')).toEqual({ command: ask, rest: 'Wat kost het?' });
  });

  it('is not taken before', () => {
    expect(commandTyped(commands, '/vraag')).toBeNull();
    expect(commandTyped(commands, '/bibliotheek ')).toBeNull();
    expect(commandTyped(commands, 'vraag ')).toBeNull();
  });

  it('waits as long as a longer name may be meant', () => {
    const short = command('bibliotheek', 'bibliotheek');
    expect(commandTyped([short, add], '/bibliotheek toe')).toBeNull();
    expect(commandTyped([short, add], '/bibliotheek toevoegen ')).toEqual({ command: add, rest: '' });
    expect(commandTyped([short, add], '/bibliotheek x')).toEqual({ command: short, rest: 'x' });
  });
});
