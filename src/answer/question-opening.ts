/** Before anything else it is a word of the question: *Dag van de Arbeid*. */
const DAG = String.raw`dag(?=[,!.]|\s+(?:daar|bot|vraagbaak)(?!\p{L}))`;
/**
 * What people say before their question: a call to the bot, a request to tell. In Dutch, English and German; only at the beginning,
 * and only if something follows.
 */
const CALL = String.raw`(?:(?:hallo|hoi|hey|hé|hee|he|hi|hello|yo|${DAG}|goedemorgen|goedemiddag|goedenavond)(?:\s+(?:daar|there))?[\s,!.]+)?(?:(?:bot|vraagbaak)[\s,!.:]+)?`;
const REQUEST = [
  String.raw`(?:weet|weten)\s+(?:je|jij|u|jullie|iemand)(?:\s+(?:ook|misschien|toevallig|soms|wel))*`,
  String.raw`(?:kun|kan|kunt|zou|wil)\s+(?:je|jij|u|iemand)(?:\s+(?:me|mij|ons|misschien|even|ook|eens|kunnen))*\s+(?:vertellen|zeggen|uitleggen)`,
  String.raw`(?:ik\s+(?:vroeg\s+me\s+af|wil\s+(?:graag\s+)?weten|zou\s+graag\s+(?:willen\s+)?weten))`,
  String.raw`(?:can|could|would|will)\s+(?:you|someone|anyone)(?:\s+(?:please|maybe|perhaps))*\s+(?:tell|explain\s+to)\s+(?:me|us)`,
  String.raw`(?:do|does)\s+(?:you|anyone|someone|anybody)(?:\s+(?:happen\s+to|maybe))?\s+know`,
  String.raw`(?:please\s+)?tell\s+me`,
  String.raw`i\s+(?:was\s+wondering|wonder|want\s+to\s+know|would\s+like\s+to\s+know)`,
  String.raw`(?:weißt|weisst)\s+du(?:\s+(?:vielleicht|zufällig|eigentlich))*`,
  String.raw`(?:kannst|könntest)\s+du\s+mir(?:\s+bitte)?\s+sagen`,
].join('|');
const OPENING = new RegExp(String.raw`^\s*${CALL}(?:(?:please\s+)?(?:${REQUEST})(?!\p{L})[\s,:.]*)?(?=\S)`, 'iu');

/** The question without its opening: *hé bot, weet jij misschien wie …* asks *wie …*. */
export function withoutOpening(question: string): string {
  return question.replace(OPENING, '');
}
