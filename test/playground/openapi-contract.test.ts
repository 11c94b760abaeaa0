import { beforeAll, describe, expect, test } from 'vitest';
import type { ContractCheck } from '../../src/playground/contract.ts';
import { contractAbsent, openApiContract } from './openapi-contract.ts';

const title = contractAbsent === null ? 'Discord’s description' : `Discord’s description (${contractAbsent})`;

describe.skipIf(contractAbsent !== null)(title, () => {
  let contract: ContractCheck;
  beforeAll(() => {
    contract = openApiContract();
  });
  const callback = '/interactions/123/token/callback';

  test('takes a right request', () => {
    expect(contract.request('POST', callback, { type: 4, data: { content: 'Hello' } })).toEqual([]);
  });

  test('names what is wrong with another', () => {
    expect(contract.request('POST', callback, { type: 4, data: { content: 'x'.repeat(2001) } }).join()).toContain(
      '/data/content: must NOT have more than 2000 characters',
    );
  });

  test('finds the most exact of two routes', () => {
    const path = '/webhooks/123/token/messages/%40original';
    expect(contract.request('PATCH', path, { content: 'x'.repeat(2001) }).join()).toContain('messages/@original');
  });

  test('names what is wrong with a reply', () => {
    expect(contract.response('GET', '/gateway', 200, { url: 'wss://gateway' })).toEqual([]);
    expect(contract.response('GET', '/gateway', 200, {}).join()).toContain("must have required property 'url'");
    expect(contract.response('GET', '/users/@me', 404, { message: 'no code' }).join()).toContain("'code'");
  });

  test('knows which statuses and routes there are', () => {
    expect(contract.response('GET', '/gateway', 500, {})).toEqual(['GET /gateway: Discord never replies 500']);
    expect(contract.request('GET', '/nowhere', null)).toEqual(['GET /nowhere: Discord has no such route']);
  });
});
