import { FieldReader, flagField, joinFields, numberField, snowflakeField } from './custom-id-fields.ts';
import {
  passageFields,
  passageOf,
  sectionFields,
  sectionOf,
  SUMMARY_KINDS,
  summaryKindField,
} from './custom-id-parts.ts';
import { encodeInsightsPress, isInsightsPress, readInsightsPress } from './custom-id-insights.ts';
import { encodeLibraryPress, isLibraryPress, readLibraryPress } from './custom-id-library.ts';
import { encodePrivacyPress, isPrivacyPress, readPrivacyPress } from './custom-id-privacy.ts';
import { encodeSettingsPress, isSettingsPress, readSettingsPress } from './custom-id-settings.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { MemberPress, Press } from './press.ts';

/** Counted up when a custom id that is out there would be read as something else. */
const VERSION = '2';

/** Custom ids hold an index into it: add at the end only. */
const LANGUAGES = ['nl', 'en'] as const satisfies readonly InterfaceLanguage[];

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
  return VERSION + letterAndFields(press);
}

/** `outdated`: one of ours, from another version or misshapen; `foreign`: not one of ours. Never throws. */
export function parsePress(id: string): Press | 'outdated' | 'foreign' {
  const [, version, letter, rest] = /^(\d{1,3})([a-z])(.*)$/is.exec(id) ?? [];
  if (version === undefined || letter === undefined || rest === undefined) return 'foreign';
  if (version !== VERSION) return 'outdated';
  const family = FAMILIES.has(letter);
  const fields = new FieldReader(family ? rest.slice(1) : rest);
  const press = family ? readFamilyPress(letter, rest.slice(0, 1), fields) : readPress(letter, fields);
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

function letterAndFields(press: MemberPress): string {
  switch (press.action) {
    case 'context':
      return (
        'c' + joinFields(...passageFields(press.quoted), numberField(press.centre), numberField(press.page), press.slug)
      );
    case 'passages':
      return (
        'p' +
        joinFields(
          numberField(press.page),
          snowflakeField(press.asker),
          numberField(LANGUAGES.indexOf(press.language)),
          ...(press.article === null ? [] : [press.article]),
        )
      );
    case 'ask-on':
      return 'o' + press.slug;
    case 'ask-on-sent':
      return 'm' + joinFields(flagField(press.private), press.slug);
    case 'vote':
      return 'v' + joinFields(...passageFields(press.passage), flagField(press.helpful), press.slug);
    case 'remove':
      return 'r' + snowflakeField(press.asker);
    case 'ask':
      return press.ref.kind === 'section'
        ? 'h' + joinFields(numberField(press.ref.section), press.check, press.slug)
        : 'q' + joinFields(numberField(press.ref.index), press.check, press.slug);
    case 'choose-question':
      return 'Q';
    case 'articles':
      return 'l' + numberField(press.page);
    case 'choose-article':
      return 'A';
    case 'article':
      return 'a' + joinFields(numberField(press.page), press.slug);
    case 'choose-section':
      return 'S';
    case 'summary':
      return (
        's' +
        joinFields(
          summaryKindField(press),
          ...sectionFields(press.section),
          numberField(press.page),
          snowflakeField(press.asker),
          press.slug,
        )
      );
    default:
      return press satisfies never;
  }
}

function readPress(letter: string, fields: FieldReader): MemberPress | null {
  switch (letter) {
    case 'c':
      return {
        action: 'context',
        quoted: passageOf(fields),
        centre: fields.number(),
        page: fields.number(),
        slug: fields.slug(),
      };
    case 'p':
      return {
        action: 'passages',
        page: fields.number(),
        asker: fields.snowflake(),
        language: fields.oneOf(LANGUAGES),
        article: fields.optionalSlug(),
      };
    case 'o':
      return { action: 'ask-on', slug: fields.slug() };
    case 'm':
      return { action: 'ask-on-sent', private: fields.flag(), slug: fields.slug() };
    case 'v':
      return { action: 'vote', passage: passageOf(fields), helpful: fields.flag(), slug: fields.slug() };
    case 'r':
      return { action: 'remove', asker: fields.snowflake() };
    case 'h':
      return {
        action: 'ask',
        ref: { kind: 'section', section: fields.number() },
        check: fields.check(),
        slug: fields.slug(),
      };
    case 'q':
      return {
        action: 'ask',
        ref: { kind: 'sidecar', index: fields.number() },
        check: fields.check(),
        slug: fields.slug(),
      };
    case 'Q':
      return { action: 'choose-question' };
    case 'l':
      return { action: 'articles', page: fields.number() };
    case 'A':
      return { action: 'choose-article' };
    case 'a':
      return { action: 'article', page: fields.number(), slug: fields.slug() };
    case 'S':
      return { action: 'choose-section' };
    case 's':
      return {
        action: 'summary',
        ...fields.oneOf(SUMMARY_KINDS),
        section: sectionOf(fields),
        page: fields.number(),
        asker: fields.snowflake(),
        slug: fields.slug(),
      };
    default:
      return null;
  }
}
