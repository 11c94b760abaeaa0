import type { SummaryLength } from '../answer/summary.ts';
import { numberField, type FieldReader } from './custom-id-fields.ts';
import type { InterfaceLanguage } from './interface-language.ts';
import type { PassageRef, SectionRef } from './press.ts';

interface SummaryKind {
  readonly length: SummaryLength;
  readonly language: InterfaceLanguage;
}

/** Length and language share a field, as an id has no room for two. Ids hold an index into it: add at the end only. */
export const SUMMARY_KINDS: readonly [SummaryKind, ...SummaryKind[]] = [
  { length: 'short', language: 'nl' },
  { length: 'medium', language: 'nl' },
  { length: 'long', language: 'nl' },
  { length: 'short', language: 'en' },
  { length: 'medium', language: 'en' },
  { length: 'long', language: 'en' },
];

/** In the place of a section, which is counted from 1. */
const WHOLE_ARTICLE = 0;

export function summaryKindField(kind: SummaryKind): string {
  return numberField(
    SUMMARY_KINDS.findIndex(({ length, language }) => length === kind.length && language === kind.language),
  );
}

export function passageFields({ number, check }: PassageRef): readonly string[] {
  return [numberField(number), check];
}

export function passageOf(fields: FieldReader): PassageRef {
  return { number: fields.number(), check: fields.check() };
}

export function sectionFields(section: SectionRef | null): readonly string[] {
  return section === null ? [numberField(WHOLE_ARTICLE)] : [numberField(section.index + 1), section.check];
}

export function sectionOf(fields: FieldReader): SectionRef | null {
  const place = fields.number();
  return place === WHOLE_ARTICLE ? null : { index: place - 1, check: fields.check() };
}
