import { checkCuratorAccess } from '../../check-curator-access.ts';
import type { MessageBody } from '../../message/message-body.ts';
import { settingsMessage } from '../../message/settings/settings-message.ts';
import { privately, type Outcome } from '../../outcome.ts';
import type { Curating } from '../curating.ts';

/** All settings, to whoever may change them. */
export async function showSettings(curator: Curating): Promise<Outcome> {
  return privately(await settingsPage(curator, false));
}

/** `saved`: whether something has just been changed. */
export async function settingsPage({ scene, caller, server }: Curating, saved: boolean): Promise<MessageBody> {
  const { settings, services, applicationId } = scene;
  const { mayManage, language } = caller;
  const role = settings.curatorRole;
  const access = await checkCuratorAccess(services.rest, { applicationId, server, role, language });
  return settingsMessage({ settings, access, mayManage, saved, language });
}
