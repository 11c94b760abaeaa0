import type { PageLanguage, Place } from '../protocol/place.ts';
import type { ShownCommands } from '../protocol/shown-command.ts';
import type { Told } from '../protocol/told.ts';
import type { Actor } from '../driver.ts';
import type { StandIn } from '../stand-in.ts';
import type { Message } from '../world/message.ts';
import type { Happenings } from './happenings.ts';
import { showCommands } from './show-commands.ts';
import { showMessage } from './show-message.ts';

interface SightWorld {
  readonly standIn: StandIn;
  readonly place: Place;
  readonly happenings: Happenings;
}

/** Whose eyes they are, and in what language they read. */
interface Seer {
  readonly actor: Actor;
  readonly language: PageLanguage;
  readonly directChannel: string;
}

/** What somebody at a page sees, and is told of as it changes: the messages of their channels, and the commands they may use. */
export class Sight {
  readonly #world: SightWorld;
  readonly #tell: (told: Told) => void;
  readonly #stops: (() => void)[];
  #seer: Seer | null = null;

  constructor(world: SightWorld, tell: (told: Told) => void) {
    this.#world = world;
    this.#tell = tell;
    const { world: guild, commands } = world.standIn;
    const tellCommands = (): void => {
      this.#tellCommands();
    };
    this.#stops = [
      guild.changes.subscribe(({ kind, message }) => {
        if (!this.#sees(message)) return;
        if (kind === 'deleted') tell({ tell: 'gone', channelId: message.channelId, messageId: message.id });
        else tell({ tell: 'message', message: this.#shown(message) });
      }),
      commands.changed.subscribe(tellCommands),
      commands.overrides.changed.subscribe(tellCommands),
    ];
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  /** Sees with those eyes from now on; somebody else's see all messages anew. */
  become(seer: Seer): void {
    const before = this.#seer?.actor.person.id;
    this.#seer = seer;
    if (before !== seer.actor.person.id) this.#tellMessages(seer.directChannel);
    this.#tellCommands();
  }

  /** What the person may use where they are. */
  get commands(): ShownCommands {
    const seer = this.#seer;
    return seer === null ? { slash: [], message: [] } : showCommands(seer.actor.commands, seer.language);
  }

  #sees(message: Message): boolean {
    const seer = this.#seer;
    if (seer === null) return false;
    if (message.onlyFor !== null && message.onlyFor !== seer.actor.person.id) return false;
    const { channels } = this.#world.place;
    return message.channelId === seer.directChannel || channels.some(({ id }) => id === message.channelId);
  }

  #shown(message: Message) {
    return showMessage(this.#world.standIn.world, message, this.#world.happenings.commandOf);
  }

  #tellMessages(directChannel: string): void {
    const { standIn, place } = this.#world;
    const messages = [...place.channels.map(({ id }) => id), directChannel].flatMap((channel) =>
      standIn.world.messages(channel).filter((message) => this.#sees(message)),
    );
    this.#tell({ tell: 'messages', messages: messages.map((message) => this.#shown(message)) });
  }

  #tellCommands(): void {
    if (this.#seer !== null) this.#tell({ tell: 'commands', commands: this.commands });
  }
}
