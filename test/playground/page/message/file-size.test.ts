import { expect, test } from 'vitest';
import { fileSize } from '../../../../src/playground/page/message/file-size.ts';

test.each([
  [0, '0 byte'],
  [1023, '1,023 byte'],
  [1024, '1 kB'],
  [1536, '1.5 kB'],
  [10 * 1024 * 1024, '10 MB'],
])('%d bytes are %s', (bytes, told) => {
  expect(fileSize(bytes, 'en-GB')).toBe(told);
});
