import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import { ClientRefusal } from './commands/client-refusal.ts';
import type { Command, CommandRegistry } from './commands/command-registry.ts';
import { fillOptions, fillPartially, type OptionValues } from './commands/fill-options.ts';
import { commandsFor, findSlash, goesBy, type CalledCommand } from './commands/find-command.ts';
import type { Gateway } from './gateway/gateway.ts';
import { messageCommandDeed, modalDeed, pressDeed, selectDeed, slashDeed } from './interactions/deeds.ts';
import { Exchange } from './interactions/exchange.ts';
import type { ModalValues } from './interactions/fill-modal.ts';
import type { Interactions } from './interactions/interactions.ts';
import type { ShownModal } from './interactions/shown-modal.ts';
import { startInteraction, type Deed, type Visitor } from './interactions/start.ts';
import { personMessage } from './messages/person-message.ts';
import type { Snowflakes } from './snowflakes.ts';
import { Resolution } from './wire/resolution.ts';
import { takesPart, type Channel } from './world/channel.ts';
import type { Message } from './world/message.ts';
import type { PersonSetting } from './world/setting.ts';
import type { World } from './world/world.ts';

/** The parts of the stand-in that a user's doings reach. */
export interface Stage {
  readonly world: World;
  readonly clock: Clock;
  readonly snowflakes: Snowflakes;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
}

/**
 * A person at Discord's client, in one channel. What the client would not let them do throws a {@link ClientRefusal};
 * everything else reaches the bot at once, and the {@link Exchange} tells what comes of it.
 */
export class Actor {
  readonly #stage: Stage;
  readonly #visitor: Visitor;

  constructor(stage: Stage, visitor: Visitor) {
    this.#stage = stage;
    this.#visitor = visitor;
  }

  get person(): PersonSetting {
    return this.#visitor.person;
  }

  get channel(): Channel {
    return this.#current.channel;
  }

  /** The same person in another channel or thread; only where they take part. */
  in(channelId: string): Actor {
    const channel = this.#stage.world.channel(channelId);
    if (channel === undefined) throw new RangeError(`no channel ${channelId}`);
    if (!takesPart(channel, this.person.id)) throw new RangeError(`${this.person.username} is not in ${channelId}`);
    return new Actor(this.#stage, { ...this.#visitor, channel });
  }

  /** The same person in their direct messages with the bot. */
  inDirectMessages(): Actor {
    return this.in(this.#stage.world.directChannel(this.person).id);
  }

  /** The same person with their client in another language. */
  speaking(locale: PersonSetting['locale']): Actor {
    return new Actor(this.#stage, { ...this.#visitor, locale });
  }

  /** What they see in the channel, oldest first. */
  get messages(): readonly Message[] {
    return this.#stage.world.messagesFor(this.person.id, this.channel.id);
  }

  /** The commands that their client offers them there. */
  get commands(): readonly Command[] {
    return commandsFor(this.#stage.commands, this.person, this.channel);
  }

  /**
   * Sends a slash command, with its group and subcommand if it has them (`library add`); names as shown or the default ones. An
   * attachment takes a file, `{ name, bytes }`; people, roles and channels are named by their ids.
   */
  slash(name: string, values: OptionValues = {}): Exchange {
    const called = this.#called(name);
    const resolution = this.#resolution();
    const filled = fillOptions(called.options, values, this.#visitor.locale, resolution);
    if (!filled.ok) throw new ClientRefusal(filled.problems);
    return this.#start(slashDeed('command', called, filled.options, resolution));
  }

  /** Stops typing for a moment in option `focused`, of which `values` holds what is typed so far. */
  autocomplete(name: string, values: OptionValues, focused: string): Exchange {
    const called = this.#called(name);
    const resolution = this.#resolution();
    const filled = fillPartially(called.options, values, focused, this.#visitor.locale, resolution);
    if (!filled.ok) throw new ClientRefusal(filled.problems);
    return this.#start(slashDeed('autocomplete', called, filled.options, resolution));
  }

  /** Picks a command from the menu of a message. */
  messageCommand(name: string, message: Message): Exchange {
    const target = this.#visible(message);
    const command = this.commands.find(
      ({ form }) => form.type === ApplicationCommandType.Message && goesBy(name, this.#visitor.locale, form),
    );
    if (command === undefined) throw new ClientRefusal([{ kind: 'unknown-command', name }]);
    return this.#start(messageCommandDeed(this.#stage.world, command, target));
  }

  /** Presses a button. */
  press(message: Message, customId: string): Exchange {
    return this.#start(pressDeed(this.#stage.world, this.#visible(message), customId));
  }

  /** Chooses in a menu: options by their values; people, roles and channels by their ids. */
  select(message: Message, customId: string, values: readonly string[]): Exchange {
    return this.#start(selectDeed(this.#stage.world, this.#visible(message), customId, values, this.#resolution()));
  }

  /** Fills in a form, by the custom ids of its fields, and sends it; an upload takes a list of files. */
  submit(modal: ShownModal, values: ModalValues): Exchange {
    return this.#start(modalDeed(this.#stage.world, modal, values, this.#resolution()));
  }

  /** Writes a message, or a reply to one, with the notification that a reply gives unless it is switched off. */
  send(content: string, reply: { readonly to: Message; readonly ping?: boolean } | null = null): Message {
    const message = personMessage(this.#stage, this.#current, content, reply);
    this.#stage.world.put(message);
    return message;
  }

  /** Where they are, as it is now: the bot may have left the server since. */
  get #current(): Visitor {
    const { channel } = this.#visitor;
    return { ...this.#visitor, channel: this.#stage.world.channel(channel.id) ?? channel };
  }

  #resolution(): Resolution {
    return new Resolution(this.#stage.world, this.channel, this.person.id);
  }

  #called(name: string): CalledCommand {
    const called = findSlash(this.commands, name, this.#visitor.locale);
    if (called === null) throw new ClientRefusal([{ kind: 'unknown-command', name }]);
    return called;
  }

  /** The message as it stands now. */
  #visible(message: Message): Message {
    const current = this.messages.find((candidate) => candidate.id === message.id);
    if (current === undefined) throw new ClientRefusal([{ kind: 'invisible', messageId: message.id }]);
    return current;
  }

  #start(deed: Deed): Exchange {
    const { world, interactions, gateway } = this.#stage;
    const { interaction, payload, event } = startInteraction(world, interactions, this.#current, deed);
    gateway.dispatch(event);
    return new Exchange(interaction, payload, world);
  }
}
