import { expect, test } from 'vitest';
import { webAddress } from '../../../../src/playground/page/message/web-address.ts';

test('addresses of the web are links', () => {
  expect(webAddress('https://example.com/pad?x=1#y')).toBe('https://example.com/pad?x=1#y');
  expect(webAddress('HTTP://example.com')).toBe('http://example.com/');
});

test.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'discord://-/channels/1',
  'blob:https://example.com/1',
  '/relative',
  'example.com',
  '',
])('%j is none', (url) => {
  expect(webAddress(url)).toBeNull();
});
