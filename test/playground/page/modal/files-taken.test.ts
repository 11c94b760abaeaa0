import { expect, it } from 'vitest';
import { acceptOf, takesFile, withFiles } from '../../../../src/playground/page/modal/files-taken.ts';

it('takes files by extension and by family', () => {
  const types = ['.MD', 'image'];
  expect(takesFile(types, { name: 'a.md', type: '' })).toBe(true);
  expect(takesFile(types, { name: 'a.bin', type: 'image/png' })).toBe(true);
  expect(takesFile(types, { name: 'a.pdf', type: 'application/pdf' })).toBe(false);
  expect(takesFile([], { name: 'a.pdf', type: '' })).toBe(true);
  expect(acceptOf(types)).toBe('.MD,image/*');
});

it('replaces the one file of a field, and fills up others', () => {
  expect(withFiles(['a'], ['b'], 1)).toEqual(['b']);
  expect(withFiles(['a'], ['b', 'c'], 2)).toEqual(['a', 'b']);
});
