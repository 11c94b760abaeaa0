import { stemmer } from '@orama/stemmers/english';
import { abbreviationList } from '../abbreviation-list.ts';
import type { Language } from '../language.ts';
import { withForms } from '../forms.ts';
import { ENGLISH_FORMS } from '../forms/en.ts';
import { remember } from '../remember.ts';
import { ENGLISH_WEAK_WORDS } from '../weak/en.ts';
import { wordList } from '../word-list.ts';

const stopWords = wordList(`
  a an the
  i you he she it we they me him her us them my your his its our their yours hers ours theirs
  myself yourself himself herself itself ourselves yourselves themselves oneself one ones each other another
  this that these those such same
  who whom whose what which when where why how whoever whatever whichever whenever wherever however
  something anything nothing everything someone anyone everyone nobody somebody anybody everybody none
  all any some both either neither every many much more most few fewer less least several enough own
  of in on at by for with from to into onto upon about above across after against along among amongst amid around as
  before behind below beneath beside besides between beyond despite down during except inside like near off out outside
  over past per since through throughout till toward towards under underneath until up via within without concerning
  regarding versus vs
  and or but nor so yet if then than because although though while whereas unless whether lest once
  am is are was were be been being isn't aren't wasn't weren't isnt arent wasnt werent ain't
  have has had having haven't hasn't hadn't havent hasnt hadnt
  do does did doing done don't doesn't didn't dont doesnt didnt
  will would shall should can could may might must ought need cannot
  won't wouldn't shan't shouldn't can't couldn't mightn't mustn't needn't wont wouldnt shouldnt cant couldnt
  i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll
  she'll it'll we'll they'll that's that'll there's here's who's what's where's when's why's how's let's im ive youre theyre
  whats whos wheres hows thats theres lets
  get gets got getting gotten let
  not no never nope yes yeah yep
  there here again also too very just only even ever still already almost always often sometimes perhaps maybe quite rather
  really actually basically exactly simply anyway well now then thus hence therefore else instead otherwise especially
  please kindly hi hello hey thanks thank ok okay sorry um uh
  etc ie eg i.e. e.g.
  tell tells told give gives explain explains describe describes show mention list say says said know wonder
`);

const abbreviations = abbreviationList({
  anything: `
    mr. mrs. ms. mx. dr. drs. prof. sen. sens. rep. reps. gov. govs. gen. col. lt. maj. capt. cmdr. cpl. sgt. adm. brig. pvt.
    pres. rev. hon. messrs. amb. supt. det. insp. fr. br. st. ste. mt. ft.
    e.g. i.e. eg. ie. vs. v. cf. viz. aka. a.k.a. approx. incl. esp. dept. univ. assn. bros. w.r.t.
  `,
  number: `
    no. nos. nr. p. pp. art. arts. fig. figs. vol. vols. ch. sec. sect. par. para. paras. app. est. ver. c. ca. tel. ext.
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  `,
  name: `inc. ltd. co. corp. plc. llc. jr. sr. esq. al. ph.d.`,
});

export const english: Language = {
  code: 'en',
  stem: remember(withForms((word) => stemmer(word) || word, ENGLISH_FORMS)),
  stopWords,
  weakWords: wordList(ENGLISH_WEAK_WORDS),
  abbreviations,
  elisions: new Set(),
  spelling: /th|[ws]h|ough|igh|ow|[^aeiou]y$|ea[dklmnrst]/,
  nounsHaveCapitals: false,
  dottedOrdinals: false,
};
