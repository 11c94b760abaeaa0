/** French words that carry some topic but little: see `Language.weakWords`. */
export const FRENCH_WEAK_WORDS = `
  nom noms terme termes mot mots type types genre sorte sortes expression exemple exemples personne personnes gens chose choses
  lieu lieux endroit place partie parties part nombre nombres quantité pourcentage moitié total raison raisons cause causes
  façon façons manière manières méthode moyen moyens but rôle rôles fonction effet effets résultat résultats conséquence
  conséquences an ans année années temps jour jours date dates mois décennie siècle siècles période périodes époque moment fois
  aujourd'hui actuellement sens signification définition surnom question questions réponse réponses faits sujet problème
  événement événements caractéristique caractéristiques différence
  
  appeler appelle appelé appelée appelés appelées appelait nommée connu connue connus connues connaître considéré considérée
  désigne désigner signifie signifier croit croire pense penser prendre prend prit venir vient venu venue utiliser utilise
  utilisée trouver trouve trouvée devenir devient devint devenu devenue commencer commence commença début débuté arriver arrive
  passer passe servir sert mettre met mis mise permettre permet permis voir voit vu vue demander demande répondre savoir sait
  contenir contient composé composée former forme formes créer créé créée inclure inclut vivre vit exister existe changer change
  suivre suit suivi apparaître apparaît apparu finir fini finit terminer causer situé située besoin montrer
  
  premier première premiers premières deuxième second seconde troisième dernier dernière derniers dernières deux trois quatre
  cinq six sept huit neuf dix onze douze double nouveau nouvelle nouveaux nouvelles ancien ancienne grand grande grands grandes
  petit petite petits petites long longue haut haute bon bonne meilleur meilleure mauvais important importante importants
  importantes principal principale principaux principales différent différente différents différentes général générale possible
  spécifique spécial spéciale particulier particulière récent prochain suivant suivante entier entière nombreux nombreuses
  typique célèbre responsable seul seule principalement généralement habituellement originellement initialement ensemble tard
  tôt ensuite puis finalement fréquemment longtemps notamment
  
  groupe groupes membre membres monde vie zone fin cas point points niveau milieu taille système
`;
