/** A slash command as it is typed at the prompt. */
export interface TypedCommand {
  /** Without its slash; in small letters, as Discord's names are. */
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
}

/** `/summary length: short`; `null` for a line that is no command. */
export function typedCommand(line: string): TypedCommand | null {
  const [, name, rest = ''] = /^\/(\S+)\s*(.*)$/su.exec(line) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), rest: rest.trim() };
}

/**
 * The options of a command by name, as Discord's client would take them from `section: Who paid? length: short`. What stands
 * before the first name is for the first option, so that `/ask Who paid?` will do.
 */
export function typedOptions(rest: string, names: readonly string[]): Readonly<Record<string, string>> {
  const starts = [...rest.matchAll(/(?<=^|\s)(\p{L}+):\s*/gu)].filter(([, name = '']) =>
    names.includes(name.toLowerCase()),
  );
  const [first] = names;
  const opening = rest.slice(0, starts[0]?.index ?? rest.length).trim();
  const options: Record<string, string> = opening === '' || first === undefined ? {} : { [first]: opening };
  for (const [index, start] of starts.entries()) {
    const [lead, name = ''] = start;
    options[name.toLowerCase()] = rest.slice(start.index + lead.length, starts[index + 1]?.index ?? rest.length).trim();
  }
  return options;
}
