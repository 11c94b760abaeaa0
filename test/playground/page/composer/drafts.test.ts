import { expect, test } from 'vitest';
import { Drafts, emptyBox, type BoxContent } from '../../../../src/playground/page/composer/drafts.ts';

const typed = (text: string): BoxContent => ({ kind: 'message', typed: { text, picked: [] } });
const command: BoxContent = {
  kind: 'command',
  key: 'ask',
  contents: new Map([['question', { kind: 'text', text: 'Hoe' }]]),
  problems: [],
};

test('each channel keeps what was begun there, until it is taken out', () => {
  const drafts = new Drafts();
  drafts.keep('1', { box: typed('hallo'), alerts: ['Te lang.'] });
  drafts.keep('2', { box: command, alerts: [] });
  expect(drafts.take('3')).toEqual({ box: emptyBox(), alerts: [] });
  expect(drafts.take('1')).toEqual({ box: typed('hallo'), alerts: ['Te lang.'] });
  expect(drafts.take('2').box).toBe(command);
  expect(drafts.take('1').box).toEqual(emptyBox());
});

test('what could not be sent goes back to its channel, but never over what was begun there since', () => {
  const drafts = new Drafts();
  drafts.keep('1', { box: emptyBox(), alerts: [] });
  drafts.giveBack('1', { box: command, alerts: ['Niet aangekomen.'] });
  expect(drafts.take('1')).toEqual({ box: command, alerts: ['Niet aangekomen.'] });

  drafts.keep('2', { box: typed('iets nieuws'), alerts: [] });
  drafts.giveBack('2', { box: command, alerts: ['Niet aangekomen.'] });
  expect(drafts.take('2')).toEqual({ box: typed('iets nieuws'), alerts: ['Niet aangekomen.'] });
});
