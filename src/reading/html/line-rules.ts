import type { LeftOutKind } from '../read-article.ts';

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
 * In Dutch, English, German and French, as the pages of these languages have them. Each begins a line, and most must be the whole of
 * it, since articles use the same words in sentences.
 */
const LINE_RULES: readonly LineRule[] = [
  {
    kind: 'related',
    longest: TEASER,
    says: /^(?:lees (?:ook|meer|verder|hier)|bekijk ook|zie ook|kijk ook|luister ook|ook interessant|meer (?:lezen|over dit)|read (?:more|also|next|the rest)|also read|see also|related|recommended|more on this|you (?:may|might) also like|lesen sie (?:auch|hier)|auch interessant|mehr zum thema|siehe auch|lire aussi|à lire)(?:\s*[:|…>»]|$|\s+(?:stories|articles|posts|reading|artikelen|onderwerp|story|video|videos)\b)/iu,
  },
  {
    kind: 'advertisement',
    longest: LABEL,
    says: /^(?:advertentie|advertenties|advertisement|advertising|ad|anzeige|werbung|publicité|gesponsord|sponsored|scroll (?:down )?to continue.*|(?:article|story) continues (?:below|after).*|(?:het )?artikel gaat (?:verder|door) (?:onder|na).*|tekst gaat (?:verder|door) onder.*|lees verder onder.*)[:.]?$/iu,
  },
  {
    kind: 'sharing',
    longest: LABEL,
    says: /^(?:(?:deel|delen|share|teilen|partager|tweet|tweeten|twittern|retweet|pin|pin it|pocket|e-?mail|mail|whatsapp|facebook|twitter|linkedin|instagram|print|printen|afdrukken|drucken|kopieer link|copy link|mitteilen|opslaan|save)(?:\s+(?:dit artikel|deze pagina|dit bericht|this(?: article| story| post| page)?|via|op|on|auf|met|with|facebook|twitter|x|linkedin|whatsapp|e-?mail|link))*)[:.!]?$/iu,
  },
  {
    kind: 'caption',
    longest: 140,
    says: /^(?:(?:foto|photo|photograph|beeld|bild|image|picture|video|illustratie|illustration|afbeelding)(?:\s+(?:credit|by|door|von))?\s*[:©|/]|photograph by |(?:©|\(c\)|\((?:foto|photo|bild)[: ])|(?:bild|image|foto) \d+ (?:von|of|van) \d+)/iu,
  },
  {
    kind: 'page-furniture',
    longest: NOTICE,
    says: /^(?:(?:©|copyright\b|\(c\) ?\d{4}).*|.*\b(?:all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten)\b.*|this document is subject to copyright\..*)$/iu,
  },
  {
    kind: 'page-furniture',
    longest: 100,
    says: /^(?:(?:laatst )?(?:gepubliceerd|gewijzigd|bijgewerkt|bijgewerkt tot|geplaatst|geactualiseerd|aangepast|published|posted|updated|last (?:updated|modified|reviewed)|veröffentlicht|aktualisiert|publié)(?:\s+(?:op|om|door|on|at|by|am|le))?\s*:?\s.*\d.*|(?:leestijd|reading time|lesezeit)\b.*|\d+ (?:min\.?|minuten|minutes?) (?:leestijd|read|lesen|lezen)\.?|(?:tags?|trefwoorden|onderwerpen|categorie(?:ën)?|categories|filed under|posted in|schlagwörter|themen|topics?)\s*:.*)$/iu,
  },
  {
    kind: 'comments',
    longest: LABEL,
    says: /^(?:\d+ (?:reacties?|comments?|kommentare?)|reageer(?: op dit artikel)?|plaats (?:een )?reactie|(?:post|leave|write|add) a comment|comments?|reacties|kommentar schreiben|kommentieren)[.:!]?$/iu,
  },
];

/** A date, with or without a weekday and a time, and nothing else. */
const DATE_LINE =
  /^(?:\p{L}{2,10}\.?,?\s+)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:\.|st|nd|rd|th)?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:\s*[,|•·-]?\s*(?:(?:om|at|um)\s+)?\d{1,2}[:.]\d{2}(?:\s*(?:uur|uhr|am|pm|[A-Z]{2,4}))*)?$/iu;

/** A time, as live blogs put over each entry. */
const TIME_LINE = /^\d{1,2}[:.]\d{2}(?:\s*(?:uur|uhr|am|pm|[A-Z]{2,4}))?$/iu;

/** *Door Jan de Vries*, *By Jane Roe*: names of up to four words each, and nothing else. */
const BYLINE =
  /^(?:door|by|von|par|tekst|text|written by|geschreven door)\s*:?\s+\p{Lu}[\p{L}.'’-]*(?:[ ,&]+(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|von|of|and|en|und)){0,9}$/u;
const BYLINE_START = /^(?:Door|By|Von|Par|Tekst|Text|Written by|Geschreven door)\b/u;

/** What kind of furniture a line is; `null` for a line of the article. */
export function furnitureLine(line: string): LeftOutKind | null {
  const rule = LINE_RULES.find(({ says, longest }) => line.length <= longest && says.test(line));
  if (rule !== undefined) return rule.kind;
  if (DATE_LINE.test(line) || TIME_LINE.test(line)) return 'page-furniture';
  const lowered = BYLINE_START.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : '';
  return BYLINE.test(lowered) ? 'page-furniture' : null;
}
