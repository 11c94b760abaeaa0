import { abbreviationList } from '../abbreviation-list.ts';
import type { Language } from '../language.ts';
import { withForms } from '../forms.ts';
import { DUTCH_FORMS } from '../forms/nl.ts';
import { remember } from '../remember.ts';
import { DUTCH_WEAK_WORDS } from '../weak/nl.ts';
import { wordList } from '../word-list.ts';
import { stemDutch } from './stem-dutch.ts';

const stopWords = wordList(`
  de het een den der des t n s ene enen
  ik jij je u gij ge hij zij ze wij we jullie hun hen men
  mij me jou ons hem haar zich zichzelf mezelf jezelf uzelf onszelf elkaar elkander mekaar
  mijn m'n jouw uw zijn z'n d'r onze hunne
  dit dat deze die zulk zulke zo'n zo zodanig dergelijk dergelijke degene degenen diegene diegenen hetgeen hetzelfde
  dezelfde zelf zelfs eenzelfde
  wie wat waar wanneer waarom hoe hoezo welk welke wiens wier hoeveel hoeveelste hoelang hoever hoevaak waarvoor waarmee
  waarvan waardoor waarop waarin waaraan waarbij waaruit waarheen waarnaar waarnaartoe waarover waartegen waartoe
  wat's wie's hoe's
  iets niets iemand niemand alles allen alle al elk elke ieder iedere iedereen sommige sommigen enkele enkelen enige enig
  beide beiden andere anderen ander anders veel vele velen weinig meer meest meeste minder minst
  er hier daar ergens nergens overal daarvan daarvoor daarmee daardoor daarop daarin daaraan daarbij daaruit daarheen
  daarnaar daarover daartegen daartoe daarna daarom daarentegen ervan ervoor ermee erdoor erop erin eraan erbij eruit erover
  ertegen ertoe erna hiervan hiervoor hiermee hierdoor hierop hierin hieraan hierbij hieruit hierover hiertegen hiertoe
  hierna hierom
  van in op aan te ten ter bij met voor door over om uit af naar tot toe sinds sedert vanaf vanuit tijdens gedurende na
  naast tegen tegenover onder boven achter zonder binnen buiten tussen langs rond rondom via per volgens wegens vanwege
  ondanks behalve omtrent betreffende inzake jegens krachtens namens qua aangaande dankzij mits niettegenstaande
  en of maar want dus noch ofwel hetzij als dan toen omdat doordat zodat opdat hoewel alhoewel ofschoon terwijl indien
  tenzij nadat voordat totdat zodra zolang zoals alsof wanneer zowel evenals alsmede doch
  ben bent is was waren geweest wees weest zij
  heb hebt heeft hebben had hadden gehad hebbend
  word wordt worden werd werden geworden
  zal zul zult zullen zou zouden zoudt
  kan kun kunt kunnen kon konden gekund
  moet moeten moest moesten gemoeten
  mag mogen mocht mochten gemogen
  wil wilt willen wilde wilden wou wouden gewild
  hoef hoeft hoeven hoefde hoefden
  laat laten liet lieten gelaten
  ga gaat gaan ging gingen gegaan
  doe doet doen deed deden gedaan
  durf durft durven
  niet geen nooit nee neen ja jawel wel nog ook toch nu weet weten
  heel erg zeer best vrij nogal ongeveer bijna slechts alleen reeds ooit steeds altijd vaak soms meestal weleens
  eens even eventjes eigenlijk gewoon gewoonweg nou nu hoor zeg dus echt precies juist misschien wellicht
  zowat immers namelijk trouwens overigens bovendien verder echter ook eveneens vooral met name onder meer bijvoorbeeld
  bijv bv oa dwz mbt tav ivm ipv enz etc o.a. o.m. d.w.z. m.b.t. t.a.v. t.b.v. i.v.m. i.p.v. m.n. m.a.w. t.o.v. n.a.v. e.d. e.a.
  graag alsjeblieft alstublieft aub svp a.u.b. s.v.p. hoi hallo hey he hè hé bedankt dank dankjewel sorry oke oké ok
  vertel vertelt vertellen geef geeft noem noemt leg uitleggen uitleg beschrijf zeg zegt zeggen omschrijf toon
`);

const abbreviations = abbreviationList({
  anything: `
    dr. drs. mr. mrs. ir. ing. prof. ds. dhr. mw. mevr. mej. jhr. bc. st. sint. lic. em. min.pres. pres. sen. gouv. gen.
    kol. lt. kap. maj. sgt. adm. burg. weth. wnd. plv. red. vert.
    bijv. bv. o.a. o.m. d.w.z. d.i. m.n. m.b.t. t.a.v. t.b.v. i.v.m. i.p.v. i.h.b. i.t.t. t.o.v. t.g.v. n.a.v. m.b.v. m.m.v.
    o.l.v. i.s.m. i.c. m.a.w. t.w. t.n.v. o.b.v. o.i.v. c.q. resp. nl. zgn. zog. vgl. cf. incl. excl. m.i.v. m.u.v. t.e.m.
    vs. v. a.k.a. w.o. i.e. e.g. plm. event. evt.
  `,
  number: `
    nr. nrs. no. ca. afb. fig. tab. blz. p. pp. pag. hfst. art. artt. par. lid. bijl. vol. afl. jg. dl. max. min. gem. tel.
    jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.
  `,
  name: `b.v. n.v. jr. sr. inc. ltd. co. corp. v.chr. n.chr. jl. a.s. e.v. ll.m. b.sc. m.sc. ph.d.`,
});

export const dutch: Language = {
  code: 'nl',
  stem: remember(withForms(stemDutch, DUTCH_FORMS)),
  stopWords,
  weakWords: wordList(DUTCH_WEAK_WORDS),
  abbreviations,
  elisions: new Set(),
  spelling: /ij|aa|uu|oe(?![uv])|oor|eeu|ieu|lijk|heid|[aeio][ëï]|oö/,
  nounsHaveCapitals: false,
  dottedOrdinals: false,
};
