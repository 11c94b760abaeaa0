import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { Logger } from 'pino';
import { createLogger } from '../src/logging.ts';
import type { LoggingOptions } from '../src/logging.ts';

const TOKEN = 'MTAw.Gabc.s3cret';

function logged(write: (log: Logger) => void, options: Partial<LoggingOptions> = {}): string {
  const output = new PassThrough();
  write(createLogger({ level: 'info', format: 'json', secrets: [TOKEN], output, ...options }));
  return String(output.read() ?? '');
}

describe('createLogger', () => {
  test('writes one JSON object a line', () => {
    const line = logged((log) => {
      log.info({ article: 'warsaw' }, 'answered');
    });
    expect(JSON.parse(line)).toMatchObject({ level: 30, article: 'warsaw', msg: 'answered' });
    expect(line.endsWith('}\n')).toBe(true);
  });

  test('writes for people when told so, or on a terminal', () => {
    const write = (log: Logger): void => {
      log.warn('the network is lost');
    };
    expect(logged(write, { format: 'pretty' })).toMatch(/WARN: the network is lost\n$/);
    expect(logged(write, { format: null })).toMatch(/^\{/);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    createLogger({ level: 'info', format: null, secrets: [], output: terminal }).warn('hello');
    expect(String(terminal.read())).not.toMatch(/^\{/);
  });

  test.each(['json', 'pretty'] as const)('keeps the token out of every place of a %s line', (format) => {
    const line = logged(
      (log) => {
        log.error({ headers: { authorization: `Bot ${TOKEN}` }, err: new Error(`bad ${TOKEN}`) }, `login ${TOKEN}`);
      },
      { format },
    );
    expect(line).toContain('[redacted]');
    expect(line).not.toContain('s3cret');
  });

  test("keeps an interaction's token out of the address of a failed request", () => {
    const error = Object.assign(new Error('Unknown interaction'), {
      code: 10062,
      status: 404,
      url: 'https://discord.com/api/v10/interactions/123456789012345678/aW50ZXJ.x-y_z/callback',
    });
    const line = logged((log) => {
      log.error({ err: error }, 'not answered');
    });
    expect(line).toContain('/interactions/123456789012345678/[redacted]/callback');
    expect(line).not.toContain('aW50ZXJ');
    expect(JSON.parse(line)).toMatchObject({ err: { type: 'Error', code: 10062, status: 404 } });
  });

  test("tells an error's cause, but not the body of the request that failed", () => {
    const error = Object.assign(new Error('refused', { cause: new Error('port closed') }), {
      requestBody: { json: { content: 'wie betaalt dit?' } },
    });
    const line = logged((log) => {
      log.error({ err: error }, 'failed');
    });
    expect(line).toContain('port closed');
    expect(line).not.toContain('betaalt');
  });

  test("logs a member's words at debug level and at no level above it", () => {
    const write = (log: Logger): void => {
      log.debug({ question: 'wie betaalt dit?' }, 'asked');
      log.info({ question: 'wie betaalt dit?' }, 'answered');
    };
    expect(logged(write, { level: 'debug' })).toContain('betaalt');
    const atInfo = logged(write);
    expect(atInfo).toContain('answered');
    expect(atInfo).not.toContain('betaalt');
  });
});
