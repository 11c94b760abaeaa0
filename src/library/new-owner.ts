import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Who holds a lease: different in each process, and a name by which an operator finds it. */
export function newOwner(): string {
  return `${process.pid}@${hostname()}/${randomUUID()}`;
}

/** Where a process is to be looked for; within a container, both are the container's own. */
export interface OwningProcess {
  readonly pid: number;
  readonly host: string;
}

/** As `newOwner` writes it. A host name that is none is not shown to anybody. */
const OWNER = /^(?<pid>\d+)@(?<host>[\p{L}\p{N}._-]{1,255})\//u;

/** The process behind an owner; `null` where the name does not tell it, as that of an older version. */
export function owningProcess(owner: string): OwningProcess | null {
  const { pid, host } = OWNER.exec(owner)?.groups ?? {};
  return pid === undefined || host === undefined ? null : { pid: Number(pid), host };
}
