import { Routes, type REST } from 'discord.js';
import { z } from 'zod';

/** What Discord gives of the list at a time, at most. `resources/user`, Get Current User Guilds. */
const PAGE = 200;

interface ListedServer {
  readonly id: string;
}

/**
 * Every server that the bot is in, as Discord lists them. Rejects as `REST` does.
 *
 * @param schema - what is needed of each
 */
export async function listedServers<Server extends ListedServer>(
  rest: REST,
  schema: z.ZodType<Server>,
): Promise<readonly Server[]> {
  const listed: Server[] = [];
  for (let after = '0'; ;) {
    const query = new URLSearchParams({ limit: String(PAGE), after });
    const page = z.array(schema).parse(await rest.get(Routes.userGuilds(), { query }));
    listed.push(...page);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return listed;
    after = last.id;
  }
}
