import { fold } from '../language/fold.ts';

/** What a question word asks for, as far as it shows in a text. */
export type AskedKind = 'number' | 'time' | 'cause' | 'place' | 'name';

const word = (words: string): string => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const OPENS = String.raw`^(?:\P{L}*\p{L}+(?!\p{L})){0,2}?\P{L}*`;

/** Question words in five languages, the most telling first. *When* and *where* ask only near the beginning; further on they join clauses. */
const ASKS: readonly (readonly [AskedKind, RegExp])[] = [
  [
    'number',
    new RegExp(
      word(
        'hoeveel|hoe veel|how (?:many|much|long|old|far|tall|large|big)|wie ?viele?|combien|cuant[oa]s?|hoe (?:lang|oud|ver|groot|hoog|vaak)|wie (?:lange?|gross|hoch|alt|weit|oft)|(?:welk|what|which) (?:percentage|aantal|number|percent)|welcher (?:anteil|prozentsatz)',
      ),
      'u',
    ),
  ],
  [
    'time',
    new RegExp(
      `${OPENS}${word('wanneer|when|wann|quand|cuando|sinds wanneer|since when|seit wann')}|${word('hoe laat|(?:welke? |which |what )(?:jaar|dag|datum|maand|eeuw|jaren|decennium|year|day|date|month|century|decade)|(?:welche[mrns]? )(?:jahr|tag|datum|monat|jahrhundert)')}`,
      'u',
    ),
  ],
  [
    'cause',
    new RegExp(
      word(
        'waarom|why|warum|weshalb|wieso|pourquoi|por que|hoezo|waardoor|(?:wat is|what is|was ist) (?:de reden|the reason|der grund)|what caused|wat veroorzaakte',
      ),
      'u',
    ),
  ],
  [
    'place',
    new RegExp(
      `${OPENS}${word('waar|where|wo|woher|wohin|donde|ou|waarheen|waar vandaan')}|${word('(?:welke?|which|what|welche[mrns]?) (?:stad|land|plaats|provincie|gebied|regio|city|country|place|state|region|town|stadt|ort|staat)')}`,
      'u',
    ),
  ],
  [
    'name',
    new RegExp(
      `${OPENS}${word('wie|who|whose|whom|wer|wem|wen|wessen|qui|quien|quienes|hoe heet|hoe heette|hoe heten')}|${word('(?:de |the )?(?:naam|name|namen)')}`,
      'u',
    ),
  ],
];

/** `null` for a question that asks for none of them (*what*, *how*), or in key words. */
export function askedKind(question: string): AskedKind | null {
  const folded = fold(question);
  return ASKS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
