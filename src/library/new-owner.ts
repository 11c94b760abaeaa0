import { randomUUID } from 'node:crypto';

/** Who holds a lease: different in each process, readable in a store. */
export function newOwner(): string {
  return `${process.pid}-${randomUUID()}`;
}
