import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  DiscordAPIError,
  Events,
  type ApplicationCommandData,
  type ClientOptions,
  type Interaction,
} from 'discord.js';
import { newsroom } from '../../src/playground/world/newsroom.ts';
import type { StandInOptions } from '../../src/playground/stand-in.ts';
import { connectClient } from './connect-client.ts';
import { startTestStandIn } from './start-test-stand-in.ts';

const everywhere = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];

/** A slash command with an option that autocompletes, and a command in the menu of a message. */
const commands: ApplicationCommandData[] = [
  {
    name: 'ask',
    nameLocalizations: { nl: 'vraag' },
    description: 'Ask something',
    integrationTypes: everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        nameLocalizations: { nl: 'vraag' },
        description: 'What you want to know',
        required: true,
        maxLength: 300,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only you see it' },
    ],
  },
  { type: ApplicationCommandType.Message, name: 'Find', integrationTypes: everywhere },
];

export interface MeetBotOptions {
  readonly standIn?: StandInOptions;
  readonly client?: Partial<ClientOptions>;
}

/** A bot that does nothing by itself: the test reads what reaches it and answers in its stead, through discord.js. */
export async function meetBot(options: MeetBotOptions = {}) {
  const standIn = await startTestStandIn(options.standIn);
  const arrived: Interaction[] = [];
  const waiting: ((interaction: Interaction) => void)[] = [];
  const client = await connectClient(standIn, options.client, (connecting) => {
    connecting.on(Events.InteractionCreate, (interaction) => {
      const take = waiting.shift();
      if (take === undefined) arrived.push(interaction);
      else take(interaction);
    });
  });
  await client.application.commands.set(commands);

  /** The next interaction that reaches the bot, which must be of that kind. */
  async function next<T extends Interaction>(kind: (interaction: Interaction) => interaction is T): Promise<T> {
    const interaction = arrived.shift() ?? (await new Promise<Interaction>((resolve) => waiting.push(resolve)));
    if (!kind(interaction)) throw new TypeError(`another kind of interaction came: ${interaction.constructor.name}`);
    return interaction;
  }

  const { noor, sam, mila } = newsroom.people;
  return { standIn, client, next, noor: standIn.as(noor), sam: standIn.as(sam), mila: standIn.as(mila) };
}

/** How Discord refused: the code, and for a form the path of each error with its name. */
export async function refusalOf(request: Promise<unknown>): Promise<{ code: number | string; errors: string[] }> {
  try {
    await request;
  } catch (error) {
    if (error instanceof DiscordAPIError) return { code: error.code, errors: namedErrors(error.rawError) };
    throw error;
  }
  throw new Error('Discord accepted it');
}

function namedErrors(raw: object): string[] {
  return 'errors' in raw ? flatten(raw.errors, '') : [];
}

function flatten(errors: unknown, path: string): string[] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) =>
    key === '_errors' && Array.isArray(value)
      ? value.map((error: unknown) => `${path} ${codeIn(error)}`.trim())
      : flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

function codeIn(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
