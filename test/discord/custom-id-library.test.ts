import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encodePress, parsePress } from '../../src/discord/custom-id.ts';
import type { LibraryPress } from '../../src/discord/library-press.ts';

const slug = fc.constantFrom('markt', 'a:b', 'm'.repeat(60));
const page = fc.nat(36 ** 4);
const number = fc.nat(1_000_000);
const check = fc.stringMatching(/^[A-Za-z0-9_-]{6}$/);
const draft = fc.stringMatching(/^[A-Za-z0-9_-]{16}$/);
const anyPress: fc.Arbitrary<LibraryPress> = fc.oneof(
  fc.record({ action: fc.constant('draft' as const), draft, page }),
  fc.record({
    action: fc.constantFrom('draft-publish', 'draft-correct', 'draft-correct-sent', 'draft-cancel'),
    draft,
  }),
  fc.record({ action: fc.constantFrom('paste-sent', 'choose-stored', 'choose-version') }),
  fc.record({ action: fc.constant('stored-list' as const), removed: fc.boolean(), page }),
  fc.record({
    action: fc.constantFrom('stored', 'stored-edit', 'stored-remove', 'stored-restore', 'stored-refresh'),
    slug,
  }),
  fc.record({ action: fc.constantFrom('change', 'version'), slug, number, page }),
  fc.record({ action: fc.constant('stored-edit-sent' as const), slug, check }),
  fc.record({ action: fc.constant('stored-open' as const), slug, check, channels: fc.boolean(), roles: fc.boolean() }),
  fc.record({ action: fc.constantFrom('change-take', 'change-drop'), slug, number, check }),
  fc.record({ action: fc.constant('rollback' as const), slug, number }),
  fc.record({ action: fc.constant('history' as const), slug, page }),
  fc.record({
    action: fc.constant('library-log' as const),
    before: fc.option(fc.record({ at: fc.nat(4e12), id: fc.nat(36 ** 6 - 1) })),
  }),
);

it('every press of moderators is read back from its custom id, which Discord takes', () => {
  fc.assert(
    fc.property(anyPress, (press) => {
      const id = encodePress(press);
      expect(id.length).toBeLessThanOrEqual(100);
      expect(parsePress(id)).toEqual(press);
    }),
  );
});

it('no two of them have one custom id', () => {
  fc.assert(
    fc.property(anyPress, anyPress, (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      expect(encodePress(one)).not.toBe(encodePress(other));
    }),
  );
});

it('a place in the log from before there were ids in it is still understood', () => {
  expect(parsePress('2Lgrs')).toEqual({ action: 'library-log', before: { at: 1000, id: 0 } });
});

it('a misshapen one is outdated, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 98 }), (rest) => {
      expect(() => parsePress(`2L${rest}`)).not.toThrow();
    }),
  );
  for (const id of ['2L', '2Ld', '2Ldzz', '2Lp', '2Lpshort', '2L?', '2Lt1', '2Lgx:-', '2Lgx:1:2'])
    expect(parsePress(id)).toBe('outdated');
});
