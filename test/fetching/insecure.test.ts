import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureIn, fetcherFor, fetchFrom, listen, serve } from './loopback.ts';

const hasOpenSsl = spawnSync('openssl', ['version']).status === 0;

/** A key and a certificate that nobody vouches for. */
function selfSigned(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'vraagbaak-tls-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const made = [
    'req',
    '-x509',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    ...curve,
    '-keyout',
    key,
    '-out',
    cert,
  ];
  expect(spawnSync('openssl', made).status).toBe(0);
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

describe('a protected line that protects nothing', () => {
  it('is told where a server does not speak it', async () => {
    const server = await serve((_, response) => response.end('Hoi'));
    const result = await fetchFrom(fetcherFor([server]), server.url.replace('http:', 'https:'));
    expect(failureIn(result)).toEqual({ id: 'insecure', host: '127.0.0.1' });
  });

  it.skipIf(!hasOpenSsl)('is told where nobody vouches for its certificate (needs openssl)', async () => {
    const server = await listen(
      createServer(selfSigned(), (_, response) => response.end('Hoi')),
      'https',
    );
    const result = await fetchFrom(fetcherFor([server]), server.url);
    expect(failureIn(result)).toEqual({ id: 'insecure', host: '127.0.0.1' });
  });
});
