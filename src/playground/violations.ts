import type { ContractCheck } from './contract.ts';

/**
 * What was wrong on the wire. The contract check may compile a schema for up to a second, which must not count against Discord's
 * three: what goes over the wire is put by, and checked when somebody wants to know.
 */
export class Violations {
  readonly #contract: ContractCheck | null;
  readonly #found: string[] = [];
  /** In the order in which they came. */
  readonly #unchecked: (() => readonly string[])[] = [];

  constructor(contract: ContractCheck | null) {
    this.#contract = contract;
  }

  /** Everything that the contract check finds, and bugs of the stand-in itself, oldest first. */
  get all(): readonly string[] {
    for (const check of this.#unchecked.splice(0)) this.#found.push(...check());
    return this.#found;
  }

  bug(what: string): void {
    this.#unchecked.push(() => [what]);
  }

  /** A request of the bot. */
  request(method: string, path: string, body: unknown): void {
    this.#putBy(body, (contract, sent) => contract.request(method, path, sent));
  }

  /** A reply of the stand-in. */
  response(method: string, path: string, status: number, body: unknown): void {
    this.#putBy(body, (contract, sent) => contract.response(method, path, status, sent));
  }

  #putBy(body: unknown, check: (contract: ContractCheck, sent: unknown) => readonly string[]): void {
    const contract = this.#contract;
    if (contract === null) return;
    // As it is sent: what it was made from may change before it is checked.
    const sent = JSON.stringify(body);
    this.#unchecked.push(() => check(contract, JSON.parse(sent)));
  }
}
