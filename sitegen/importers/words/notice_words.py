"""What a page says of its own working: players, browsers, forms, applications, what to click.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

BROWSER = phrases("""
    votre lecteur ne| your player|
    please turn on| bitte aktivieren sie| activa javascript| attiva javascript| ative o javascript|
    votre navigateur| ton navigateur| your browser| ihr browser| dein browser| tu navegador| su navegador|
    il tuo browser| il vostro browser| o seu navegador| seu navegador| o teu navegador| este navegador| ce
    navegador| this browser| dieser browser| javascript| veuillez activer javascript| please enable
""")
"""How a page begins that cannot be shown."""

CLICKING = phrases("""
    cliquer pour| cliquez pour| zoomez sur| click to| tap to| zum vergrossern| haz clic para| clic para|
    clicca per| clique para|
    cliquez ici| cliquer ici| cliquez sur| cliquer sur| en cliquant sur| cliquant ici| passez la souris|
    passez votre souris| survolez| appuyez sur| touchez l| click here| click on| by clicking| tap here|
    tap on| hover over| mouse over| swipe to| klicken sie hier| hier klicken| klicken sie auf| fahren sie
    mit der maus| tippen sie auf| klicke hier| haga clic| haz clic| pulse aqui| pincha aqui| pulsa aqui|
    pasa el raton| clicca qui| cliccate qui| clicca su| cliccando su| passa il mouse| tocca qui| clique
    aqui| clique em| clicar aqui| passe o rato| passe o mouse| toque aqui
""")
"""What is to be done with a mouse or a finger."""

SHOWN = words("""
    agrandir enlarge anklicken vergrossern ampliar ingrandire
    carte graphique graphiques infographie image images icone icones bouton boutons lien video tableau
    article ici page diaporama photo point points map chart graphic graphics icon icons button buttons
    link table here gallery karte grafik bild bilder symbol knopf tabelle hier mapa grafico imagen
    imagenes icono boton enlace tabla aqui foto mappa immagine icona pulsante qui tabella imagem botao
    ligacao tabela
""")
"""On what one clicks."""

PLATFORMS = phrases("""
    spotify| deezer| apple podcasts| apple podcast| podcasts apple| apple music| amazon music| google
    podcasts| youtube music| castbox| pocket casts| podcast addict| overcast| soundcloud| acast| ausha|
    audible| app store| apple store| google play| play store| appgallery| ios| android| iphone| ipad|
    google news| google actualites| google noticias| google discover
""")
"""Where recordings and applications are had."""

PLATFORM_JOINTS = words("""
    nous
    app appli application disponible disponibles sur et ou aussi egalement est l la le les via votre
    toutes plateformes plateforme ecouter ecoutez abonnez vous telecharger telechargez suivez retrouvez
    podcast notre nos gratuitement s abonner a tous get it available on and or also the is our listen
    subscribe download follow find us free to wherever you your podcasts verfugbar bei auf und oder auch
    die im horen abonnieren herunterladen jetzt uns folgen kostenlos en y o tambien el escucha descarga
    suscribete siguenos gratis disponibile su e anche ascolta scarica iscriviti seguici il lo disponivel
    no na em tambem ouca baixe descarregue assine siga
""")
"""What else stands in a button or pitch for them."""

APP = words("""
    app appli applis application applications apps aplicacion aplicaciones applicazione applicazioni
    aplicativo aplicacao
""")
OUR = words("""
    notre nos our unser unsere unserer unseren unseres nuestra nuestro nuestras nuestros nostra nostro
    nostre nostri nosso nossa nossos nossas
""")
PAGE_BIDS = words("""
    decouvrez retrouvez telechargez consultez visitez essayez installez emportez ouvrez rejoignez suivez
    abonnez profitez parcourez explorez feuilletez relisez revoyez consulter decouvrir telecharger visiter
    discover download get try install explore visit browse check see join subscribe entdecken laden holen
    besuchen testen installieren stobern abonnieren lade hol entdecke descubre descubra descarga descargue
    consulta visita prueba instala explora scopri scoprite scarica scaricate prova installa esplora
    sfoglia baixe descarregue consulte visite experimente instale confira
""")
"""With what a page leads to something of its own: "Découvrez notre carte"."""

FORM_WORDS = words("""
    inscription abonnement adresse demande message formulaire commande desinscription dossier boite spam
    spams indesirables indesirable registration subscription address request form inbox junk sign email
    anmeldung nachricht formular spamordner posteingang inscripcion suscripcion solicitud mensaje
    formulario registro bandeja correo iscrizione abbonamento richiesta messaggio modulo posta inscricao
    assinatura pedido mensagem registo cadastro caixa
""")
FORM_DONE = words("""
    enregistree enregistre confirmee confirme envoyee envoye compte validee valide verifiez registered
    confirmed received sent successful successfully saved check complete bestatigt erfolgreich gesendet
    gespeichert prufen registrada registrado confirmada confirmado enviada enviado recibida recibido
    revisa registrata confermata confermato inviata inviato ricevuta controlla recebida recebido verifique
""")
"""What a form answers: "Merci, votre inscription est confirmée"."""

MACHINES = phrases("""
    voix de synthese| voix synthetique| voix artificielle| synthese vocale| automatiquement| automatique|
    intelligence artificielle| ia| l ia| une ia| synthetic voice| synthesised voice| synthesized voice| ai
    voice| text to speech| automatically| automated| ai| artificial intelligence| ki| einer ki| mit ki|
    kunstlicher intelligenz| automatisch| kunstliche stimme| computerstimme| synthetische stimme| voz
    sintetica| voz artificial| inteligencia artificial| automaticamente| ia generativa| voce sintetica|
    voce artificiale| intelligenza artificiale
""")
"""Who reads or sums up, where nobody does."""

MACHINE_MADE = words("""
    realise realisee lu lue genere generee produit produite redige redigee resume resumee cree creee
    traduit traduite vocalise made read generated produced written created narrated translated summarised
    summarized voiced vertont erstellt vorgelesen gelesen erzeugt ubersetzt zusammengefasst generiert
    realizado realizada leido leida generado generada creado creada elaborado elaborada traducido
    traducida realizzato realizzata letto letta generato generata creato creata tradotto tradotta lido
    lida gerado gerada criado criada feito feita traduzido traduzida
""")

RECORDINGS = phrases("""
    texte traduit| article traduit| article lu| texte lu| article read| text translated| artikel vorgelesen|
    articulo leido| articolo letto| artigo lido|
    cette lecture| cet audio| cette version audio| cette video| ce podcast| ce resume| cet article| ce
    texte| cette synthese| cette traduction| la version audio| l audio| cet enregistrement| this audio|
    this recording| this narration| this summary| this article| this story| this translation| this text|
    the audio| the summary| dieser artikel| diese zusammenfassung| dieser text| diese aufnahme| dieser
    beitrag| das audio| dieses audio| diese ubersetzung| este audio| este resumen| esta grabacion| este
    articulo| este texto| esta traduccion| questo audio| questo riassunto| questo articolo| questo testo|
    questa sintesi| questa traduzione| este artigo| este resumo| esta gravacao| esta traducao
""")
"""What such a note begins with."""

EARLIER = phrases("""
    une version precedente| une version anterieure| une premiere version| dans une version precedente|
    dans une premiere version| dans une version anterieure| la premiere version| an earlier version| a
    previous version| in an earlier version| the original version| in einer fruheren version| in einer
    fruheren fassung| eine fruhere version| eine fruhere fassung| in einer ersten version| una version
    anterior| en una version anterior| una version previa| una versione precedente| in una versione
    precedente| una prima versione| uma versao anterior| na versao anterior| numa versao anterior| em uma
    versao anterior
""")
OF_WHAT = words("of de du des d del della dell dello di do da der")
MISTAKEN = words("""
    erreur tort indiquait indiquions ecrivions donnait mentionnait attribuait corrige corrigee corrigeons
    stated said misstated gave incorrectly wrongly error mistake corrected misidentified wrong hiess
    fehler falsch falschlich korrigiert irrtumlich berichtigt indicaba decia corregido equivocada atribuia
    indicava riportava errore corretto errato errata sbagliata dizia erro corrigido errada
""")
"""What a note tells of an earlier version, beside that there was one."""

SAYS = words("""
    dit disent explique expliquent avertit previent previent raconte selon assure rappelle estime affirme
    insiste
    said says warns warned according explains told adds sagt erklart warnt laut meint dice explica segun
    advierte afirma spiega secondo avverte diz segundo avisa
""")
"""With what a sentence ends that is somebody's."""

CORRECTED = (
    r"rectificatif|erratum|errata(?: corrige)?|precision|correction|corrigendum|correctif|clarification|"
    r"korrektur|berichtigung|richtigstellung|fe de erratas|fe de errores|correccion|rectificacion|"
    r"correzione|rettifica|precisazione|correcao|retificacao|nota de correcao"
)
"""The label of a correction."""

UPDATED = phrases("""
    a ete mis a jour| a ete actualise| a ete actualisee| a ete mise a jour| est mis a jour| has been
    updated| was updated| was last updated| is being updated| will be updated| wurde aktualisiert| wird
    aktualisiert| wird laufend aktualisiert| ha sido actualizado| ha sido actualizada| fue actualizado| se
    actualizara| e stato aggiornato| e stata aggiornata| foi atualizado| foi atualizada| sera atualizado
""")
"""What is said of a text and never of a law."""

CHANGED = phrases("""
    a ete modifie| a ete corrige| a ete complete| was amended| was corrected| has been amended| has been
    corrected| was edited| has been edited| wurde korrigiert| wurde geandert| wurde erganzt| ha sido
    corregido| ha sido modificado| fue corregido| e stato corretto| e stato modificato| foi corrigido| foi
    alterado
""")
PURPOSES = phrases("""
    pour preciser| pour corriger| pour ajouter| pour indiquer| pour tenir compte| avec l ajout| apres
    publication| to clarify| to correct| to reflect| to add| to include| to remove| to make clear| after
    publication| um klarzustellen| nach der veroffentlichung| para aclarar| para corregir| para anadir|
    para precisar| per precisare| per correggere| per chiarire| per aggiungere| para esclarecer| para
    corrigir| para acrescentar
""")
"""Why a text was changed."""
