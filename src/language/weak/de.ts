/** German words that carry some topic but little: see `Language.weakWords`. */
export const GERMAN_WEAK_WORDS = `
  name namen namens bezeichnung bezeichnungen begriff begriffe art arten typ typen wort wörter worte beispiel beispiele person
  personen mensch menschen leute ding dinge sache sachen ort orte orten platz stelle stellen teil teile teilen stück stücke
  hälfte anzahl zahl zahlen menge nummer prozent prozentsatz anteil anteile gesamt grund gründe gründen ursache ursachen weise
  weisen methode mittel zweck ziel ziele funktion funktionen rolle rollen aufgabe aufgaben effekt wirkung wirkungen auswirkung
  auswirkungen ergebnis ergebnisse folge folgen einfluss jahr jahre jahren jahres zeit zeiten zeitpunkt tag tage tagen datum
  woche wochen monat monate jahrzehnt jahrzehnte jahrhundert jahrhunderte jahrhunderts zeitraum epoche moment augenblick heute
  heutzutage heutige bedeutung bedeutungen definition beschreibung abkürzung spitzname frage fragen antwort antworten tatsache
  information informationen thema problem probleme ereignis ereignisse merkmal merkmale eigenschaft eigenschaften unterschied
  unterschiede
  
  heißen heißt hieß hießen geheißen genannt genannte genannten nannte nannten nennt bezeichnet bezeichnen bezeichnete bekannt
  bekannte bekannten bekannteste kennt kannte gekannt stehen steht stand standen gestanden betrachtet betrachten angesehen
  bedeuten bedeutet bedeutete gemeint meint glaubt geglaubt denken denkt dachte gedacht machen mache macht machte machten
  gemacht nehmen nimmt nahm nahmen genommen kommen kommt kam kamen gekommen benutzt verwenden verwendet verwendete verwendung
  gebrauch finden findet fand fanden gefunden stattfinden stattfindet stattfand stattfanden stattgefunden geben gibt gab gaben
  gegeben geschehen geschieht geschah passieren passiert passierte entstehen entsteht entstand entstanden bestehen besteht
  bestand bestanden existieren existiert existierte beginnen beginnt begann begannen begonnen beginn anfang starten startet
  startete gehören gehört gehörte gehörten gelten gilt galt galten gegolten bleiben bleibt blieb blieben geblieben bringen
  bringt brachte brachten gebracht halten hielt hielten gehalten führt führte setzen setzt setzte gesetzt stellt stellte
  gestellt legen legt liegen liegt gelegen sehen sieht sah sahen gesehen fragt fragte gefragt gehen geht ging gingen gegangen
  zeigen zeigt zeigte gezeigt arbeitet arbeitete helfen hilft half geholfen versuchen versucht versuchte brauchen braucht
  brauchte bekommen bekommt bekam erhalten erhält erhielt enthält enthielt umfasst umfasste umfassen bildet bildete gebildet
  dient diente leben lebt lebte lebten verändern verändert veränderung ändern ändert änderte folgt folgte gefolgt erscheinen
  erscheint erschien verursachen verursacht verursachte erlauben ermöglicht ermöglichen bestimmt bestimmte bestimmten bestimmen
  betrifft enden endet endete dauern dauert dauerte spielt spielte beschrieben her hin zurück zusammen dar fort
  
  erste ersten erster erstes erstmals zuerst zweite zweiten dritte dritten letzte letzten letzter zwei drei vier fünf sechs
  sieben acht neun zehn elf zwölf doppelt neu neue neuen neuer neues alt alte alten älteste groß große großen großer großes
  größere größte größten klein kleine kleinen kleinste lang lange längste kurz kurze hoch hohe hohen höher höchste höchsten
  niedrig gut gute guten besser beste besten schlecht wichtig wichtige wichtigen wichtigste wichtigsten hauptsächlich
  verschieden verschiedene verschiedenen unterschiedlich unterschiedliche gewisse allgemein allgemeine allgemeinen gewöhnlich
  üblich häufig häufigste möglich mögliche möglichkeit spezifisch speziell spezielle besondere besonderen früh frühe früher
  frühere später spätere spät nächste vorherige ehemalig ehemalige ehemaligen heutiger ganze ganzen gesamte gesamten diverse
  zahlreiche weitere weiteren typisch echte richtig wahr klar berühmt berühmte verantwortlich einzige meistens ursprünglich
  ursprüngliche derzeit aktuell gemeinsam circa zunächst schließlich insgesamt teilweise nötig
  
  gruppe gruppen mitglied mitglieder welt bereich bereiche gebiet gebiete seite seiten ende fall fälle punkt punkte ebene form
  formen mitte position system prozess
`;
