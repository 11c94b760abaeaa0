import { REST } from 'discord.js';
import { pino } from 'pino';
import type { Caller } from '../../src/discord/caller.ts';
import type { Scene } from '../../src/discord/scene.ts';
import { StoredNames } from '../../src/discord/stored-names.ts';
import type { Services } from '../../src/discord/services.ts';
import { createFeedback } from '../../src/library/feedback/feedback.ts';
import { createQuestionLimits } from '../../src/library/rate-limits.ts';
import { SettingsChanges } from '../../src/library/settings-changes.ts';
import type { Library } from '../../src/library/library.ts';
import { DEFAULT_SETTINGS } from '../../src/library/store/server-settings.ts';

/** What a test hands its bot beside Discord. */
export type TestServices = Omit<Services, 'libraries'>;

/** A scene in which these articles are asked. */
export function sceneOf(library: Library, caller: Caller, services: TestServices): Scene {
  return {
    caller,
    ownLanguage: caller.language,
    settings: DEFAULT_SETTINGS,
    services: { ...services, libraries: { for: () => Promise.resolve(library) } },
    applicationId: '210000000000000001',
    library: () => Promise.resolve(library),
    progress: () => undefined,
  };
}

/** Nobody is at Discord's end. */
export function offline({ store, curation }: Pick<Services, 'store' | 'curation'>): TestServices {
  return {
    store,
    curation,
    names: new StoredNames(curation),
    settings: new SettingsChanges(store.servers),
    settingsOf: (server) => store.servers.settings(server),
    observe: () => undefined,
    limits: createQuestionLimits({ perMember: 0, perServer: 0 }),
    feedback: createFeedback(store, () => undefined),
    drawChart: () => Promise.reject(new Error('nothing is drawn here')),
    rest: new REST(),
    log: pino({ level: 'silent' }),
  };
}
