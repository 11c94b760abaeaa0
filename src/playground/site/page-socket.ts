import type { WebSocket } from 'ws';
import { asked } from '../protocol/asked.ts';
import type { Told } from '../protocol/told.ts';
import { Seat, type SeatWorld } from './seat.ts';

/** Milliseconds in which what goes over the wire is gathered before the page is told. */
const GATHER = 100;
/** Entries of the wire that a page gets to see of the time before it came. */
const EARLIER = 200;

/** Seats the user of a page that has just connected, until the page is gone. */
export function seatPage(socket: WebSocket, world: SeatWorld, onTrouble: (error: unknown) => void): void {
  const tell = (told: Told): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(told));
  };
  const seat = new Seat(world, tell);
  const stopWire = tellWire(world, tell);
  let looks = 0;
  const tellShelf = (): void => {
    looks += 1;
    const look = looks;
    world.bot.articles(world.place.server.id).then((articles) => {
      // An older look may end later.
      if (look === looks) tell({ tell: 'shelf', articles });
    }, onTrouble);
  };
  const stopShelf = world.bot.onArticlesChanged(tellShelf);
  tellShelf();

  socket.on('message', (data, isBinary) => {
    const read = asked.safeParse(isBinary || !Buffer.isBuffer(data) ? null : parseJson(data.toString()));
    if (!read.success) {
      socket.close(UNSUPPORTED_DATA);
      return;
    }
    const { id, doing } = read.data;
    seat.do(doing).then(
      (reply) => {
        tell({ tell: 'reply', to: id, reply });
      },
      (error: unknown) => {
        onTrouble(error);
        tell({ tell: 'reply', to: id, reply: { kind: 'misunderstood' } });
      },
    );
  });
  // A page that breaks off is a page that is gone; what follows is its close.
  socket.on('error', () => undefined);
  socket.on('close', () => {
    stopShelf();
    stopWire();
    seat.leave();
  });
}

/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const UNSUPPORTED_DATA = 1003;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Tells what went over the wire, a few times a second. */
function tellWire({ standIn: { log } }: SeatWorld, tell: (told: Told) => void): () => void {
  let entries = log.entries.slice(-EARLIER);
  const flush = (): void => {
    if (entries.length === 0) return;
    tell({ tell: 'wire', entries });
    entries = [];
  };
  flush();
  const timer = setInterval(flush, GATHER);
  const stop = log.added.subscribe((entry) => {
    entries.push(entry);
  });
  return () => {
    clearInterval(timer);
    stop();
  };
}
