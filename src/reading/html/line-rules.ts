import type { LeftOutKind } from '../read-article.ts';
import {
  ADVERTISEMENT_WORDS,
  CAPTION_WORDS,
  CHANNEL_WORDS,
  COMMENT_WORDS,
  DATING_WORDS,
  FOLLOWING_WORDS,
  RELATED_WORDS,
  SHARING_WORDS,
} from './label-words.ts';

/** A line of a page that is no text of its article, told by what it says. */
export interface LineRule {
  readonly kind: LeftOutKind;
  readonly says: RegExp;
  /** Longest line, in UTF-16 units, that it may be. */
  readonly longest: number;
}

/** Longest label: a button's, a section's, a credit's. */
const LABEL = 60;
/** Longest line that names another article. */
const TEASER = 200;
/** Longest notice that publishers put under all that they publish. */
const NOTICE = 400;

/**
 * Each begins a line, and most must be the whole of it, since articles use the same words in sentences.
 */
const LINE_RULES: readonly LineRule[] = [
  {
    kind: 'related',
    longest: TEASER,
    says: begins(
      `(?:${RELATED_WORDS})(?:\\s*[:|…>»\\]]|[.!]{0,3}$|\\s+(?:stories|articles|posts|reading|artikelen|onderwerp|story|videos?)\\b)`,
    ),
  },
  { kind: 'advertisement', longest: LABEL, says: begins(`[-–\\s]*(?:${ADVERTISEMENT_WORDS})[:.]?[-–\\s]*$`) },
  {
    kind: 'sharing',
    longest: LABEL,
    says: begins(
      `(?:${SHARING_WORDS})(?:\\s+(?:dit artikel|deze pagina|dit bericht|this(?: article| story| post| page)?|via|op|on|auf|met|with|en|em|su|sur|x|link|${SHARING_WORDS}))*[:.!]?$`,
    ),
  },
  {
    kind: 'caption',
    longest: 140,
    says: begins(
      `(?:(?:${CAPTION_WORDS})(?:\\s+(?:credit|by|door|von|de|por|di))?\\s*[:©|/]|photograph by |fot\\. |(?:©|\\(c\\)|\\((?:foto|photo|bild)[: ])|(?:${CAPTION_WORDS}) \\d+(?: (?:von|of|van|de) \\d+|:))`,
    ),
  },
  {
    kind: 'page-furniture',
    longest: NOTICE,
    says: /^(?:(?:©|copyright\b|\(c\) ?\d{4}).*|.*\b(?:all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tous droits réservés|tutti i diritti riservati|wszelkie prawa zastrzeżone)\b.*|this document is subject to copyright\..*)$/iu,
  },
  {
    kind: 'page-furniture',
    longest: 100,
    says: begins(
      `(?:(?:${DATING_WORDS})(?:\\s+(?:op|om|door|on|at|by|am|le|el|em|il))?\\s*:?\\s.*\\d.*|(?:leestijd|reading time|lesezeit|tiempo de lectura|temps de lecture|tempo di lettura|tempo de leitura)\\b.*|\\d+ (?:min\\.?|minuten|minutes?) (?:leestijd|read|lesen|lezen|de lectura|de lecture)\\.?|(?:tags?|trefwoorden|onderwerpen|categorie(?:ën)?|categories|filed under|posted in|schlagwörter|themen|topics?|etiquetas|temas|mots[- ]clés|temi|tagi|ämnen|теги)\\s*:.*)$`,
    ),
  },
  { kind: 'comments', longest: LABEL, says: begins(`(?:${COMMENT_WORDS})[.:!]?$`) },
  {
    kind: 'page-furniture',
    longest: TEASER,
    says: begins(`(?:${FOLLOWING_WORDS})[-\\s].*(?<!\\p{L})(?:${CHANNEL_WORDS})(?!\\p{L})`),
  },
];

function begins(words: string): RegExp {
  return new RegExp(`^${words}`, 'iu');
}

/** A date, with or without a weekday and a time, and nothing else. */
const DATE_LINE =
  /^(?:\p{L}{2,10}\.?,?\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|st|nd|rd|th)?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:\s*[,|•·-]?\s*(?:(?:om|at|um)\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:uur|uhr|am|pm|[A-Z]{2,4}))*)?$/iu;

/** A time, as live blogs put over each entry. */
const TIME_LINE = /^\d{1,2}[:.]\d{2}(?:\s*(?:uur|uhr|am|pm|[A-Z]{2,4}))?$/iu;

/** *Door Jan de Vries*, *By Jane Roe*: names of up to four words each, and nothing else. */
const BYLINE =
  /^(?:door|by|von|par|por|di|av|af|autora?|auteur|autore|tekst|text|written by|geschreven door)\s*:?\s+\p{Lu}[\p{L}.'’-]*(?:[ ,&]+(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|von|of|and|en|und)){0,9}$/u;
const BYLINE_START = /^(?:Door|By|Von|Par|Por|Di|Av|Af|Autora?|Auteur|Autore|Tekst|Text|Written by|Geschreven door)\b/u;

/** What kind of furniture a line is; `null` for a line of the article. */
export function furnitureLine(line: string): LeftOutKind | null {
  const rule = LINE_RULES.find(({ says, longest }) => line.length <= longest && says.test(line));
  if (rule !== undefined) return rule.kind;
  if (DATE_LINE.test(line) || TIME_LINE.test(line)) return 'page-furniture';
  const lowered = BYLINE_START.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : '';
  return BYLINE.test(lowered) ? 'page-furniture' : null;
}
