import type { Attachment, Uploads } from '../files/attachment.ts';
import { invalidForm, type FormProblem } from './form.ts';
import { ATTACHMENTS } from './limits.ts';
import type { MessageForm } from './message-form.ts';
import { accept, refuse, type Result } from './refusal.ts';

/**
 * The files of a message once it is written or edited: of those that it had, the ones that `listed` names stay (all of them where
 * there is no list); what comes with the request is added.
 */
export function attach(
  before: readonly Attachment[],
  listed: MessageForm['attachments'],
  uploads: Uploads,
): Result<readonly Attachment[]> {
  if (listed === undefined) return bounded([...before, ...uploads.values()]);

  const entries = listed ?? [];
  const named = entries.map(({ id, description }) => {
    const attachment = uploads.get(id) ?? before.find((candidate) => candidate.id === id);
    return attachment === undefined || description === undefined ? attachment : { ...attachment, description };
  });
  const problems = named.flatMap((attachment, index) => (attachment === undefined ? notFound(index) : []));
  if (problems.length > 0) return refuse(invalidForm(problems));
  const unlisted = [...uploads].filter(([number]) => entries.every(({ id }) => id !== number));
  return bounded([...named.flatMap((attachment) => attachment ?? []), ...unlisted.map(([, upload]) => upload)]);
}

function notFound(index: number): FormProblem {
  return { path: ['attachments', index], code: 'ATTACHMENT_NOT_FOUND', message: 'Attachment data not found' };
}

function bounded(attachments: readonly Attachment[]): Result<readonly Attachment[]> {
  if (attachments.length <= ATTACHMENTS.count) return accept(attachments);
  const message = `Must be ${ATTACHMENTS.count} or fewer in length.`;
  return refuse(invalidForm([{ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message }]));
}
