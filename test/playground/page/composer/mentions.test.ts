import { describe, expect, it } from 'vitest';
import { mentionsMatching, withMentions, type Mentionable } from '../../../../src/playground/page/composer/mentions.ts';

const noor: Mentionable = { of: 'user', id: '1', name: 'Noor' };
const noorH: Mentionable = { of: 'user', id: '2', name: 'Noor Hendriks (redactie)' };
const editors: Mentionable = { of: 'role', id: '3', name: 'Redactie' };
const channel: Mentionable = { of: 'channel', id: '4', name: 'vragen' };
const all = [noor, noorH, editors, channel];

describe('mentions in a message that is sent', () => {
  it('become codes for people, roles and channels', () => {
    expect(withMentions('@Noor en @Redactie in #vragen', all)).toBe('<@1> en <@&3> in <#4>');
  });

  it('take the longest name that stands there', () => {
    expect(withMentions('@Noor Hendriks (redactie), @Noor', all)).toBe('<@2>, <@1>');
  });

  it('are whole names at the start of a word', () => {
    expect(withMentions('@Noordzee mail@Noor.nl', all)).toBe('@Noordzee mail@Noor.nl');
  });

  it('mean the first of those who go by one name', () => {
    const picked: Mentionable = { of: 'user', id: '9', name: 'Noor' };
    expect(withMentions('@Noor', [picked, ...all])).toBe('<@9>');
  });

  it('leave the text alone where nobody is there', () => {
    expect(withMentions('@Noor', [])).toBe('@Noor');
  });
});

describe('whom a sign offers', () => {
  it('are people and roles, or channels', () => {
    expect(mentionsMatching(all, '@', '')).toEqual([noor, noorH, editors]);
    expect(mentionsMatching(all, '#', 'vr')).toEqual([channel]);
  });
});
