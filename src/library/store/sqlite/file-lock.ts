import Database from 'libsql';
import { isBusy, sqliteFailure } from './failure.ts';

export interface FileLock {
  release(): void;
}

/**
 * Locks a file, which is made where there is none; `null` where somebody has it. The system itself takes the lock back from a process
 * that ends, however it ends, which no number of a process tells: another may have that, and each container counts from 1.
 *
 * @throws StoreFailure where the file cannot be locked at all
 */
export function lockFile(file: string): FileLock | null {
  try {
    const connection = new Database(file, { timeout: 0 });
    try {
      connection.exec('begin exclusive');
    } catch (error) {
      connection.close();
      if (isBusy(error)) return null;
      throw error;
    }
    return {
      release() {
        connection.exec('rollback');
        connection.close();
      },
    };
  } catch (error) {
    throw sqliteFailure(error);
  }
}
