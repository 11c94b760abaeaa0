import type { Command, CommandRegistry } from '../commands/command-registry.ts';
import type { OverriddenCommand } from '../commands/command-overrides.ts';
import { UNKNOWN_APPLICATION, UNKNOWN_COMMAND, UNKNOWN_COMMAND_PERMISSIONS } from '../rules/refusal.ts';
import { wireOverrides } from '../wire/command-overrides.ts';
import { wireCommand } from '../wire/command.ts';
import type { World } from '../world/world.ts';
import { findGuildOfApp } from './guild-routes.ts';
import { NO_CONTENT, refusal, reply, replyWith, type ApiRequest, type Reply, type Route } from './route.ts';

/** Handles a request on the commands of one scope: a server's, or the global ones (`null`). */
type ScopeHandler = (request: ApiRequest, guildId: string | null) => Reply;

/** The registration of commands, global and for one server alike. */
export function commandRoutes(world: World, registry: CommandRegistry): readonly Route[] {
  const show = (command: Command) => wireCommand(world.setting, command, true);

  const list: ScopeHandler = (request, guildId) => {
    const localized = request.query.get('with_localizations') === 'true';
    return reply(registry.all(guildId).map((command) => wireCommand(world.setting, command, localized)));
  };
  const get: ScopeHandler = (request, guildId) =>
    replyWith(registry.find(guildId, request.param('command')), (command) => reply(show(command)));
  const create: ScopeHandler = (request, guildId) =>
    replyWith(registry.upsert(guildId, request.body), ({ command, created }) =>
      reply(show(command), created ? 201 : 200),
    );
  const edit: ScopeHandler = (request, guildId) =>
    replyWith(registry.patch(guildId, request.param('command'), request.body), (command) => reply(show(command)));
  const remove: ScopeHandler = (request, guildId) =>
    replyWith(registry.remove(guildId, request.param('command')), () => NO_CONTENT);
  const replace: ScopeHandler = (request, guildId) =>
    replyWith(registry.replace(guildId, request.body), (commands) => reply(commands.map(show)));

  const inGuild = (handle: (request: ApiRequest, guildId: string) => Reply): Route['handle'] =>
    inApplication(world, (request) =>
      replyWith(findGuildOfApp(world, request.param('guild')), ({ id }) => handle(request, id)),
    );
  const showOverrides = (command: OverriddenCommand) => wireOverrides(world.setting, command);
  const overrides: Route['handle'] = inGuild((request, guildId) => {
    const commandId = request.param('command');
    const isKnown = [world.setting.application.id, ...registry.usableIn(guildId).map(({ id }) => id)].includes(
      commandId,
    );
    if (!isKnown) return refusal(UNKNOWN_COMMAND);
    const command = registry.overrides.in(guildId).find((each) => each.commandId === commandId);
    return command === undefined ? refusal(UNKNOWN_COMMAND_PERMISSIONS) : reply(showOverrides(command));
  });

  const both = (method: Route['method'], end: string, handle: ScopeHandler): Route[] => [
    {
      method,
      pattern: `/applications/:application/commands${end}`,
      authorized: true,
      handle: inApplication(world, (request) => handle(request, null)),
    },
    {
      method,
      pattern: `/applications/:application/guilds/:guild/commands${end}`,
      authorized: true,
      handle: inGuild((request, guildId) => handle(request, guildId)),
    },
  ];

  const ofGuild = '/applications/:application/guilds/:guild/commands';
  return [
    {
      method: 'GET',
      pattern: `${ofGuild}/permissions`,
      authorized: true,
      handle: inGuild((_request, guildId) => reply(registry.overrides.in(guildId).map(showOverrides))),
    },
    { method: 'GET', pattern: `${ofGuild}/:command/permissions`, authorized: true, handle: overrides },
    ...both('GET', '', list),
    ...both('POST', '', create),
    ...both('PUT', '', replace),
    ...both('GET', '/:command', get),
    ...both('PATCH', '/:command', edit),
    ...both('DELETE', '/:command', remove),
  ];
}

function inApplication(world: World, handle: Route['handle']): Route['handle'] {
  return (request) =>
    request.param('application') === world.setting.application.id ? handle(request) : refusal(UNKNOWN_APPLICATION);
}
