import { z } from 'zod';
import { MESSAGE } from '../rules/limits.ts';
import { PAGE_LANGUAGES } from './place.ts';

/** A file that was uploaded before, named by the id that came back. */
const upload = z.object({ upload: z.string().max(100) });
const name = z.string().max(200);
const id = z.string().max(100);
const text = z.string().max(6000);
const optionValues = z.record(name, z.union([text, z.number(), z.boolean(), upload]));
const fieldValues = z.record(name, z.union([text, z.boolean(), z.array(z.union([text, upload])).max(25)]));

/** What the page's user does, as the page tells the stand-in. */
export const doing = z.discriminatedUnion('do', [
  /** Be that person from now on, with their client in that language, in that channel. */
  z.object({ do: z.literal('be'), person: id, language: z.enum(PAGE_LANGUAGES), channel: id }),
  z.object({ do: z.literal('slash'), command: name, values: optionValues }),
  z.object({ do: z.literal('autocomplete'), command: name, values: optionValues, focused: name }),
  z.object({ do: z.literal('message-command'), command: name, message: id }),
  z.object({ do: z.literal('press'), message: id, customId: name }),
  z.object({ do: z.literal('select'), message: id, customId: name, values: z.array(name).max(25) }),
  /** Send the form in that popped up in that exchange, its fields by their custom ids. */
  z.object({ do: z.literal('submit'), exchange: id, values: fieldValues }),
  z.object({
    do: z.literal('send'),
    content: z.string().min(1).max(MESSAGE.content),
    replyTo: z.object({ id, ping: z.boolean() }).nullable(),
  }),
  /** How did the bot come to that answer? */
  z.object({ do: z.literal('explain'), exchange: id }),
  /** Put the uploaded file among this server's articles. */
  z.object({ do: z.literal('shelve'), file: upload }),
]);

/** One thing asked for; the reply names its id. */
export const asked = z.object({ id: z.int().min(0), doing });

export type Upload = z.infer<typeof upload>;
export type Doing = z.infer<typeof doing>;
