import { randomBytes } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { Logger } from 'pino';
import type { Limits } from './config.ts';
import type { BotOptions } from './discord/bot.ts';
import { drawInThread } from './discord/chart/draw-in-thread.ts';
import { createFetcher } from './fetching/create-fetcher.ts';
import { createCuration } from './library/curation/create-curation.ts';
import { createQuestionLimits } from './library/rate-limits.ts';
import { createServerLibraries, type ServerLibraries } from './library/server-libraries.ts';
import { ArticleParser } from './library/servers/article-parser.ts';
import type { OperatorArticles } from './library/servers/operator-library.ts';
import type { Slices } from './library/slices.ts';
import type { Store } from './library/store/store.ts';
import type { ReadingLimits } from './reading/reading-limits.ts';
import { createReader } from './reading/reader.ts';

export interface BotServicesOptions {
  readonly store: Store;
  readonly operator: OperatorArticles;
  readonly slices: Slices;
  readonly limits: Limits;
  /** Address of Discord's API. */
  readonly api: string;
  readonly log: Logger;
  /** The compiled programs of its processes and threads; by default those beside the compiled code. */
  readonly programs?: { readonly readingChild: URL; readonly parsingThread: URL; readonly chartThread?: URL };
  /** What reading a document may take, where that is not as usual. */
  readonly reading?: Partial<ReadingLimits>;
}

/** What the bot works with beside Discord. */
export interface BotServices extends Pick<BotOptions, 'store' | 'curation' | 'limits' | 'drawChart' | 'log'> {
  readonly libraries: ServerLibraries;
  close(): Promise<void>;
}

/** Bytes of a draft's id: 16 characters of base64url. */
const DRAFT_ID_BYTES = 12;

/** Puts together what answers, adds articles and counts. The store is its opener's to close. */
export function createBotServices(options: BotServicesOptions): BotServices {
  const { store, operator, slices, limits, api, log, programs, reading } = options;
  const parser = new ArticleParser({ slices, ...(programs === undefined ? {} : { entry: programs.parsingThread }) });
  const reader = createReader({
    ...reading,
    ...(programs === undefined ? {} : { entry: programs.readingChild }),
    report: (detail) => {
      log.warn({ detail }, 'reading a document');
    },
  });
  const standIn = loopbackPort(api);
  const fetcher = createFetcher({
    fetchesAMinute: limits.fetchesPerServer,
    allowedPorts: [...limits.fetchPorts, ...(standIn === null ? [] : [standIn])],
    // A stand-in of Discord keeps its files on this machine; nothing else here may be fetched.
    allowAddress: (address, port) => isLoopback(address) && port === standIn,
  });
  const curation = createCuration({
    store,
    fetcher,
    reader,
    parse: parser.parse,
    quota: { articles: limits.articlesPerServer, bytes: limits.bytesPerServer },
    operatorSlugs: () => [...operator.articles.keys()],
    newId: () => randomBytes(DRAFT_ID_BYTES).toString('base64url'),
    now: () => Date.now(),
  });
  const libraries = createServerLibraries({
    store,
    operator,
    parse: parser.parse,
    slices,
    memory: limits.indexBytes,
    onTrouble: (trouble) => {
      log.error(trouble, 'a stored article is not served');
    },
  });
  return {
    store,
    curation,
    libraries,
    limits: createQuestionLimits({ perMember: limits.questionsPerMember, perServer: limits.questionsPerServer }),
    drawChart: drawInThread(programs?.chartThread),
    log,
    async close() {
      libraries.close();
      await Promise.all([fetcher.close(), reader.close(), parser.close()]);
    },
  };
}

/** The port of an API on this machine, as a stand-in's is; `null` for Discord itself. */
function loopbackPort(api: string): number | null {
  const { protocol, port } = new URL(api);
  return protocol === 'http:' ? Number(port === '' ? 80 : port) : null;
}

function isLoopback(address: string): boolean {
  return address === '::1' || (isIPv4(address) && address.startsWith('127.'));
}
