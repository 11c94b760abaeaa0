/** English words whose forms the stemmer leaves apart, each with those forms: see `readForms`. */
export const ENGLISH_FORMS = `
  arise: arose arisen
  awake: awoke awoken
  become: became
  befall: befell befallen
  beget: begot begat begotten
  begin: began begun
  behold: beheld
  bend: bent
  bestride: bestrode bestridden
  betake: betook betaken
  bid: bade bidden
  bind: bound
  bite: bit bitten
  bleed: bled
  blow: blew blown
  break: broke broken
  breed: bred
  bring: brought
  build: built
  burn: burnt
  buy: bought
  catch: caught
  choose: chose chosen choice
  cling: clung
  come: came
  creep: crept
  deal: dealt
  dig: dug
  draw: drew drawn
  dream: dreamt
  drink: drank drunk
  drive: drove driven driver
  dwell: dwelt
  eat: ate eaten
  fall: fell fallen
  feed: fed
  feel: felt
  fight: fought
  flee: fled
  fling: flung
  fly: flew flown flight
  forbid: forbade forbad forbidden
  foresee: foresaw foreseen
  foretell: foretold
  forget: forgot forgotten
  forgive: forgave forgiven
  forgo: forwent forgone
  forsake: forsook forsaken
  forswear: forswore forsworn
  freeze: froze frozen
  give: gave given
  go: went gone goes
  grow: grew grown growth
  hang: hung
  hear: heard
  heave: hove
  hew: hewn
  hide: hid hidden
  hold: held
  inlay: inlaid
  interweave: interwove interwoven
  keep: kept
  kneel: knelt
  know: knew known knowledge
  lay: laid
  lead: led
  lean: leant
  leap: leapt
  learn: learnt
  lend: lent
  lie: lain lying
  light: lit
  lose: lost loss losses
  make: made
  mean: meant
  meet: met
  melt: molten
  mislay: mislaid
  mislead: misled
  misspell: misspelt
  mistake: mistook mistaken
  misunderstand: misunderstood
  mow: mown
  outdo: outdid outdone
  outgrow: outgrew outgrown
  outrun: outran
  outsell: outsold
  outshine: outshone
  overcome: overcame
  overdo: overdid overdone
  overdraw: overdrew overdrawn
  overhang: overhung
  overhear: overheard
  override: overrode overridden
  overrun: overran
  oversee: oversaw overseen overseer oversight
  overshoot: overshot
  oversleep: overslept
  overtake: overtook overtaken
  overthrow: overthrew overthrown
  partake: partook partaken
  pay: paid
  plead: pled
  prepay: prepaid
  prove: proven proof
  rebuild: rebuilt
  redo: redid redone
  redraw: redrew redrawn
  regrow: regrew regrown
  remake: remade
  repay: repaid
  rerun: reran
  resell: resold
  retake: retook retaken
  retell: retold
  rethink: rethought
  rewind: rewound
  rewrite: rewrote rewritten
  ride: rode ridden
  ring: rung
  rise: risen
  run: ran
  see: saw seen sight
  seek: sought
  sell: sold sale sales
  send: sent
  sew: sewn
  shake: shook shaken
  shear: shorn
  shine: shone
  shoe: shod
  shoot: shot
  show: shown
  shrink: shrank shrunk shrunken
  sing: sang sung singer song
  sink: sank sunk sunken
  sit: sat
  slay: slew slain
  sleep: slept
  slide: slid
  sling: slung
  slink: slunk
  smite: smote smitten
  sow: sown
  speak: spoke spoken speaker speech
  speed: sped
  spell: spelt
  spend: spent
  spill: spilt
  spin: spun
  spit: spat
  spoil: spoilt
  spring: sprang sprung
  stand: stood
  steal: stole stolen
  stick: stuck
  sting: stung
  stink: stank stunk
  strew: strewn
  stride: strode stridden
  strike: struck stricken
  string: strung
  strive: strove striven
  swear: swore sworn
  sweep: swept
  swell: swollen
  swim: swam swum
  swing: swung
  take: took taken
  teach: taught
  tear: torn
  think: thought
  thrive: throve thriven
  throw: threw thrown
  tread: trod trodden
  undergo: underwent undergone
  underlie: underlay underlain
  undersell: undersold
  understand: understood
  undertake: undertook undertaken
  underwrite: underwrote underwritten
  undo: undid undone
  unfreeze: unfroze unfrozen
  unwind: unwound
  uphold: upheld
  wake: woke woken
  waylay: waylaid
  wear: wore worn
  weave: wove woven
  weep: wept
  win: won winner
  withdraw: withdrew withdrawn
  withhold: withheld
  withstand: withstood
  wring: wrung
  write: wrote written writer
  die: died dying death deaths dead
  man: men
  woman: women
  child: children childhood
  grandchild: grandchildren
  stepchild: stepchildren
  schoolchild: schoolchildren
  foot: feet
  tooth: teeth
  goose: geese
  mouse: mice
  louse: lice
  ox: oxen
  person: people
  wife: wives
  housewife: housewives
  midwife: midwives
  life: lives
  knife: knives
  wolf: wolves
  werewolf: werewolves
  half: halves
  calf: calves
  elf: elves
  dwarf: dwarves
  loaf: loaves
  thief: thieves theft
  shelf: shelves
  self: selves
  scarf: scarves
  hoof: hooves
  sheaf: sheaves
  wharf: wharves
  bookshelf: bookshelves
  businessman: businessmen
  businesswoman: businesswomen
  chairman: chairmen
  policeman: policemen
  policewoman: policewomen
  fireman: firemen
  fisherman: fishermen
  craftsman: craftsmen
  statesman: statesmen
  sportsman: sportsmen
  spokesman: spokesmen
  congressman: congressmen
  congresswoman: congresswomen
  salesman: salesmen
  gunman: gunmen
  nobleman: noblemen
  clergyman: clergymen
  seaman: seamen
  freshman: freshmen
  horseman: horsemen
  workman: workmen
  cameraman: cameramen
  crewman: crewmen
  serviceman: servicemen
  englishman: englishmen
  frenchman: frenchmen
  irishman: irishmen
  dutchman: dutchmen
  layman: laymen
  bushman: bushmen
  phenomenon: phenomena
  criterion: criteria
  automaton: automata
  bacterium: bacteria bacterial
  medium: media
  datum: data
  stratum: strata
  curriculum: curricula
  memorandum: memoranda
  referendum: referenda
  millennium: millennia
  spectrum: spectra
  symposium: symposia
  stadium: stadia
  aquarium: aquaria
  ovum: ova
  erratum: errata
  quantum: quanta
  genus: genera
  nucleus: nuclei
  fungus: fungi fungal
  cactus: cacti
  radius: radii
  stimulus: stimuli
  alumnus: alumni
  syllabus: syllabi
  focus: foci
  locus: loci
  virus: viral
  bacillus: bacilli
  terminus: termini
  analysis: analyses analyze analyse analytical
  crisis: crises
  thesis: theses
  hypothesis: hypotheses hypothesize hypothetical
  parenthesis: parentheses
  synthesis: syntheses synthesize
  diagnosis: diagnoses diagnose
  prognosis: prognoses
  oasis: oases
  axis: axes
  neurosis: neuroses
  metamorphosis: metamorphoses
  ellipsis: ellipses
  appendix: appendices
  matrix: matrices
  vortex: vortices
  codex: codices
  bureau: bureaux
  plateau: plateaux
  tableau: tableaux
  chateau: chateaux
  embryo: embryonic
  corpus: corpora
  graffito: graffiti
  paparazzo: paparazzi
  virtuoso: virtuosi
  libretto: libretti
  schema: schemata
  stigma: stigmata
  penny: pence
  passerby: passersby
  cherub: cherubim
  seraph: seraphim
  good: better best
  bad: worse worst
  far: farther farthest
  old: older oldest elder elders eldest
  big: bigger biggest
  large: larger largest
  small: smaller smallest
  long: longest length
  high: higher highest height
  tall: taller tallest
  short: shorter shortest
  wide: wider widest width
  broad: broader broadest breadth
  deep: deeper deepest depth
  strong: stronger strongest strength strengthen
  weak: weaker weakest
  heavy: heavier heaviest
  fast: faster fastest
  quick: quicker quickest
  slow: slower slowest
  hot: hotter hottest heat
  warm: warmer warmest warmth
  cold: colder coldest
  cool: cooler coolest
  young: younger youngest youth
  new: newer newest
  early: earlier earliest
  late: latest
  low: lower lowest
  rich: richer richest
  poor: poorer poorest poverty
  near: nearer nearest
  cheap: cheaper cheapest
  great: greater greatest
  hard: harder hardest
  thick: thicker thickest
  thin: thinner thinnest
  bright: brighter brightest
  dark: darker darkest
  easy: easier easiest
  safe: safer safest safety
  dry: drier driest
  wet: wetter wettest
  close: closure
  loud: louder loudest
  sad: sadder saddest
  happy: happier happiest
  simple: simpler simplest simplify
  busy: busier busiest
  deadly: deadlier deadliest
  wealthy: wealthier wealthiest wealth
  northern: north
  southern: south
  eastern: east
  western: west
  abolish: abolition abolitionist
  absorb: absorption
  abstain: abstention abstinence
  accede: accession
  acclaim: acclamation
  acquire: acquisition
  adhere: adhesion
  admit: admission
  advise: advice advisory
  aggressive: aggression aggressor
  ally: alliance
  anger: angry
  anxious: anxiety
  apply: application
  argue: argument
  ascend: ascent ascension
  assume: assumption
  bankrupt: bankruptcy
  behave: behaviour behavior
  believe: belief
  betray: betrayal
  biology: biologist biological
  birth: birthplace
  bury: burial
  candidate: candidacy
  certify: certificate
  chemistry: chemist
  clarify: clarification
  classify: classification
  clear: clarity
  collide: collision
  comedy: comedian
  compare: comparison
  compel: compulsion compulsory
  compete: competition competitor competitive
  compose: composition
  comprehend: comprehension
  conceive: conception
  concede: concession
  conclude: conclusion
  confess: confessor
  confuse: confusion
  conquer: conquest conqueror
  construct: constructor
  consume: consumption
  contradict: contradictory
  contribute: contributor
  convert: conversion
  corrode: corrosion
  corrupt: corruption
  cover: coverage
  create: creator
  criticize: criticise
  crown: coronation
  cruel: cruelty
  cure: curable
  deceive: deception deceit
  decide: decision decisive
  defend: defense defence defensive
  define: definition
  deliver: delivery
  democracy: democratic democrat
  deny: denial
  depart: departure
  descend: descent
  describe: description
  destroy: destruction destructive
  dine: dinner
  diplomat: diplomacy
  discover: discovery discoverer
  dissolve: dissolution
  distant: distance
  distribute: distributor
  divide: division
  economy: economic economics economist
  elect: election elector
  emit: emission
  emperor: empire empress imperial
  enter: entrance entry entries
  erode: erosion
  erupt: eruption
  evade: evasion
  evolve: evolution evolutionary
  exceed: excess
  exclude: exclusion
  expand: expansion
  expel: expulsion
  explain: explanation
  explode: explosion explosive
  extend: extension extent
  extinct: extinction
  extreme: extremist
  fail: failure
  false: falsify
  famous: fame
  feminine: feminism feminist
  finance: financial
  free: freedom
  friend: friendship
  fry: fried
  fuse: fusion
  geography: geographer geographic geographical
  geology: geologist geological
  glory: glorious
  govern: governor
  grammar: grammatical
  guilty: guilt
  healthy: health
  history: historian historic historical
  honest: honesty
  hungry: hunger
  identify: identification
  include: inclusion
  inherit: heir heirs
  injure: injury
  inscribe: inscription
  inspect: inspector
  intend: intention intent
  intrude: intrusion
  invade: invasion
  invent: inventor
  invest: investor
  judge: judgment judgement judicial
  justify: justification
  kidnap: kidnapper
  labour: labor
  laugh: laughter
  law: lawyer
  legislate: legislature
  liable: liability
  literature: literary
  loyal: loyalty
  magnify: magnification
  maintain: maintenance
  marry: marriage
  mathematics: mathematician
  maximum: maximize
  medicine: medical
  memory: memorize
  merge: merger
  migrate: migrant
  minister: ministry
  minimum: minimize
  modify: modification
  monarch: monarchy
  monopoly: monopolize
  multiply: multiplication
  music: musician
  myth: mythology
  notify: notification
  nominate: nominee
  obey: obedience obedient
  observe: observatory
  occur: occurrence
  offend: offense offence offensive
  omit: omission
  oppose: opposition
  oppress: oppression oppressor
  perceive: perception
  permit: permission
  persuade: persuasion
  philosophy: philosopher philosophical
  physics: physicist
  pilgrim: pilgrimage
  please: pleasure
  poem: poet poets poetry poetic
  politics: politician
  possess: possession
  predict: prediction
  prescribe: prescription
  president: presidential
  prevail: prevalence prevalent
  priest: priesthood
  proceed: procedure
  proclaim: proclamation
  prohibit: prohibition
  promote: promotion
  pronounce: pronunciation
  prosecute: prosecutor
  protect: protector
  protest: protestor
  provoke: provocation
  psychology: psychologist
  punish: punitive
  purify: purification
  qualify: qualification
  rare: rarity
  rebel: rebellion
  receive: reception receipt recipient
  recognize: recognition recognise
  recover: recovery
  reject: rejection
  relieve: relief
  religion: religious
  repeat: repetition
  resolve: resolution
  respond: response
  retain: retention
  reveal: revelation
  revise: revision
  rival: rivalry
  rob: robbery robber
  sail: sailor
  satisfy: satisfaction
  scarce: scarcity
  science: scientist scientific
  sculpt: sculpture sculptor
  secede: secession
  secret: secrecy
  seize: seizure
  sense: sensory
  separate: separatist
  serve: servant
  settle: settlement settler
  sign: signature
  silent: silence
  slave: slavery enslave
  solid: solidify
  solve: solution
  spectacle: spectacular
  spouse: spousal
  stable: stability stabilize
  starve: starvation
  strategy: strategic
  submit: submission
  subscribe: subscription
  subtract: subtraction
  succeed: successor succession
  suggest: suggestion
  supervise: supervisor
  suppress: suppression
  surgeon: surgery surgical
  survive: survivor
  suspect: suspicion suspicious
  suspend: suspension
  sympathy: sympathetic
  syllable: syllabic
  terrorism: terrorist
  testify: testimony
  theology: theologian
  theory: theorist theoretical theorize
  threaten: threat
  tour: tourism tourist
  tragedy: tragic
  transcribe: transcription transcript
  transmit: transmission transmitter
  treason: traitor
  true: truth truths
  tyrant: tyranny
  unify: unification
  urgent: urgency
  vacant: vacancy
  vary: variation variety variable
  verify: verification
  victory: victor
  violent: violence
  volcano: volcanic volcanism
  volunteer: voluntary
  weigh: weight
  wise: wisdom
  zoology: zoologist
  baptize: baptism
  colony: colonize colonist
  conspire: conspiracy
  cycle: cyclist
  disaster: disastrous
  energy: energetic
  execute: executioner
  fascism: fascist
  communism: communist
  capitalism: capitalist
  socialism: socialist
  nationalism: nationalist
  impressionism: impressionist
  archaeology: archaeologist archeology archeologist
  architect: architecture architectural
  astronomy: astronomer astronomical
  bomb: bomber bombardment
  catholic: catholicism
  judaism: jewish jew jews
  buddhism: buddhist
  hinduism: hindu
  drama: dramatist
  expedition: expeditionary
  guitar: guitarist
  piano: pianist
  violin: violinist
  nutrition: nutritious nutrient
  parliament: parliamentary
  photograph: photography
  province: provincial
  resurrect: resurrection
  revolution: revolutionary revolt
  ski: skier
  tribe: tribal
`;
