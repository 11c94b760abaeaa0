import type { APIMessageTopLevelComponent } from 'discord.js';

/** A Components V2 message as Discord's API takes it; whoever sends it adds its flags and `allowed_mentions`. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
}
