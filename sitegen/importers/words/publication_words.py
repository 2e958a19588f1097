"""The phrases by which a page names its own publication, and the words that such names are made of.

Data only, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

NAMING_PHRASES = (
    # fr
    r"boutique(?: de| du)?",
    r"(?:la |notre )?newsletter(?: quotidienne| hebdomadaire)?(?: de| du| d['’])?",
    r"(?:les |nos )?newsletters (?:de|du)",
    r"l['’]infolettre (?:de|du)",
    r"abonne[zr](?:-vous)? (?:à|au|aux)",
    r"s['’]abonner (?:à|au)",
    r"l['’]application(?: mobile)?(?: de| du)?",
    r"(?:à|a) propos (?:de|du|d['’])",
    r"suivez(?:-nous sur)?",
    r"lire (?:l['’]article |la suite |l['’]original )?(?:complet |original )?sur",
    r"(?:recevez|recevoir) (?:chaque \w+ )?(?:la |l['’])(?:lettre|infolettre|newsletter) (?:de|du|d['’])",
    r"vous lisez (?:un article (?:de|du)|gratuitement)?",
    r"retrouvez(?: cet article)? (?:sur|dans)",
    r"(?:article |texte )?(?:initialement )?(?:paru|publié) (?:initialement )?(?:dans|sur|par le site)",
    r"(?:source|article) originale?\s?:",
    r"la rédaction (?:de|du)",
    r"(?:lu|vu|tiré|extrait) (?:dans|de)",
    r"(?:soutenez|rejoignez|contactez|contacter)",
    r"(?:un|une) (?:site|publication|média|titre) (?:de|du)",
    r"(?:faire|faites) un don (?:à|au)",
    r"les lecteurs (?:de|du)",
    r"(?:écrire|contact) (?:à|au)",
    r"retour à (?:l['’])?accueil (?:de|du)",
    # en
    r"subscribe to",
    r"you(?:['’]re| are) reading",
    r"sign up (?:for|to)",
    r"about",
    r"follow(?: us on)?",
    r"read (?:more |the (?:full )?(?:article|story|original) )?(?:on|at|in)",
    r"(?:this (?:article|story) )?(?:was )?(?:first |originally )(?:appeared|published) (?:in|on|at|by)",
    r"download the",
    r"the .{0,12}newsletter from",
    r"support",
    r"contact",
    r"become a member of",
    r"get the",
    r"(?:reports?|writes|covers [\w ]{1,40}) for",
    # de
    r"über",
    r"(?:der )?newsletter (?:von|der|des)",
    r"abonnieren sie",
    r"folgen sie",
    r"(?:laden|holen) sie (?:sich )?die app (?:von|der|des)",
    r"ein angebot (?:von|der|des)",
    r"erschienen (?:in|im|bei|auf)",
    r"zuerst (?:erschienen|veröffentlicht) (?:in|im|bei|auf)",
    r"mehr (?:auf|bei|von)",
    r"unterstützen sie",
    r"redaktion",
    # es
    r"suscríbe(?:te|se) a",
    r"suscripción a",
    r"sobre",
    r"acerca de",
    r"sigue a",
    r"síguenos en",
    r"publicado (?:originalmente )?en",
    r"leer (?:más )?en",
    r"apoya a",
    r"boletín de",
    # it
    r"abbonati a",
    r"iscriviti a(?:lla newsletter di)?",
    r"segui",
    r"la newsletter di",
    r"pubblicato (?:originariamente )?su",
    r"leggi (?:tutto )?su",
    r"sostieni",
    r"chi siamo\s?:",
    # pt
    r"assine (?:o|a)?",
    r"siga (?:o|a)?",
    r"a newsletter d[oa]",
    r"publicado (?:originalmente )?(?:em|no|na)",
    r"leia (?:mais )?(?:em|no|na)",
    r"apoie (?:o|a)?",
    r"sobre (?:o|a)",
)
"""What goes before the publication's own name in the furniture of its pages."""

NAMED_BEFORE = (
    r"(?:newsletter|app|application|podcast)\b",
    r"(?:is|are) published by\b",
    r"est (?:une publication|un titre|un média|un site|édité)\b",
    r"ist ein(?:e)? (?:Angebot|Produkt|Publikation)\b",
    r"es una publicación\b",
    r"è una pubblicazione\b",
    r"é uma publicação\b",
    r"sur (?:votre|ton) (?:mobile|téléphone|smartphone)\b",
    r"on your (?:phone|mobile|tablet)\b",
    r"auf (?:ihrem|deinem) (?:handy|smartphone)\b",
    r"en (?:tu|su) (?:móvil|celular|teléfono)\b",
    r"sul tuo (?:telefono|smartphone)\b",
    r"no (?:seu|teu) (?:celular|telemóvel)\b",
)
"""What follows it there."""

FOLLOWED = (
    r"(?:suivez|follow|folgen sie|siga|sigue a|segui|retrouvez|rejoignez|join|find|like)",
    r"(?:sur|on|auf|en|no|na|su|at)",
)
"""What goes before and behind it where a platform comes next: "Follow the Harbour Lantern on Facebook"."""

WEAK_PHRASES = frozenset(
    {"about", "über", "sobre", "support", "contact", "redaktion", "get the", "suivez", "segui", "lire sur"}
)

KIND_WORDS = words("""
    journal quotidien courrier gazette gazzetta gaceta tribune tribuna times post herald chronicle news
    daily weekly telegraph guardian observer observateur independent mail express mirror star sun globe
    inquirer standard review reporter bulletin echo echos voix monde figaro nation depeche presse press
    info infos actu actualites hebdo mag magazine revue revista rivista zeitung tageszeitung tagblatt
    tageblatt anzeiger nachrichten kurier rundschau bote allgemeine blatt spiegel woche stimme merkur
    morgenpost diario periodico noticias correo vanguardia heraldo giornale corriere quotidiano resto
    notizie messaggero stampa repubblica jornal folha noticia publico expresso correio gazeta estado
    observador tv radio fm media medias blog wire digest record dispatch sentinel courier examiner
    ledger monitor insider today heute oggi hoy libre soir matin carnet cahier almanach lettre portail
    observatoire observatorio osservatorio faro eco voz verdad mundo pais nacion mercurio universo
    lookout abend rheinische sueddeutsche taz wochenblatt kreisblatt volksblatt volksstimme
""")
"""A name with one of these among its words is a publication's."""

PLATFORMS = frozenset(
    phrases("""
    facebook| twitter| x| instagram| youtube| linkedin| whatsapp| telegram| tiktok| pinterest| reddit|
    threads| bluesky| mastodon| google| google news| google actualites| google play| apple| apple news|
    app store| spotify| deezer| flipboard| feedly| rss| email| e-mail| discord| messenger| snapchat|
    medium| substack| wordpress| getty images| istock| shutterstock| unsplash| pixabay| pexels| flickr|
    akismet| disqus| twitch| xing| android| ios| play store| podcast| twitter/x| wikimedia commons|
    wikipedia| adobe stock| alamy| creative commons| cookies| nous| us| uns| nosotros| noi| nos
""")
)
"""What pages name everywhere, and no page is published by."""

HEADS = words("""
    press note release communique revue presse comunicato stampa nota prensa numerique digital digitale
    media lettre newsletter digest alert alerte direct live replay menu suche search recherche
    pasar passer acceder springe springen direkt pular
    navigation contenu content inhalt contenido contenuto conteudo skip aller zum ir vai saltar
    principal main pressemitteilung mitteilung embargoed until embargo confidential draft brouillon
    advertisement anzeige publicite breve breves flash depeche info infos minute edition espace abonne
    abonnes client clients mon compte account login logo homepage page site web portail app kontakt
    today todays paper log sign subscribe exclusif exclusive premium gratuit free abonnieren inscription
    connexion newsletters rss plan top story stories latest trending popular breaking aujourd'hui hoy
    heute oggi hoje cookie cookies datenschutz
""")
"""What stands at the head of pages and is no name."""

OF_THE_HOUSE = words("""
    company group groupe gruppe grupo gruppo editions verlag publishing publications holding numeriques
    homepage home startseite logo accueil limited redaktion redaction
""")
"""What the firm adds to the name of its publication."""

BESIDE_DATES = words("""
    publie publiee mis mise updated published posted par by von por di le on at a am il el em
    veroffentlicht aktualisiert publicado actualizado pubblicato aggiornato atualizado modifie date
    datum fecha data lecture min uhr est edt et pst pdt pt cst cdt gmt bst utc cet cest diffusion ore
    ora heures heure h
""")
"""Words that stand beside dates and belong to no name."""

RIGHTS = words("""
    reserved rights reservados derechos riservata riservati diritti reserves droits vorbehalten rechte
    reproduction reproduccion riproduzione reproducao interdite prohibida vietata
""")
"""Words of the small print that no name holds."""

KIND_ENDINGS = (
    "zeitung", "blatt", "bote", "kurier", "anzeiger", "rundschau", "nachrichten", "presse", "merkur",
)  # fmt: skip
"""How German names of papers end."""

COMPANY_FORMS = words("""
    sas sa sarl gmbh ag kg inc ltd llc plc spa srl slu sl ltda eirl bv nv oy ab mbh corp corporation
""")
"""A name that ends in one of these is the company behind a publication."""

NO_NAMES = words("""
    nuestra nuestro nuestras nuestros unsere unseren unserer notre nos our nossa nosso nossas nossos nostra
    nostro your votre vos tua tuo tu su ihre ihren empfohlen empfohlene empfohlener empfohlenes recommended
    recommande recommandee recomendado recomendada raccomandato advertisement anzeige publicite publicidad
    pubblicita
    publicidade ao vivo directo direto diretta live liveblog liveticker ticker encerrado
    foot stocks markets shop jobs login logo app apps gratis gratuit free kostenlos
    ist gmt utc bst cet cest mez mesz est edt cst cdt mst mdt pst pdt jst brt hkt wib aest aedt uhr hrs
""")
"""Words of pitches, buttons and clocks: a name has one that is none of them."""

FREE_MAIL = words("""
    gmail googlemail hotmail outlook live yahoo ymail icloud me aol gmx web protonmail proton posteo
    orange wanadoo free laposte sfr libero virgilio tiscali uol bol terra t-online
""")
"""Hosts where anybody has an address."""
