/** Dutch words that carry some topic but little: see `Language.weakWords`. */
export const DUTCH_WEAK_WORDS = `
  naam namen genaamd term termen soort soorten type types woord woorden begrip begrippen uitdrukking voorbeeld voorbeelden
  persoon personen mens mensen ding dingen plaats plaatsen geplaatst plek plekken deel delen onderdeel onderdelen gedeelte stuk
  stukken helft aantal aantallen getal hoeveelheid hoeveelheden nummer percentage procent aandeel totaal reden redenen oorzaak
  oorzaken aanleiding manier manieren wijze methode middel middelen doel doelen bedoeling functie functies rol rollen effect
  effecten resultaat resultaten gevolg gevolgen invloed jaar jaren jaartal tijd tijden tijdstip dag dagen datum week weken maand
  maanden decennium decennia eeuw eeuwen periode periodes perioden tijdperk moment momenten vandaag tegenwoordig heden toekomst
  betekenis definitie afkorting bijnaam vraag vragen antwoord antwoorden feit feiten informatie onderwerp probleem problemen
  situatie gebeurtenis gebeurtenissen kenmerk kenmerken eigenschap eigenschappen aspect categorie verschil verschillen
  
  heten heet heette heetten geheten genoemd noemde noemden noemen bekend bekende bekendste staan stond stonden gestaan beschouwd
  beschouwen beschouwt gezien dacht dachten denken denkt gedacht betekenen betekent betekende bedoeld bedoelt bedoelen verwijst
  verwijzen verwezen aangeduid beschreven maken maak maakt maakte maakten gemaakt nemen neem neemt nam komen kom komt kwam
  kwamen gekomen gebruiken gebruikt gebruikte gebruikten gebruik gebruikelijk gebruikelijke vinden vind vindt vond vonden
  gevonden plaatsvinden plaatsvindt plaatsvond plaatsvonden plaatsgevonden gebeuren gebeurt gebeurde gebeurden gebeurd ontstaan
  ontstaat ontstond ontstonden bestaan bestaat bestond bestonden beginnen begint begon begonnen begin starten start startte
  gestart horen hoort hoorde behoren behoort behoorde gold blijven blijft bleef bleven gebleven blijkt bleek blijken brengen
  brengt bracht brachten gebracht houden houdt hield hielden gehouden zetten zet gezet stellen stelt stelde stelden gesteld
  leggen gelegd liggen ligt lag lagen gelegen zit zat zien ziet zag zagen kijken kijkt keek vraagt vroeg gevraagd antwoordde
  werken werkt werkte werkten gewerkt werk helpen helpt hielp geholpen proberen probeert probeerde nodig kennen kent kende
  gekend getoond bevatten bevat bevatte omvatten omvat omvatte vormen vorm vormt vormde vormden gevormd voorkomen voorkomt
  voorkwam dienen dient diende gediend krijgen krijgt kreeg kregen gekregen leven leeft leefde leefden veranderen verandert
  veranderde veranderd verandering volgen volgt volgde volgden gevolgd verschijnen verschijnt verscheen zorgen zorgt zorgde
  zorgden veroorzaken veroorzaakt veroorzaakte bepalen bepaalt bepaald bepaalde betrokken betreft betrekking eindigen eindigt
  eindigde eindigden duren duurt duurde
  
  gezegd verteld mee neer terug samen voort stand teweeg
  
  eerste tweede derde vierde vijfde laatste twee drie vier vijf zes zeven acht negen tien elf twaalf dubbel nieuw nieuwe
  nieuwste oud oude oudste groot grote groter grotere grootste klein kleine kleiner kleinste lang lange langer langste kort
  korte hoog hoge hoger hogere hoogste laag lage lager laagste goed goede beter betere beste slecht slechte belangrijk
  belangrijke belangrijker belangrijkste voornaamste hoofdzakelijk verschillend verschillende zeker zekere algemeen algemene
  gewone mogelijk mogelijke mogelijkheid specifiek specifieke speciaal speciale bijzonder bijzondere vroege vroeger vroegere
  later latere late recent recente volgende vorige voormalig voormalige huidig huidige geheel gehele volledig volledige totale
  diverse allerlei talrijke typisch typische echte juiste duidelijk eenvoudig makkelijk moeilijk beroemd beroemde
  verantwoordelijk eigen enkel gelijk grotendeels voornamelijk oorspronkelijk oorspronkelijke momenteel uiteindelijk
  aanvankelijk onlangs geleden gezamenlijk circa veelal dikwijls vaker zelden direct deels
  
  groep groepen lid leden wereld gebied gebieden kant kanten einde eind geval gevallen punt punten niveau niveaus positie
  grootte systeem proces
  
  aangenomen verondersteld vermoedelijk
`;
