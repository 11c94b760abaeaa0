import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import type { Examples, Place, PlayedPerson } from '../protocol/place.ts';
import type { StandIn } from '../stand-in.ts';
import type { GuildSetting, PersonSetting } from '../world/setting.ts';
import { answerPage } from './answer-page.ts';
import type { BotSide } from './bot-side.ts';
import { Happenings } from './happenings.ts';
import { createHostGuard } from './host-guard.ts';
import { listenNear } from './listen-near.ts';
import { readPageFiles } from './page-files.ts';
import { seatPage } from './page-socket.ts';
import type { SeatWorld } from './seat.ts';
import { showAuthor } from './show-message.ts';
import { PageUploads } from './uploads.ts';

export interface SiteOptions {
  readonly standIn: StandIn;
  readonly bot: BotSide;
  /** Where the built page is. */
  readonly pageDir: string;
  /** Address of this machine to listen on; `127.0.0.1` keeps it to this machine. */
  readonly host: string;
  /** Tried first; the next free one is taken if it is busy. 0: any free one. */
  readonly port: number;
  /** The server in which the page plays. */
  readonly guild: GuildSetting;
  /** Whom the page's user can be. */
  readonly played: readonly [Played, ...Played[]];
  readonly examples: Examples;
  /** Told of what went wrong in here. */
  readonly onTrouble: (error: unknown) => void;
}

export interface Played {
  readonly person: PersonSetting;
  readonly part: PlayedPerson['part'];
}

export interface Site {
  /** Where a browser finds the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Bytes of one message of the page: everything that one can type, with room to spare. */
const MAX_PAYLOAD = 1024 * 1024;
/** https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1 */
const GOING_AWAY = 1001;

/** Serves the page, in which the bot is tried, over HTTP; what happens goes to and fro over a WebSocket. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { standIn, host, onTrouble } = options;
  const files = readPageFiles(options.pageDir);
  const world: SeatWorld = {
    standIn,
    bot: options.bot,
    place: placeOf(options),
    uploads: new PageUploads(),
    happenings: new Happenings(),
  };
  let port = 0;
  const guard = createHostGuard(host, () => port);
  const server = createServer((request, response) => {
    answerPage(request, response, { files, world, guard }).catch((error: unknown) => {
      if (!request.readableAborted) onTrouble(error);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  server.on('upgrade', (request, socket, head) => {
    // Whoever breaks off is gone; without a listener that would end the program.
    socket.on('error', () => {
      socket.destroy();
    });
    if (!guard.isForUs(request) || !guard.isFromUs(request) || request.url !== '/live') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      seatPage(accepted, world, onTrouble);
    });
  });
  port = await listenNear(server, host, options.port);

  return {
    url: `http://${shownHost(host)}:${port}`,
    close: () => {
      for (const socket of sockets.clients) socket.close(GOING_AWAY);
      return new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
        for (const socket of sockets.clients) socket.terminate();
      });
    },
  };
}

/** As one would type it; an unspecified address is reached through this machine's own. */
function shownHost(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1', ''].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function placeOf({ standIn, guild, played, examples }: SiteOptions): Place {
  const { world } = standIn;
  const show = ({ person, part }: Played): PlayedPerson => ({
    ...showAuthor(world.setting, person.id),
    part,
    directChannel: world.directChannel(person).id,
  });
  const [first, ...others] = played;
  return {
    server: { id: guild.id, name: guild.name },
    bot: showAuthor(world.setting, world.setting.application.botId),
    channels: guild.channels.map(({ id, name }) => ({ id, name })),
    roles: guild.roles.map(({ id, name }) => ({ id, name })),
    members: guild.members.map(({ person }) => showAuthor(world.setting, person.id)),
    played: [show(first), ...others.map(show)],
    examples,
  };
}
