"""What pages say of themselves in running text, in six languages: notes, polls, print marks, invitations.

Data only. The folded forms; regular expressions where a list of words would not do.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

NOTES = phrases("""
    n.d.l.r| n. d. l. r| ndlr| n.d.a| ndla| note de la redaction| note de l'editeur| note de l'auteur|
    a nos lecteurs| avis aux lecteurs| editor's note| editors' note| editorial note| author's note|
    note to readers| a note to our readers| disclosure| disclaimer| full disclosure| transparency note|
    anm. d. red| anm. d. redaktion| anm. der redaktion| anmerkung der redaktion| hinweis der redaktion|
    hinweis in eigener sache| in eigener sache| transparenzhinweis| nota de la redaccion|
    nota de redaccion| nota del editor| nota de la editora| nota del autor| n. de la r| n. del e|
    nota della redazione| nota dell'autore| nota dell'editore| n.d.r| n. d. r| ndr| nota da redacao|
    nota do editor| nota da editora| n. da r| aviso aos leitores| aviso a los lectores| ai lettori
""")
"""How a note by the editors begins."""

ENDS = words("""
    ends end fin ende fine fim final finis 30
""")
"""What despatches and press notes close with, alone on a line."""

POLLS = phrases("""
    sondage| le sondage| notre sondage| votre avis| la question du jour| vote| votez| poll| quick poll|
    reader poll| our poll| take our poll| today's poll| question of the day| quiz| umfrage| frage des tages|
    unsere umfrage| abstimmung| ihre meinung| ihre meinung ist gefragt| encuesta| la encuesta|
    pregunta del dia| sondeo| sondaggio| il sondaggio| domanda del giorno| enquete| pergunta do dia|
    sondagem| quizz| le quiz| das quiz| el quiz
""")
"""The head of a poll or quiz."""

OF_THE_HOUSE = words("""
    lettre lettres redaction newsletter newsletters infolettre entretiens dossier dossiers numero numeros
    journal site podcast podcasts serie series chaine application appli archives abonnes lecteurs articles
    article reportages correspondant correspondants journalistes supplement edition kiosque rubrique blog
    readers subscribers supporters letter magazine archive app coverage reporting reporters newsroom channel
    page pages sister members journalism website stories corrections ethics terms podcast audio zeitung
    ausgabe heft leser lesern leserinnen themenseite redaktion seite archiv kanal magazin beilage
    schwerpunkt abo berichterstattung boletin redaccion suscriptores lectores canal web revista suplemento
    hemeroteca articulos entrevistas podcasts reportajes lettori abbonati redazione sito canale archivio
    inserto rivista articoli interviste speciale leitores assinantes redacao canal arquivo revista edicao
    reportagens entrevistas materias
""")
"""What belongs to a publication: "our letter", "unsere Leser"."""

READ_ON = words("""
    retrouvez lisez ecoutez decouvrez consultez suivez abonnez inscrivez rejoignez soutenez regardez
    partagez telechargez commandez votez find read listen discover follow subscribe sign join support watch
    share download order vote lesen horen finden folgen abonnieren unterstutzen bestellen stimmen lea
    escuche escucha descubra descubre sigue siga suscribete suscribase unete apoya mire mira encuentra
    leggi leggete ascolta ascoltate scopri segui seguite abbonati iscriviti sostieni guarda leia ouca
    descubra siga assine inscreva apoie veja
""")
"""With what a publication invites its readers, at the beginning of a sentence."""

PRESS_OFFICES = phrases("""
    ufficio stampa| press office| media office| press team| media relations| service de presse|
    service presse| bureau de presse| pressestelle| presseabteilung| pressebüro| gabinete de prensa|
    oficina de prensa| departamento de prensa| assessoria de imprensa| gabinete de imprensa
""")
"""What stands beside the name of those who send a press note."""

IS_OR_DOES = words("""
    est is was ist es e covers writes reports edits schreibt berichtet couvre ecrit suit dirige enseigne
    escribe cubre informa scrive segue racconta escreve cobre teaches leads studies arbeitet lehrt works
    lives vit lebt trabaja lavora trabalha
""")
"""What follows a name at the beginning of a portrait."""

FOUNDED = words("""
    fonde fondee fondes fondees cree creee association entreprise rassemble federe siege
    founded established company charity headquartered organisation organization nonprofit
    gegrundet unternehmen verein hauptsitz stiftung
    fundada fundado creada creado empresa asociacion sede fundacion
    fondata fondato nata azienda associazione fondazione
    criada criado associacao fundacao
""")
"""With what the sender of a press note is told of."""

READERS = words("""
    vous votre vos you your yours sie ihnen ihr ihre euch tu te ti usted ustedes su le les voi vi vostro
    voce voces lhe seu sua
""")
"""With what a page turns to its reader."""

AUTHORS = phrases("""
    l'auteur| l'autrice| l'auteure| les auteurs| the author| the authors| the writer| der autor| die autorin|
    die autoren| el autor| la autora| los autores| l'autore| gli autori|
    o autor| a autora| os autores
""")
"""How a word on the author begins, where the author's name is said elsewhere."""

DECLARES = words("""
    declare declares declara dichiara erklart owns own n'a n'ont has have travaille works arbeitet trabaja
    lavora trabalha
""")
"""What such a word goes on with, beside IS_OR_DOES."""

TRADES = words("""
    journaliste journalistes reporter chroniqueur chroniqueuse correspondant correspondante redacteur
    redactrice
    pigiste auteur autrice auteure essayiste photographe
    journalist writer correspondent columnist editor contributor freelance author photographer
    journalistin redakteur redakteurin reporterin korrespondent korrespondentin autor autorin fotograf
    fotografin
    periodista corresponsal redactora columnista autora fotografo giornalista corrispondente redattore
    redattrice
    autore autrice jornalista correspondente redator redatora colunista reporter
""")
"""What those are who write for publications."""

WRITES = words("""
    writes covers couvre ecrit suit schreibt berichtet escribe cubre scrive segue racconta escreve cobre
    acompanha
""")
WRITES_ABOUT = words("about on sur pour uber fur sobre para su di per for since depuis seit desde dal")
REPORTS = words("that que dass che qu")
"""With what a portrait goes on ("schreibt seit 2011 über Flüsse"), and with what a report of words does."""

UPDATES = phrases("""
    mise a jour| actualisation| update| updated| aktualisierung| aktualisiert| nachtrag| actualizacion|
    aggiornamento| atualizacao
""")
"""With what a later note to an article begins, before its colon."""

ANNOUNCEMENTS = phrases("""
    prochain rendez-vous| prochain episode| la semaine prochaine| demain dans| next week| next time|
    coming up| coming soon| tomorrow in| nachste woche| in der nachsten ausgabe| morgen in|
    la proxima semana| proximamente| manana en| la prossima settimana| prossimamente| domani su|
    na proxima semana| em breve
""")
"""What is announced behind a colon: "Next week: the tunnel"."""

CLOSERS = phrases("""
    article modifie| article mis a jour| article actualise| article corrige| correction| corrections|
    rectificatif| erratum| this article was| this story was| this article has been| this story has been|
    clarification| korrektur| berichtigung| correccion| fe de errores| rectificacion| esta informacion se|
    esta noticia se| correzione| errata corrige| errata| correcao| esta reportagem foi|
    a suivre la semaine| a suivre :| lesen sie morgen| pour aller plus loin| pour en savoir plus|
    le saviez-vous| mis en ligne| cet article vous a| vous avez aime| ce contenu vous a| like what you|
    did you like| did you enjoy| if you liked this| if you enjoyed| tell us| write to us|
    email us| contact us|
    hat ihnen der| gefallt ihnen| was meinen sie| schreiben sie uns| le ha gustado| te ha gustado|
    ti e piaciuto| vi e piaciuto| gostou d| further reading| zum weiterlesen| mehr dazu| para saber mas|
    per saperne di piu| para saber mais| mitarbeit| redigierung| translated by| aus dem englischen
""")
"""How lines begin that stand below an article and are none of its sentences."""
