"""The words of bylines in six languages: what opens one, who signs as nobody, what no name holds.

Data only; the folded forms. Reading them is the business of `bylines` and `person_names`.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

OPENINGS = phrases("""
    par| suivi par| redaction| redaktion| redaccion| redazione| redacao| article de| un article de|
    article par| article ecrit par|
    article redige par| article publie par| ecrit par| redige par| publie par| poste par| signe par|
    signe| propos recueillis par| entretien realise par| texte par| texte de| texte| textes| auteur|
    auteure| autrice| auteurs| redacteur| redactrice| journaliste| reportage de| recit de| tribune de|
    une enquete de| enquete de| chronique de| traduit par| mis en ligne par| realise par| by|
    written by| filed by| words| posted by| published by| story by| words by| text by| text| article
    by| report by|
    reported by| reporting by| interview by| author| authors| writer| analysis by| review by|
    opinion by| contributed by| submitted by| guest post by| von| ein beitrag von| ein artikel von|
    eine analyse von| ein kommentar von| ein bericht von| verfasst von| geschrieben von|
    veroffentlicht von| autor| autorin| autoren| text von| bericht von| interview von|
    aufgezeichnet von| es berichtet| kommentar von| por| escrito por| redactado por| publicado por|
    autora| autores| texto| texto de| texto por| una cronica de| cronica de| reportaje de|
    entrevista de| firmado por| un articulo de| articulo de| di| a cura di| scritto da| pubblicato da|
    postato da| autore| autrice| autori| testo di| articolo di| un articolo di| intervista di|
    servizio di| dal nostro inviato| dalla nostra inviata| dal nostro corrispondente| da| reportagem de|
    postado por| um artigo de| artigo de| materia de| cronica por| reportagem| textos de| entrevista por
""")

ROLES = words("""
    journaliste journalist redacteur redactrice correspondant correspondante envoye envoyee special
    speciale reporter editor writer staff contributor correspondent columnist senior junior chief author
    chef rubrique redakteur redakteurin korrespondent korrespondentin autor autorin chefredakteur
    chefredakteurin reporterin redactor redactora periodista corresponsal enviado enviada especial
    giornalista redattore redattrice inviato inviata corrispondente jornalista reporter correspondente
    editora pigiste stagiaire economiste chercheur professeur professor analyst analyste avocat avocate
    freelance freie freier mitarbeiter contributeur contributrice collaborateur collaboratrice
    cofondateur fondateur directeur directrice ceo director colaborador colaboradora economist
    researcher lecturer fellow chercheuse historien historienne sociologue politologue philosophe
    consultant consultante expert experte docteur redaktionsleiter volontar volontarin
    founder cofounder reviewer manager strategist specialist engineer developer blogger photographer
    physician gardener owner coordinator attorney lawyer dietitian nutritionist therapist psychologist
    copywriter designer president vice responsable photographe ingenieur ingenieure medecin
    fotograf fotografin rechtsanwalt rechtsanwaltin wissenschaftler wissenschaftlerin arztin
    fotografo fotografa ingeniero ingeniera abogado abogada profesor profesora avvocato docente
    advogado advogada analista especialista correspondiente head lead
""")

GENERIC = words("""
    redaction redaktion redaccion redazione redacao staff admin administrator administrateur webmaster
    equipe team newsroom desk editorial editors agence agences agency agencies agentur agenturen agencia
    agencias agenzia agenzie invite guest anonyme anonymous anonym utilisateur user redacteur moderateur
    service actualite actu news online web press presse contributeur contributeurs partenaire sponsor
    sponsored communique nachrichtenredaktion onlineredaktion newsdesk correspondents correspondants
    wire digital comite author auteur autor autore unknown inconnu collectif lecteur lecteurs reader
    readers superuser root editor bot newsteam nachrichten noticias notizie stampa comunicato
    pressemitteilung mitteilung amministratore administrador membre publication site blog
    publirredactionnel partner
""")
"""One of these makes a byline nobody's in particular."""

PARTICLES = words("""
    de du des d da do dos das di del della dello dei degli dal van von zu zur vom der den het ter ten la
    le les el al ben bin ibn abu abd e y i af av zum st san santa mac mc o'
""")

INNER_WORDS = words("jr sr ii iii iv")

NOT_NAMES = words("""
    facts takeaways highlights glance datos chiffres reperes fakten zahlen eckdaten numeri dados figures
    from via lu paru
    what why how when where who which this that these those our your my his her its we they you know so
    far not quoi pourquoi comment quand qui ce cette ces nos vos leur leurs notre votre warum wie wann
    wer unser ihr porque por the a an un une le la les l il lo gli i el los las der die das ein eine o
    os as um uma et and und y e ou or oder en in im au aux sur on at of for pour fur para per con avec
    mit with par by a to zu accueil home startseite inicio menu politique politics politik politica
    economie economy wirtschaft economia monde world welt mundo mondo france international
    internationale societe society gesellschaft sociedad societa sociedade sport sports deportes
    esportes desporto culture kultur cultura sante health gesundheit salud salute saude science sciences
    wissenschaft ciencia scienza tech technologie technologies technology tecnologia technologien
    tecnologias technik numerique digital digitale business entreprises unternehmen empresas imprese
    finance finances finanzen finanzas bourse borse markets marches mercados mercati opinion opinions
    meinung opinione opiniao editorial edito analyse analysis analisis analisi video videos photo photos
    fotos podcast podcasts radio tv live direct newsletter newsletters abonnement abonnez abonner
    subscribe abo suscribete contact kontakt contacto contatti contato legal legales mentions impressum
    datenschutz privacy cookies conditions terms archives archiv archivo recherche search suche buscar
    cerca rechercher partager share teilen compartir condividi compartilhar commentaires comments
    kommentare comentarios commenti facebook twitter linkedin whatsapp instagram youtube telegram tiktok
    pinterest reddit email mail imprimer print drucken imprimir stampa lire read lesen leer leggi leia
    aussi also auch tambien anche tambem plus more mehr mas piu mais suivez follow folgen sigue segui
    siga tags mots cles keywords stichworte etiquetas sujets topics themen temas temi dossier dossiers
    special edition ausgabe edicion edizione edicao numero issue magazine magazin revista rivista
    journal zeitung diario giornale jornal times post news nachrichten noticias notizie actualite
    actualites actualidad attualita gazette gazzetta gaceta tribune tribuna courrier corriere correo
    kurier herald chronicle tagblatt anzeiger blatt press presse prensa review report group groupe
    gruppe grupo gruppo inc ltd llc corp corporation company co sa sas sarl gmbh ag kg spa srl ltda plc
    electronics motors bank banque banco banca university universite universitat universidad universita
    institute institut instituto istituto ministry ministere ministerium ministerio ministero parliament
    parlement union europe europa european europeen afrique africa asie asia asien amerique america
    amerika etats unis states united kingdom royaume republic republique north nord sud est ouest sur
    norte nouvelle nouveau new neue nuevo nuova novo ville city stadt ciudad citta cidade saint street
    rue avenue intelligence artificielle artificial kunstliche inteligencia intelligenza ia ki it big
    data cloud software internet google meta amazon apple microsoft samsung huawei loisirs lifestyle
    voyage voyages travel reise reisen viajes viaggi viagem cuisine auto automobile automotive
    immobilier emploi jobs carriere shop boutique store annonces meteo weather wetter tiempo horoscope
    jeux games spiele juegos giochi jogos education bildung educacion istruzione educacao environnement
    environment umwelt medio ambiente climat climate klima clima energie energy energia energien lune
    moon espace space weltraum innovation innovations startup startups guerre krieg guerra loi law
    gesetz ley legge lei image bild imagen foto credit credits source sources quelle fuente fonte via
    tous droits reserves rights reserved derechos copyright aujourd hier today yesterday heute gestern
    hoy ayer oggi ieri hoje ontem minutes minuten lecture a propos about uber nous us wir nosotros noi
    nos getty images shutterstock istock afp reuters bibliotheque exploration patrimoine heritage
    recherches etudes etude study studie galerie gallery app apps android ios premium exclusif exclusive
    exklusiv explainer decryptage portrait entretien interview reportage enquete tribunes breaking
    agenda evenement evenements events konferenz conference forum summit sommet prix award awards
    festival debat debate regions region local locale lokales metro capital street board council
    committee commission federation association foundation fondation stiftung fundacion club team
    society party parti partei partido centre center zentrum centro museum musee museo museu theatre
    hotel airport station school ecole schule president presidente minister ministre ministro prime
    chancellor chancelier kanzler queen roi reine general manager director reality ultra galaxy
    smartphone
""")
"""A line with one of these among its words is no person's name."""

PLACES = frozenset(
    phrases("""
    hong kong| buenos aires| costa rica| las vegas| san francisco| san diego| san jose| rio de janeiro|
    sao paulo| tel aviv| abu dhabi| kuala lumpur| cape town| sri lanka| saudi arabia| arabie saoudite|
    arabia saudita| silicon valley| palo alto| mountain view| santa clara| santa monica| baden baden|
    la paz| la havane| la habana| puerto rico| el salvador| sierra leone| burkina faso| cote d'ivoire|
    costa d'avorio| addis abeba| port louis| porto alegre| belo horizonte| cabo verde| cap vert|
    ciudad juarez| santo domingo| san salvador| quezon city| phnom penh| ho chi minh| white house|
    maison blanche| casa blanca| casa bianca| ray ban| rolls royce| hewlett packard| morgan stanley|
    goldman sachs| louis vuitton| general electric| standard chartered| rio tinto| deutsche telekom|
    credit suisse| merrill lynch| johns hopkins| open source| machine learning| deep learning| big tech|
    black friday| fact checking| notre dame| mont blanc| red hat| vision pro| apple vision|
    champs elysees| den haag| frankfurt am main| bad homburg| santiago de chile| moyen orient|
    proche orient| terra nova| nova scotia| gran canaria| palma de mallorca| ile de france| rhein main|
    nordrhein westfalen
""")
)
"""Places and companies of two or three words that look like a person's name."""
