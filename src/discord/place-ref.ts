import type { Article, Passage, Section } from '../article/article.ts';
import type { PassageRef, SectionRef } from './press.ts';
import { textCheck } from '../library/text-check.ts';

export function passageRef({ number, text }: Passage): PassageRef {
  return { number, check: textCheck(text) };
}

export function sectionRef({ index, heading }: Section): SectionRef {
  return { index, check: textCheck(heading ?? '') };
}

/** The passage that a button was made for; `null` where the article has changed and it stands there no more. */
export function passageAt(article: Article, { number, check }: PassageRef): Passage | null {
  const passage = article.passages[number - 1];
  return passage === undefined || passageRef(passage).check !== check ? null : passage;
}

/** The section that a button was made for; `null` where the article has changed and it stands there no more. */
export function sectionAt(article: Article, { index, check }: SectionRef): Section | null {
  const section = article.sections[index];
  return section === undefined || sectionRef(section).check !== check ? null : section;
}
