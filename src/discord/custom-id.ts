import { FieldReader, flagField, joinFields, numberField, snowflakeField } from './custom-id-fields.ts';
import type { SummaryLength } from '../answer/summary.ts';
import type { Press } from './press.ts';

/** Counted up when a custom id that is out there would be read as something else. */
const VERSION = '1';

/** In the place of a section, which is counted from 1. */
const WHOLE_ARTICLE = 0;
/** Custom ids hold an index into it: add at the end only. */
const LENGTHS = ['short', 'medium', 'long'] as const satisfies readonly SummaryLength[];

/** The custom id that holds all of `press`: versioned, at most 100 characters. */
export function encodePress(press: Press): string {
  return VERSION + letterAndFields(press);
}

/** `outdated`: one of ours, from another version or misshapen; `foreign`: not one of ours. Never throws. */
export function parsePress(id: string): Press | 'outdated' | 'foreign' {
  const [, version, letter, rest] = /^(\d{1,3})([a-z])(.*)$/is.exec(id) ?? [];
  if (version === undefined || letter === undefined || rest === undefined) return 'foreign';
  if (version !== VERSION) return 'outdated';
  const fields = new FieldReader(rest);
  const press = readPress(letter, fields);
  return press === null || !fields.complete ? 'outdated' : press;
}

function letterAndFields(press: Press): string {
  switch (press.action) {
    case 'context':
      return 'c' + joinFields(numberField(press.passage), numberField(press.page), press.slug);
    case 'passages':
      return (
        'p' +
        joinFields(
          numberField(press.page),
          snowflakeField(press.asker),
          ...(press.article === null ? [] : [press.article]),
        )
      );
    case 'ask-on':
      return 'o' + press.slug;
    case 'ask-on-sent':
      return 'm' + joinFields(flagField(press.private), press.slug);
    case 'vote':
      return 'v' + joinFields(numberField(press.passage), flagField(press.helpful), press.slug);
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
          numberField(LENGTHS.indexOf(press.length)),
          numberField(press.section === null ? WHOLE_ARTICLE : press.section + 1),
          numberField(press.page),
          snowflakeField(press.asker),
          press.slug,
        )
      );
    default:
      return press satisfies never;
  }
}

function readPress(letter: string, fields: FieldReader): Press | null {
  switch (letter) {
    case 'c':
      return { action: 'context', passage: fields.number(), page: fields.number(), slug: fields.slug() };
    case 'p':
      return { action: 'passages', page: fields.number(), asker: fields.snowflake(), article: fields.optionalSlug() };
    case 'o':
      return { action: 'ask-on', slug: fields.slug() };
    case 'm':
      return { action: 'ask-on-sent', private: fields.flag(), slug: fields.slug() };
    case 'v':
      return { action: 'vote', passage: fields.number(), helpful: fields.flag(), slug: fields.slug() };
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
        length: fields.oneOf(LENGTHS),
        section: sectionOf(fields.number()),
        page: fields.number(),
        asker: fields.snowflake(),
        slug: fields.slug(),
      };
    default:
      return null;
  }
}

function sectionOf(field: number): number | null {
  return field === WHOLE_ARTICLE ? null : field - 1;
}
