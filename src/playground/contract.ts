/**
 * Holds what goes over REST against a description of Discord's API. Paths are as in that description's own, below `/api/v10`,
 * with the ids filled in (`/channels/123/messages`).
 */
export interface ContractCheck {
  /** What is wrong with a request of the bot; empty where nothing is. */
  request(method: string, path: string, body: unknown): readonly string[];
  /** What is wrong with a reply of the stand-in; empty where nothing is. */
  response(method: string, path: string, status: number, body: unknown): readonly string[];
}
