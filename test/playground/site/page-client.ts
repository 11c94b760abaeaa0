import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import type { Doing } from '../../../src/playground/protocol/asked.ts';
import type { Place } from '../../../src/playground/protocol/place.ts';
import type { Reply, Told } from '../../../src/playground/protocol/told.ts';
import { eventually } from '../../eventually.ts';

type Of<Kind extends Told['tell']> = Extract<Told, { tell: Kind }>;

/** What a page does, without the page. */
export interface PageClient {
  readonly told: readonly Told[];
  readonly place: Place;
  do(doing: Doing): Promise<Reply>;
  /** The last thing of that kind that was told, once there is one that fits. */
  hears<Kind extends Told['tell']>(kind: Kind, fits?: (told: Of<Kind>) => boolean): Promise<Of<Kind>>;
  upload(name: string, bytes: Uint8Array | string): Promise<{ readonly upload: string }>;
}

/** Connects to the playground at `url` as its own page does. */
export async function connectPage(url: string): Promise<PageClient> {
  const told: Told[] = [];
  const replies = new Map<number, (reply: Reply) => void>();
  const socket = new WebSocket(`${url.replace('http', 'ws')}/live`, { origin: url });
  onTestFinished(() => {
    socket.terminate();
  });
  socket.on('message', (data: Buffer) => {
    const news: unknown = JSON.parse(data.toString());
    if (!isTold(news)) throw new TypeError('the page would not understand that');
    if (news.tell === 'reply') replies.get(news.to)?.(news.reply);
    else told.push(news);
  });
  const hears: PageClient['hears'] = (kind, fits = () => true) =>
    eventually(() => {
      const found = told.filter((news) => isOf(news, kind)).findLast(fits);
      if (found === undefined) throw new Error(`not told: ${kind}`);
      return found;
    });
  const { place } = await hears('place');
  let last = 0;
  return {
    told,
    place,
    hears,
    do(doing) {
      last += 1;
      const id = last;
      socket.send(JSON.stringify({ id, doing }));
      return new Promise((resolve) => replies.set(id, resolve));
    },
    async upload(name, bytes) {
      const response = await fetch(`${url}/uploads?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { origin: url },
        body: new Uint8Array(Buffer.from(bytes)),
      });
      return z.object({ upload: z.string() }).parse(await response.json());
    },
  };
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'tell' in value;
}

function isOf<Kind extends Told['tell']>(told: Told, kind: Kind): told is Of<Kind> {
  return told.tell === kind;
}
