import { flagField, joinFields, numberField, snowflakeField, type FieldReader } from './custom-id-fields.ts';
import {
  passageFields,
  passageOf,
  sectionFields,
  sectionOf,
  SUMMARY_KINDS,
  summaryKindField,
} from './custom-id-parts.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { MemberPress } from './press.ts';

/** Custom ids hold an index into it: add at the end only. */
const LANGUAGES = ['nl', 'en'] as const satisfies readonly InterfaceLanguage[];

/** Each action has a letter of its own, none of those of the families. Never to be given to another: messages that were sent have them. */
export function encodeMemberPress(press: MemberPress): string {
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

/** `null` for a letter that is none of these. */
export function readMemberPress(letter: string, fields: FieldReader): MemberPress | null {
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
