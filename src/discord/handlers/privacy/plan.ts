import {
  confirmErasureMessage,
  erasedMessage,
  hasErasable,
  privacyMessage,
} from '../../message/privacy/privacy-message.ts';
import { memberDataMessage } from '../../message/privacy/member-data-file.ts';
import type { MessageBody } from '../../message/message-body.ts';
import { privately, type Plan } from '../../outcome.ts';
import type { PrivacyPress } from '../../privacy-press.ts';
import type { Scene } from '../../scene.ts';
import type { MemberData } from '../../../library/store/member-store.ts';

/** `/privacy`, for everyone, everywhere. */
export function planForPrivacy(): Plan {
  return { deferral: 'private', run: async (scene) => privately(await overview(scene)) };
}

/** Whoever presses, it is their own data that is meant. */
export function planForPrivacyPress({ action }: PrivacyPress): Plan {
  switch (action) {
    case 'privacy':
      return { deferral: 'update', run: async (scene) => ({ kind: 'update', message: await overview(scene) }) };
    case 'privacy-data':
      return {
        deferral: 'private',
        run: async (scene) => privately(memberDataMessage(await dataOf(scene), scene.caller.language)),
      };
    case 'privacy-erase':
      return {
        deferral: 'update',
        run: async (scene) => {
          const data = await dataOf(scene);
          // What was kept when the button was sent may be gone by now.
          const message = hasErasable(data)
            ? confirmErasureMessage(data, scene.caller.language)
            : await overview(scene);
          return { kind: 'update', message };
        },
      };
    case 'privacy-erase-now':
      return {
        deferral: 'update',
        run: async (scene) => {
          const { caller, services } = scene;
          await services.store.members.erase(await services.feedback.hashOf(caller.id), caller.id, Date.now());
          return { kind: 'update', message: erasedMessage(caller.language) };
        },
      };
    default:
      return action satisfies never;
  }
}

async function overview(scene: Scene): Promise<MessageBody> {
  const { caller, settings } = scene;
  const { reports, retention } = settings;
  const here = caller.place.server === null ? null : reports ? { days: retention } : 'none';
  return privacyMessage({ data: await dataOf(scene), here, language: caller.language });
}

async function dataOf({ caller, services }: Scene): Promise<MemberData> {
  return services.store.members.data(await services.feedback.hashOf(caller.id), caller.id);
}
