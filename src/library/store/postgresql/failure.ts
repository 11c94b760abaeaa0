import { z } from 'zod';
import { StoreFailure, type StoreFailureId } from '../store-failure.ts';

/**
 * What went wrong, as what can be wrong with a store. Its cause tells the log no more than code and message: the library's
 * errors can hold the rows that were concerned.
 *
 * @param secrets - what must not be seen in a log
 */
export function postgresqlFailure(error: unknown, secrets: readonly string[]): StoreFailure {
  if (error instanceof StoreFailure) return error;
  // A row that its schema does not know was not written by us.
  if (error instanceof z.ZodError) return new StoreFailure('corrupt', error);
  const code = codeOf(error);
  const message = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), messageOf(error));
  return new StoreFailure(idOf(code, message), new Error(code === '' ? message : `${code}: ${message}`));
}

/** Whether two transactions were in each other's way, so that the one undone may try again. */
export function isCollision(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error));
}

/** Where a name has several addresses, what went wrong with the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}

/** By class and code: https://www.postgresql.org/docs/current/errcodes-appendix.html; the rest are Node's and the library's. */
const IDS: readonly (readonly [RegExp, StoreFailureId])[] = [
  [/^53100$/, 'full'],
  [/^(?:55P03|40001|40P01)$/, 'locked'],
  // A table of ours is not there, or one of that name is another program's.
  [/^(?:XX00[12]|42P01|42P07|42703)$/, 'corrupt'],
  [/^(?:25006|42501)$/, 'read-only'],
  [/^(?:08...|28...|3D000|53300|57P0[1-5])$/, 'unreachable'],
  [/^(?:E[A-Z]{2}[A-Z_]*|ERR_TLS_.*|SELF_SIGNED_.*|UNABLE_TO_.*|CERT_.*|DEPTH_ZERO_.*)$/, 'unreachable'],
];

function idOf(code: string, message: string): StoreFailureId {
  const known = IDS.find(([pattern]) => pattern.test(code));
  if (known !== undefined) return known[1];
  return code === '' && /connect|terminated|timeout|SSL|password/i.test(message) ? 'unreachable' : 'unexpected';
}
