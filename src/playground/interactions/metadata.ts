import type { APIAuthorizingIntegrationOwnersMap, InteractionType } from 'discord-api-types/v10';
import type { wirePerson } from '../wire/user.ts';

/** What a message tells of the interaction that it came from, as it stands on the wire. */
export interface InteractionMetadata extends TriggerMetadata {
  /** Of a modal: the interaction that opened it. */
  readonly triggering_interaction_metadata?: TriggerMetadata;
}

export interface TriggerMetadata {
  readonly id: string;
  readonly type: InteractionType;
  readonly user: ReturnType<typeof wirePerson>;
  readonly authorizing_integration_owners: APIAuthorizingIntegrationOwnersMap;
  /** Of a message command: the message that it was picked from. */
  readonly target_message_id?: string;
  /** Of a component: the message that it stands on. */
  readonly interacted_message_id?: string;
  /** Of a follow-up: the first answer. */
  readonly original_response_message_id?: string;
}
