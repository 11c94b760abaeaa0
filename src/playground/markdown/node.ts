/** What Discord's client makes of a message's Markdown. */
export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Emphasis; readonly children: readonly Node[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'code-block'; readonly language: string | null; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly Node[] }
  | { readonly kind: 'subtext' | 'quote'; readonly children: readonly Node[] }
  /** `start` is the first number; `null` for bullets. Discord counts on from it, whatever the later numbers are. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly Node[])[] }
  /** `label` is `null` where the address itself is shown. */
  | { readonly kind: 'link'; readonly url: string; readonly label: readonly Node[] | null }
  | { readonly kind: 'mention'; readonly of: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'mention'; readonly of: 'everyone' | 'here' }
  /** `id` is `null` for a name between colons, which stands for one of Unicode's. */
  | { readonly kind: 'emoji'; readonly name: string; readonly id: string | null }
  /** Seconds since the Unix epoch, to be shown in that style. */
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: TimestampStyle }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'navigation'; readonly to: string };

export type Emphasis = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler';

/** Nodes that begin a line of their own and end it. */
export function isBlock(node: Node): boolean {
  return ['heading', 'subtext', 'quote', 'list', 'code-block'].includes(node.kind);
}

/** https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export const TIMESTAMP_STYLES = ['t', 'T', 'd', 'D', 'f', 'F', 'R'] as const;
export type TimestampStyle = (typeof TIMESTAMP_STYLES)[number];
