/** An emoji of a button or an option; those of Discord's that are pictures have only their name here. */
export interface ControlEmoji {
  readonly id?: string | null | undefined;
  readonly name?: string | null | undefined;
}

/** What is shown of it; `null` where that is nothing. */
export function emojiText(emoji: ControlEmoji | undefined): string | null {
  const name = emoji?.name ?? '';
  if (name === '') return null;
  return emoji?.id === undefined || emoji.id === null ? name : `:${name}:`;
}
