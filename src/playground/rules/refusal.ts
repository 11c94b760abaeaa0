import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** Why Discord says no: the HTTP status and the error that its body carries. */
export interface Refusal {
  readonly status: number;
  /** `RESTJSONErrorCodes`, 0 for general ones. */
  readonly code: number;
  readonly message: string;
  /** Where in the request the trouble is, for `InvalidFormBodyOrContentType`. */
  readonly errors?: FormErrors;
}

export interface FormErrors {
  _errors?: { code: string; message: string }[];
  [key: string]: FormErrors | { code: string; message: string }[] | undefined;
}

/** What a rule makes of a request. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function accept<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

export const UNAUTHORIZED: Refusal = { status: 401, code: 0, message: '401: Unauthorized' };
export const NOT_FOUND: Refusal = { status: 404, code: 0, message: '404: Not Found' };
export const METHOD_NOT_ALLOWED: Refusal = { status: 405, code: 0, message: '405: Method Not Allowed' };
export const INVALID_JSON: Refusal = {
  status: 400,
  code: RESTJSONErrorCodes.RequestBodyContainsInvalidJSON,
  message: 'The request body contains invalid JSON.',
};

export const REQUEST_TOO_LARGE: Refusal = {
  status: 413,
  code: RESTJSONErrorCodes.RequestEntityTooLarge,
  message: 'Request entity too large',
};

export const UNKNOWN_CHANNEL = unknown(RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel');
export const UNKNOWN_GUILD = unknown(RESTJSONErrorCodes.UnknownGuild, 'Unknown Guild');
export const UNKNOWN_MESSAGE = unknown(RESTJSONErrorCodes.UnknownMessage, 'Unknown Message');
export const UNKNOWN_USER = unknown(RESTJSONErrorCodes.UnknownUser, 'Unknown User');
export const UNKNOWN_WEBHOOK = unknown(RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook');
export const UNKNOWN_APPLICATION = unknown(RESTJSONErrorCodes.UnknownApplication, 'Unknown Application');
export const UNKNOWN_COMMAND = unknown(RESTJSONErrorCodes.UnknownApplicationCommand, 'Unknown application command');
export const UNKNOWN_COMMAND_PERMISSIONS = unknown(
  RESTJSONErrorCodes.UnknownApplicationCommandPermissions,
  'Unknown application command permissions',
);
export const UNKNOWN_INTERACTION = unknown(RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction');

export const ALREADY_ACKNOWLEDGED: Refusal = {
  status: 400,
  code: RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  message: 'Interaction has already been acknowledged.',
};
export const INVALID_WEBHOOK_TOKEN: Refusal = {
  status: 401,
  code: RESTJSONErrorCodes.InvalidWebhookToken,
  message: 'Invalid Webhook Token',
};
export const EMPTY_MESSAGE: Refusal = {
  status: 400,
  code: RESTJSONErrorCodes.CannotSendAnEmptyMessage,
  message: 'Cannot send an empty message',
};
export const MISSING_ACCESS: Refusal = {
  status: 403,
  code: RESTJSONErrorCodes.MissingAccess,
  message: 'Missing Access',
};
export const MISSING_PERMISSIONS: Refusal = {
  status: 403,
  code: RESTJSONErrorCodes.MissingPermissions,
  message: 'Missing Permissions',
};
export const NO_HISTORY_FOR_REPLY: Refusal = {
  status: 403,
  code: RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  message: 'Cannot reply without permission to read message history',
};
export const NOT_THE_AUTHOR: Refusal = {
  status: 403,
  code: RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
  message: 'Cannot edit a message authored by another user',
};
export const TOO_MANY_FOLLOW_UPS: Refusal = {
  status: 400,
  code: RESTJSONErrorCodes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages,
  message: 'This interaction has reached the maximum number of follow up messages',
};
export const TOO_MANY_COMMANDS: Refusal = {
  status: 400,
  code: RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
  message: 'Maximum number of application commands reached',
};

function unknown(code: number, message: string): Refusal {
  return { status: 404, code, message };
}
