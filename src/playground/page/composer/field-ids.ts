/** The id of the input of an option. */
export function optionInputId(key: string): string {
  return `vb-option-${key}`;
}

/** The id of what is said about an option: its description, and what is wrong with it. */
export function noteId(key: string): string {
  return `vb-option-note-${key}`;
}
