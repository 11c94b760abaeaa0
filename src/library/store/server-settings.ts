/** What a server chose. */
export interface ServerSettings {
  /** Which language the bot speaks there; `null`: each member's own. */
  readonly language: 'nl' | 'en' | null;
  /** Who sees an answer by default. */
  readonly answers: 'public' | 'private';
  /** Ids of the only channels where it answers; empty: everywhere. A thread counts as its channel. */
  readonly channels: readonly string[];
  /** Id of the role that may curate beside those who may manage the server. */
  readonly curatorRole: string | null;
  /** Whether members can ask the operator's articles too. */
  readonly operatorArticles: boolean;
  /** Whether the text of questions without an answer is kept for `/insights`. */
  readonly reports: boolean;
  /** Days that they are kept: 1 to 365. */
  readonly retention: number;
  /** How often the addresses of articles are read again. */
  readonly refresh: 'off' | 'daily' | 'weekly';
  /** What is done with a changed text. */
  readonly onChange: 'wait' | 'take-over';
}

/** Of a server that chose nothing. Nothing that members write is kept until a moderator wants it. */
export const DEFAULT_SETTINGS: ServerSettings = {
  language: null,
  answers: 'public',
  channels: [],
  curatorRole: null,
  operatorArticles: true,
  reports: false,
  retention: 30,
  refresh: 'off',
  onChange: 'wait',
};
