/** Dutch words whose forms the stemmer leaves apart, each with those forms: see `readForms`. */
export const DUTCH_FORMS = `
  bakken: bakt bakte bakten gebakken
  barsten: gebarsten
  losbarsten: losgebarsten
  uitbarsten: uitgebarsten
  bederven: bedierf bedierven bedorven
  bedriegen: bedroog bedrogen
  beginnen: begint begon begonnen
  bergen: geborgen
  opbergen: opborg opborgen opgeborgen
  verbergen: verborg verborgen
  bevelen: bevolen
  aanbevelen: aanbeval aanbevalen aanbevolen
  bewegen: bewoog bewogen
  bezwijken: bezweek bezweken
  bidden: bidt gebeden
  aanbidden: aanbad aanbaden aangebeden
  bieden: bood boden geboden
  aanbieden: aanbood aanboden aangeboden
  opbieden: opbood opboden opgeboden
  uitbieden: uitbood uitboden uitgeboden
  verbieden: verbood verboden
  bijten: beet beten gebeten
  afbijten: afbeet afbeten afgebeten
  doodbijten: doodbeet doodbeten doodgebeten
  doorbijten: doorbeet doorbeten doorgebeten
  binden: gebonden
  aanbinden: aanbond aanbonden aangebonden
  inbinden: inbond inbonden ingebonden
  vastbinden: vastbond vastbonden vastgebonden
  vrijbinden: vrijbond vrijbonden vrijgebonden
  verbinden: verbond verbonden
  ontbinden: ontbond ontbonden
  blazen: blaast blies bliezen geblazen
  afblazen: afblaast afblies afbliezen afgeblazen
  opblazen: opblaast opblies opbliezen opgeblazen
  uitblazen: uitblaast uitblies uitbliezen uitgeblazen
  wegblazen: wegblaast wegblies wegbliezen weggeblazen
  blijken: bleek bleken gebleken
  blijven: bleef bleven gebleven
  aanblijven: aanbleef aanbleven aangebleven
  achterblijven: achterbleef achterbleven achtergebleven
  uitblijven: uitbleef uitbleven uitgebleven
  overblijven: overbleef overbleven overgebleven
  thuisblijven: thuisbleef thuisbleven thuisgebleven
  nablijven: nableef nableven nagebleven
  verblijven: verbleef verbleven
  blinken: blonk blonken geblonken
  uitblinken: uitblonk uitblonken uitgeblonken
  breken: brak braken gebroken
  aanbreken: aanbrak aanbraken aangebroken
  afbreken: afbrak afbraken afgebroken
  doorbreken: doorbrak doorbraken doorgebroken
  inbreken: inbrak inbraken ingebroken
  losbreken: losbrak losbraken losgebroken
  openbreken: openbrak openbraken opengebroken
  opbreken: opbrak opbraken opgebroken
  uitbreken: uitbrak uitbraken uitgebroken
  ontbreken: ontbrak ontbraken ontbroken
  verbreken: verbrak verbraken verbroken
  onderbreken: onderbrak onderbraken onderbroken
  brengen: bracht brachten gebracht
  aanbrengen: aanbracht aanbrachten aangebracht
  inbrengen: inbracht inbrachten ingebracht
  uitbrengen: uitbracht uitbrachten uitgebracht
  opbrengen: opbracht opbrachten opgebracht
  overbrengen: overbracht overbrachten overgebracht
  samenbrengen: samenbracht samenbrachten samengebracht
  terugbrengen: terugbracht terugbrachten teruggebracht
  voortbrengen: voortbracht voortbrachten voortgebracht
  ombrengen: ombracht ombrachten omgebracht
  meebrengen: meebracht meebrachten meegebracht
  onderbrengen: onderbracht onderbrachten ondergebracht
  voorbrengen: voorbracht voorbrachten voorgebracht
  doorbrengen: doorbracht doorbrachten doorgebracht
  teweegbrengen: teweegbracht teweegbrachten teweeggebracht
  toebrengen: toebracht toebrachten toegebracht
  wegbrengen: wegbracht wegbrachten weggebracht
  verbrengen: verbracht verbrachten
  volbrengen: volbracht volbrachten
  brouwen: gebrouwen
  buigen: gebogen
  afbuigen: afboog afbogen afgebogen
  ombuigen: omboog ombogen omgebogen
  doorbuigen: doorboog doorbogen doorgebogen
  verbuigen: verboog verbogen
  delven: dolf dolven gedolven
  opdelven: opdolf opdolven opgedolven
  bedelven: bedolf bedolven
  denken: dacht dachten gedacht
  nadenken: nadacht nadachten nagedacht
  uitdenken: uitdacht uitdachten uitgedacht
  meedenken: meedacht meedachten meegedacht
  bedenken: bedacht bedachten
  verdenken: verdacht verdachten
  herdenken: herdacht herdachten
  overdenken: overdacht overdachten
  aandoen: aandoet aandeed aandeden aangedaan
  meedoen: meedoet meedeed meededen meegedaan
  opdoen: opdoet opdeed opdeden opgedaan
  toedoen: toedoet toedeed toededen toegedaan
  uitdoen: uitdoet uitdeed uitdeden uitgedaan
  voordoen: voordoet voordeed voordeden voorgedaan
  dragen: droeg droegen gedragen
  aandragen: aandroeg aandroegen aangedragen
  afdragen: afdroeg afdroegen afgedragen
  bijdragen: bijdroeg bijdroegen bijgedragen
  opdragen: opdroeg opdroegen opgedragen
  overdragen: overdroeg overdroegen overgedragen
  uitdragen: uitdroeg uitdroegen uitgedragen
  voordragen: voordroeg voordroegen voorgedragen
  bedragen: bedroeg bedroegen
  verdragen: verdroeg verdroegen
  drijven: dreef dreven gedreven
  aandrijven: aandreef aandreven aangedreven
  afdrijven: afdreef afdreven afgedreven
  opdrijven: opdreef opdreven opgedreven
  uitdrijven: uitdreef uitdreven uitgedreven
  voortdrijven: voortdreef voortdreven voortgedreven
  bedrijven: bedreef bedreven
  verdrijven: verdreef verdreven
  overdrijven: overdreef overdreven
  dringen: drong drongen gedrongen
  aandringen: aandrong aandrongen aangedrongen
  binnendringen: binnendringt binnendrong binnendrongen binnengedrongen
  doordringen: doordrong doordrongen doorgedrongen
  opdringen: opdrong opdrongen opgedrongen
  terugdringen: terugdringt terugdrong terugdrongen teruggedrongen
  verdringen: verdrong verdrongen
  drinken: dronk dronken gedronken
  opdrinken: opdronk opdronken opgedronken
  uitdrinken: uitdronk uitdronken uitgedronken
  verdrinken: verdronk verdronken
  druipen: droop dropen gedropen
  afdruipen: afdroop afdropen afgedropen
  duiken: dook doken gedoken
  opduiken: opdook opdoken opgedoken
  onderduiken: onderdook onderdoken ondergedoken
  induiken: indook indoken ingedoken
  dunken: docht
  dwingen: dwong dwongen gedwongen
  afdwingen: afdwong afdwongen afgedwongen
  bedwingen: bedwong bedwongen
  eten: eet at aten gegeten
  opeten: opat opaten opgegeten
  uiteten: uitat uitaten uitgegeten
  fluiten: floot floten gefloten
  uitfluiten: uitfloot uitfloten uitgefloten
  terugfluiten: terugfloot terugfloten teruggefloten
  aangaan: aangaat aanging aangingen aangegaan
  achteruitgaan: achteruitgaat achteruitging achteruitgingen achteruitgegaan
  afgaan: afgaat afging afgingen afgegaan
  doodgaan: doodgaat doodging doodgingen doodgegaan
  doorgaan: doorgaat doorging doorgingen doorgegaan
  heengaan: heengaat heenging heengingen heengegaan
  ingaan: ingaat inging ingingen ingegaan
  meegaan: meegaat meeging meegingen meegegaan
  nagaan: nagaat naging nagingen nagegaan
  omgaan: omgaat omging omgingen omgegaan
  ondergaan: ondergaat onderging ondergingen ondergegaan
  opgaan: opgaat opging opgingen opgegaan
  overgaan: overgaat overging overgingen overgegaan
  rondgaan: rondgaat rondging rondgingen rondgegaan
  samengaan: samengaat samenging samengingen samengegaan
  schuilgaan: schuilgaat schuilging schuilgingen schuilgegaan
  tegengaan: tegengaat tegenging tegengingen tegengegaan
  teruggaan: teruggaat teruggegaan
  toegaan: toegaat toeging toegingen toegegaan
  uitgaan: uitgaat uitging uitgingen uitgegaan
  voorafgaan: voorafgaat voorafging voorafgingen voorafgegaan
  voorbijgaan: voorbijgaat voorbijging voorbijgingen voorbijgegaan
  vooruitgaan: vooruitgaat vooruitging vooruitgingen vooruitgegaan
  weggaan: weggaat wegging weggingen weggegaan
  begaan: begaat beging begingen
  vergaan: verging vergingen
  ontgaan: ontgaat ontging ontgingen
  gelden: gold golden gegolden
  vergelden: vergeldt vergold vergolden
  genezen: geneest genas genazen
  genieten: genoot genoten
  geven: gaf gaven
  aangeven: aangaf aangaven aangegeven
  afgeven: afgaf afgaven afgegeven
  doorgeven: doorgaf doorgaven doorgegeven
  ingeven: ingaf ingaven ingegeven
  meegeven: meegaf meegaven meegegeven
  opgeven: opgaf opgaven opgegeven
  overgeven: overgaf overgaven overgegeven
  prijsgeven: prijsgaf prijsgaven prijsgegeven
  teruggeven: teruggaf teruggaven teruggegeven
  toegeven: toegaf toegaven toegegeven
  uitgeven: uitgaf uitgaven uitgegeven
  vrijgeven: vrijgaf vrijgaven vrijgegeven
  weergeven: weergaf weergaven weergegeven
  begeven: begaf begaven
  vergeven: vergaf vergaven
  omgeven: omgaf omgaven
  gieten: goot goten gegoten
  overgieten: overgoot overgoten overgegoten
  begieten: begoot begoten
  vergieten: vergoot vergoten
  glijden: glijdt gleed gleden gegleden
  afglijden: afglijdt afgleed afgleden afgegleden
  uitglijden: uitglijdt uitgleed uitgleden uitgegleden
  ontglijden: ontglijdt ontgleed ontgleden
  glimmen: glom glommen geglommen
  graven: groef groeven gegraven
  afgraven: afgroef afgroeven afgegraven
  ingraven: ingroef ingroeven ingegraven
  opgraven: opgroef opgroeven opgegraven
  uitgraven: uitgroef uitgroeven uitgegraven
  begraven: begroef begroeven begrafenis
  ondergraven: ondergroef ondergroeven
  grijpen: greep grepen gegrepen
  aangrijpen: aangreep aangrepen aangegrepen
  ingrijpen: ingreep ingrepen ingegrepen
  teruggrijpen: teruggreep teruggrepen teruggegrepen
  begrijpen: begreep begrepen
  hangen: hing hingen gehangen
  aanhangen: aanhing aanhingen aangehangen
  afhangen: afhing afhingen afgehangen
  ophangen: ophing ophingen opgehangen
  samenhangen: samenhing samenhingen samengehangen
  uithangen: uithing uithingen uitgehangen
  behangen: behing behingen
  heffen: heft hief hieven geheven
  aanheffen: aanhief aanhieven aangeheven
  opheffen: ophief ophieven opgeheven
  verheffen: verhief verhieven
  helpen: hielp hielpen geholpen
  meehelpen: meehielp meehielpen meegeholpen
  uithelpen: uithielp uithielpen uitgeholpen
  verhelpen: verhielp verhielpen verholpen
  behelpen: behielp behielpen beholpen
  hijsen: hijst gehesen
  houden: hield hielden gehouden
  aanhouden: aanhield aanhielden aangehouden
  bijhouden: bijhield bijhielden bijgehouden
  inhouden: inhield inhielden ingehouden
  meehouden: meehield meehielden meegehouden
  ophouden: ophield ophielden opgehouden
  overhouden: overhield overhielden overgehouden
  standhouden: standhield standhielden standgehouden
  tegenhouden: tegenhield tegenhielden tegengehouden
  uithouden: uithield uithielden uitgehouden
  vasthouden: vasthield vasthielden vastgehouden
  volhouden: volhield volhielden volgehouden
  behouden: behield behielden
  onthouden: onthield onthielden
  onderhouden: onderhield onderhielden
  houwen: hieuw hieuwen gehouwen
  jagen: joeg joegen
  najagen: najoeg najoegen nagejaagd
  wegjagen: wegjoeg wegjoegen weggejaagd
  verjagen: verjoeg verjoegen
  kiezen: kiest koos kozen gekozen
  uitkiezen: uitkiest uitkoos uitkozen uitgekozen
  voorkiezen: voorkiest voorkoos voorkozen voorgekozen
  verkiezen: verkiest verkoos verkozen
  herkiezen: herkiest herkoos herkozen
  kijken: keek keken gekeken
  aankijken: aankeek aankeken aangekeken
  afkijken: afkeek afkeken afgekeken
  nakijken: nakeek nakeken nagekeken
  omkijken: omkeek omkeken omgekeken
  opkijken: opkeek opkeken opgekeken
  rondkijken: rondkeek rondkeken rondgekeken
  terugkijken: terugkeek terugkeken teruggekeken
  toekijken: toekeek toekeken toegekeken
  uitkijken: uitkeek uitkeken uitgekeken
  bekijken: bekeek bekeken
  klimmen: klom klommen geklommen
  opklimmen: opklom opklommen opgeklommen
  beklimmen: beklom beklommen
  klinken: klonk klonken geklonken
  kluiven: gekloven
  knijpen: kneep knepen geknepen
  komen: komt kwam kwamen gekomen
  aankomen: aankwam aankwamen aangekomen
  afkomen: afkwam afkwamen afgekomen
  bijkomen: bijkwam bijkwamen bijgekomen
  binnenkomen: binnenkwam binnenkwamen binnengekomen
  doorkomen: doorkwam doorkwamen doorgekomen
  inkomen: inkwam inkwamen ingekomen
  meekomen: meekwam meekwamen meegekomen
  nakomen: nakwam nakwamen nagekomen
  omkomen: omkwam omkwamen omgekomen
  opkomen: opkwam opkwamen opgekomen
  overkomen: overkwam overkwamen overgekomen
  overeenkomen: overeenkwam overeenkwamen overeengekomen
  samenkomen: samenkwam samenkwamen samengekomen samenkomst
  tegenkomen: tegenkwam tegenkwamen tegengekomen
  terechtkomen: terechtkwam terechtkwamen terechtgekomen
  terugkomen: terugkwam terugkwamen teruggekomen
  toekomen: toekwam toekwamen toegekomen
  tussenkomen: tussenkwam tussenkwamen tussengekomen
  uitkomen: uitkwam uitkwamen uitgekomen
  voorkomen: voorkwam voorkwamen voorgekomen
  vrijkomen: vrijkwam vrijkwamen vrijgekomen
  weerkomen: weerkwam weerkwamen weergekomen
  bekomen: bekwam bekwamen
  verkomen: verkwam verkwamen
  ontkomen: ontkwam ontkwamen
  kopen: kocht kochten gekocht
  aankopen: aankocht aankochten aangekocht
  afkopen: afkocht afkochten afgekocht
  inkopen: inkocht inkochten ingekocht
  opkopen: opkocht opkochten opgekocht
  overkopen: overkocht overkochten overgekocht
  uitkopen: uitkocht uitkochten uitgekocht
  omkopen: omkocht omkochten omgekocht
  vrijkopen: vrijkocht vrijkochten vrijgekocht
  verkopen: verkocht verkochten
  krijgen: kreeg kregen gekregen
  terugkrijgen: terugkreeg terugkregen teruggekregen
  verkrijgen: verkreeg verkregen
  krimpen: kromp krompen gekrompen
  inkrimpen: inkromp inkrompen ingekrompen
  kruipen: kroop kropen gekropen
  kwijten: kweet kweten gekweten
  lachen: lacht lachte lachten gelachen
  uitlachen: uitlacht uitlachte uitlachten uitgelachen
  toelachen: toelacht toelachte toelachten toegelachen
  laden: geladen
  opladen: opgeladen
  inladen: ingeladen
  uitladen: uitgeladen
  achterlaten: achterliet achterlieten achtergelaten
  aflaten: afliet aflieten afgelaten
  nalaten: naliet nalieten nagelaten
  loslaten: losliet loslieten losgelaten
  overlaten: overliet overlieten overgelaten
  toelaten: toeliet toelieten toegelaten
  uitlaten: uitliet uitlieten uitgelaten
  vrijlaten: vrijliet vrijlieten vrijgelaten
  weglaten: wegliet weglieten weggelaten
  zienlaten: zienliet zienlieten ziengelaten
  verlaten: verliet verlieten
  leggen: legt legde legden
  lezen: leest las lazen gelezen
  aflezen: afleest aflas aflazen afgelezen
  inlezen: inleest inlas inlazen ingelezen
  oplezen: opleest oplas oplazen opgelezen
  uitlezen: uitleest uitlas uitlazen uitgelezen
  voorlezen: voorleest voorlas voorlazen voorgelezen
  liegen: loog logen gelogen
  voorliegen: voorloog voorlogen voorgelogen
  liggen: ligt lag lagen
  aanliggen: aanlag aanlagen aangelegen
  overlijden: overlijdt overleed overleden
  lijken: leek leken geleken
  verlijken: verleek verleken
  lopen: liep liepen gelopen
  aanlopen: aanliep aanliepen aangelopen
  aflopen: afliep afliepen afgelopen
  binnenlopen: binnenliep binnenliepen binnengelopen
  doorlopen: doorliep doorliepen doorgelopen
  inlopen: inliep inliepen ingelopen
  leeglopen: leegliep leegliepen leeggelopen
  meelopen: meeliep meeliepen meegelopen
  mislopen: misliep misliepen misgelopen
  nalopen: naliep naliepen nagelopen
  omlopen: omliep omliepen omgelopen
  oplopen: opliep opliepen opgelopen
  overlopen: overliep overliepen overgelopen
  rondlopen: rondliep rondliepen rondgelopen
  samenlopen: samenliep samenliepen samengelopen
  teruglopen: terugliep terugliepen teruggelopen
  tegenlopen: tegenliep tegenliepen tegengelopen
  uitlopen: uitliep uitliepen uitgelopen
  vastlopen: vastliep vastliepen vastgelopen
  voorlopen: voorliep voorliepen voorgelopen
  weglopen: wegliep wegliepen weggelopen
  belopen: beliep beliepen
  verlopen: verliep verliepen
  ontlopen: ontliep ontliepen
  melken: molk molken gemolken
  meten: gemeten
  afmeten: afmat afmaten afgemeten
  opmeten: opmat opmaten opgemeten
  mijden: gemeden
  vermijden: vermijdt vermeed vermeden
  nemen: genomen
  aannemen: aannam aannamen aangenomen
  afnemen: afnam afnamen afgenomen
  deelnemen: deelnam deelnamen deelgenomen deelname deelnemer deelnemers
  innemen: innam innamen ingenomen
  kennisnemen: kennisnam kennisnamen kennisgenomen
  meenemen: meenam meenamen meegenomen
  opnemen: opnam opnamen opgenomen
  overnemen: overnam overnamen overgenomen
  plaatsnemen: plaatsnam plaatsnamen plaatsgenomen
  terugnemen: terugnam terugnamen teruggenomen
  toenemen: toenam toenamen toegenomen
  uitnemen: uitnam uitnamen uitgenomen
  waarnemen: waarnam waarnamen waargenomen
  wegnemen: wegnam wegnamen weggenomen
  benemen: benam benamen benomen
  vernemen: vernam vernamen vernomen
  ondernemen: ondernam ondernamen ondernomen
  ontnemen: ontnam ontnamen ontnomen
  plegen: placht plachten
  prijzen: prijst prees geprezen
  aanprijzen: aanprijst aanprees aanprezen aangeprezen
  raden: ried rieden geraden
  aanraden: aanried aanrieden aangeraden
  afraden: afried afrieden afgeraden
  aanrijden: aanrijdt aanreed aanreden aangereden
  doorrijden: doorrijdt doorreed doorreden doorgereden
  inrijden: inrijdt inreed inreden ingereden
  omrijden: omrijdt omreed omreden omgereden
  oprijden: oprijdt opreed opreden opgereden
  terugrijden: terugrijdt terugreed terugreden teruggereden
  uitrijden: uitrijdt uitreed uitreden uitgereden
  wegrijden: wegrijdt wegreed wegreden weggereden
  berijden: berijdt bereed bereden
  overrijden: overrijdt overreed overreden
  verrijden: verrijdt verreed verreden
  rijzen: rijst rees rezen gerezen
  oprijzen: oprijst oprees oprezen opgerezen
  verrijzen: verrijst verrees verrezen
  herrijzen: herrijst herrees herrezen
  roepen: riep riepen geroepen
  afroepen: afriep afriepen afgeroepen
  aanroepen: aanriep aanriepen aangeroepen
  oproepen: opriep opriepen opgeroepen
  uitroepen: uitriep uitriepen uitgeroepen
  terugroepen: terugriep terugriepen teruggeroepen
  inroepen: inriep inriepen ingeroepen
  beroepen: beriep beriepen
  herroepen: herriep herriepen
  ruiken: geroken
  scheiden: gescheiden
  afscheiden: afgescheiden
  uitscheiden: uitgescheiden
  schelden: scheldt gescholden
  uitschelden: uitscheldt uitschold uitscholden uitgescholden
  herscheppen: herschiep herschiepen herschapen
  schenden: schond schonden geschonden
  schenken: schonk schonken geschonken
  inschenken: inschonk inschonken ingeschonken
  scheren: schoor schoren geschoren
  kaalscheren: kaalschoor kaalschoren kaalgeschoren
  schieten: schoot schoten geschoten
  afschieten: afschoot afschoten afgeschoten
  doodschieten: doodschoot doodschoten doodgeschoten
  neerschieten: neerschoot neerschoten neergeschoten
  opschieten: opschoot opschoten opgeschoten
  overschieten: overschoot overschoten overgeschoten
  toeschieten: toeschoot toeschoten toegeschoten
  uitschieten: uitschoot uitschoten uitgeschoten
  voorschieten: voorschoot voorschoten voorgeschoten
  beschieten: beschoot beschoten
  verschieten: verschoot verschoten
  schijnen: schijnt scheen schenen geschenen
  verschijnen: verschijnt verscheen verschenen
  beschijnen: beschijnt bescheen beschenen
  schrijden: schrijdt schreed schreden geschreden
  overschrijden: overschrijdt overschreed overschreden
  schrijven: schreef schreven geschreven
  aanschrijven: aanschreef aanschreven aangeschreven
  afschrijven: afschreef afschreven afgeschreven
  bijschrijven: bijschreef bijschreven bijgeschreven
  inschrijven: inschreef inschreven ingeschreven
  opschrijven: opschreef opschreven opgeschreven
  overschrijven: overschreef overschreven overgeschreven
  toeschrijven: toeschreef toeschreven toegeschreven
  uitschrijven: uitschreef uitschreven uitgeschreven
  voorschrijven: voorschreef voorschreven voorgeschreven
  beschrijven: beschreef beschreven
  onderschrijven: onderschreef onderschreven
  omschrijven: omschreef omschreven
  verschrijven: verschreef verschreven
  herschrijven: herschreef herschreven
  schrikken: schrok schrokken geschrokken
  afschrikken: afschrok afschrokken afgeschrokken
  opschrikken: opschrok opschrokken opgeschrokken
  terugschrikken: terugschrok terugschrokken teruggeschrokken
  verschrikken: verschrok verschrokken
  schuiven: schoof schoven geschoven
  aanschuiven: aanschoof aanschoven aangeschoven
  afschuiven: afschoof afschoven afgeschoven
  doorschuiven: doorschoof doorschoven doorgeschoven
  opschuiven: opschoof opschoven opgeschoven
  terugschuiven: terugschoof terugschoven teruggeschoven
  uitschuiven: uitschoof uitschoven uitgeschoven
  voorschuiven: voorschoof voorschoven voorgeschoven
  verschuiven: verschoof verschoven
  slaan: slaat sloeg sloegen geslagen
  aanslaan: aanslaat aansloeg aansloegen aangeslagen
  afslaan: afslaat afsloeg afsloegen afgeslagen
  doorslaan: doorslaat doorsloeg doorsloegen doorgeslagen
  doodslaan: doodslaat doodsloeg doodsloegen doodgeslagen
  gadeslaan: gadeslaat gadesloeg gadesloegen gadegeslagen
  inslaan: inslaat insloeg insloegen ingeslagen
  neerslaan: neerslaat neersloeg neersloegen neergeslagen
  omslaan: omslaat omsloeg omsloegen omgeslagen
  opslaan: opslaat opsloeg opsloegen opgeslagen
  overslaan: overslaat oversloeg oversloegen overgeslagen overslagen
  terugslaan: terugslaat terugsloeg terugsloegen teruggeslagen
  toeslaan: toeslaat toesloeg toesloegen toegeslagen
  uitslaan: uitslaat uitsloeg uitsloegen uitgeslagen
  beslaan: beslaat besloeg besloegen beslagen
  verslaan: verslaat versloeg versloegen verslagen
  ontslaan: ontslaat ontsloeg ontsloegen ontslagen
  slapen: sliep sliepen geslapen
  inslapen: insliep insliepen ingeslapen
  uitslapen: uitsliep uitsliepen uitgeslapen
  verslapen: versliep versliepen
  slijpen: geslepen
  slijten: gesleten
  afslijten: afsleet afsleten afgesleten
  verslijten: versleet versleten
  slinken: slonk slonken geslonken
  sluipen: geslopen
  binnensluipen: binnensloop binnenslopen binnengeslopen
  besluipen: besloop beslopen
  sluiten: sloot gesloten
  aansluiten: aansloot aansloten aangesloten
  afsluiten: afsloot afsloten afgesloten
  insluiten: insloot insloten ingesloten
  uitsluiten: uitsloot uitsloten uitgesloten
  opsluiten: opsloot opsloten opgesloten
  kortsluiten: kortsloot kortsloten kortgesloten
  besluiten: besloot besloten
  omsluiten: omsloot omsloten
  ontsluiten: ontsloot ontsloten
  smelten: smolt smolten gesmolten
  samensmelten: samensmolt samensmolten samengesmolten
  afsmelten: afsmolt afsmolten afgesmolten
  versmelten: versmolt versmolten
  smijten: smeet smeten gesmeten
  snijden: snijdt sneed sneden gesneden
  aansnijden: aansnijdt aansneed aansneden aangesneden
  afsnijden: afsnijdt afsneed afsneden afgesneden
  doorsnijden: doorsnijdt doorsneed doorsneden doorgesneden
  uitsnijden: uitsnijdt uitsneed uitsneden uitgesneden
  besnijden: besnijdt besneed besneden
  snuiten: snoot snoten gesnoten
  snuiven: snoof snoven gesnoven
  spannen: spant spande spanden gespannen
  aanspannen: aanspant aanspande aanspanden aangespannen
  inspannen: inspant inspande inspanden ingespannen
  samenspannen: samenspant samenspande samenspanden samengespannen
  spijten: speet gespeten
  spinnen: spint spon sponnen gesponnen
  splijten: spleet spleten gespleten
  spreken: sprak spraken gesproken
  aanspreken: aansprak aanspraken aangesproken
  afspreken: afsprak afspraken afgesproken
  inspreken: insprak inspraken ingesproken
  tegenspreken: tegensprak tegenspraken tegengesproken
  uitspreken: uitsprak uitspraken uitgesproken
  vrijspreken: vrijsprak vrijspraken vrijgesproken vrijspraak
  toespreken: toesprak toespraken toegesproken
  bespreken: besprak bespraken besproken
  verspreken: versprak verspraken versproken
  weerspreken: weersprak weerspraken weersproken
  springen: sprong sprongen gesprongen
  afspringen: afsprong afsprongen afgesprongen
  inspringen: insprong insprongen ingesprongen
  opspringen: opsprong opsprongen opgesprongen
  overspringen: overspringt oversprong oversprongen overgesprongen
  uitspringen: uitsprong uitsprongen uitgesprongen
  bijspringen: bijsprong bijsprongen bijgesprongen
  bespringen: besprong besprongen
  ontspringen: ontsprong ontsprongen
  verspringen: versprong versprongen
  spruiten: sproot sproten gesproten
  voortspruiten: voortsproot voortsproten voortgesproten
  ontspruiten: ontsproot ontsproten
  spuiten: spoot spoten gespoten
  inspuiten: inspoot inspoten ingespoten
  staan: stond stonden gestaan
  afstaan: afstaat afstond afstonden afgestaan
  bijstaan: bijstaat bijstond bijstonden bijgestaan
  opstaan: opstaat opstond opstonden opgestaan
  toestaan: toestaat toestond toestonden toegestaan
  terechtstaan: terechtstaat terechtstond terechtstonden terechtgestaan
  stilstaan: stilstaat stilstond stilstonden stilgestaan
  vaststaan: vaststaat vaststond vaststonden vastgestaan
  uitstaan: uitstaat uitstond uitstonden uitgestaan
  voorstaan: voorstaat voorstond voorstonden voorgestaan
  leegstaan: leegstaat leegstond leegstonden leeggestaan
  bestaan: bestaat bestond bestonden
  ontstaan: ontstaat ontstond ontstonden
  verstaan: verstaat verstond verstonden
  doorstaan: doorstaat doorstond doorstonden
  weerstaan: weerstaat weerstond weerstonden
  steken: stak staken gestoken
  aansteken: aanstak aanstaken aangestoken
  afsteken: afstak afstaken afgestoken
  doorsteken: doorstak doorstaken doorgestoken
  doodsteken: doodstak doodstaken doodgestoken
  insteken: instak instaken ingestoken
  neersteken: neerstak neerstaken neergestoken
  opsteken: opstak opstaken opgestoken
  oversteken: overstak overstaken overgestoken
  toesteken: toestak toestaken toegestoken
  uitsteken: uitstak uitstaken uitgestoken
  besteken: bestak bestaken bestoken
  versteken: verstak verstaken verstoken
  stelen: gestolen
  bestelen: bestal bestalen bestolen
  sterven: stierf stierven gestorven
  afsterven: afstierf afstierven afgestorven
  uitsterven: uitstierf uitstierven uitgestorven
  versterven: verstierf verstierven verstorven
  besterven: bestierf bestierven bestorven
  stijgen: steeg stegen gestegen
  afstijgen: afsteeg afstegen afgestegen
  opstijgen: opsteeg opstegen opgestegen
  uitstijgen: uitsteeg uitstegen uitgestegen
  bestijgen: besteeg bestegen
  overstijgen: oversteeg overstegen
  ontstijgen: ontsteeg ontstegen
  stinken: stonk stonken gestonken
  stoten: gestoten
  afstoten: afgestoten
  omstoten: omgestoten
  uitstoten: uitgestoten
  strijden: strijdt streed streden gestreden
  bestrijden: bestrijdt bestreed bestreden
  strijken: gestreken
  neerstrijken: neerstreek neerstreken neergestreken
  opstrijken: opstreek opstreken opgestreken
  stuiven: gestoven
  treden: trad traden getreden
  aantreden: aantrad aantraden aangetreden
  aftreden: aftrad aftraden afgetreden
  intreden: intrad intraden ingetreden
  optreden: optrad optraden opgetreden
  toetreden: toetrad toetraden toegetreden
  uittreden: uittrad uittraden uitgetreden
  terugtreden: terugtrad terugtraden teruggetreden
  betreden: betrad betraden
  overtreden: overtrad overtraden
  treffen: trof troffen getroffen
  aantreffen: aantrof aantroffen aangetroffen
  betreffen: betrof betroffen
  overtreffen: overtrof overtroffen
  trekken: trok trokken getrokken
  aantrekken: aantrok aantrokken aangetrokken
  aftrekken: aftrok aftrokken afgetrokken
  doortrekken: doortrok doortrokken doorgetrokken
  intrekken: introk introkken ingetrokken
  optrekken: optrok optrokken opgetrokken
  overtrekken: overtrok overtrokken overgetrokken
  rondtrekken: rondtrok rondtrokken rondgetrokken
  samentrekken: samentrok samentrokken samengetrokken
  terugtrekken: terugtrok terugtrokken teruggetrokken
  toetrekken: toetrok toetrokken toegetrokken
  uittrekken: uittrok uittrokken uitgetrokken
  voortrekken: voortrok voortrokken voorgetrokken
  wegtrekken: wegtrok wegtrokken weggetrokken
  voltrekken: voltrok voltrokken volgetrokken
  betrekken: betrok betrokken
  vertrekken: vertrok vertrokken
  onttrekken: onttrok onttrokken
  vallen: valt viel vielen gevallen
  aanvallen: aanviel aanvielen aangevallen
  afvallen: afviel afvielen afgevallen
  binnenvallen: binnenviel binnenvielen binnengevallen
  invallen: inviel invielen ingevallen
  lastigvallen: lastigviel lastigvielen lastiggevallen
  meevallen: meeviel meevielen meegevallen
  omvallen: omviel omvielen omgevallen
  opvallen: opviel opvielen opgevallen
  samenvallen: samenviel samenvielen samengevallen
  tegenvallen: tegenviel tegenvielen tegengevallen
  uitvallen: uitviel uitvielen uitgevallen
  wegvallen: wegviel wegvielen weggevallen
  vervallen: verviel vervielen
  overvallen: overviel overvielen
  ontvallen: ontviel ontvielen
  vangen: ving vingen gevangen
  aanvangen: aanving aanvingen aangevangen
  opvangen: opving opvingen opgevangen
  ontvangen: ontving ontvingen
  vervangen: verving vervingen
  afvaren: afvoer afvoeren afgevaren
  uitvaren: uitgevaren
  terugvaren: terugvoer terugvoeren teruggevaren
  rondvaren: rondvoer rondvoeren rondgevaren
  bevaren: bevoer bevoeren
  overvaren: overvoer overvoeren
  vechten: vochten gevochten
  aanvechten: aanvocht aanvochten aangevochten
  uitvechten: uitvocht uitvochten uitgevochten
  terugvechten: terugvocht terugvochten teruggevochten
  bevechten: bevocht bevochten
  verdrieten: verdroot verdroten
  verdwijnen: verdwijnt verdween verdwenen
  vergeten: vergat vergaten
  verliezen: verliest verloor verloren
  verslinden: verslond verslonden
  vinden: vond vonden gevonden
  plaatsvinden: plaatsvond plaatsvonden plaatsgevonden
  terugvinden: terugvond terugvonden teruggevonden
  uitvinden: uitvond uitvonden uitgevonden
  bevinden: bevond bevonden
  ondervinden: ondervond ondervonden
  hervinden: hervond hervonden
  vlechten: vlocht vlochten gevlochten
  vliegen: vloog vlogen gevlogen
  aanvliegen: aanvloog aanvlogen aangevlogen
  invliegen: invloog invlogen ingevlogen
  uitvliegen: uitvloog uitvlogen uitgevlogen
  overvliegen: overvloog overvlogen overgevlogen
  terugvliegen: terugvloog terugvlogen teruggevlogen
  rondvliegen: rondvloog rondvlogen rondgevlogen
  vlieden: vlood vloden gevloden
  vouwen: gevouwen
  aanvragen: aanvroeg aanvroegen aangevraagd
  afvragen: afvroeg afvroegen afgevraagd
  navragen: navroeg navroegen nagevraagd
  opvragen: opvroeg opvroegen opgevraagd
  uitvragen: uitvroeg uitvroegen uitgevraagd
  ondervragen: ondervroeg ondervroegen
  vervragen: vervroeg vervroegen
  bevragen: bevroeg bevroegen
  vreten: vrat vraten gevreten
  vriezen: vriest vroor vroren gevroren
  doodvriezen: doodvriest doodvroor doodvroren doodgevroren
  invriezen: invriest invroor invroren ingevroren
  bevriezen: bevriest bevroor bevroren
  waaien: waait woei woeien gewaaid
  overwaaien: overwaait overwoei overwoeien overgewaaid
  wassen: wast waste wasten gewassen
  wegen: woog wogen gewogen
  afwegen: afwoog afwogen afgewogen
  opwegen: opwoog opwogen opgewogen
  overwegen: overwoog overwogen
  werpen: wierp wierpen geworpen
  afwerpen: afwierp afwierpen afgeworpen
  neerwerpen: neerwierp neerwierpen neergeworpen
  opwerpen: opwierp opwierpen opgeworpen
  tegenwerpen: tegenwierp tegenwierpen tegengeworpen
  uitwerpen: uitwierp uitwierpen uitgeworpen
  voorwerpen: voorwierp voorwierpen voorgeworpen
  verwerpen: verwierp verwierpen verworpen
  onderwerpen: onderwierp onderwierpen onderworpen
  ontwerpen: ontwierp ontwierpen ontworpen
  werven: wierf wierven geworven
  aanwerven: aanwierf aanwierven aangeworven
  verwerven: verwierf verwierven verworven
  weten: wist wisten geweten
  weven: geweven
  wijken: geweken
  afwijken: afweek afweken afgeweken
  uitwijken: uitweek uitweken uitgeweken
  ontwijken: ontweek ontweken
  verwijten: verweet verweten
  wijzen: wijst gewezen
  aanwijzen: aanwijst aanwees aangewezen
  afwijzen: afwijst afwees afgewezen
  toewijzen: toewijst toewees toewezen toegewezen
  terechtwijzen: terechtwijst terechtwees terechtwezen terechtgewezen
  uitwijzen: uitwijst uitwees uitwezen uitgewezen
  terugwijzen: terugwijst terugwees terugwezen teruggewezen
  bewijzen: bewijst bewees bewezen
  verwijzen: verwijst verwees verwezen
  onderwijzen: onderwijst onderwees onderwezen
  opwinden: opwond opwonden opgewonden
  winnen: wint won wonnen gewonnen
  inwinnen: inwint inwon inwonnen ingewonnen
  terugwinnen: terugwint terugwon terugwonnen teruggewonnen
  afwinnen: afwint afwon afwonnen afgewonnen
  overwinnen: overwint overwon overwonnen
  herwinnen: herwint herwon herwonnen
  wreken: gewroken
  wrijven: wreef wreven gewreven
  wringen: wrong wrongen gewrongen
  ontwringen: ontwrong ontwrongen
  zeggen: zei zeiden gezegd
  aanzeggen: aanzei aanzeiden aangezegd
  afzeggen: afzei afzeiden afgezegd
  opzeggen: opzei opzeiden opgezegd
  toezeggen: toezei toezeiden toegezegd
  voorzeggen: voorzei voorzeiden
  ontzeggen: ontzei ontzeiden
  uitzenden: uitzond uitzonden uitgezonden
  inzenden: inzond inzonden ingezonden
  terugzenden: terugzendt terugzond terugzonden teruggezonden
  overzenden: overzendt overzond overzonden overgezonden
  verzenden: verzond verzonden
  zien: ziet zag zagen gezien
  aanzien: aanziet aanzag aanzagen aangezien
  afzien: afziet afzag afzagen afgezien
  inzien: inziet inzag inzagen ingezien
  opzien: opziet opzag opzagen opgezien
  toezien: toeziet toezag toezagen toegezien
  uitzien: uitziet uitzag uitzagen uitgezien
  voorzien: voorziet voorzag voorzagen
  herzien: herziet herzag herzagen
  overzien: overziet overzag overzagen
  zingen: zong zongen gezongen
  meezingen: meezong meezongen meegezongen
  bezingen: bezong bezongen
  zinken: zonk zonken gezonken
  zinnen: zint gezonnen
  bezinnen: bezint bezon bezonnen
  verzinnen: verzint verzon verzonnen
  zitten: zat zaten gezeten
  vastzitten: vastzat vastzaten vastgezeten
  voorzitten: voorzat voorzaten voorgezeten
  achterzitten: achterzat achterzaten achtergezeten
  bezitten: bezat bezaten
  zoeken: zocht zochten gezocht
  opzoeken: opzocht opzochten opgezocht
  uitzoeken: uitzocht uitzochten uitgezocht
  bezoeken: bezocht bezochten
  onderzoeken: onderzocht onderzochten
  verzoeken: verzocht verzochten
  zouten: gezouten
  zuigen: zoog zogen gezogen
  afzuigen: afzoog afzogen afgezogen
  opzuigen: opzoog opzogen opgezogen
  aanzuigen: aanzoog aanzogen aangezogen
  zuipen: zoop zopen gezopen
  verzuipen: verzoop verzopen
  zwellen: gezwollen
  aanzwellen: aanzwol aanzwollen aangezwollen
  opzwellen: opzwol opzwollen opgezwollen
  zwemmen: zwom zwommen gezwommen
  overzwemmen: overzwom overzwommen overgezwommen
  zweren: zwoer zwoeren gezworen
  afzweren: afzwoer afzwoeren afgezworen
  zwerven: zwierf zwierven gezworven
  zwijgen: zweeg zwegen gezwegen
  verzwijgen: verzweeg verzwegen
  ontbijten: ontbeet ontbeten
  uitlenen: uitgeleend
  goedkeuren: goedgekeurd
  bijeenkomen: bijeenkwam bijeenkwamen bijeengekomen bijeenkomst
  aaneensluiten: aaneengesloten
  tenietdoen: tenietdeed tenietgedaan
  stad: steden
  lid: leden
  schip: schepen
  smid: smeden
  gelid: gelederen
  kind: kinderen
  kleinkind: kleinkinderen
  ei: eieren
  blad: bladeren
  lied: liederen
  volkslied: volksliederen
  rund: runderen
  kalf: kalveren
  lam: lammeren
  gemoed: gemoederen
  volk: volkeren
  hoen: hoenders hoenderen
  kleed: klederen kleren
  museum: musea
  centrum: centra
  datum: data
  medium: media
  decennium: decennia
  millennium: millennia
  stadium: stadia
  gymnasium: gymnasia
  aquarium: aquaria
  jubileum: jubilea
  laboratorium: laboratoria
  criterium: criteria
  podium: podia
  territorium: territoria
  visum: visa
  referendum: referenda
  memorandum: memoranda
  forum: fora
  technicus: technici
  politicus: politici
  musicus: musici
  historicus: historici
  academicus: academici
  alumnus: alumni
  medicus: medici
  criticus: critici
  fysicus: fysici
  chemicus: chemici
  romanticus: romantici
  catalogus: catalogi
  basis: bases
  crisis: crises
  thesis: theses
  hypothese: hypotheses
  matrix: matrices
  index: indices
  koopman: kooplieden kooplui
  staatsman: staatslieden
  zeeman: zeelieden zeelui
  werkman: werklieden werklui
  vakman: vaklieden vaklui
  ambtsman: ambtslieden
  brandweerman: brandweerlieden
  edelman: edellieden edelen
  landsman: landslieden
  timmerman: timmerlieden timmerlui
  raadsman: raadslieden
  bewindsman: bewindslieden
  koe: koeien
  vlo: vlooien
  kolonie: koloniën
  olie: oliën
  bacterie: bacteriën
  porie: poriën
  provincie: provinciën
  leraar: lerares
  eigenaar: eigenares
  kunstenaar: kunstenares
  goed: beter betere beste besten
  ver: verst verste
  hoog: hoger hogere hoogst hoogste
  groot: groter grootst grootste
  klein: kleiner kleinst kleinste
  lang: langer langst langste lengte
  kort: korter kortst kortste
  oud: ouder oudere ouderen oudst oudste
  jong: jonger jongst jongste jeugd
  zwaar: zwaarder zwaarst zwaarste
  diep: dieper diepst diepste
  breed: breder breedst breedste
  dik: dikker dikst dikste dikte
  duur: duurder duurst duurste
  goedkoop: goedkoper goedkoopst goedkoopste
  snel: sneller snelst snelste snelheid
  langzaam: langzamer langzaamst langzaamste
  sterk: sterker sterkst sterkste
  zwak: zwakker zwakst zwakste
  warm: warmer warmst warmste
  koud: kouder koudst koudste kou
  rijk: rijker rijkst rijkste rijkdom
  belangrijk: belangrijker belangrijkst belangrijkste
  bekend: bekender bekendst bekendste
  beroemd: beroemder beroemdst beroemdste
  nieuw: nieuwer nieuwst nieuwste
  dichtbij: dichterbij dichtstbijzijnde
  machtig: machtiger machtigst machtigste macht machten
  hard: harder hardst hardste
  licht: lichter lichtst lichtste
  mooi: mooier mooist mooiste
  gevaarlijk: gevaarlijker gevaarlijkst gevaarlijkste
  populair: populairder populairst populairste
  noordelijk: noordelijker noordelijkst noordelijkste noorden
  zuidelijk: zuidelijker zuidelijkst zuidelijkste zuiden
  oostelijk: oostelijker oostelijkst oostelijkste oosten
  westelijk: westelijker westelijkst westelijkste westen
  geboren: geboorte
  huwen: huwelijk gehuwd
  ontdekken: ontdekker
  uitvinder: uitvindster
  oprichten: oprichter opgericht
  stichter: stichtster
  heersen: heerser heerschappij
  veroveren: veroveraar
  vernietigen: vernietigd
  opvolgen: opvolger opgevolgd
  groeien: gegroeid
  vluchten: gevlucht vluchteling vluchtelingen
  gebruiken: gebruikt
  veroorzaken: oorzaak
  straffen: bestraft
  produceren: productie
  reduceren: reductie
  introduceren: introductie geïntroduceerd
  construeren: constructie
  reageren: reactie
  functioneren: functie
  organiseren: organisatie
  isoleren: isolatie
  exploderen: explosie
  publiceren: publicatie
  communiceren: communicatie
  imiteren: imitatie
  definiëren: definitie
  componeren: componist compositie
  corrumperen: corruptie corrupt
  protesteren: protest
  arresteren: arrestatie gearresteerd
  executeren: executie
  deporteren: deportatie
  emigreren: emigratie
  immigreren: immigratie
  migreren: migratie migrant
  registreren: registratie
  investeren: investeerder
  analyseren: analyse
  importeren: import
  exporteren: export
  transporteren: transport
  concluderen: conclusie
  discussiëren: discussie
  infecteren: infectie
  vaccineren: vaccinatie
  presteren: prestatie
  demonstreren: demonstratie
`;
