import type { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';

/** A choice that an option, or its autocomplete, offers. */
export interface ShownChoice {
  readonly name: string;
  readonly value: string | number;
}

/** An option of a slash command, named in the user's language. */
export interface ShownOption {
  /** Under which its value is sent: the default name. */
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: Exclude<
    ApplicationCommandOptionType,
    ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup
  >;
  readonly required: boolean;
  readonly autocomplete: boolean;
  /** What it is limited to; empty where anything goes. */
  readonly choices: readonly ShownChoice[];
  /** Characters of a text. */
  readonly minLength: number | null;
  readonly maxLength: number | null;
  /** Of a number. */
  readonly min: number | null;
  readonly max: number | null;
  /** Of a channel; empty where any will do. */
  readonly channelTypes: readonly ChannelType[];
}

/** A slash command with its group and subcommand, which counts as one command to whoever types it. */
export interface ShownCommand {
  /** With which it is called: default names, as in `library add`. */
  readonly key: string;
  /** In the user's language, without the slash: `bibliotheek toevoegen`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly ShownOption[];
}

/** What the person may use where they are. */
export interface ShownCommands {
  readonly slash: readonly ShownCommand[];
  /** Commands of a message's menu, by the name that the user sees. */
  readonly message: readonly { readonly key: string; readonly name: string }[];
}
