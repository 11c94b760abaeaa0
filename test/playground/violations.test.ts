import { expect, test } from 'vitest';
import type { ContractCheck } from '../../src/playground/contract.ts';
import { startStandIn } from '../../src/playground/stand-in.ts';
import { Violations } from '../../src/playground/violations.ts';

/** Finds fault with everything, and tells when it was asked. */
function strictContract() {
  const asked: string[] = [];
  const fault = (what: string): readonly string[] => {
    asked.push(what);
    return [what];
  };
  const contract: ContractCheck = {
    request: (method, path, body) => fault(`${method} ${path} ${JSON.stringify(body)}`),
    response: (method, path, status) => fault(`${status} to ${method} ${path}`),
  };
  return { asked, contract };
}

test('a bot waits for no check: all is checked when somebody wants to know, also once it is closed', async () => {
  const { asked, contract } = strictContract();
  const standIn = await startStandIn({ contract });
  expect((await fetch(`${standIn.apiUrl}/v10/gateway`)).status).toBe(200);
  expect(asked).toEqual([]);
  await standIn.close();
  expect(standIn.violations).toEqual(['GET /gateway null', '200 to GET /gateway']);
  expect(standIn.violations).toHaveLength(2);
  expect(asked).toHaveLength(2);
});

test('what is checked is what was sent, oldest first, whatever became of it', () => {
  const { contract } = strictContract();
  const violations = new Violations(contract);
  const body = { content: 'Hallo.' };
  violations.request('POST', '/messages', body);
  violations.bug('it fell over');
  body.content = 'Dag.';
  expect(violations.all).toEqual(['POST /messages {"content":"Hallo."}', 'it fell over']);
});

test('without a contract only bugs are told', () => {
  const violations = new Violations(null);
  violations.request('POST', '/messages', {});
  violations.bug('it fell over');
  expect(violations.all).toEqual(['it fell over']);
});
