import { createHash } from 'node:crypto';
import type { Snowflakes } from '../snowflakes.ts';
import type { Attachment, LocalFile } from './attachment.ts';
import { contentTypeOf } from './content-type.ts';

/** Seconds for which an address is good. Discord signs it; here it is only told, and never runs out. */
const GOOD_FOR = 24 * 60 * 60;

/** Every file that came in, under the address from which anybody can get it. */
export class Files {
  readonly #snowflakes: Snowflakes;
  readonly #host: () => string;
  readonly #byPath = new Map<string, Attachment>();

  /** @param host `http://127.0.0.1:PORT`, known once the stand-in listens */
  constructor(snowflakes: Snowflakes, host: () => string) {
    this.#snowflakes = snowflakes;
    this.#host = host;
  }

  /** Keeps what a person hands to the app. */
  fromPerson(file: LocalFile, applicationId: string): Attachment {
    return this.#keep(file, `/ephemeral-attachments/${applicationId}`, true);
  }

  /** Keeps what the bot sends to a channel. */
  fromBot(file: LocalFile, channelId: string): Attachment {
    return this.#keep(file, `/attachments/${channelId}`, false);
  }

  /** The file at that path, asked for with the query that its address has; without it there is nothing. */
  at(path: string, query: URLSearchParams): Attachment | undefined {
    return query.get('hm') === signature(path) ? this.#byPath.get(path) : undefined;
  }

  url({ path }: Attachment): string {
    const issued = Math.floor(this.#snowflakes.now() / 1000);
    const hex = (seconds: number): string => seconds.toString(16);
    return `${this.#host()}${path}?ex=${hex(issued + GOOD_FOR)}&is=${hex(issued)}&hm=${signature(path)}&`;
  }

  #keep({ name, bytes, contentType }: LocalFile, folder: string, ephemeral: boolean): Attachment {
    const id = this.#snowflakes.next();
    const filename = storedName(name);
    const attachment: Attachment = {
      id,
      filename,
      title: filename === name ? null : name.replace(/\.[^.]+$/, ''),
      contentType: contentType ?? contentTypeOf(filename),
      description: null,
      bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
      ephemeral,
      path: `${folder}/${id}/${filename}`,
    };
    this.#byPath.set(attachment.path, attachment);
    return attachment;
  }
}

/** Spaces become underscores; of what else does not belong into an address, nothing stays. */
function storedName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\s+/g, '_')
    .replaceAll(/[^\w.-]/g, '');
  return plain.replace(/^\.+/, '') === '' ? 'unknown' : plain;
}

function signature(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}
