import type { APIEmbed } from 'discord-api-types/v10';
import { z } from 'zod';
import { EMBED } from './limits.ts';

const url = z.url({ protocol: /^https?$/ });

export const embed = z.object({
  title: z.string().max(EMBED.title).exactOptional(),
  description: z.string().max(EMBED.description).exactOptional(),
  url: url.exactOptional(),
  timestamp: z.string().exactOptional(),
  color: z.int().min(0).max(0xffffff).exactOptional(),
  footer: z.object({ text: z.string().min(1).max(EMBED.footer) }).exactOptional(),
  image: z.object({ url: z.string() }).exactOptional(),
  thumbnail: z.object({ url: z.string() }).exactOptional(),
  author: z.object({ name: z.string().min(1).max(EMBED.author), url: url.exactOptional() }).exactOptional(),
  fields: z
    .array(
      z.object({
        name: z.string().min(1).max(EMBED.fieldName),
        value: z.string().min(1).max(EMBED.fieldValue),
        inline: z.boolean().exactOptional(),
      }),
    )
    .max(EMBED.fields)
    .exactOptional(),
});

/** What a reader sees of an embed, which Discord counts over all embeds of a message. */
export function embedTexts({ title, description, footer, author, fields = [] }: APIEmbed): string[] {
  return [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].flatMap((text) => text ?? []);
}
