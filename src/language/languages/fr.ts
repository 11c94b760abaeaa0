import { stemmer } from '@orama/stemmers/french';
import { abbreviationList } from '../abbreviation-list.ts';
import type { Language } from '../language.ts';
import { withForms } from '../forms.ts';
import { FRENCH_FORMS } from '../forms/fr.ts';
import { remember } from '../remember.ts';
import { FRENCH_WEAK_WORDS } from '../weak/fr.ts';
import { wordList } from '../word-list.ts';

const elisions = wordList('l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu');

const stopWords = wordList(`
  l d j m t s n c qu jusqu lorsqu puisqu quoiqu quelqu
  le la les un une des du de au aux
  je tu il elle on nous vous ils elles me te se moi toi lui leur leurs eux soi y en
  mon ma mes ton ta tes son sa ses notre nos votre vos mien mienne tien tienne sien sienne nôtre vôtre
  ce cet cette ces ça cela ceci celui celle ceux celles même mêmes tel telle tels telles
  qui que quoi quel quelle quels quelles où quand comment pourquoi combien dont lequel laquelle lesquels lesquelles
  auquel duquel desquels
  tout toute tous toutes chaque chacun chacune aucun aucune rien plusieurs certains certaines certain certaine
  quelque quelques autre autres beaucoup peu plus moins assez trop
  à dans par pour sur avec sans sous vers chez entre contre depuis pendant avant après dès jusque hors malgré selon
  parmi envers durant concernant devant derrière lors près
  et ou mais donc or ni car si comme parce lorsque puisque quoique afin alors ainsi tandis
  suis es est sommes êtes sont étais était étions étiez étaient été étant être sera seront serait seraient serai serez sois
  soit soient fut furent fût
  ai as a avons avez ont avais avait avions aviez avaient eu eue ayant avoir aura auront aurait auraient aurai aurez ait aient
  eut
  vais vas va allons allez vont allait allaient aller ira iront irait
  fais fait faisons faites font faisait faisaient faire fera feront ferait
  peux peut pouvons pouvez peuvent pouvait pouvaient pu pourra pourront pourrait pourraient puisse
  dois doit devons devez doivent devait devaient devoir dû devra devront devrait devraient
  veux veut voulons voulez veulent voulait voulaient vouloir voulu voudrait voudrais
  faut fallait faudra faudrait
  ne pas non jamais oui ici là voici voilà aussi très bien encore déjà toujours souvent parfois presque seulement
  surtout peut-être vraiment juste exactement simplement enfin plutôt environ cependant pourtant toutefois
  est-ce bonjour salut merci svp s.v.p. plaît stp
  dis dites dit dire donne donnez expliquez explique décris décrivez montre montrez nomme nommez
`);

const abbreviations = abbreviationList({
  anything: `
    m. mm. mme. mmes. mlle. mlles. dr. pr. prof. me. mgr. st. ste. gén. col. cap. lt. cf. p.ex. env. av. ap. boul. bd. resp.
    c.-à-d. min. max.
  `,
  number: `
    n. nº. no. art. p. pp. vol. chap. fig. tél. janv. févr. avr. juil. sept. oct. nov. déc.
  `,
  name: `jr. sr. inc. ltd. co. corp. s.a. al.`,
});

export const french: Language = {
  code: 'fr',
  // Folded before stemming although Snowball reads French accents: a question typed without them must find its word, and that
  // is worth more than a few verb forms kept together.
  stem: remember(withForms((word) => stemmer(word) || word, FRENCH_FORMS)),
  stopWords,
  weakWords: wordList(FRENCH_WEAK_WORDS),
  abbreviations,
  elisions,
  spelling: /[çœèêùû]|é(?:e?s?)$|eau|[ae]ux$|oir|ique|^(?:[cdjlmns]|qu)['’]/,
  nounsHaveCapitals: false,
  dottedOrdinals: false,
};
