import { expect, test } from 'vitest';
import { closeFailure, startFailure, startFailureMessage } from '../../src/discord/start-failure.ts';

const api = 'https://discord.example/api';

test.each([
  [4004, 'wrong-token'],
  [4013, 'disallowed-intents'],
  [4014, 'disallowed-intents'],
  [4011, 'refused'],
])('close code %i means %s', (code, id) => {
  expect(closeFailure(code, api).id).toBe(id);
});

test.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'])(
  '%s is a network without an answer',
  (code) => {
    const error = Object.assign(new Error('no'), { code });
    expect(startFailure(error, null, api)).toEqual({ id: 'unreachable', api, cause: code });
  },
);

test('the operator is told what to do', () => {
  expect(startFailureMessage({ id: 'wrong-token' })).toContain('DISCORD_TOKEN');
  expect(startFailureMessage({ id: 'unreachable', api, cause: 'ENOTFOUND' })).toContain(`${api} (ENOTFOUND)`);
  expect(startFailureMessage({ id: 'disallowed-intents' })).toContain('developers/applications');
  expect(startFailureMessage({ id: 'refused', api, detail: '503 Service Unavailable' })).toContain('503');
});
