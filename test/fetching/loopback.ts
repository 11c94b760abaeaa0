import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/fetching/create-fetcher.ts';
import type { FetchRequest, FetchResult, Fetcher } from '../../src/fetching/fetcher.ts';

/** A server of this test on 127.0.0.1, closed when the test ends. */
export interface Loopback {
  readonly port: number;
  readonly url: string;
}

export async function serve(listener: RequestListener): Promise<Loopback> {
  return listen(createServer(listener));
}

export async function listen(server: Server, protocol = 'http'): Promise<Loopback> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server with a port');
  return { port: address.port, url: `${protocol}://127.0.0.1:${address.port}` };
}

/** A fetcher that may reach these servers of the test, and nothing else that is not public. */
export function fetcherFor(servers: readonly Loopback[], options: FetcherOptions = {}): Fetcher {
  const ports = servers.map(({ port }) => port);
  const allowAddress = (address: string, port: number): boolean => address === '127.0.0.1' && ports.includes(port);
  const fetcher = createFetcher({ allowedPorts: ports, allowAddress, ...options });
  onTestFinished(() => fetcher.close());
  return fetcher;
}

/** Asks for an address for the operator, whom no limit holds back. */
export async function fetchFrom(fetcher: Fetcher, url: string, more: Partial<FetchRequest> = {}): Promise<FetchResult> {
  return fetcher.fetch({ url, onBehalfOf: null, ...more });
}

export function textOf(result: FetchResult): string {
  if (result.kind !== 'fetched') throw new Error(JSON.stringify(result));
  return new TextDecoder().decode(result.bytes);
}

/** What a fetch that failed says; fails the test where it did not. */
export function failureIn(result: FetchResult): { readonly id: string } {
  if (result.kind !== 'failed') throw new Error(`not failed but ${result.kind}`);
  return result.failure;
}
