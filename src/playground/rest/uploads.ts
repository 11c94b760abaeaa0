import type { Uploads } from '../files/attachment.ts';
import { ATTACHMENTS } from '../rules/limits.ts';
import { REQUEST_TOO_LARGE, accept, refuse, type Result } from '../rules/refusal.ts';
import type { World } from '../world/world.ts';
import type { ApiRequest } from './route.ts';

/** Keeps the files that came with a request to write in a channel, unless one is too large. */
export function keepUploads({ files }: World, request: ApiRequest, channelId: string): Result<Uploads> {
  const sizes = [...request.files.values()].map(({ bytes }) => Buffer.byteLength(bytes));
  if (sizes.some((size) => size > ATTACHMENTS.size)) return refuse(REQUEST_TOO_LARGE);
  return accept(new Map([...request.files].map(([number, file]) => [number, files.fromBot(file, channelId)])));
}
