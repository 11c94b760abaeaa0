import { FieldReader } from './custom-id-fields.ts';
import { encodeInsightsPress, isInsightsPress, readInsightsPress } from './custom-id-insights.ts';
import { encodeLibraryPress, isLibraryPress, readLibraryPress } from './custom-id-library.ts';
import { encodeMemberPress, readMemberPress } from './custom-id-members.ts';
import { encodePrivacyPress, isPrivacyPress, readPrivacyPress } from './custom-id-privacy.ts';
import { encodeSettingsPress, isSettingsPress, readSettingsPress } from './custom-id-settings.ts';
import type { Press } from './press.ts';

/** Counted up when a custom id that is out there would be read as something else. */
const VERSION = '2';

/** The letter of a family, which has letters of its own behind it. */
const LIBRARY = 'L';
const SETTINGS = 'M';
const INSIGHTS = 'I';
const PRIVACY = 'P';
const FAMILIES: ReadonlySet<string> = new Set([LIBRARY, SETTINGS, INSIGHTS, PRIVACY]);

/** The custom id that holds all of `press`: versioned, at most 100 characters. */
export function encodePress(press: Press): string {
  if (isLibraryPress(press)) return VERSION + LIBRARY + encodeLibraryPress(press);
  if (isSettingsPress(press)) return VERSION + SETTINGS + encodeSettingsPress(press);
  if (isInsightsPress(press)) return VERSION + INSIGHTS + encodeInsightsPress(press);
  if (isPrivacyPress(press)) return VERSION + PRIVACY + encodePrivacyPress(press);
  return VERSION + encodeMemberPress(press);
}

/** `outdated`: one of ours, from another version or misshapen; `foreign`: not one of ours. Never throws. */
export function parsePress(id: string): Press | 'outdated' | 'foreign' {
  const [, version, letter, rest] = /^(\d{1,3})([a-z])(.*)$/is.exec(id) ?? [];
  if (version === undefined || letter === undefined || rest === undefined) return 'foreign';
  if (version !== VERSION) return 'outdated';
  const family = FAMILIES.has(letter);
  const fields = new FieldReader(family ? rest.slice(1) : rest);
  const press = family ? readFamilyPress(letter, rest.slice(0, 1), fields) : readMemberPress(letter, fields);
  return press === null || !fields.complete ? 'outdated' : press;
}

function readFamilyPress(family: string, letter: string, fields: FieldReader): Press | null {
  switch (family) {
    case LIBRARY:
      return readLibraryPress(letter, fields);
    case SETTINGS:
      return readSettingsPress(letter, fields);
    case INSIGHTS:
      return readInsightsPress(letter, fields);
    case PRIVACY:
      return readPrivacyPress(letter);
    default:
      return null;
  }
}
