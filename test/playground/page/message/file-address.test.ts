import { expect, test } from 'vitest';
import { fileAddress, fileName, isPicture } from '../../../../src/playground/page/message/file-address.ts';

test('a file of the stand-in is got from the page’s own host, with its signature', () => {
  expect(fileAddress('http://127.0.0.1:40123/attachments/5/7/chart.png?ex=1&hm=abc&')).toBe(
    './files/attachments/5/7/chart.png?ex=1&hm=abc&',
  );
  expect(fileAddress('http://127.0.0.1:1/ephemeral-attachments/2/7/a.md?hm=b')).toBe(
    './files/ephemeral-attachments/2/7/a.md?hm=b',
  );
});

test.each([
  'https://example.com/attachments/5/7/chart.png',
  'https://127.0.0.1:40123/attachments/5/7/chart.png',
  'http://127.0.0.1.example.com/attachments/5/7/chart.png',
  'http://127.0.0.1@example.com/attachments/5/7/chart.png',
  'http://127.0.0.1:40123/attachments/../api/v10/users',
  'http://127.0.0.1:40123/elsewhere/attachments/5/7/chart.png',
  'attachment://chart.png',
  'javascript:alert(1)//attachments/',
  '//attachments/5',
  '',
])('%j is no file of the stand-in', (url) => {
  expect(fileAddress(url)).toBeNull();
});

test('a file is named by the end of its address, or by its host', () => {
  expect(fileName('http://127.0.0.1:1/attachments/5/7/gegevens%20van%20noor.json?hm=b')).toBe('gegevens van noor.json');
  expect(fileName('https://example.com/')).toBe('example.com');
  expect(fileName('https://example.com/100%')).toBe('100%');
  expect(fileName('attachment')).toBe('attachment');
});

test('what a browser shows as a picture is told by the name, not by the query', () => {
  expect(isPicture('http://127.0.0.1:1/attachments/5/7/a.PNG?hm=b')).toBe(true);
  expect(isPicture('http://127.0.0.1:1/attachments/5/7/a.svg')).toBe(false);
  expect(isPicture('http://127.0.0.1:1/attachments/5/7/a.html?x=.png')).toBe(false);
});
