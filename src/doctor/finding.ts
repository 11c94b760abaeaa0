/** One thing that was looked into. */
export interface Finding {
  readonly about:
    'token' | 'intents' | 'permissions' | 'commands' | 'clock' | 'store' | 'disk' | 'knowledge' | 'settings';
  /** `wrong`: the bot cannot do its work; `mind`: it can, but somebody should know. */
  readonly level: 'fine' | 'mind' | 'wrong';
  /** The first of its lines is the finding; the others are what belongs to it. */
  readonly text: string;
}
