import { joinFields, numberField, type FieldReader } from './custom-id-fields.ts';
import { passageFields, passageOf } from './custom-id-parts.ts';
import { INSIGHT_DAYS, type InsightDays, type InsightsPress } from './insights-press.ts';

/** Each action's letter, behind that of the family. Never to be given to another: messages that were sent have them. */
const LETTERS = {
  insights: 'i',
  'choose-group': 'G',
  group: 'g',
  'group-dismiss': 'd',
  'choose-place': 'P',
  'group-add': 'a',
  'group-add-sent': 'A',
} as const satisfies Readonly<Record<InsightsPress['action'], string>>;

export function isInsightsPress(press: { readonly action: string }): press is InsightsPress {
  return press.action in LETTERS;
}

export function encodeInsightsPress(press: InsightsPress): string {
  return LETTERS[press.action] + joinFields(...fieldsOf(press));
}

function fieldsOf(press: InsightsPress): readonly string[] {
  switch (press.action) {
    case 'insights':
      return [daysField(press.days)];
    case 'group':
    case 'group-dismiss':
      return [daysField(press.days), numberField(press.question)];
    case 'group-add':
    case 'group-add-sent':
      return [daysField(press.days), numberField(press.question), ...passageFields(press.passage), press.slug];
    case 'choose-group':
    case 'choose-place':
      return [];
    default:
      return press satisfies never;
  }
}

function daysField(days: InsightDays): string {
  return numberField(INSIGHT_DAYS.indexOf(days));
}

/** `null` for a letter that is none of these. */
export function readInsightsPress(letter: string, fields: FieldReader): InsightsPress | null {
  const group = () => ({ days: fields.oneOf(INSIGHT_DAYS), question: fields.number() });
  const place = () => ({ ...group(), passage: passageOf(fields), slug: fields.slug() });
  switch (letter) {
    case LETTERS.insights:
      return { action: 'insights', days: fields.oneOf(INSIGHT_DAYS) };
    case LETTERS.group:
      return { action: 'group', ...group() };
    case LETTERS['group-dismiss']:
      return { action: 'group-dismiss', ...group() };
    case LETTERS['group-add']:
      return { action: 'group-add', ...place() };
    case LETTERS['group-add-sent']:
      return { action: 'group-add-sent', ...place() };
    case LETTERS['choose-group']:
      return { action: 'choose-group' };
    case LETTERS['choose-place']:
      return { action: 'choose-place' };
    default:
      return null;
  }
}
