import { ClientRefusal } from '../commands/client-refusal.ts';
import type { Actor } from '../driver.ts';
import type { Exchange } from '../interactions/exchange.ts';
import type { Doing } from '../protocol/asked.ts';
import type { PageLanguage, Place } from '../protocol/place.ts';
import type { Reply, Told } from '../protocol/told.ts';
import type { StandIn } from '../stand-in.ts';
import { guildOf } from '../world/channel.ts';
import type { Message } from '../world/message.ts';
import type { BotSide } from './bot-side.ts';
import type { Happenings } from './happenings.ts';
import { fileOf, localFields, localOptions, MissingUpload } from './local-values.ts';
import { Sight } from './sight.ts';
import type { PageUploads } from './uploads.ts';

/** What all pages have in common. */
export interface SeatWorld {
  readonly standIn: StandIn;
  readonly bot: BotSide;
  readonly place: Place;
  readonly uploads: PageUploads;
  readonly happenings: Happenings;
}

const MISUNDERSTOOD: Reply = { kind: 'misunderstood' };

/** Somebody at one open page: who they are, where they are, and what they do. */
export class Seat {
  readonly #world: SeatWorld;
  readonly #sight: Sight;
  #actor: Actor | null = null;
  #language: PageLanguage = 'en-GB';
  readonly #upload = (id: string) => this.#world.uploads.get(id);

  /** Tells the page at once where it is, and from then on what its person sees change. */
  constructor(world: SeatWorld, tell: (told: Told) => void) {
    this.#world = world;
    tell({ tell: 'place', place: world.place });
    this.#sight = new Sight(world, tell);
  }

  /** The page is gone. */
  leave(): void {
    this.#sight.close();
  }

  /** Does what the page's user did. Resolves once the bot has answered, or has been silent for too long. */
  async do(doing: Doing): Promise<Reply> {
    if (doing.do === 'be') return this.#be(doing.person, doing.language, doing.channel);
    const actor = this.#actor;
    if (actor === null) return MISUNDERSTOOD;
    try {
      return await this.#act(actor, doing);
    } catch (error) {
      if (error instanceof ClientRefusal) return { kind: 'refused', problems: error.problems };
      if (error instanceof MissingUpload) return MISUNDERSTOOD;
      throw error;
    }
  }

  async #act(actor: Actor, doing: Exclude<Doing, { do: 'be' }>): Promise<Reply> {
    switch (doing.do) {
      case 'slash': {
        const values = localOptions(doing.values, this.#upload);
        return this.#outcome(actor, actor.slash(doing.command, values), `/${this.#nameOf('slash', doing.command)}`);
      }
      case 'autocomplete': {
        const values = localOptions(doing.values, this.#upload);
        const exchange = await actor.autocomplete(doing.command, values, doing.focused).settled();
        return exchange.choices === null ? { kind: 'no-response' } : { kind: 'choices', choices: exchange.choices };
      }
      case 'message-command':
        return this.#on(doing.message, actor, (message) =>
          this.#outcome(actor, actor.messageCommand(doing.command, message), this.#nameOf('message', doing.command)),
        );
      case 'press':
        return this.#on(doing.message, actor, (message) => this.#outcome(actor, actor.press(message, doing.customId)));
      case 'select':
        return this.#on(doing.message, actor, (message) =>
          this.#outcome(actor, actor.select(message, doing.customId, doing.values)),
        );
      case 'submit': {
        const { exchange = null, asking } = this.#world.happenings.get(doing.exchange) ?? {};
        // A form is for whoever it popped up before.
        if (exchange?.hasModal !== true || asking?.person !== actor.person.id) return MISUNDERSTOOD;
        return this.#outcome(actor, actor.submit(exchange.modal, localFields(doing.values, this.#upload)));
      }
      case 'send':
        return this.#send(actor, doing);
      case 'explain': {
        const asking = this.#world.happenings.get(doing.exchange)?.asking;
        if (asking?.person !== actor.person.id) return MISUNDERSTOOD;
        // Told in the language that its reader speaks by now.
        const explained = await this.#world.bot.explain({ ...asking, language: this.#language });
        return { kind: 'explanation', explained };
      }
      case 'shelve': {
        const { bot, place } = this.#world;
        const file = fileOf(doing.file, this.#upload);
        const shelved = await bot.shelve(place.server.id, file, this.#language);
        return shelved.ok
          ? { kind: 'article', article: shelved.article }
          : { kind: 'no-article', problem: shelved.problem };
      }
    }
  }

  #be(personId: string, language: PageLanguage, channelId: string): Reply {
    const { standIn, place } = this.#world;
    const person = standIn.world.person(personId);
    const played = place.played.find(({ id }) => id === personId);
    if (person === undefined || played === undefined) return MISUNDERSTOOD;
    const isThere = channelId === played.directChannel || place.channels.some(({ id }) => id === channelId);
    if (!isThere) return MISUNDERSTOOD;
    const actor = standIn.as(person).speaking(language).in(channelId);
    this.#language = language;
    this.#actor = actor;
    this.#sight.become({ actor, language, directChannel: played.directChannel });
    return { kind: 'done' };
  }

  async #outcome(actor: Actor, exchange: Exchange, command: string | null = null): Promise<Reply> {
    const asking = { ...this.#asking(actor), asked: { interaction: exchange.payload } };
    this.#world.happenings.add(exchange.id, { exchange, asking, command });
    await exchange.settled();
    if (exchange.state === 'failed') return { kind: 'no-response' };
    if (exchange.hasModal) return { kind: 'modal', exchange: exchange.id, form: exchange.modal.form };
    return { kind: 'shown', exchange: exchange.id, messages: exchange.messages.map(({ id }) => id) };
  }

  /** What the person calls a command. */
  #nameOf(kind: 'slash' | 'message', key: string): string {
    return this.#sight.commands[kind].find((command) => command.key === key)?.name ?? key;
  }

  #send(actor: Actor, { content, replyTo }: Extract<Doing, { do: 'send' }>): Reply {
    const to = actor.messages.find(({ id }) => id === replyTo?.id);
    if (replyTo !== null && to === undefined) return MISUNDERSTOOD;
    const { id } = actor.send(content, to === undefined ? null : { to, ping: replyTo?.ping ?? true });
    const asking = { ...this.#asking(actor), asked: { message: content } };
    this.#world.happenings.add(id, { exchange: null, asking, command: null });
    return { kind: 'shown', exchange: id, messages: [id] };
  }

  #asking(actor: Actor) {
    const { channel, person } = actor;
    const server = guildOf(channel)?.id ?? null;
    return { person: person.id, server, channel: channel.id, language: this.#language };
  }

  #on(id: string, actor: Actor, then: (message: Message) => Promise<Reply>): Promise<Reply> | Reply {
    const message = actor.messages.find((candidate) => candidate.id === id);
    return message === undefined ? MISUNDERSTOOD : then(message);
  }
}
