import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Ports that are tried one after another before any free one will do. */
const TRIES = 20;

/** Listens on that port of `host`, or where it is taken on the next one that is free. @returns the port */
export async function listenNear(server: Server, host: string, port: number): Promise<number> {
  const candidates = Array.from({ length: TRIES }, (_, at) => port + at).filter((each) => each <= LAST_PORT);
  for (const candidate of candidates) {
    if (await listens(server, host, candidate)) return portOf(server.address());
  }
  await listens(server, host, 0);
  return portOf(server.address());
}

const LAST_PORT = 65_535;

/** `false` where somebody else has the port; rejects for any other reason. */
function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port, host);
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('the page does not listen on a port');
  return address.port;
}
