import { stemmer } from '@orama/stemmers/spanish';
import { abbreviationList } from '../abbreviation-list.ts';
import type { Language } from '../language.ts';
import { withForms } from '../forms.ts';
import { SPANISH_FORMS } from '../forms/es.ts';
import { remember } from '../remember.ts';
import { SPANISH_WEAK_WORDS } from '../weak/es.ts';
import { wordList } from '../word-list.ts';

const stopWords = wordList(`
  el la los las lo un una unos unas al del
  yo tú él ella ello usted ustedes nosotros nosotras vosotros vosotras ellos ellas me te se nos os le les mí ti sí conmigo
  contigo consigo
  mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras mío mía suyo suya suyos suyas
  este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas mismo misma mismos mismas tal tales
  qué que quién quien quiénes quienes cuál cual cuáles cuales cuándo cuando dónde donde adónde cómo como cuánto cuánta
  cuántos cuántas cuanto cuanta cuantos cuantas por qué porqué cuyo cuya cuyos cuyas
  algo nada alguien nadie todo toda todos todas cada alguno alguna algunos algunas algún ninguno ninguna ningún otro otra
  otros otras ambos ambas varios varias mucho mucha muchos muchas poco poca pocos pocas más menos demasiado bastante
  a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras excepto salvo acerca
  y e o u ni pero sino porque pues aunque si mientras cuando como luego
  soy eres es somos sois son era eras éramos eran fui fuiste fue fuimos fueron sido ser siendo será serán sería serían sea sean
  fuera fueran
  estoy estás está estamos estáis están estaba estaban estuvo estuvieron estado estar estará esté estén
  he has ha hemos habéis han había habían hubo haber habrá habría haya hayan hay
  tengo tienes tiene tenemos tenéis tienen tenía tenían tuvo tuvieron tener tendrá tenga
  puedo puedes puede podemos podéis pueden podía podían pudo pudieron podrá podrán podría podrían pueda puedan
  debo debes debe debemos debéis deben debía debían deber deberá debería deberían
  quiero quieres quiere queremos queréis quieren quería querían querer quisiera
  hago haces hace hacemos hacéis hacen hacía hizo hicieron hacer hará haga
  voy vas va vamos vais van iba iban ir irá vaya
  no nunca jamás sí aquí ahí allí allá ya aún todavía también tampoco muy tan tanto tanta tantos tantas siempre
  solo sólo casi quizá quizás tal vez además entonces así bien ahora apenas exactamente realmente simplemente
  por favor hola gracias
  di dime diga dígame dice decir da dame explica explique explícame describe describa muestra nombra
`);

const abbreviations = abbreviationList({
  anything: `
    sr. sra. srta. sres. sras. dr. dra. d. dña. prof. profa. gral. gen. cnel. tte. cap. ing. lic. sto. sta. ee. p.ej. av. avda.
    aprox. mons. fr. excmo. ilmo. vs.
  `,
  number: `
    núm. n. nº. no. art. arts. pág. págs. p. pp. vol. fig. tel. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic.
  `,
  name: `uu. ud. uds. vd. vds. cía. jr. inc. ltd. s.a. a.c. d.c. al.`,
});

export const spanish: Language = {
  code: 'es',
  // Folded before stemming although Snowball reads Spanish accents: a question typed without them must find its word, and that
  // is worth more than a few verb forms kept together.
  stem: remember(withForms((word) => stemmer(word) || word, SPANISH_FORMS)),
  stopWords,
  weakWords: wordList(SPANISH_WEAK_WORDS),
  abbreviations,
  elisions: new Set(),
  spelling: /[ñáíóú]|ción|dad(?:es)?$|ill[ao]/,
  nounsHaveCapitals: false,
  dottedOrdinals: false,
};
