import type { Attachment, CommandOption, Resolved } from './interaction.ts';

/** A slash command as it was called, or as far as it is typed. */
export interface CommandCall {
  /** Name of the subcommand, after that of its group; empty for a command that has none. */
  readonly path: readonly string[];
  readonly options: readonly CommandOption[];
  readonly resolved: Resolved;
}

export function commandCall(data: {
  readonly options: readonly CommandOption[];
  readonly resolved: Resolved;
}): CommandCall {
  const path: string[] = [];
  let { options } = data;
  // Only a subcommand, or a group of them, has no value.
  for (let [first] = options; first !== undefined && first.value === undefined; [first] = options) {
    path.push(first.name);
    ({ options } = first);
  }
  return { path, options, resolved: data.resolved };
}

/** `null` where it was left out. */
export function textOption({ options }: CommandCall, name: string): string | null {
  const value = options.find((option) => option.name === name)?.value;
  return typeof value === 'string' ? value : null;
}

/** `null` where it was left out. */
export function flagOption({ options }: CommandCall, name: string): boolean | null {
  const value = options.find((option) => option.name === name)?.value;
  return typeof value === 'boolean' ? value : null;
}

/** `null` where it was left out. */
export function numberOption({ options }: CommandCall, name: string): number | null {
  const value = options.find((option) => option.name === name)?.value;
  return typeof value === 'number' ? value : null;
}

/** `null` where no file was given. */
export function fileOption(call: CommandCall, name: string): Attachment | null {
  return call.resolved.attachments[textOption(call, name) ?? ''] ?? null;
}
