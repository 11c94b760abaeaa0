import { expect, test } from 'vitest';
import { Sendings } from '../../../../src/playground/page/state/sendings.ts';

test('a command is shown while it is on its way; what got no answer stays until it is dismissed', async () => {
  const seen: string[] = [];
  const sendings = new Sendings(() => {
    seen.push(sendings.all.map(({ name, state }) => `${name} ${state}`).join(', '));
  });
  await sendings.while('/vraag', '1', Promise.resolve({ kind: 'done' }));
  await sendings.while('/help', '1', Promise.resolve({ kind: 'no-response' }));
  for (const each of sendings.all) sendings.forget(each);
  expect(seen).toEqual(['/vraag sending', '', '/help sending', '/help no-response', '']);
});
