const NEGATION =
  /(?<![\p{L}])(?:not|never|no|none|without|neither|nor|least|unable|cannot|niet|nooit|geen|zonder|noch|nicht|nie|niemals|ohne|kein(?:e[mnrs]?)?|ne|jamais|sans|aucune?|nunca|sin|ning[uú]n[ao]?)(?![\p{L}])|n['’]t(?![\p{L}])/iu;

/** Whether a text denies something, in five languages: *which river does not reach the sea* over a text of rivers that do. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text);
}
