import { constants, type StatsFs } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { StorePlace } from '../config.ts';
import { examineStore } from '../examine-store.ts';
import { errorCode } from '../library/read-text-file.ts';
import { StoreFailure } from '../library/store/store-failure.ts';
import type { StoreState } from '../library/store/store-state.ts';
import { storeFailureText, storePlaceText } from '../store-failure-text.ts';
import type { Finding } from './finding.ts';

/** Bytes: a store with its journal, and a backup of it. */
const LITTLE_ROOM = 500_000_000;

/** The store, which is looked at and left as it is: none is made, none is brought up to date. */
export async function storeFindings(place: StorePlace): Promise<readonly Finding[]> {
  try {
    const state = await examineStore(place);
    if (state.kind === 'none' && place.kind === 'sqlite') await mayMake(place.dir);
    return [toFinding(state, place)];
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return [{ about: 'store', level: 'wrong', text: storeFailureText(error, place) }];
  }
}

function toFinding(state: StoreState, place: StorePlace): Finding {
  const where = storePlaceText(place);
  switch (state.kind) {
    case 'none':
      return { about: 'store', level: 'mind', text: `${where}: there is none yet; it is made when the bot starts` };
    case 'outdated':
      return {
        about: 'store',
        level: 'mind',
        text: `${where}: it is from an older version, and is brought up to date when the bot starts; make a backup first`,
      };
    case 'ready':
      return state.writable
        ? { about: 'store', level: 'fine', text: `${where}: it can be read and written` }
        : { about: 'store', level: 'wrong', text: storeFailureText(new StoreFailure('read-only'), place) };
    default:
      return state satisfies never;
  }
}

/** @throws StoreFailure `unreachable` where the folder, or a file in it, could not be made */
async function mayMake(dir: string): Promise<void> {
  try {
    await nearestFolder(dir, (folder) => access(folder, constants.W_OK));
  } catch (error) {
    throw new StoreFailure('unreachable', error);
  }
}

/** Room on the disk of a store in a file. */
export async function diskFindings(place: StorePlace): Promise<readonly Finding[]> {
  if (place.kind !== 'sqlite') return [];
  try {
    const { bavail, bsize } = await nearestFolder(place.dir, (folder): Promise<StatsFs> => statfs(folder));
    const free = bavail * bsize;
    const text = `${Math.round(free / 1_000_000)} MB free for ${place.dir}`;
    if (free >= LITTLE_ROOM) return [{ about: 'disk', level: 'fine', text }];
    return [{ about: 'disk', level: 'mind', text: `${text}: make room before it is full` }];
  } catch {
    // Why, the store has told.
    return [];
  }
}

/** Looks at a folder or, where there is none yet, at the one in which it would be made. */
async function nearestFolder<T>(dir: string, look: (folder: string) => Promise<T>): Promise<T> {
  try {
    return await look(dir);
  } catch (error) {
    const above = dirname(resolve(dir));
    if (errorCode(error) !== 'ENOENT' || above === resolve(dir)) throw error;
    return nearestFolder(above, look);
  }
}
