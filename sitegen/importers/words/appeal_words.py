"""Of what a publication makes its appeals: whom it addresses, what it asks for and what about.

Data only, folded, in six languages. Rules count how many sides of an appeal a line shows, so that one word
never decides: a sentence about subscriptions has the word and neither a reader nor a "we".
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

YOU = words("""
    vous votre vos you your yours yourself dir dich dein deine deinen deinem deiner euch euer eure
    puedes quieres quieras tienes puoi vuoi hai
    te ti tu tus tuyo usted ustedes contigo tuo tua tuoi tue vostro vostra voi vi voce voces lhe
""")
"""The reader, where the word means nobody else."""

YOU_FORMALLY = frozenset({"Sie", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihnen"})
"""The same in German, which a capital within the sentence tells from "they"."""

US = words("""
    nous notre nos us our ours we uns unser unsere unseren unserem unserer wir nosotros nuestro nuestra
    nuestros nuestras nos noi nostro nostra nostri nostre nosso nossa nossos nossas
    usamos utilizamos guardamos almacenamos armazenamos tratamos enviamos queremos necesitamos precisamos
    scrivici scriveteci segnalaci contattaci avvisaci seguici seguiteci escribenos avisanos siguenos
    contactanos
    cuentanos
    respondemos usiamo utilizziamo salviamo conserviamo trattiamo inviamo vogliamo rispondiamo
""")
"""The publication; in languages that leave "we" out, the verbs it uses of itself."""

IBERIAN = words("do da dos das em os no na uma um com e que el los las del o una")
"""Words of Portuguese and Spanish beside which "nos" is not the French "our"."""

THIS_SITE = phrases("""
    la redaction| notre redaction| die redaktion| la redaccion| la redazione| a redacao| ce site|
    notre site| this site| this website| diese seite| diese website| este sitio| esta web|
    questo sito| este site
""")
"""The publication as its site."""

THIS_PIECE = phrases("""
    cet article| ce texte| ce contenu| cette page| cette enquete| cette publication| this article| this story|
    this piece| this post| this page| this content| this report| dieser artikel| diesen artikel|
    dieses artikels|
    dieser text| diesen text| dieser beitrag| diesen beitrag| dieser inhalt| este articulo| esta noticia|
    este contenido| esta pagina| este reportaje| questo articolo| questo contenuto| questa notizia|
    dell articolo|
    questa pagina| este artigo| esta reportagem| este conteudo| esta materia
""")
"""What the reader has before the eyes, as pages call it."""

INVITES = words("""
    subscribe register join follow donate support unsubscribe
    abonnez inscrivez rejoignez suivez soutenez adherez desinscrivez enregistrez connectez identifiez
    abonnieren abonniere folgen folge folgt unterstutzen unterstutze unterstutzt spenden spende registrieren
    registriere werden werde melde melden
    suscribete suscribase suscribite siguenos siganos seguinos unete unase apuntate apoyanos apoya registrate
    registrese hazte hagase inscribete sigue siga
    iscriviti iscrivetevi abbonati abbonatevi seguici seguiteci segui unisciti sostienici sostieni registrati
    registratevi diventa entra
    assine inscreva cadastre siga sigam apoie junte subscreva torne faca entre
""")
"""With what a publication asks to be joined, followed or paid, at the beginning of a clause."""

INVITES_IN_TWO = phrases("""
    sign up| sign in| sign me| log in| chip in| opt out| become a| make us| add us| like us| find us| help us|
    faites un| creez un| creez votre| devenez membre| devenez abonne| je m| melden sie| melde dich|
    haz una| haz un| crea una| crea tu| fai una| crea un| faca parte| crie uma
""")
"""The same in two words."""

BIDS = words("""
    get receive read find discover click tap download write contact tell report take share comment watch
    listen browse explore give check manage enter choose enjoy send try consider let turn
    recevez retrouvez lisez decouvrez cliquez telechargez ecrivez contactez signalez participez reagissez
    commentez partagez ecoutez regardez consultez ajoutez activez offrez profitez donnez dites envoyez
    choisissez gerez essayez decouvrir recevoir accedez
    erhalten lesen entdecken klicken laden schreiben teilen horen sehen testen sichern bekommen nutzen
    erfahren
    lies schau teile schreib klicke lade
    recibe reciba lee lea descubre descubra haz haga escribe escribenos escribanos comparte comenta descarga
    escucha mira consulta encuentra accede activa avisanos cuentanos
    ricevi ricevete leggi leggete scopri scoprite clicca scrivi scrivici scriveteci condividi commenta scarica
    ascolta guarda consulta trova accedi attiva segnalaci raccontaci
    receba leia descubra clique escreva compartilhe partilhe comente baixe ouca veja confira acesse ative
    avise
    envie participe descarregue
""")
"""What else a publication asks of its readers, at the beginning of a clause."""

LEAD_INS = words("""
    please and so then now just also or to et ou puis alors merci bitte und oder jetzt hier y o ahora por
    favor
    e ora qui per agora pour para zum um why not simply simplement einfach
""")
"""What may stand before such a verb."""

NEWSLETTER_WORDS = words("""
    newsletter newsletters infolettre infolettres lettre letter letters courriel courriels email emails e-mail
    mail mails inbox mailbox boite postfach briefing bulletin boletin boletines bandeja correo casella posta
    caixa matinale edition hebdo weekly daily spam
""")
PAYING_WORDS = words("""
    abonne abonnes abonnee abonnees abonnement abonnements subscriber subscribers subscription subscriptions
    member members membership membre membres adherents sustainers supporters patrons abonnent abonnenten
    abonnentinnen abo abos mitglied mitglieder socio socios socia socias suscriptor suscriptores suscripcion
    abbonato abbonamento abbonamenti soci assinante assinantes assinatura membros membro
    don dons donation donations donor donors donate spende spenden donacion donaciones donazione donazioni
    doacao doacoes contribution gift gratuit gratuitement gratuite free kostenlos gratis gratuitamente
    gratuito
    illimite illimitee unlimited unbegrenzt ilimitado illimitato compte account konto cuenta conta
    pay offre offres offer offers oferta ofertas offerta offerte angebot trial essai paywall
""")
FOLLOWING_WORDS = words("""
    whatsapp telegram facebook instagram twitter bluesky tiktok youtube linkedin mastodon threads google
    channel
    chaine canal kanal canale podcast podcasts balado app appli application aplicacion applicazione aplicativo
    notifications notification alerts alertes alerte alertas push reseaux social
""")
READING_WORDS = words("""
    lecteurs lectrices readers journalism journalisme journalismus periodismo giornalismo jornalismo
    journalistes
    journalists redaction newsroom redaktion redaccion redazione redacao reporters reporting presse press
    independent independant independante unabhangig unabhangigen unabhangiger independiente indipendente
    independente journal newspaper magazine zeitung articles stories enquetes investigations recherchen
    reportages reportajes reportagens inchieste site website abonnes questions survey sondage umfrage encuesta
    sondaggio enquete lectorat rabatt
""")
CONSENT_WORDS = words("""
    cookie cookies traceur traceurs tracker trackers tracking mouchards rastreadores tracciatori consentement
    consent
    consents zustimmung einwilligung consentimiento consenso consentimento partenaires partners partner
    partnern
    socios partners parceiros publicites publicitaires annonces annonceurs regies ads adverts advertising
    advertisers
    werbung anzeigen anuncios publicidad annunci pubblicita publicidade audience reichweite audiencia traffic
    accessi appareil device devices gerat geraten dispositivo aparelho fichiers files dateien archivos file
    arquivos ficheiros donnees data daten datos dati dados personnaliser personalise personalize personnalises
    personalisierte personalizar personalizzare navigateur browser navegador blocker adblocker bloqueur
    werbeblocker
    etiquetas balises etiquettes aceptalas rechazalas
    preferences preferenze preferencias privacy confidentialite datenschutz privacidad privacidade mesurer
    measure
    messen medir misurare statistiques statistics statistik accepter refuser accept reject ablehnen aceptar
    rechazar
    accettare rifiutare aceitar recusar
""")
TELLING_CONSENT_WORDS = words("""
    cookie cookies traceur traceurs tracker trackers mouchards rastreadores tracciatori consentement consent
    einwilligung consentimiento consentimento blocker adblocker bloqueur werbeblocker
""")
"""Those of them that hardly say anything else."""
COMMENTS_WORDS = words("""
    commentaire commentaires comment comments kommentar kommentare kommentaren comentario comentarios commento
    commenti moderation moderes moderated moderiert moderados moderati courtois civil respectful avis opinion
    opinions meinung opinioni discussion debat debate conversation erreur erreurs coquille faute error errors
    mistake mistakes typo fehler errata errore errori erro erros imprecision tip tips temoignage temoignages
    reagir repondre utile useful helpful hilfreich util utile feedback
""")
OFTEN = phrases("""
    chaque matin| chaque jour| chaque semaine| chaque vendredi| chaque dimanche| chaque lundi| chaque samedi|
    chaque mois| chaque jeudi| chaque mercredi| chaque mardi| chaque soir| tous les matins| tous les jours|
    tous les soirs| toutes les semaines| une fois par semaine| deux fois par mois| une fois par mois|
    every day|
    every morning| every week| every evening| every monday| every tuesday| every wednesday| every thursday|
    every friday| every saturday| every sunday| every weekday| each morning| each week| once a week|
    twice a week| twice a month| once a month| jeden tag| jeden morgen| jede woche| jeden freitag|
    jeden montag|
    jeden sonntag| jeden samstag| einmal pro woche| einmal im monat| taglich| wochentlich| cada dia|
    cada manana|
    cada semana| cada viernes| cada lunes| cada domingo| todos los dias| una vez a la semana| ogni giorno|
    ogni mattina| ogni settimana| ogni venerdi| ogni lunedi| ogni domenica| una volta alla settimana|
    todos os dias| todas as manhas| toda semana| toda sexta| todas as semanas| cada semana| toda manha
""")
"""How often a letter comes."""

STORES = phrases("""
    app store| apple store| google play| play store| google play store| app gallery| appgallery|
    microsoft store| f droid| amazon appstore
""")
"""Shops for programs, as buttons below pitches for an application name them."""
