import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Metrics } from './metrics.ts';

export interface StatusServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** What the process is at. */
  readonly state: () => 'starting' | 'standing-by' | 'ready';
  /** Rejects where the store cannot be read and written. */
  readonly checkStore: () => Promise<void>;
}

export interface StatusServer {
  readonly port: number;
  close(): Promise<void>;
}

/** `/healthz` and `/metrics` on this machine alone. Rejects where the port is taken. */
export async function startStatusServer(options: StatusServerOptions): Promise<StatusServer> {
  const server = createServer((request, response) => {
    answer(request.url ?? '', response, options).catch(() => {
      // Whoever watches the bot must not be what ends it.
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end('This cannot be told now.\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    port: portOf(server.address()),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(url: string, response: ServerResponse, options: StatusServerOptions): Promise<void> {
  const { metrics } = options;
  switch (url.split('?', 1).join('')) {
    case '/healthz': {
      const state = options.state();
      const store = await options.checkStore().then(
        () => 'up',
        () => 'down',
      );
      // Whoever stands by is well: it would take over.
      const well = store === 'up' && state !== 'starting';
      response.writeHead(well ? 200 : 503, { 'content-type': 'application/json' });
      response.end(`${JSON.stringify({ state, store })}\n`);
      return;
    }
    case '/metrics': {
      const text = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(text);
      return;
    }
    default:
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('There are /healthz and /metrics.\n');
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string')
    throw new TypeError('the status server does not listen on a port');
  return address.port;
}
