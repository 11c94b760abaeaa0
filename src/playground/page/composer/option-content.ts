/** What stands in an option's field. */
export type OptionContent =
  | { readonly kind: 'text'; readonly text: string }
  /** Chosen from a list. */
  | { readonly kind: 'choice'; readonly label: string; readonly value: string | number | boolean }
  | { readonly kind: 'file'; readonly file: File };

/** Contents by the keys of their options. */
export type OptionContents = ReadonlyMap<string, OptionContent>;

export const EMPTY: OptionContent = { kind: 'text', text: '' };

/** The text that the field shows; of a file its name. */
export function shownText(content: OptionContent): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'choice':
      return content.label;
    case 'file':
      return content.file.name;
  }
}

export function isEmpty(content: OptionContent): boolean {
  return content.kind === 'text' && content.text.trim() === '';
}
