import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { reportError } from '../../src/discord/error-report.ts';
import { StoreFailure, type StoreFailureId } from '../../src/library/store/store-failure.ts';
import { createLogger } from '../../src/logging.ts';
import { shown } from './shown.ts';

const IDS: readonly StoreFailureId[] = ['full', 'locked', 'corrupt', 'newer', 'read-only', 'unreachable', 'unexpected'];

function report(error: unknown, language: 'nl' | 'en') {
  const lines: string[] = [];
  const output = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const log = createLogger({ level: 'info', format: 'json', secrets: [], output });
  return { line: shown(reportError(log, language, error)).join('\n'), logged: lines.join('') };
}

it.each(IDS)('a store that is %s is told in a friendly line, with a reference that is in the log', (id) => {
  for (const language of ['nl', 'en'] as const) {
    const { line, logged } = report(new StoreFailure(id, new Error('disk I/O error at /var/lib/secret')), language);
    const [, reference = 'none'] = /`([0-9a-f]{8})`/.exec(line) ?? [];
    expect(logged).toContain(reference);
    expect(logged).toContain(`the store failed: ${id}`);
    expect(line).not.toContain('secret');
    expect(line).not.toContain('went wrong on my side');
  }
});

it('a full disk says that nothing was saved and that questions still work', () => {
  expect(report(new StoreFailure('full'), 'en').line).toMatch(/no room left.*Questions still work/);
  expect(report(new StoreFailure('full'), 'nl').line).toMatch(/geen ruimte meer.*Vragen stellen kan nog wel/);
});
