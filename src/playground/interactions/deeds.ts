import { ComponentType, InteractionType } from 'discord-api-types/v10';
import { ClientRefusal } from '../commands/client-refusal.ts';
import type { Command } from '../commands/command-registry.ts';
import type { FilledOption } from '../commands/fill-options.ts';
import type { CalledCommand } from '../commands/find-command.ts';
import { allComponents, customIdOf } from '../rules/component-tree.ts';
import { revealAll, wireMessage } from '../wire/message.ts';
import type { Resolution } from '../wire/resolution.ts';
import { menusIn } from '../world/controls.ts';
import type { Message } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { choose } from './choose-in-menu.ts';
import { fillModal, type ModalValues } from './fill-modal.ts';
import type { ShownModal } from './shown-modal.ts';
import type { Deed } from './start.ts';

/** A slash command sent, or one in which the user stops typing for a moment. */
export function slashDeed(
  kind: 'command' | 'autocomplete',
  { command, path }: CalledCommand,
  filled: readonly FilledOption[],
  resolution: Resolution,
): Deed {
  let options: readonly unknown[] = filled;
  for (const { type, name } of path.toReversed()) options = [{ type, name, options }];
  return {
    type: kind === 'command' ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete,
    kind,
    data: { ...commandData(command), options, ...resolution.data },
    message: null,
    metadata: (base) => ({ ...base, type: InteractionType.ApplicationCommand }),
  };
}

/** A command picked from the menu of a message. The bot gets the message with all that it says. */
export function messageCommandDeed(world: World, command: Command, target: Message): Deed {
  const resolved = { messages: { [target.id]: wireMessage(world, target, revealAll) } };
  return {
    type: InteractionType.ApplicationCommand,
    kind: 'command',
    data: { ...commandData(command), target_id: target.id, resolved },
    message: null,
    metadata: (base) => ({ ...base, type: InteractionType.ApplicationCommand, target_message_id: target.id }),
  };
}

function commandData({ id, form, guildId }: Command) {
  return { id, name: form.name, type: form.type, ...(guildId === null ? {} : { guild_id: guildId }) };
}

/** A button pressed. */
export function pressDeed(world: World, message: Message, customId: string): Deed {
  return componentDeed(world, message, customId, ComponentType.Button, {});
}

/** Something chosen in a menu: its options, or people, roles or channels by their ids. */
export function selectDeed(
  world: World,
  message: Message,
  customId: string,
  values: readonly string[],
  resolution: Resolution,
): Deed {
  const menu = menusIn(message).find((component) => component.custom_id === customId);
  if (menu === undefined) throw new ClientRefusal([{ kind: 'no-such-component', customId }]);
  const problems = choose(menu, values, resolution);
  if (problems.length > 0) throw new ClientRefusal(problems);
  return componentDeed(world, message, customId, menu.type, { values, ...resolution.data });
}

function componentDeed(world: World, message: Message, customId: string, type: ComponentType, extra: object): Deed {
  const component = allComponents(message).find(
    (candidate) => candidate.type === type && customIdOf(candidate) === customId,
  );
  if (component === undefined) throw new ClientRefusal([{ kind: 'no-such-component', customId }]);
  if ('disabled' in component && component.disabled) throw new ClientRefusal([{ kind: 'disabled', customId }]);
  return {
    type: InteractionType.MessageComponent,
    kind: 'component',
    data: { id: component.id, custom_id: customId, component_type: type, ...extra },
    message: { id: message.id, wire: wireMessage(world, message, revealAll) },
    metadata: (base) => ({ ...base, type: InteractionType.MessageComponent, interacted_message_id: message.id }),
  };
}

/** A form filled in and sent. */
export function modalDeed(world: World, modal: ShownModal, values: ModalValues, resolution: Resolution): Deed {
  const filled = fillModal(modal, values, resolution);
  if (!filled.ok) throw new ClientRefusal(filled.problems);
  const { messageId, metadata, channel } = modal.opener;
  const source = messageId === null ? undefined : world.message(channel.id, messageId);
  return {
    type: InteractionType.ModalSubmit,
    kind: 'modal',
    data: { custom_id: modal.customId, components: filled.components, ...resolution.data },
    message: source === undefined ? null : { id: source.id, wire: wireMessage(world, source, revealAll) },
    metadata: (base) => ({
      ...base,
      type: InteractionType.ModalSubmit,
      triggering_interaction_metadata: metadata,
    }),
  };
}
