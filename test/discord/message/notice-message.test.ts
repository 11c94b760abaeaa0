import { describe, expect, it } from 'vitest';
import { noticeMessage } from '../../../src/discord/message/notice-message.ts';
import type { Notice } from '../../../src/discord/message/notice.ts';
import { shown } from '../shown.ts';

const NOTICES: readonly Notice[] = [
  { kind: 'empty-question' },
  { kind: 'question-too-long', length: 301 },
  { kind: 'nothing-to-find' },
  { kind: 'outdated-button' },
  { kind: 'outdated-command' },
  { kind: 'article-gone' },
  { kind: 'place-gone' },
  { kind: 'unknown-article', typed: 'de nota' },
  { kind: 'unknown-section', typed: 'de rol' },
  { kind: 'no-articles' },
  { kind: 'question-changed' },
  { kind: 'not-yours' },
  { kind: 'vote-counted', changeable: true },
  { kind: 'vote-counted', changeable: false },
  { kind: 'not-here', channels: ['510000000000000001', '510000000000000002'] },
  { kind: 'too-many-questions', whose: 'member', seconds: 1 },
  { kind: 'too-many-questions', whose: 'server', seconds: 42 },
  { kind: 'not-manager' },
  { kind: 'busy' },
  { kind: 'internal-error', reference: 'a1b2c3' },
];

describe('a notice', () => {
  it.each(NOTICES)('$kind is one line, in Dutch and in English', (notice) => {
    const [nl = '', ...more] = shown(noticeMessage(notice, 'nl'));
    const [en = ''] = shown(noticeMessage(notice, 'en'));
    expect(more).toEqual([]);
    expect(nl).toMatch(/^[^\n]{10,200}$/);
    expect(en).toMatch(/^[^\n]{10,200}$/);
    expect(nl).not.toBe(en);
  });

  it('says how long a question is and may be', () => {
    expect(shown(noticeMessage({ kind: 'question-too-long', length: 301 }, 'nl'))).toEqual([
      'Je vraag is 301 tekens lang; ik kan er 300 aan. Kun je hem korter maken?',
    ]);
  });

  it('repeats what was typed as text', () => {
    expect(shown(noticeMessage({ kind: 'unknown-article', typed: '@everyone **nota**' }, 'en'))[0]).toContain(
      '“\\@everyone \\*\\*nota\\*\\*”',
    );
  });

  it('gives the reference of an error', () => {
    expect(shown(noticeMessage({ kind: 'internal-error', reference: 'a1b2c3' }, 'nl'))[0]).toContain('`a1b2c3`');
  });
});
