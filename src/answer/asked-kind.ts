import { fold } from '../language/fold.ts';

/** Question words, in five languages, that ask for something which shows in a text without understanding it. */
const ASKS_NUMBER = /(?<!\p{L})(hoeveel|hoe veel|how (?:many|much)|wie ?viele?|combien|cuant[oa]s?)(?!\p{L})/u;
/** *When* asks only near the beginning; further on it joins two clauses. */
const ASKS_TIME =
  /^(?:\P{L}*\p{L}+){0,2}\P{L}*(?<!\p{L})(?:wanneer|when|wann|quand|cuando)(?!\p{L})|(?<!\p{L})(?:hoe laat|(?:welke? |which |what )(?:jaar|dag|datum|maand|eeuw|year|day|date|month|century)|welche[mrns]? (?:jahr|tag|datum|monat|jahrhundert))(?!\p{L})/u;

/** Folded. Words that are articles as well (*een*, *ein*, *un*) are not among them: they stand in every text. */
const NUMBER_WORDS = wordsOf(`
  twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig zeventig
  tachtig negentig honderd honderden duizend duizenden tienduizenden miljoen miljoenen miljard miljarden helft kwart derde dozijn
  tientallen tweemaal driemaal geen
  one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions half quarter third dozen dozens once twice no none
  zwei drei funf sechs sieben neun zehn zwolf zwanzig dreissig vierzig funfzig hundert hunderte tausend tausende millionen milliarden
  halfte viertel drittel dutzend kein keine
  deux trois quatre cinq sept huit neuf dix vingt trente cent mille millions milliards moitie aucun aucune
  dos tres cuatro cinco siete ocho nueve diez veinte treinta cien ciento mil millones mitad ningun ninguna
`);
const TIME_WORDS = wordsOf(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
  november december gisteren eergisteren vandaag morgen vanavond eeuw jaren dagen weken maanden zomer winter lente herfst tijdens sinds
  monday tuesday wednesday thursday friday saturday sunday january february march may june july august october yesterday today
  tomorrow century years days weeks months summer spring autumn during since
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli dezember gestern heute jahrhundert jahre
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre decembre hier siecle
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre
  diciembre ayer siglo
`);

/**
 * Whether a question asks for a number or a time and a text holds none: then the text cannot be its answer, however many words
 * they share (*how many soldiers* over a text that says only that soldiers were sent).
 */
export function lacksWhatIsAsked(question: string, text: string): boolean {
  const asked = fold(question);
  if (ASKS_NUMBER.test(asked)) return !/\p{N}/u.test(text) && !hasAny(text, NUMBER_WORDS);
  if (ASKS_TIME.test(asked)) return !/\p{N}/u.test(text) && !hasAny(text, TIME_WORDS);
  return false;
}

function hasAny(text: string, words: ReadonlySet<string>): boolean {
  return fold(text)
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
