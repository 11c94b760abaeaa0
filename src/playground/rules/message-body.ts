import { ComponentType, MessageFlags, type APIEmbed, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { NO_UPLOADS, type Attachment, type Uploads } from '../files/attachment.ts';
import { attach } from './attach.ts';
import { allComponents, customIdOf, textDisplays } from './component-tree.ts';
import { withIds } from './component-ids.ts';
import { embedTexts } from './embed.ts';
import { invalidForm, type FormProblem } from './form.ts';
import { COMPONENTS, MESSAGE } from './limits.ts';
import { missingFiles } from './media-references.ts';
import type { MessageForm } from './message-form.ts';
import { EMPTY_MESSAGE, accept, refuse, type Result } from './refusal.ts';

/** What a message shows. */
export interface MessageBody {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  /** With their bytes. Components and embeds name them `attachment://` and the file name. */
  readonly attachments: readonly Attachment[];
  readonly flags: number;
}

export const EMPTY_BODY: MessageBody = { content: '', embeds: [], components: [], attachments: [], flags: 0 };

/**
 * What a message shows once `form` is applied to what it showed before, held against the rules on the whole of it.
 *
 * @param settable flags that this request may set; V2, once set, stays
 */
export function applyForm(
  before: MessageBody,
  form: MessageForm,
  settable: number,
  uploads: Uploads = NO_UPLOADS,
): Result<MessageBody> {
  const attachments = attach(before.attachments, form.attachments, uploads);
  if (!attachments.ok) return attachments;
  const asked = (form.flags ?? 0) & settable;
  const kept = form.flags === undefined || form.flags === null ? before.flags : before.flags & ~settable;
  const body: MessageBody = {
    content: form.content === undefined ? before.content : (form.content ?? ''),
    embeds: form.embeds === undefined ? before.embeds : (form.embeds ?? []),
    components: form.components === undefined ? before.components : withIds(form.components ?? []),
    attachments: attachments.value,
    flags: kept | asked | (before.flags & MessageFlags.IsComponentsV2),
  };
  const problems = isV2(body) ? v2Problems(body) : legacyProblems(body);
  if (problems.length > 0) return refuse(invalidForm(problems));
  return isEmpty(body) ? refuse(EMPTY_MESSAGE) : accept(body);
}

/** Files alone make a message, but not one of components, which shows only what they show. */
function isEmpty(body: MessageBody): boolean {
  const hasFiles = !isV2(body) && body.attachments.length > 0;
  return body.content.trim() === '' && body.embeds.length === 0 && body.components.length === 0 && !hasFiles;
}

function isV2(body: MessageBody): boolean {
  return (body.flags & MessageFlags.IsComponentsV2) !== 0;
}

function v2Problems(body: MessageBody): FormProblem[] {
  const problems = [...duplicateIds(body), ...missingFiles(body)];
  if (body.content !== '') problems.push(legacyField('content'));
  if (body.embeds.length > 0) problems.push(legacyField('embeds'));
  const count = allComponents(body).length;
  if (count > COMPONENTS.total) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `Total number of components (${count}) exceeds maximum (${COMPONENTS.total})`,
    });
  }
  const length = textDisplays(body).reduce((sum, text) => sum + text.length, 0);
  if (length > COMPONENTS.text) {
    problems.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${COMPONENTS.text}`,
    });
  }
  return problems;
}

function legacyField(field: string): FormProblem {
  return {
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  };
}

function legacyProblems(body: MessageBody): FormProblem[] {
  const problems = duplicateIds(body);
  body.components.forEach((component, index) => {
    if (component.type === ComponentType.ActionRow) return;
    problems.push({
      path: ['components', index, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Value of field "type" must be one of (1,).',
    });
  });
  if (body.components.length > COMPONENTS.legacyRows) {
    problems.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${COMPONENTS.legacyRows} in length.`,
    });
  }
  if (body.embeds.flatMap(embedTexts).join('').length > MESSAGE.embedText) {
    problems.push({
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MESSAGE.embedText}`,
    });
  }
  return problems;
}

/** Two components that would report under one id. */
function duplicateIds(body: MessageBody): FormProblem[] {
  const ids = allComponents(body).flatMap((component) => customIdOf(component) ?? []);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({
    path: ['components'],
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: `Component custom id cannot be duplicated: ${id}`,
  }));
}
