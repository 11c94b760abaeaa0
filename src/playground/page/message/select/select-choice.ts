/** Something that can be chosen in a menu. */
export interface SelectChoice {
  /** What the bot is told; different for each. */
  readonly value: string;
  readonly label: string;
  readonly description: string | null;
  readonly emoji: string | null;
  /** Whether it is chosen to begin with. */
  readonly chosen: boolean;
}
