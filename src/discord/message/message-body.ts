import type { APIMessageTopLevelComponent } from 'discord.js';

/** A file that goes with a message. */
export interface MessageFile {
  /** As it is called when it is saved; letters, digits, `-`, `_` and `.` only. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For those who cannot see it. */
  readonly description: string;
}

/** A Components V2 message as Discord's API takes it; whoever sends it adds its flags and `allowed_mentions`. */
export interface MessageBody {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Each is shown by a component that refers to `attachment://name`. In the place of a message that had files, those stay where this is absent. */
  readonly files?: readonly MessageFile[];
}
