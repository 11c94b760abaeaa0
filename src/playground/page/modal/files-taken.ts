/** What is needed of a file to see whether a field takes it. */
interface NamedFile {
  readonly name: string;
  /** As the browser has it: `image/png`. */
  readonly type: string;
}

/** Whether a field takes a file; `types` are extensions, `.pdf`, or families, `image`. Empty takes all. */
export function takesFile(types: readonly string[], { name, type }: NamedFile): boolean {
  if (types.length === 0) return true;
  return types.some((each) =>
    each.startsWith('.') ? name.toLowerCase().endsWith(each.toLowerCase()) : type.startsWith(`${each}/`),
  );
}

/** The same for the browser's own dialogue: `.pdf,image/*`. */
export function acceptOf(types: readonly string[]): string {
  return types.map((each) => (each.startsWith('.') ? each : `${each}/*`)).join(',');
}

/** The files of a field with others added: at most `most`, of which the newest stay where only one fits. */
export function withFiles<Each>(before: readonly Each[], added: readonly Each[], most: number): readonly Each[] {
  return most === 1 ? [...before, ...added].slice(-1) : [...before, ...added].slice(0, most);
}
