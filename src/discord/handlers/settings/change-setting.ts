import type { Outcome } from '../../outcome.ts';
import type { SettingChange } from '../../setting-choices.ts';
import type { Curating } from '../curating.ts';
import { settingsPage } from './show-settings.ts';

/** Changes one setting and shows them all as they are then, in the language that the server then has. */
export async function changeSetting({ scene, caller, server }: Curating, change: SettingChange): Promise<Outcome> {
  const settings = await scene.services.settings.change(server, change, caller.id, Date.now());
  const language = settings.language ?? scene.ownLanguage;
  const reader = { ...caller, language };
  return {
    kind: 'update',
    message: await settingsPage({ scene: { ...scene, settings }, caller: reader, server }, true),
  };
}
