import { stemmer } from '@orama/stemmers/german';
import { abbreviationList } from '../abbreviation-list.ts';
import type { Language } from '../language.ts';
import { withForms } from '../forms.ts';
import { GERMAN_FORMS } from '../forms/de.ts';
import { remember } from '../remember.ts';
import { GERMAN_WEAK_WORDS } from '../weak/de.ts';
import { wordList } from '../word-list.ts';

const stopWords = wordList(`
  der die das des dem den ein eine einer eines einem einen
  ich du er sie es wir ihr man mich mir dich dir ihn ihm uns euch ihnen sich selbst selber einander
  mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen sein seine seiner seines seinem seinen ihre
  ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren euer eure eurer eures eurem euren
  dieser diese dieses diesem diesen dies jener jene jenes jenem jenen derselbe dieselbe dasselbe derjenige diejenige
  dasjenige diejenigen denen deren dessen solch solche solcher solches solchem solchen
  wer wen wem wessen was wann wo warum wieso weshalb weswegen wie woher wohin womit wodurch wofür wogegen woran worauf
  woraus worin worüber worum wovon wovor wozu wobei welch welche welcher welches welchem welchen wieviel wieviele
  etwas nichts alles alle aller allem allen jemand niemand jeder jede jedes jedem jeden einige einiger einiges einigem
  einigen manche mancher manches manchem manchen mehrere mehrerer mehreren beide beider beiden andere anderer anderes
  anderem anderen viel viele vieler vielen wenig wenige weniger mehr meist meiste meisten
  in im an am auf aus bei beim mit nach von vom zu zum zur für durch gegen ohne um über unter vor hinter neben zwischen
  seit bis während wegen trotz statt anstatt außer außerhalb innerhalb gegenüber entlang laut gemäß bezüglich ab ins ans
  aufs
  und oder aber denn sondern doch weil dass daß ob wenn als obwohl obgleich damit sodass bevor nachdem sobald solange
  indem falls sowie sowohl weder noch entweder je desto jedoch also
  bin bist ist sind seid war warst waren wart gewesen wäre wären wärst
  habe hab hast hat haben habt hatte hattest hatten hattet gehabt hätte hätten
  werde wirst wird werden werdet wurde wurdest wurden geworden worden würde würden
  kann kannst können könnt konnte konnten gekonnt könnte könnten
  muss muß musst müssen müsst musste mussten müsste müssten
  darf darfst dürfen dürft durfte durften dürfte dürften
  soll sollst sollen sollt sollte sollten
  will willst wollen wollt wollte wollten
  mag magst mögen mögt mochte mochten möchte möchten möchtest
  lass lasse lassen lässt ließ ließen
  tun tut tat taten getan
  nicht kein keine keiner keines keinem keinen nie niemals nein ja
  da dort hier dabei dadurch dafür dagegen daher dahin danach daneben daran darauf daraus darin darüber darum darunter
  davon davor dazu dazwischen hierbei hierfür hierzu
  auch nur noch schon sehr so dann nun jetzt immer oft manchmal etwa fast ganz gar sogar wohl mal einmal eben eigentlich
  halt einfach genau wirklich vielleicht bitte gerne gern ungefähr besonders außerdem deshalb deswegen trotzdem
  hallo hi hey danke okay ok
  sag sage sagen sagt nenne nennen erkläre erklären erklär beschreibe beschreiben erzähl erzähle gib zeig zeige
  z.b. d.h. u.a. usw bzw bspw
`);

const abbreviations = abbreviationList({
  anything: `
    dr. prof. hr. fr. dipl. ing. mag. st. gen. lt. hrsg. str. abs. mio. mrd. tsd. jh. jhd. jhdt. bd.
    z.b. d.h. u.a. i.d.r. v.a. o.g. m.e. u.u. bzw. ca. vgl. sog. inkl. exkl. evtl. ggf. bspw. geb. gest. verh. ehem. max. min.
    allg. bes. einschl. insb. zzgl. abzgl. vs.
  `,
  number: `
    nr. s. art. abb. tab. kap. aufl. tel. no. jan. feb. febr. apr. aug. sep. sept. okt. nov. dez.
  `,
  name: `jr. sr. co. inc. ltd. corp. e.v. v.chr. n.chr.`,
});

export const german: Language = {
  code: 'de',
  stem: remember(withForms((word) => stemmer(word) || word, GERMAN_FORMS)),
  stopWords,
  weakWords: wordList(GERMAN_WEAK_WORDS),
  abbreviations,
  elisions: new Set(),
  spelling: /(?<![aeou])[äöü]|ß|tz|pf|z[uw]|keit|ung(?:en)?$|sch[lmntw]|eich/,
  nounsHaveCapitals: true,
  dottedOrdinals: true,
};
