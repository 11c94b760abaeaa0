import { fold } from '../language/fold.ts';
import type { Steps } from '../language/steps.ts';
import { wordList } from '../language/word-list.ts';

/** What shows in a sentence, without understanding it, that some question words ask for; as flags that can be joined by `|`. */
export const SIGN = { number: 1, time: 2, cause: 4 } as const;

/** Folded. Words that are articles as well (*een*, *ein*, *un*) are not among them: they stand in every text. */
const NUMBER_WORDS = wordList(`
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
const TIME_WORDS = wordList(`
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober
  november december gisteren eergisteren vandaag morgen vanavond eeuw jaren dagen weken maanden zomer winter lente herfst tijdens sinds
  monday tuesday wednesday thursday friday saturday sunday january february march may june july august october yesterday today
  tomorrow century years days weeks months summer spring autumn during since
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz juni juli dezember gestern heute jahrhundert jahre
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre decembre hier siecle
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre
  diciembre ayer siglo
`);
const CAUSE_WORDS = wordList(`
  omdat doordat want vanwege wegens waardoor daardoor hierdoor zodat opdat dankzij daarom reden redenen oorzaak oorzaken gevolg
  because since due thus therefore hence reason reasons cause caused result led so
  weil da denn wegen aufgrund dadurch daher deshalb grund grunde ursache folge damit dank
  parce car puisque cause raison raisons donc afin grace
  porque pues debido causa razon razones consecuencia gracias
`);
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/;
const WORD_END = /[^\p{L}\p{M}\p{N}]+/u;

/** Longer sentences are read in pieces about as long as this, in UTF-16 units, each in about a millisecond. */
const PIECE = 8_000;

/** The signs of a sentence, as flags. */
export function* findingSigns(sentence: string): Steps<number> {
  let signs = 0;
  for (let from = 0; from < sentence.length;) {
    const to = sentence.indexOf(' ', from + PIECE);
    const piece = to < 0 ? sentence.slice(from) : sentence.slice(from, to);
    signs |= signsOf(piece);
    from += piece.length;
    if (to >= 0) yield;
  }
  return signs;
}

function signsOf(sentence: string): number {
  let signs = 0;
  if (YEAR.test(sentence)) signs |= SIGN.time;
  for (const word of fold(sentence).split(WORD_END)) {
    if (NUMBER_WORDS.has(word)) signs |= SIGN.number;
    if (TIME_WORDS.has(word)) signs |= SIGN.time;
    if (CAUSE_WORDS.has(word)) signs |= SIGN.cause;
  }
  return signs;
}
