import { networkInterfaces } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createMetrics } from '../src/metrics.ts';
import { startStatus } from '../src/start-status.ts';
import { startStatusServer, type StatusServerOptions } from '../src/status-server.ts';
import { testStore } from './discord/test-store.ts';
import { freePort } from './free-port.ts';

const metricsOf = () => createMetrics(() => ({ servers: 3, bytes: 4096 }));

async function serving(given: Partial<StatusServerOptions> = {}) {
  const metrics = metricsOf();
  const server = await startStatusServer({
    port: 0,
    metrics,
    state: () => 'ready',
    checkStore: () => Promise.resolve(),
    ...given,
  });
  onTestFinished(() => server.close());
  return { server, metrics, get: (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`) };
}

describe('/healthz', () => {
  test.each([
    ['ready', 200],
    ['standing-by', 200],
    ['starting', 503],
  ] as const)('of a process that is %s answers %i', async (state, status) => {
    const { get } = await serving({ state: () => state });
    const response = await get('/healthz');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ state, store: 'up' });
  });

  test('answers 503 while the store fails, and 200 again after it', async () => {
    let isDown = true;
    const { get } = await serving({
      checkStore: () => (isDown ? Promise.reject(new Error('down')) : Promise.resolve()),
    });
    const down = await get('/healthz');
    expect(down.status).toBe(503);
    expect(await down.json()).toEqual({ state: 'ready', store: 'down' });
    isDown = false;
    expect((await get('/healthz?from=monitor')).status).toBe(200);
  });
});

describe('/metrics', () => {
  test('tells how long interactions took, what questions came to and what is in memory', async () => {
    const { get, metrics } = await serving();
    metrics.ended('ask', 0.2, 'answered');
    metrics.ended('ask', 2, 'answered');
    metrics.ended('ask', 2, 'failed');
    metrics.asked('answered');
    metrics.asked('unsure');
    metrics.asked('answered');
    const response = await get('/metrics');
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const lines = (await response.text()).split('\n');
    for (const line of [
      'vraagbaak_interaction_seconds_count{request="ask",outcome="answered"} 2',
      'vraagbaak_interaction_seconds_count{request="ask",outcome="failed"} 1',
      'vraagbaak_interaction_seconds_bucket{le="0.25",request="ask",outcome="answered"} 1',
      'vraagbaak_interaction_seconds_bucket{le="2.5",request="ask",outcome="answered"} 2',
      'vraagbaak_questions_total{kind="answered"} 2',
      'vraagbaak_questions_total{kind="unsure"} 1',
      'vraagbaak_libraries_loaded 3',
      'vraagbaak_libraries_bytes 4096',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
  });

  test('starts from nothing with each start', async () => {
    metricsOf().asked('answered');
    expect(await metricsOf().text()).not.toContain('kind="answered"');
  });

  test('does not end the process when they cannot be had', async () => {
    const metrics = { text: () => Promise.reject(new Error('broken')), contentType: 'text/plain' };
    const { get } = await serving({ metrics });
    expect((await get('/metrics')).status).toBe(500);
    expect((await get('/healthz')).status).toBe(200);
  });
});

test('there is nothing else, and nothing can be changed', async () => {
  const { get, server } = await serving();
  for (const path of ['/', '/healthz/', '/metrics/x', '/../healthz2']) expect((await get(path)).status).toBe(404);
  const posted = await fetch(`http://127.0.0.1:${server.port}/nothing`, { method: 'POST', body: 'x'.repeat(100_000) });
  expect(posted.status).toBe(404);
});

test('other machines cannot reach it', async (context) => {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal);
  if (own === undefined) return context.skip('this machine has no address but loopback');
  const { server } = await serving();
  await expect(fetch(`http://${own.address}:${server.port}/healthz`)).rejects.toThrow();
});

describe('startStatus', () => {
  test('serves what the process is at, with the store as it is', async () => {
    const port = await freePort();
    const store = await testStore();
    const started = await startStatus(port, { store }, metricsOf());
    if (!started.ok) throw new Error(started.code);
    onTestFinished(() => started.status.close());
    const health = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
    expect(await health()).toEqual({ state: 'starting', store: 'up' });
    started.status.set('ready');
    expect(await health()).toEqual({ state: 'ready', store: 'up' });
    await store.close();
    expect(await health()).toEqual({ state: 'ready', store: 'down' });
  });

  test('does nothing without a port', async () => {
    const started = await startStatus(null, { store: await testStore() }, metricsOf());
    expect(started.ok).toBe(true);
  });

  test('says so where the port is taken', async () => {
    const { server } = await serving();
    const started = await startStatus(server.port, { store: await testStore() }, metricsOf());
    expect(started).toEqual({ ok: false, port: server.port, code: 'EADDRINUSE' });
  });
});
