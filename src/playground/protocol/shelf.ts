/** An article that can be asked in this server. */
export interface ShelvedArticle {
  readonly slug: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly passages: number;
  /** The operator's own are there in every server; the others were added here. */
  readonly of: 'operator' | 'server';
}
