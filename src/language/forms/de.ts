/** German words whose forms the stemmer leaves apart, each with those forms: see `readForms`. */
export const GERMAN_FORMS = `
  backen: bäckt backte backten gebacken
  befehlen: befiehlt befahl befahlen befohlen
  beginnen: beginnt begann begannen begonnen
  beißen: beißt biss bissen gebissen
  bergen: birgt barg bargen geborgen
  verbergen: verbirgt verbarg verbargen verborgen
  bersten: birst barst barsten geborsten
  betrügen: betrügt betrog betrogen
  biegen: biegt bog bogen gebogen
  abbiegen: abbiegt abbog abbogen abgebogen abzubiegen
  bieten: bietet bot boten geboten
  anbieten: anbietet anbot anboten angeboten anzubieten
  aufbieten: aufbietet aufbot aufboten aufgeboten aufzubieten
  verbieten: verbietet verbot verboten
  überbieten: überbietet überbot überboten
  binden: bindet gebunden
  einbinden: einbindet einband einbanden eingebunden einzubinden
  anbinden: anbindet anband anbanden angebunden anzubinden
  verbinden: verbindet verband verbanden verbunden
  bitten: bittet bat baten gebeten
  blasen: bläst blies bliesen geblasen
  bleiben: bleibt blieb blieben geblieben
  übrigbleiben: übrigbleibt übrigblieb übrigblieben übriggeblieben übrigzubleiben
  ausbleiben: ausbleibt ausblieb ausblieben ausgeblieben auszubleiben
  verbleiben: verbleibt verblieb verblieben
  braten: briet brieten gebraten
  brechen: bricht brach brachen gebrochen
  abbrechen: abbricht abbrach abbrachen abgebrochen abzubrechen
  aufbrechen: aufbricht aufbrach aufbrachen aufgebrochen aufzubrechen
  ausbrechen: ausbricht ausbrach ausbrachen ausgebrochen auszubrechen
  einbrechen: einbricht einbrach einbrachen eingebrochen einzubrechen
  zusammenbrechen: zusammenbricht zusammenbrach zusammenbrachen zusammengebrochen zusammenzubrechen
  unterbrechen: unterbricht unterbrach unterbrachen unterbrochen
  zerbrechen: zerbricht zerbrach zerbrachen zerbrochen
  verbrechen: verbricht verbrach verbrachen verbrochen
  brennen: brennt brannte brannten gebrannt
  abbrennen: abbrennt abbrannte abbrannten abgebrannt abzubrennen
  niederbrennen: niederbrennt niederbrannte niederbrannten niedergebrannt niederzubrennen
  verbrennen: verbrennt verbrannte verbrannten verbrannt
  bringen: bringt brachte brachten gebracht
  einbringen: einbringt einbrachte einbrachten eingebracht einzubringen
  hervorbringen: hervorbringt hervorbrachte hervorbrachten hervorgebracht hervorzubringen
  umbringen: umbringt umbrachte umbrachten umgebracht umzubringen
  unterbringen: unterbringt unterbrachte unterbrachten untergebracht unterzubringen
  mitbringen: mitbringt mitbrachte mitbrachten mitgebracht mitzubringen
  beibringen: beibringt beibrachte beibrachten beigebracht beizubringen
  aufbringen: aufbringt aufbrachte aufbrachten aufgebracht aufzubringen
  anbringen: anbringt anbrachte anbrachten angebracht anzubringen
  zurückbringen: zurückbringt zurückbrachte zurückbrachten zurückgebracht zurückzubringen
  verbringen: verbringt verbrachte verbrachten verbracht
  erbringen: erbringt erbrachte erbrachten erbracht
  vollbringen: vollbringt vollbrachte vollbrachten vollbracht
  denken: denkt dachte dachten gedacht
  nachdenken: nachdenkt nachdachte nachdachten nachgedacht nachzudenken
  ausdenken: ausdenkt ausdachte ausdachten ausgedacht auszudenken
  bedenken: bedenkt bedachte bedachten bedacht
  dringen: dringt drang drangen gedrungen
  eindringen: eindringt eindrang eindrangen eingedrungen einzudringen
  vordringen: vordringt vordrang vordrangen vorgedrungen vorzudringen
  durchdringen: durchdringt durchdrang durchdrangen durchdrungen
  dürfen: gedurft
  bedürfen: bedarf bedurfte bedurften bedurft
  empfangen: empfängt empfing empfingen
  empfehlen: empfiehlt empfahl empfahlen empfohlen
  empfinden: empfindet empfand empfanden empfunden
  erlöschen: erlischt
  erschrecken: erschrickt erschrak erschraken erschrocken
  essen: isst aß aßen gegessen
  fahren: fährt fahrt
  abfahren: abfährt abfuhr abfuhren abgefahren abzufahren
  anfahren: anfährt angefahren anzufahren
  fortfahren: fortfährt fortfuhr fortfuhren fortgefahren fortzufahren
  losfahren: losfährt losfuhr losfuhren losgefahren loszufahren
  erfahren: erfährt erfuhr erfuhren
  befahren: befährt befuhr befuhren
  verfahren: verfährt verfuhr verfuhren
  überfahren: überfährt überfuhr überfuhren
  fallen: fällt fiel fielen
  ausfallen: ausfällt ausfiel ausfielen ausgefallen auszufallen
  auffallen: auffällt auffiel auffielen aufgefallen aufzufallen
  einfallen: einfällt einfiel einfielen eingefallen einzufallen
  zusammenfallen: zusammenfällt zusammenfiel zusammenfielen zusammengefallen zusammenzufallen
  befallen: befällt befiel befielen
  entfallen: entfällt entfiel entfielen
  verfallen: verfällt verfiel verfielen
  zerfallen: zerfällt zerfiel zerfielen
  überfallen: überfällt überfiel überfielen
  fangen: fängt gefangen
  anfangen: anfängt anfing anfingen angefangen anzufangen
  abfangen: abfängt abfing abfingen abgefangen abzufangen
  auffangen: auffängt auffing auffingen aufgefangen aufzufangen
  fechten: ficht focht fochten gefochten
  finden: findet fand fanden gefunden fund
  stattfinden: stattfindet stattfand stattfanden stattgefunden stattzufinden
  herausfinden: herausfindet herausfand herausfanden herausgefunden herauszufinden
  abfinden: abfindet abfand abfanden abgefunden abzufinden
  erfinden: erfindet erfand erfanden erfunden
  befinden: befindet befand befanden befunden
  fliegen: fliegt flog flogen geflogen flug
  abfliegen: abfliegt abflog abflogen abgeflogen abzufliegen
  überfliegen: überfliegt überflog überflogen übergeflogen überzufliegen
  fliehen: flieht floh flohen geflohen flucht flüchten flüchtete geflüchtet flüchtling flüchtlinge
  fließen: fließt floss flossen geflossen
  einfließen: einfließt einfloss einflossen eingeflossen einzufließen
  abfließen: abfließt abfloss abflossen abgeflossen abzufließen
  fressen: frisst fraß fraßen gefressen
  frieren: friert fror froren gefroren
  einfrieren: einfriert einfror einfroren eingefroren einzufrieren
  erfrieren: erfriert erfror erfroren
  gebären: gebiert geboren geburt
  geben: gibt gab gaben gegeben
  angeben: angibt angab angaben angegeben anzugeben
  aufgeben: aufgibt aufgab aufgaben aufgegeben aufzugeben
  ausgeben: ausgibt ausgab ausgaben ausgegeben auszugeben
  abgeben: abgibt abgab abgaben abgegeben abzugeben
  nachgeben: nachgibt nachgab nachgaben nachgegeben nachzugeben
  zugeben: zugibt zugab zugaben zugegeben zuzugeben
  zurückgeben: zurückgibt zurückgab zurückgaben zurückgegeben zurückzugeben
  herausgeben: herausgibt herausgab herausgaben herausgegeben herauszugeben
  eingeben: eingibt eingab eingaben eingegeben einzugeben
  vorgeben: vorgibt vorgab vorgaben vorgegeben vorzugeben
  ergeben: ergibt ergab ergaben
  umgeben: umgibt umgab umgaben
  vergeben: vergibt vergab vergaben
  übergeben: übergibt übergab übergaben
  gedeihen: gedeiht gedieh gediehen
  gehen: geht ging gingen gegangen
  ausgehen: ausgeht ausging ausgingen ausgegangen auszugehen
  untergehen: untergeht unterging untergingen untergegangen unterzugehen
  übergehen: übergeht überging übergingen übergegangen überzugehen
  angehen: angeht anging angingen angegangen anzugehen
  aufgehen: aufgeht aufging aufgingen aufgegangen aufzugehen
  eingehen: eingeht einging eingingen eingegangen einzugehen
  hervorgehen: hervorgeht hervorging hervorgingen hervorgegangen hervorzugehen
  vorgehen: vorgeht vorging vorgingen vorgegangen vorzugehen
  zurückgehen: zurückgeht zurückging zurückgingen zurückgegangen zurückzugehen
  zugehen: zugeht zuging zugingen zugegangen zuzugehen
  begehen: begeht beging begingen begangen
  vergehen: vergeht verging vergingen
  entgehen: entgeht entging entgingen entgangen
  gelingen: gelingt gelang gelangen gelungen
  gelten: gilt galt galten gegolten
  vergelten: vergilt vergalt vergalten vergolten
  genesen: genas genasen
  genießen: genießt genoss genossen
  geschehen: geschieht geschah geschahen
  gewinnen: gewinnt gewann gewannen gewonnen
  zurückgewinnen: zurückgewinnt zurückgewann zurückgewannen zurückgewonnen zurückzugewinnen
  gießen: gießt goss gossen gegossen
  gleichen: gleicht glich glichen geglichen
  ausgleichen: ausgleicht ausglich ausglichen ausgeglichen auszugleichen
  angleichen: angleicht anglich anglichen angeglichen anzugleichen
  vergleichen: vergleicht verglich verglichen
  gleiten: gleitet glitt glitten geglitten
  entgleiten: entgleitet entglitt entglitten
  graben: gräbt grub gruben gegraben
  ausgraben: ausgräbt ausgrub ausgruben ausgegraben auszugraben
  begraben: begräbt begrub begruben begräbnis
  vergraben: vergräbt vergrub vergruben
  greifen: greift griff griffen gegriffen
  angreifen: angreift angriff angriffen angegriffen anzugreifen
  eingreifen: eingreift eingriff eingriffen eingegriffen einzugreifen
  aufgreifen: aufgreift aufgriff aufgriffen aufgegriffen aufzugreifen
  zugreifen: zugreift zugriff zugriffen zugegriffen zuzugreifen
  ergreifen: ergreift ergriff ergriffen
  begreifen: begreift begriff begriffen
  halten: hielt hielten
  abhalten: abhielt abhielten abgehalten abzuhalten
  anhalten: anhielt anhielten angehalten anzuhalten
  aufhalten: aufhielt aufhielten aufgehalten aufzuhalten
  aushalten: aushielt aushielten ausgehalten auszuhalten
  einhalten: einhielt einhielten eingehalten einzuhalten
  festhalten: festhielt festhielten festgehalten festzuhalten
  standhalten: standhielt standhielten standgehalten standzuhalten
  behalten: behielt behielten
  erhalten: erhielt erhielten
  enthalten: enthielt enthielten
  verhalten: verhielt verhielten
  unterhalten: unterhielt unterhielten
  hängen: hängt hing hingen gehangen
  abhängen: abhängt abhing abhingen abgehangen abzuhängen
  zusammenhängen: zusammenhängt zusammenhing zusammenhingen zusammengehangen zusammenzuhängen
  hauen: haut hieb hieben gehauen
  heben: hebt hob hoben gehoben
  aufheben: aufhebt aufhob aufhoben aufgehoben aufzuheben
  hervorheben: hervorhebt hervorhob hervorhoben hervorgehoben hervorzuheben
  anheben: anhebt anhob anhoben angehoben anzuheben
  abheben: abhebt abhob abhoben abgehoben abzuheben
  erheben: erhebt erhob erhoben
  beheben: behebt behob behoben
  heißt: hieß hießen geheißen
  helfen: hilft half halfen geholfen hilfe
  mithelfen: mithilft mithalf mithalfen mitgeholfen mitzuhelfen
  verhelfen: verhilft verhalf verhalfen verholfen
  kennen: kennt kannte kannten gekannt kenntnis
  ankennen: ankennt ankannte ankannten angekannt anzukennen
  erkennen: erkennt erkannte erkannten erkannt
  klingen: klingt geklungen
  abklingen: abklingt abklang abklangen abgeklungen abzuklingen
  kneifen: kneift kniff kniffen gekniffen
  kommen: kommt kam kamen gekommen
  ankommen: ankommt ankam ankamen angekommen anzukommen
  umkommen: umkommt umkam umkamen umgekommen umzukommen
  aufkommen: aufkommt aufkam aufkamen aufgekommen aufzukommen
  vorkommen: vorkommt vorkam vorkamen vorgekommen vorzukommen
  hinzukommen: hinzukommt hinzukam hinzukamen hinzugekommen hinzuzukommen
  zurückkommen: zurückkommt zurückkam zurückkamen zurückgekommen zurückzukommen
  abkommen: abkommt abkam abkamen abgekommen abzukommen
  nachkommen: nachkommt nachkam nachkamen nachgekommen nachzukommen
  zusammenkommen: zusammenkommt zusammenkam zusammenkamen zusammengekommen zusammenzukommen
  bekommen: bekommt bekam bekamen
  entkommen: entkommt entkam entkamen
  verkommen: verkommt verkam verkamen
  überkommen: überkommt überkam überkamen
  kriechen: kriecht kroch krochen gekrochen
  laden: lädt lud luden geladen
  einladen: einlädt einlud einluden eingeladen einzuladen
  aufladen: auflädt auflud aufluden aufgeladen aufzuladen
  entladen: entlädt entlud entluden
  beladen: belädt belud beluden
  lassen: lässt ließ ließen gelassen
  zulassen: zulässt zuließ zuließen zugelassen zuzulassen
  niederlassen: niederlässt niederließ niederließen niedergelassen niederzulassen
  freilassen: freilässt freiließ freiließen freigelassen freizulassen
  auslassen: auslässt ausließ ausließen ausgelassen auszulassen
  nachlassen: nachlässt nachließ nachließen nachgelassen nachzulassen
  verlassen: verlässt verließ verließen
  erlassen: erlässt erließ erließen
  entlassen: entlässt entließ entließen
  hinterlassen: hinterlässt hinterließ hinterließen
  überlassen: überlässt überließ überließen
  unterlassen: unterlässt unterließ unterließen
  laufen: läuft gelaufen
  ablaufen: abläuft ablief abliefen abgelaufen abzulaufen
  auslaufen: ausläuft auslief ausliefen ausgelaufen auszulaufen
  anlaufen: anläuft anlief anliefen angelaufen anzulaufen
  verlaufen: verläuft verlief verliefen
  leiden: leidet litt litten gelitten
  leihen: leiht lieh liehen geliehen
  ausleihen: ausleiht auslieh ausliehen ausgeliehen auszuleihen
  verleihen: verleiht verlieh verliehen
  lesen: liest las lasen gelesen
  vorlesen: vorliest vorlas vorlasen vorgelesen vorzulesen
  ablesen: abliest ablas ablasen abgelesen abzulesen
  liegen: liegt lag lagen
  vorliegen: vorliegt vorlag vorlagen vorgelegen vorzuliegen
  erliegen: erliegt erlag erlagen erlegen
  unterliegen: unterliegt unterlag unterlagen unterlegen
  lügen: lügt log logen gelogen
  mahlen: mahlt mahlte mahlten gemahlen
  meiden: meidet mied mieden gemieden
  vermeiden: vermeidet vermied vermieden
  melken: melkt molk molken gemolken
  messen: misst gemessen
  vermessen: vermisst vermaß vermaßen
  bemessen: bemisst bemaß bemaßen
  misslingen: misslingt misslang misslangen misslungen
  mögen: gemocht
  vermögen: vermag vermochte vermochten vermocht
  müssen: gemusst
  nehmen: nimmt nahm nahmen genommen
  annehmen: annimmt annahm annahmen angenommen anzunehmen
  abnehmen: abnimmt abnahm abnahmen abgenommen abzunehmen
  aufnehmen: aufnimmt aufnahm aufnahmen aufgenommen aufzunehmen
  ausnehmen: ausnimmt ausnahm ausnahmen ausgenommen auszunehmen
  einnehmen: einnimmt einnahm einnahmen eingenommen einzunehmen
  festnehmen: festnimmt festnahm festnahmen festgenommen festzunehmen festnahme
  teilnehmen: teilnimmt teilnahm teilnahmen teilgenommen teilzunehmen
  zunehmen: zunimmt zunahm zunahmen zugenommen zuzunehmen
  vornehmen: vornimmt vornahm vornahmen vorgenommen vorzunehmen
  wahrnehmen: wahrnimmt wahrnahm wahrnahmen wahrgenommen wahrzunehmen
  zurücknehmen: zurücknimmt zurücknahm zurücknahmen zurückgenommen zurückzunehmen
  zusammennehmen: zusammennimmt zusammennahm zusammennahmen zusammengenommen zusammenzunehmen
  benehmen: benimmt benahm benahmen benommen
  entnehmen: entnimmt entnahm entnahmen entnommen
  unternehmen: unternimmt unternahm unternahmen unternommen
  vernehmen: vernimmt vernahm vernahmen vernommen
  übernehmen: übernimmt übernahm übernahmen übernommen
  nennen: nennt nannte nannten genannt
  umnennen: umnennt umnannte umnannten umgenannt umzunennen
  benennen: benennt benannte benannten benannt
  ernennen: ernennt ernannte ernannten ernannt
  pfeifen: pfeift pfiff pfiffen gepfiffen
  preisen: preist pries priesen gepriesen
  quellen: quillt quoll quollen gequollen
  raten: riet rieten
  abraten: abriet abrieten abgeraten abzuraten
  beraten: beriet berieten
  erraten: erriet errieten
  verraten: verriet verrieten
  reiben: reibt rieb rieben gerieben
  reißen: reißt riss rissen gerissen
  abreißen: abreißt abriss abrissen abgerissen abzureißen
  einreißen: einreißt einriss einrissen eingerissen einzureißen
  zerreißen: zerreißt zerriss zerrissen
  entreißen: entreißt entriss entrissen
  reiten: reitet ritt ritten geritten
  rennen: rennt rannte rannten gerannt
  riechen: riecht roch rochen gerochen
  ringen: ringt gerungen
  erringen: erringt errang errangen errungen
  rinnen: rinnt rann rannen geronnen
  rufen: ruft rief riefen gerufen
  ausrufen: ausruft ausrief ausriefen ausgerufen auszurufen
  aufrufen: aufruft aufrief aufriefen aufgerufen aufzurufen
  anrufen: anruft anrief anriefen angerufen anzurufen
  hervorrufen: hervorruft hervorrief hervorriefen hervorgerufen hervorzurufen
  abrufen: abruft abrief abriefen abgerufen abzurufen
  zurückrufen: zurückruft zurückrief zurückriefen zurückgerufen zurückzurufen
  berufen: beruft berief beriefen
  widerrufen: widerruft widerrief widerriefen
  saufen: säuft soff soffen gesoffen
  saugen: saugt sog sogen gesogen
  schaffen: schafft schuf schufen geschaffen
  erschaffen: erschafft erschuf erschufen
  scheiden: scheidet schied schieden geschieden
  ausscheiden: ausscheidet ausschied ausschieden ausgeschieden auszuscheiden
  entscheiden: entscheidet entschied entschieden
  unterscheiden: unterscheidet unterschied unterschieden
  scheinen: scheint schien schienen geschienen
  erscheinen: erscheint erschien erschienen
  schelten: schilt schalt schalten gescholten
  schieben: schiebt schob schoben geschoben
  abschieben: abschiebt abschob abschoben abgeschoben abzuschieben
  aufschieben: aufschiebt aufschob aufschoben aufgeschoben aufzuschieben
  verschieben: verschiebt verschob verschoben
  schießen: schießt schoss schossen geschossen schuss
  abschießen: abschießt abschoss abschossen abgeschossen abzuschießen
  beschießen: beschießt beschoss beschossen
  erschießen: erschießt erschoss erschossen
  schlafen: schläft schlief schliefen geschlafen
  einschlafen: einschläft einschlief einschliefen eingeschlafen einzuschlafen
  schlagen: schlägt schlug schlugen geschlagen
  vorschlagen: vorschlägt vorschlug vorschlugen vorgeschlagen vorzuschlagen
  einschlagen: einschlägt einschlug einschlugen eingeschlagen einzuschlagen
  niederschlagen: niederschlägt niederschlug niederschlugen niedergeschlagen niederzuschlagen
  zuschlagen: zuschlägt zuschlug zuschlugen zugeschlagen zuzuschlagen
  ausschlagen: ausschlägt ausschlug ausschlugen ausgeschlagen auszuschlagen
  erschlagen: erschlägt erschlug erschlugen
  beschlagen: beschlägt beschlug beschlugen
  zerschlagen: zerschlägt zerschlug zerschlugen
  verschlagen: verschlägt verschlug verschlugen
  schleichen: schleicht schlich schlichen geschlichen
  schleifen: schleift schliff schliffen geschliffen
  schließen: schließt geschlossen
  abschließen: abschließt abschloss abschlossen abgeschlossen abzuschließen
  anschließen: anschließt anschloss anschlossen angeschlossen anzuschließen
  ausschließen: ausschließt ausschloss ausschlossen ausgeschlossen auszuschließen
  einschließen: einschließt einschloss einschlossen eingeschlossen einzuschließen
  zusammenschließen: zusammenschließt zusammenschloss zusammenschlossen zusammengeschlossen zusammenzuschließen
  beschließen: beschließt beschloss beschlossen
  erschließen: erschließt erschloss erschlossen
  entschließen: entschließt entschloss entschlossen
  verschließen: verschließt verschloss verschlossen
  umschließen: umschließt umschloss umschlossen
  schlingen: schlingt geschlungen
  verschlingen: verschlingt verschlang verschlangen verschlungen
  umschlingen: umschlingt umschlang umschlangen umschlungen
  schmelzen: schmilzt schmolz schmolzen geschmolzen
  verschmelzen: verschmilzt verschmolz verschmolzen
  schneiden: schneidet schnitt schnitten geschnitten
  abschneiden: abschneidet abschnitt abschnitten abgeschnitten abzuschneiden
  ausschneiden: ausschneidet ausschnitt ausschnitten ausgeschnitten auszuschneiden
  beschneiden: beschneidet beschnitt beschnitten
  zerschneiden: zerschneidet zerschnitt zerschnitten
  überschneiden: überschneidet überschnitt überschnitten
  schreiben: schreibt schrieb schrieben geschrieben
  abschreiben: abschreibt abschrieb abschrieben abgeschrieben abzuschreiben
  aufschreiben: aufschreibt aufschrieb aufschrieben aufgeschrieben aufzuschreiben
  ausschreiben: ausschreibt ausschrieb ausschrieben ausgeschrieben auszuschreiben
  zuschreiben: zuschreibt zuschrieb zuschrieben zugeschrieben zuzuschreiben
  vorschreiben: vorschreibt vorschrieb vorschrieben vorgeschrieben vorzuschreiben
  einschreiben: einschreibt einschrieb einschrieben eingeschrieben einzuschreiben
  umschreiben: umschreibt umschrieb umschrieben umgeschrieben umzuschreiben
  beschreiben: beschreibt beschrieb beschrieben
  verschreiben: verschreibt verschrieb verschrieben
  unterschreiben: unterschreibt unterschrieb unterschrieben
  schreien: schreit schrie schrien geschrien
  überschreiten: überschritt überschritten
  einschreiten: einschritt eingeschritten
  schweigen: schweigt schwieg schwiegen geschwiegen
  verschweigen: verschweigt verschwieg verschwiegen
  schwellen: schwillt schwoll schwollen geschwollen
  anschwellen: anschwillt anschwoll anschwollen angeschwollen anzuschwellen
  schwimmen: schwimmt schwamm schwammen geschwommen
  schwinden: schwindet schwand schwanden geschwunden
  verschwinden: verschwindet verschwand verschwanden verschwunden
  schwingen: schwingt geschwungen
  schwören: schwört geschworen
  beschwören: beschwört
  sehen: sieht sah sahen gesehen
  ansehen: ansieht ansah ansahen angesehen anzusehen
  aussehen: aussieht aussah aussahen ausgesehen auszusehen
  einsehen: einsieht einsah einsahen eingesehen einzusehen
  vorsehen: vorsieht vorsah vorsahen vorgesehen vorzusehen
  ersehen: ersieht ersah ersahen
  versehen: versieht versah versahen
  übersehen: übersieht übersah übersahen
  senden: sendet sandte sandten gesandt
  aussenden: aussendet aussandte aussandten ausgesandt auszusenden
  entsenden: entsendet entsandte entsandten entgesandt entzusenden
  versenden: versendet versandte versandten versandt
  sieden: siedet sott sotten gesotten
  singen: singt sang sangen gesungen sänger sängerin sängerinnen gesang
  besingen: besingt besang besangen besungen
  sinken: sinkt sank sanken gesunken
  absinken: absinkt absank absanken abgesunken abzusinken
  versinken: versinkt versank versanken versunken
  sitzen: sitzt saß saßen gesessen
  besitzen: besitzt besaß besaßen besessen
  sollen: gesollt
  speien: speit spie spien gespien
  spinnen: spinnt spann spannen gesponnen
  sprechen: spricht sprach sprachen gesprochen
  aussprechen: ausspricht aussprach aussprachen ausgesprochen auszusprechen
  ansprechen: anspricht ansprach ansprachen angesprochen anzusprechen
  freisprechen: freispricht freisprach freisprachen freigesprochen freizusprechen
  absprechen: abspricht absprach absprachen abgesprochen abzusprechen
  zusprechen: zuspricht zusprach zusprachen zugesprochen zuzusprechen
  versprechen: verspricht versprach versprachen versprochen
  entsprechen: entspricht entsprach entsprachen entsprochen
  besprechen: bespricht besprach besprachen besprochen
  widersprechen: widerspricht widersprach widersprachen widersprochen
  springen: springt sprang sprangen gesprungen sprung
  entspringen: entspringt entsprang entsprangen entsprungen
  überspringen: überspringt übersprang übersprangen übersprungen
  stechen: sticht stach stachen gestochen
  bestechen: besticht bestach bestachen bestochen
  erstechen: ersticht erstach erstachen erstochen
  stehen: steht stand standen gestanden
  bevorstehen: bevorsteht bevorstand bevorstanden bevorgestanden bevorzustehen
  aufstehen: aufsteht aufstand aufstanden aufgestanden aufzustehen
  feststehen: feststeht feststand feststanden festgestanden festzustehen
  vorstehen: vorsteht vorstand vorstanden vorgestanden vorzustehen
  ausstehen: aussteht ausstand ausstanden ausgestanden auszustehen
  bestehen: besteht bestand bestanden
  entstehen: entsteht entstand entstanden
  verstehen: versteht verstand verstanden
  widerstehen: widersteht widerstand widerstanden
  stehlen: stiehlt stahl stahlen gestohlen diebstahl
  bestehlen: bestiehlt bestahl bestahlen bestohlen
  steigen: steigt stieg stiegen gestiegen
  absteigen: absteigt abstieg abstiegen abgestiegen abzusteigen
  aufsteigen: aufsteigt aufstieg aufstiegen aufgestiegen aufzusteigen
  ansteigen: ansteigt anstieg anstiegen angestiegen anzusteigen
  aussteigen: aussteigt ausstieg ausstiegen ausgestiegen auszusteigen
  einsteigen: einsteigt einstieg einstiegen eingestiegen einzusteigen
  besteigen: besteigt bestieg bestiegen
  ersteigen: ersteigt erstieg erstiegen
  übersteigen: übersteigt überstieg überstiegen
  sterben: stirbt starb starben gestorben tod todes
  aussterben: ausstirbt ausstarb ausstarben ausgestorben auszusterben
  versterben: verstirbt verstarb verstarben verstorben
  stinken: stinkt stank stanken gestunken
  stoßen: stößt stieß stießen gestoßen
  abstoßen: abstößt abstieß abstießen abgestoßen abzustoßen
  zusammenstoßen: zusammenstößt zusammenstieß zusammenstießen zusammengestoßen zusammenzustoßen
  ausstoßen: ausstößt ausstieß ausstießen ausgestoßen auszustoßen
  verstoßen: verstößt verstieß verstießen
  streichen: streicht strich strichen gestrichen
  verstreichen: verstreicht verstrich verstrichen
  bestreichen: bestreicht bestrich bestrichen
  streiten: streitet stritt stritten gestritten
  bestreiten: bestreitet bestritt bestritten
  tragen: trägt trug trugen getragen
  beitragen: beiträgt beitrug beitrugen beigetragen beizutragen
  auftragen: aufträgt auftrug auftrugen aufgetragen aufzutragen
  austragen: austrägt austrug austrugen ausgetragen auszutragen
  eintragen: einträgt eintrug eintrugen eingetragen einzutragen
  übertragen: überträgt übertrug übertrugen übergetragen überzutragen
  vortragen: vorträgt vortrug vortrugen vorgetragen vorzutragen
  ertragen: erträgt ertrug ertrugen
  vertragen: verträgt vertrug vertrugen
  treffen: trifft traf trafen getroffen
  eintreffen: eintrifft eintraf eintrafen eingetroffen einzutreffen
  betreffen: betrifft betraf betrafen betroffen
  übertreffen: übertrifft übertraf übertrafen übertroffen
  treiben: treibt trieb trieben getrieben
  antreiben: antreibt antrieb antrieben angetrieben anzutreiben
  abtreiben: abtreibt abtrieb abtrieben abgetrieben abzutreiben
  betreiben: betreibt betrieb betrieben
  vertreiben: vertreibt vertrieb vertrieben
  übertreiben: übertreibt übertrieb übertrieben
  treten: tritt trat traten getreten
  auftreten: auftritt auftrat auftraten aufgetreten aufzutreten
  austreten: austritt austrat austraten ausgetreten auszutreten
  beitreten: beitritt beitrat beitraten beigetreten beizutreten
  eintreten: eintritt eintrat eintraten eingetreten einzutreten
  zurücktreten: zurücktritt zurücktrat zurücktraten zurückgetreten zurückzutreten
  zusammentreten: zusammentritt zusammentrat zusammentraten zusammengetreten zusammenzutreten
  abtreten: abtritt abtrat abtraten abgetreten abzutreten
  antreten: antritt antrat antraten angetreten anzutreten
  betreten: betritt betrat betraten
  vertreten: vertritt vertrat vertraten
  trinken: trinkt trank tranken getrunken
  ertrinken: ertrinkt ertrank ertranken ertrunken
  betrinken: betrinkt betrank betranken betrunken
  abtun: abtut abtat abtaten abgetan abzutun
  verderben: verdirbt verdarb verdarben verdorben
  vergessen: vergisst vergaß vergaßen
  verlieren: verliert verlor verloren verlust
  wachsen: wächst wuchs wuchsen gewachsen wachstum
  aufwachsen: aufwächst aufwuchs aufwuchsen aufgewachsen aufzuwachsen
  zusammenwachsen: zusammenwächst zusammenwuchs zusammenwuchsen zusammengewachsen zusammenzuwachsen
  anwachsen: anwächst anwuchs anwuchsen angewachsen anzuwachsen
  erwachsen: erwächst erwuchs erwuchsen
  waschen: wäscht wusch wuschen gewaschen
  weben: webt wob woben gewoben
  weichen: weicht wich wichen gewichen
  abweichen: abweicht abwich abwichen abgewichen abzuweichen
  ausweichen: ausweicht auswich auswichen ausgewichen auszuweichen
  entweichen: entweicht entwich entwichen
  weisen: weist gewiesen
  hinweisen: hinweist hinwies hinwiesen hingewiesen hinzuweisen
  nachweisen: nachweist nachwies nachwiesen nachgewiesen nachzuweisen
  ausweisen: ausweist auswies auswiesen ausgewiesen auszuweisen
  anweisen: anweist anwies anwiesen angewiesen anzuweisen
  aufweisen: aufweist aufwies aufwiesen aufgewiesen aufzuweisen
  zurückweisen: zurückweist zurückwies zurückwiesen zurückgewiesen zurückzuweisen
  abweisen: abweist abwies abwiesen abgewiesen abzuweisen
  beweisen: beweist bewies bewiesen
  erweisen: erweist erwies erwiesen
  verweisen: verweist verwies verwiesen
  überweisen: überweist überwies überwiesen
  wenden: wendet wandte wandten gewandt
  anwenden: anwendet anwandte anwandten angewandt anzuwenden
  abwenden: abwendet abwandte abwandten abgewandt abzuwenden
  verwenden: verwendet verwandte verwandten verwandt
  entwenden: entwendet entwandte entwandten entwandt
  werben: wirbt warb warben geworben
  erwerben: erwirbt erwarb erwarben erworben
  bewerben: bewirbt bewarb bewarben beworben
  werfen: wirft warf warfen geworfen
  vorwerfen: vorwirft vorwarf vorwarfen vorgeworfen vorzuwerfen
  abwerfen: abwirft abwarf abwarfen abgeworfen abzuwerfen
  entwerfen: entwirft entwarf entwarfen entworfen
  verwerfen: verwirft verwarf verwarfen verworfen
  unterwerfen: unterwirft unterwarf unterwarfen unterworfen
  wiegen: wiegt wog wogen gewogen gewicht
  überwiegen: überwiegt überwog überwogen
  winden: windet gewunden
  überwinden: überwindet überwand überwanden überwunden
  wissen: wusste wussten gewusst
  wollen: gewollt
  ziehen: zieht zog zogen gezogen
  abziehen: abzieht abzog abzogen abgezogen abzuziehen
  anziehen: anzieht anzog anzogen angezogen anzuziehen
  aufziehen: aufzieht aufzog aufzogen aufgezogen aufzuziehen
  ausziehen: auszieht auszog auszogen ausgezogen auszuziehen
  einziehen: einzieht einzog einzogen eingezogen einzuziehen
  umziehen: umzieht umzog umzogen umgezogen umzuziehen
  vorziehen: vorzieht vorzog vorzogen vorgezogen vorzuziehen
  zurückziehen: zurückzieht zurückzog zurückzogen zurückgezogen zurückzuziehen
  hinziehen: hinzieht hinzog hinzogen hingezogen hinzuziehen
  beziehen: bezieht bezog bezogen
  entziehen: entzieht entzog entzogen
  erziehen: erzieht erzog erzogen
  verziehen: verzieht verzog verzogen
  unterziehen: unterzieht unterzog unterzogen
  vollziehen: vollzieht vollzog vollzogen
  zwingen: zwingt gezwungen
  erzwingen: erzwingt erzwang erzwangen erzwungen
  bezwingen: bezwingt bezwang bezwangen bezwungen
  museum: museen
  zentrum: zentren
  medium: medien
  gymnasium: gymnasien
  ministerium: ministerien
  studium: studien studieren studierte studiert
  stadium: stadien stadion
  kriterium: kriterien
  laboratorium: laboratorien
  territorium: territorien
  aquarium: aquarien
  jubiläum: jubiläen
  album: alben
  visum: visa
  individuum: individuen
  bakterium: bakterien bakterie
  imperium: imperien
  evangelium: evangelien
  universum: universen
  firma: firmen
  thema: themen
  drama: dramen
  dogma: dogmen
  villa: villen
  virus: viren
  rhythmus: rhythmen
  organismus: organismen
  mechanismus: mechanismen
  mythos: mythen
  epos: epen
  basis: basen
  konto: konten
  risiko: risiken
  gefallen: gefällt gefiel gefielen
  gehören: gehörte gehört
  klima: klimata
  lexikon: lexika
  praktikum: praktika
  forum: foren
  genus: genera
  tempus: tempora
  atlas: atlanten
  kaktus: kakteen
  globus: globen
  radius: radien
  fossil: fossilien
  mineral: mineralien
  prinzip: prinzipien
  material: materialien
  kaufmann: kaufleute
  seemann: seeleute
  fachmann: fachleute
  feuerwehrmann: feuerwehrleute
  bergmann: bergleute
  landsmann: landsleute
  insel: inseln
  ärztin: ärztinnen
  könig: königin königinnen
  kaiser: kaiserin kaiserinnen kaiserreich
  schüler: schülerin schülerinnen
  autor: autorin autorinnen
  schauspieler: schauspielerin schauspielerinnen
  schriftsteller: schriftstellerin schriftstellerinnen
  künstler: künstlerin künstlerinnen
  präsident: präsidentin präsidentschaft
  minister: ministerin ministerinnen
  kanzler: kanzlerin kanzlerschaft
  politiker: politikerin politikerinnen
  wissenschaftler: wissenschaftlerin wissenschaftlerinnen
  nachfolger: nachfolgerin
  bürger: bürgerin bürgerinnen
  einwohner: einwohnerin einwohnerinnen einwohnerzahl
  professor: professorin
  direktor: direktorin
  gut: besser beste besten
  groß: größte größten
  hoch: hoher hohe hohen hohes höher höhere höheren höhe
  jung: jugend
  schwer: schwerste schwersten
  schnell: schnelligkeit
  heiß: hitze
  krank: krankheit krankheiten
  schön: schönheit
  nördlich: norden nord
  südlich: süden süd
  östlich: osten ost
  westlich: westen west
  frei: freiheit befreien befreite befreit befreiung
  wahr: wahrheit
  selbständig: selbstständig selbstständigkeit
  giftig: gift
  gründen: gründete gegründet gründung gründerin
  entdecken: entdeckte entdeckt
  erobern: eroberte erobert eroberung
  besiegen: besiegte besiegt
  siegen: siegte gesiegt
  regieren: regierte regiert regierung
  herrschen: herrschte geherrscht herrschaft
  krönen: krönte gekrönt krönung
  heiraten: heiratete geheiratet
  wählen: wählte gewählt
  bauen: baute gebaut erbaut erbauen erbaute
  zerstören: zerstörte zerstört
  töten: tötete getötet tötung
  ermorden: ermordete ermordet mord mörder
  leben: lebte gelebt
  wohnen: wohnte bewohner
  spielen: spielte gespielt
  komponieren: komponierte komponiert komponist komposition
  veröffentlichen: veröffentlichte veröffentlicht veröffentlichung
  übersetzen: übersetzte übersetzt
  entwickeln: entwickelte entwickelt entwickler entwicklung
  benutzen: benutzte benutzt
  nutzen: nutzte genutzt nutzung
  verursachen: verursachte verursacht ursache
  führen: führte geführt führung
  einführen: einführte eingeführt einzuführen
  ausführen: ausführte ausgeführt
  durchführen: durchführte durchgeführt
  verkaufen: verkaufte verkauft
  kaufen: kaufte gekauft
  arbeiten: arbeitete gearbeitet
  forschen: forschte geforscht forschung erforschen erforscht
  fordern: forderte gefordert forderung
  verhaften: verhaftete verhaftet
  verurteilen: verurteilte verurteilt urteil
  bestrafen: bestrafte bestraft strafe
  hinrichten: hinrichtete hingerichtet
  unterstützen: unterstützte unterstützt
  ablehnen: ablehnte abgelehnt
  zustimmen: zustimmte zugestimmt
  bedeuten: bedeutete bedeutet
  bezeichnen: bezeichnete bezeichnet
  erklären: erklärte erklärt
  beobachten: beobachtete beobachtet
  berechnen: berechnete berechnet
  eröffnen: eröffnete eröffnet
  öffnen: öffnete geöffnet öffnung
  landen: landete gelandet landung
  starten: startete gestartet
  enden: endete geendet beenden beendet beendete
  reisen: reiste gereist reisender
  retten: rettete gerettet rettung
  verletzen: verletzte verletzt
  explodieren: explodierte explodiert explosion
  produzieren: produzierte produziert produktion produzent
  reduzieren: reduzierte reduziert reduktion reduzierung
  konstruieren: konstruierte konstruiert konstruktion
  reagieren: reagierte reagiert reaktion
  funktionieren: funktionierte funktioniert funktion
  organisieren: organisierte organisiert organisation
  infizieren: infizierte infiziert infektion
  definieren: definierte definiert definition
  demonstrieren: demonstrierte demonstriert demonstration demonstrant
  protestieren: protestierte protestiert protest
  investieren: investierte investiert investition investor
  operieren: operierte operiert operation
  publizieren: publizierte publiziert publikation
  exportieren: exportierte exportiert export
  importieren: importierte importiert import
  analysieren: analysierte analysiert analyse
  diskutieren: diskutierte diskutiert diskussion
  informieren: informierte informiert information
  kapitulieren: kapitulierte kapituliert kapitulation
  deportieren: deportierte deportiert deportation
  emigrieren: emigrierte emigriert emigration emigrant
  auswandern: auswanderte ausgewandert auswanderung
  einwandern: einwanderte eingewandert einwanderung
  besetzen: besetzte besetzt
  besiedeln: besiedelte besiedelt besiedlung siedler siedlung
  vereinigen: vereinigte vereinigt
  vereinbaren: vereinbarte vereinbart
  verhandeln: verhandelte verhandelt verhandlung
  unterzeichnen: unterzeichnete unterzeichnet
  bilden: bildete gebildet bildung
  ausbilden: ausgebildet
  lehren: lehrte gelehrt lehrerin lehrerinnen
  lernen: lernte gelernt
  prüfen: prüfte geprüft prüfung
  malen: malte gemalt gemälde malerei
  zeichnen: zeichnete gezeichnet zeichnung
  drucken: druckte gedruckt
  zahlen: zahlte gezahlt zahlung bezahlen bezahlt
  wirken: wirkte gewirkt wirkung
  bewirken: bewirkte bewirkt
  ändern: änderte geändert änderung
  verändern: veränderte verändert veränderung
  verbessern: verbesserte verbessert verbesserung
  verringern: verringerte verringert verringerung
  erhöhen: erhöhte erhöht
  senken: senkte gesenkt senkung
  warnen: warnte gewarnt warnung
  drohen: drohte gedroht drohung bedrohung
  schützen: schützte geschützt
  trennen: trennte getrennt trennung
  erkranken: erkrankte erkrankt
  heilen: heilte geheilt heilung
  behandeln: behandelte behandelt behandlung
  impfen: impfte geimpft impfung
  beerdigen: beerdigte beerdigt
  bestatten: bestattete bestattet
  taufen: taufte getauft
  umbenennen: umbenannt umbenannte
  schulden: schuldete geschuldet
  lieben: liebte geliebt
  hassen: hasste gehasst
  glauben: glaubte geglaubt
  feiern: feierte gefeiert feier
  jagen: jagte gejagt jagd
  kochen: kochte gekocht
  ernähren: ernährte ernährt nahrung
  atmen: atmete geatmet atmung atem
  vermehren: vermehrte vermehrt
  fortpflanzen: fortgepflanzt
  bevölkern: bevölkerte bevölkert bevölkerung
  kündigen: kündigte gekündigt
  streiken: streikte gestreikt
  scheitern: scheiterte gescheitert
  stürzen: stürzte gestürzt
  abschaffen: abschaffte abgeschafft abzuschaffen
  einrichten: einrichtete eingerichtet
  errichten: errichtete errichtet
  wiedervereinigen: wiedervereinigt
  erfolgreich: erfolg erfolge
  deutschland: deutsch deutsche deutschen deutscher
  frankreich: französisch franzose franzosen
  england: englisch
  italien: italienisch
  spanien: spanisch
  russland: russisch russe russen
  polen: polnisch
  schweiz: schweizerisch
  türkei: türkisch türke türken
  griechenland: griechisch grieche griechen
  china: chinesisch chinese chinesen
  amerika: amerikanisch amerikaner
  dänemark: dänisch däne dänen
  schweden: schwedisch
  finnland: finnisch finne finnen
  portugal: portugiesisch portugiese portugiesen
  ungarn: ungarisch
  tschechien: tschechisch tscheche tschechen
  belgien: belgisch
  israel: israeli
  indien: indisch inder
`;
