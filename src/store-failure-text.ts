import type { StorePlace } from './config.ts';
import { postgresqlAddress } from './library/store/postgresql/address.ts';
import type { StoreFailure } from './library/store/store-failure.ts';

/** Why what the servers keep cannot be used, and what to do about it, for the operator. Never with a password. */
export function storeFailureText({ id }: StoreFailure, place: StorePlace): string {
  const where = storePlaceText(place);
  switch (id) {
    case 'full':
      return `${where}: its disk is full. Make room and start again; nothing that was acknowledged is lost.`;
    case 'locked':
      return `${where}: another program holds it. Close what has it open (a backup, a database browser) and start again.`;
    case 'corrupt':
      return `${where}: this is no store of Vraagbaak, or it is damaged. Bring back a backup: vraagbaak restore FILE --replace.`;
    case 'newer':
      return `${where}: it was written by a newer version of Vraagbaak. Run that version, or a backup from before it.`;
    case 'read-only':
      return `${where}: it may be read but not written. Check who owns it and whether its disk is mounted read-only.`;
    case 'unreachable':
      return place.kind === 'sqlite'
        ? `${where}: the folder cannot be made or opened. Name another in DATA_DIR, or check its permissions.`
        : `${where}: no connection. Does the server run, and are host, port, database, user and password in DATABASE_URL right?`;
    case 'unexpected':
      return `${where}: something unexpected went wrong. Set LOG_LEVEL=debug to see more.`;
    default:
      return id satisfies never;
  }
}

/** `the store in data`, `the store at db:5432/vraagbaak`. */
export function storePlaceText(place: StorePlace): string {
  if (place.kind === 'sqlite') return `The store in ${place.dir}`;
  return `The store at ${postgresqlAddress(place.url).shown}`;
}
