/**
 * What pages call the things around an article, in the languages of the European press and some beyond: each a fragment of a regular
 * expression for the beginning of a line. Words that articles begin sentences with are absent, or need more of a line to be matched.
 */

/** Before the headline of another article, or over a list of them. */
export const RELATED_WORDS = [
  'lees (?:ook|meer|verder|hier)|bekijk ook|zie ook|kijk ook|luister ook|ook interessant|meer (?:lezen|over dit)',
  "read (?:more|also|next|the rest)|also read|see also|related|recommended(?: for you)?|more on this|you (?:may|might) also like|don[’']t miss",
  'lesen sie (?:auch|hier|mehr)|auch (?:interessant|lesen)|lesetipp|mehr (?:zum thema|lesen|dazu)|siehe auch|weiterlesen|zum weiterlesen|weitere (?:artikel|beiträge)|ähnliche (?:artikel|beiträge)|das könnte (?:sie|dich|euch) (?:auch )?interessieren!?',
  'lire (?:aussi|également)|à lire(?: aussi| également)?|voir aussi|à voir (?:aussi|également)|sur le même (?:sujet|thème)|vous aimerez aussi|articles? (?:liés|similaires)|en savoir plus',
  'l[ée]a (?:también|además)|lee (?:también|además|más)|leer (?:más|también)|(?:también )?(?:te|le) puede interesar|puedes? ver|v(?:er|ea) también|mir[ae] también|noticias relacionadas|no te pierdas',
  'leia (?:também|mais)|ve?ja (?:também|mais)|saiba mais|confira também|notícias relacionadas',
  'leggi (?:anche|tutto)|(?:vedi|guarda) anche|per approfondire|(?:ti )?potrebbe interessar(?:e|ti)(?: anche)?|articoli correlati',
  '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej|dalej)|polecamy',
  'läs (?:också|även|mer)|se (?:också|også|även)|læs (?:også|mere)|les (?:også|mer)|lue (?:myös|lisää)|katso myös',
  'čtěte (?:také|též|dále)|přečtěte si (?:také|též)|mohlo by vás zajímat|čítajte (?:aj|tiež)|kapcsolódó(?: cikkek)?|cite[șş]te (?:[șş]i|mai mult)|ilgili haber(?:ler)?|baca juga',
  'читайте (?:также|ещё|еще|також)|смотрите также|(?:материалы )?по теме|διαβάστε (?:επίσης|ακόμα)|اقرأ أيضا',
  '関連記事|あわせて読みたい|相关(?:阅读|新闻)|延伸阅读|推荐阅读|관련기사',
].join('|');

/** Over an advertisement, or where the text is cut for one. */
export const ADVERTISEMENT_WORDS = [
  'advertenties?|advertisement|advertising|ads?|anzeige|werbung|publicité|publicidade?|pubblicità|reklam[ay]?|annonse?|annonce|mainos|реклама|hirdetés|gesponsord|sponsored',
  'scroll (?:down )?to continue.*|(?:article|story) continues (?:below|after).*|(?:het )?artikel gaat (?:verder|door) (?:onder|na).*|tekst gaat (?:verder|door) onder.*|lees verder onder.*',
  "la suite après (?:la|cette) publicité|(?:el artículo|la noticia) continúa.*|sigue leyendo|l[’']articolo continua.*|continua (?:após|depois d)a publicidade",
].join('|');

/** What a button that passes an article on is called, and where to. */
export const SHARING_WORDS = [
  'deel|delen|share|teilen|partager|tweet|tweeten|twittern|retweet|pin|pin it|pocket|e-?mail|mail|whatsapp|facebook|twitter|linkedin|instagram|print|printen|afdrukken|drucken|kopieer link|copy link|mitteilen|opslaan|save',
  'compart(?:ir|e|ilhar|ilhe)|partilhar|tuitear|imprim(?:ir|er)|envoyer|enviar|condividi|stampa|udostępnij|drukuj|dela|skriv ut|jaa|sdílet|paylaş|поделиться|telegram|pinterest|reddit|flipboard|messenger|skype|xing',
].join('|');

/** What names the maker of a picture. */
export const CAPTION_WORDS =
  'foto|fotos|photo|photos|photograph|beeld|bild|image|picture|video|illustratie|illustration|afbeelding|abbildung|fotografía|imagen|imagem|crédito?s?(?: photo)?|immagine|zdjęcie|kuva|фото';

/** What a page says of the time of an article. */
export const DATING_WORDS =
  '(?:laatst )?(?:gepubliceerd|gewijzigd|bijgewerkt|bijgewerkt tot|geplaatst|geactualiseerd|aangepast)|published|posted|updated|last (?:updated|modified|reviewed)|veröffentlicht|aktualisiert|(?:letzte )?aktualisierung|publié|mis à jour|(?:publica|actualiza|atualiza)do|pubblicato|aggiornato|opublikowano|aktualizacja|publi[cs]er(?:ad|et)|uppdatera[dt]|opdateret|oppdatert|julkaistu|päivitetty|publikováno|опубликовано|обновлено';

/** Over, or instead of, what readers say. */
export const COMMENT_WORDS =
  '\\d+ (?:reacties?|comments?|kommentare?|comentarios?|comentários?|commenti|commentaires?|komentarz[ey]|kommentarer)|reageer(?: op dit artikel)?|plaats (?:een )?reactie|(?:post|leave|write|add) a comment|comments?|reacties|kommentar(?:e| schreiben)|kommentieren|(?:deja un|escribe un) comentario|comentarios|deixe (?:um|seu) comentário|comentários|lascia un commento|commenti|laisser un commentaire|commentaires|(?:dodaj )?komentarze?|kommentarer|комментарии';

/** Asks the reader to follow or subscribe; what to is said in `CHANNEL_WORDS`. */
export const FOLLOWING_WORDS =
  'subscribe|sign up|follow (?:us|me|our)|join (?:us|our)|like us|volg|schrijf (?:je|u) in|meld (?:je|u)(?: nu)? aan|abonneer|folgen? sie|folge?t?|abonnier(?:en sie|e|t)|melden sie sich|suivez|abonnez|inscrivez|rejoignez|s[ií]gu?e(?:nos)?|suscr[íi]b(?:ete|ase)|únete|siga(?:-nos)?|inscreva|assine|seguici|iscriviti|abbonati|obserwuj|dołącz|zapisz się|polub|följ|følg|prenumerera|tilmeld|seuraa|подпи(?:сывайтесь|шитесь)';

export const CHANNEL_WORDS =
  'newsletters?|nieuwsbrief|infolettre|boletín|facebook|twitter|instagram|youtube|telegram|whatsapp|linkedin|tiktok|rss|google news|discover|push|nyhetsbrev|nyhedsbrev|телеграм';
