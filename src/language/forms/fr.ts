/** French words whose forms the stemmer leaves apart, each with those forms: see `readForms`. */
export const FRENCH_FORMS = `
  aller: irai iraient aille aillent
  venir: viens vient viennent vint vinrent venu venue venus venues viendra viendront viendrait vienne
  devenir: devient deviennent devint devinrent devenu devenue devenus devenues deviendra deviendront
  revenir: revient reviennent revint revinrent revenu revenue revenus reviendra
  parvenir: parvient parviennent parvint parvinrent parvenu parvenue parviendra
  intervenir: intervient interviennent intervint intervinrent intervenu intervenue intervention interviendra
  prévenir: prévient préviennent prévint prévenu prévenue prévention
  survenir: survient surviennent survint survinrent survenu survenue
  provenir: provient proviennent provint provenu
  convenir: convient conviennent convint convenu
  maintenir: maintient maintiennent maintint maintinrent maintenu maintenue maintien maintiendra
  tenir: tient tiennent tint tinrent tenu tenue tiendra tiendront
  obtenir: obtient obtiennent obtint obtinrent obtenu obtenue obtention obtiendra
  contenir: contient contiennent contint contenu contenue contiendra
  détenir: détient détiennent détint détenu détenue détention
  soutenir: soutient soutiennent soutint soutinrent soutenu soutenue soutien
  appartenir: appartient appartiennent appartint appartenu appartiendra
  retenir: retient retiennent retint retenu retenue
  entretenir: entretient entretiennent entretenu entretien
  mourir: meurt meurent mourut moururent mort morte morts mortes mourra mourront
  naître: naît naissent naquit naquirent né née nés nées naissance
  connaître: connaît connaissent connut connurent connu connue connus connues connaissance
  reconnaître: reconnaît reconnaissent reconnut reconnurent reconnu reconnue reconnaissance
  paraître: paraît paraissent parut parurent paru parue parution
  apparaître: apparaît apparaissent apparut apparurent apparu apparue apparition
  disparaître: disparaît disparaissent disparut disparurent disparu disparue disparition
  prendre: prend prennent prit prirent pris prise prises
  apprendre: apprend apprennent apprit apprirent appris apprise apprentissage
  comprendre: comprend comprennent comprit comprirent compris comprise compréhension
  entreprendre: entreprend entreprennent entreprit entrepris entreprise
  reprendre: reprend reprennent reprit reprirent repris reprise
  surprendre: surprend surprennent surprit surpris surprise
  mettre: met mettent mit mirent mise mises
  permettre: permet permettent permit permirent permise permission
  promettre: promet promettent promit promirent promesse
  admettre: admet admettent admit admirent admis admise admission
  commettre: commet commettent commit commirent commis commise
  soumettre: soumet soumettent soumit soumirent soumis soumise soumission
  transmettre: transmet transmettent transmit transmis transmise transmission
  remettre: remet remettent remit remirent remise
  démettre: démet démission démissionner démissionne démissionné
  écrire: écrit écrivent écrivit écrivirent écrite écrits écrites écriture écrivain
  décrire: décrit décrivent décrivit décrite description
  inscrire: inscrit inscrivent inscrivit inscrite inscription
  lire: lisent lu lue lurent lecture
  élire: élisent élut élu élue élus élues élirent élection
  dire: disent dirent
  prédire: prédit prédisent prédite prédiction
  interdire: interdit interdisent interdite interdiction
  faire: fit firent faite fasse
  défaire: défait défont défaite
  vaincre: vainc vainquit vainquirent vaincu vaincue vaincus vainqueur victoire
  convaincre: convainc convainquit convaincu convaincue
  vivre: vit vivent vécut vécurent vécu vécue vie vies
  survivre: survit survivent survécut survécurent survécu survie survivant
  suivre: suit suivent suivit suivirent suivi suivie
  poursuivre: poursuit poursuivent poursuivit poursuivi poursuite
  voir: voit voient virent vu vue vus vues verra verront
  prévoir: prévoit prévoient prévit prévu prévue prévision
  recevoir: reçoit reçoivent reçut reçurent reçu reçue reçus recevra réception
  concevoir: conçoit conçoivent conçut conçu conçue conception
  percevoir: perçoit perçoivent perçut perçu perçue perception
  savoir: sait savent sut surent su sue saura sauront
  pouvoir: put purent
  devoir: dut durent
  vouloir: voulut voulurent voudra veuille
  falloir: fallut fallu
  valoir: vaut valent valut valu vaudra valeur
  croire: croit croient crut crurent croyance
  boire: boivent burent bu bue boisson
  courir: courent courut coururent couru courra course
  parcourir: parcourt parcourent parcourut parcouru
  conduire: conduit conduisent conduisit conduisirent conduite conducteur
  construire: construit construisent construisit construisirent construite construits constructeur construction
  détruire: détruit détruisent détruisit détruisirent détruite détruits destruction
  produire: produit produisent produisit produisirent produite production producteur
  réduire: réduit réduisent réduisit réduite réduction
  traduire: traduit traduisent traduisit traduite traduction traducteur
  introduire: introduit introduisent introduisit introduite introduction
  séduire: séduit séduisit séduite séduction
  craindre: craint craignent craignit crainte
  atteindre: atteint atteignent atteignit atteignirent atteinte atteints
  éteindre: éteint éteignent éteignit éteinte extinction
  peindre: peint peignent peignit peinte peinture peintre
  joindre: joint joignent joignit jointe
  rejoindre: rejoint rejoignent rejoignit rejointe
  contraindre: contraint contraignit contrainte
  ouvrir: ouvrent ouvert ouverte ouverts ouverture
  découvrir: découvrent découvert découverte découvertes
  couvrir: couvrent couvert couverte
  offrir: offre offrent offrit offert offerte
  souffrir: souffrent souffert souffrance
  acquérir: acquiert acquièrent acquit acquirent acquis acquise acquisition
  conquérir: conquiert conquièrent conquit conquirent conquis conquise conquête
  servir: sert servent
  dormir: dort dorment sommeil
  partir: partent
  sentir: sentent
  sortir: sortent
  fuir: fuit fuient fuite
  battre: battent battit battirent battu battue bataille
  combattre: combat combattent combattit combattu
  abattre: abat abattent abattit abattu abattue
  rompre: rompt rompit rompu rupture
  résoudre: résout résolvent résolut résolu résolue résolution
  dissoudre: dissout dissolvent dissolut dissous dissoute dissolution
  envoyer: envoient enverra
  appeler: appellent
  jeter: jettent
  acheter: achètent achat
  mener: mènent
  régner: règnent
  posséder: possèdent possession
  succéder: succèdent successeur succession
  décéder: décès décédée
  envahir: invasion envahisseur
  décider: décision
  rire: rit rient rirent
  plaire: plaît plut
  accroître: accroît accrut accru accroissement
  asseoir: assied assit assis
  mouvoir: meut mû mouvement
  émouvoir: émeut ému émotion
  pleuvoir: pleut pluie
  perdre: perte
  oeil: yeux
  travail: travaux
  ciel: cieux
  vitrail: vitraux
  bail: baux
  émail: émaux
  vieux: vieil vieille vieilles
  beau: bel belle belles beauté
  nouveau: nouvel nouvelle
  bon: meilleur meilleure meilleurs
  mauvais: pire
  long: longue longueur
  haut: hauteur
  large: largeur
  roi: royaume
`;
