"""Of what the buttons and links around an article are made: what they do, and to what.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

DOES = words("""
    personnaliser
    reprendre retirer zoomer cliquer
    partager imprimer enregistrer sauvegarder ecouter copier envoyer telecharger signaler suivre voir
    afficher masquer
    lire relire agrandir reduire retour ouvrir fermer consulter decouvrir offrir commenter reagir poursuivre
    continuer derouler defiler revenir activer modifier gerer augmenter diminuer charger regarder ajouter
    proposer
    republier citer traduire rechercher faire deposer revoir reecouter
    share print save listen copy send download report follow see show hide read view enlarge open close expand
    collapse load return watch add gift comment continue scroll manage change edit translate republish cite
    load
    skip jump browse explore
    teilen drucken merken speichern anhoren vorlesen kopieren senden versenden herunterladen melden folgen
    ansehen
    anzeigen ausblenden lesen weiterlesen vergrossern offnen schliessen zuruck laden zeigen einblenden
    kommentieren
    compartir imprimir guardar escuchar copiar enviar descargar reportar seguir ver mostrar ocultar leer
    ampliar
    abrir cerrar volver cargar comentar regalar continuar
    condividi stampa salva ascolta copia invia scarica segnala segui vedi mostra nascondi leggi ingrandisci
    apri
    chiudi torna carica commenta regala continua vai scorri guarda
    partilhar compartilhar guardar salvar ouvir baixar descarregar denunciar ver mostrar esconder ler ampliar
    abrir
    fechar voltar carregar comentar oferecer
""")
"""What a button does, as its first word says."""

DOES_LAST = words("""
    teilen drucken merken speichern anhoren vorlesen kopieren senden versenden herunterladen melden folgen
    ansehen
    anzeigen ausblenden lesen weiterlesen vergrossern offnen schliessen laden zeigen einblenden kommentieren
    verschenken abspielen
""")
"""The same in German, where it is said last: "Artikel merken"."""

TO_WHAT = words("""
    presse papiers choix imprimante
    notre reportage emission favori favoris adresse debut loin pleine grand imagen
    article articles cet ces ce texte page lien lecture suite plus tout tous toutes commentaires commentaire
    image
    images photo photos galerie video videos sommaire menu version pdf complete integrale entier entiere
    complet
    anglaise francaise anglais francais imprimable mobile heure tard continuer direct fil taille police
    caracteres
    accueil une liste recherche haut bas du de la le les l en a au pour sur par mon ma mes nos autres ici
    sujet theme
    auteur rubrique dossier podcast journal numero edition newsletter amis ami mail email courriel e favoris
    theme abonnes discussion debat commenter fenetre nouvelle onglet
    this story stories the full text link more less all comments comment images picture pictures gallery table
    contents page pages later here top bottom back home list english french spanish german as to on of for
    your my
    in via by item post topic author issue paper news friend friends mode dark light size font results
    transcription transcript transkript transcripcion trascrizione transcricao resultats results
    artikel diesen dieser dieses beitrag seite link mehr weniger alle kommentare kommentar bild bilder video
    den die
    das zum zur nach oben text ganzen hier spater thema autor ausgabe im in der merkliste schrift weitere auf
    per
    resultats classement tableau carte calendrier programme transcription chapitre chapitres departement
    commune region ville demande dossier inscription formulaire reservation ligne
    results standings ranking map calendar schedule transcript chapters form booking online application
    ergebnisse tabelle karte kalender programm transkript kapitel antrag anmeldung
    resultados clasificacion tabla mapa calendario transcripcion capitulos formulario linea
    risultati classifica tabella mappa trascrizione capitoli modulo
    classificacao tabela transcricao capitulos
    articulo este esta noticia noticias pagina enlace mas menos todo todos todas los las comentarios
    comentario imagen
    imagenes foto fotos galeria texto completo completa aqui arriba inicio el al del por lista tema autor
    version
    articolo questo questa notizia pagina link piu meno tutto tutti tutte commenti commento immagine immagini
    foto
    il lo gli testo completo intero qui su alla alle home lista tema autore versione inglese in per tardi dopo
    artigo este esta noticia reportagem materia ligacao mais menos tudo comentarios comentario imagem imagens
    fotos
    o os as texto completo aqui topo inicio ao lista tema autor versao depois para mais tarde
""")
"""To what; a button names nothing else."""

LANGUAGES_NAMED = words("""
    english francais deutsch espanol italiano portugues catala galego euskara nederlands polski
    anglais allemand espagnol italien portugais anglaise allemande espagnole italienne portugaise
    french german spanish italian portuguese chinese arabic russian japanese
    englisch franzosisch spanisch italienisch portugiesisch
    ingles frances aleman inglesa francesa inglese francese tedesco spagnolo tedesca spagnola alemao espanhol
    castellano
""")
"""Languages, in their own words and in the others'."""

LANGUAGE_JOINTS = words("""
    in en auf em sie version versione versao also aussi lire read lesen leer leggi ler article story artikel
    articulo
    articolo artigo this cet diesen este questo disponible available verfugbar disponibile disponivel la le
    the der
    die das l en el translation traduction traduccion traduzione traducao ubersetzung original
""")
"""What else stands in a link to another language's version."""

AT_WILL = phrases("""
    a tout moment| changer d avis| quand vous voulez| quand bon vous semble| at any time| anytime| any time|
    change your mind| whenever you like| jederzeit| en cualquier momento| cambiar de idea| cuando quieras|
    in qualsiasi momento| quando vuoi| a qualquer momento| quando quiser| mudar de ideia
""")
"""That an appeal may be taken back."""

LOUD_LABELS = phrases("""
    ca vous interesse| ca peut vous interesser| sur le meme sujet| a relire| lisez aussi| a decouvrir|
    decouvrir| aussi a lire| revivez| reagissez| react| related| more on this| what to read next| explainer|
    mehr zum thema| lesen sie mehr| auch interessant| te puede interesar| le puede interesar|
    tambien en| potrebbe interessarti| ti potrebbe interessare| pode interessar| tambem em|
    a lire| lire| lire aussi| a lire aussi| a voir| voir| voir aussi| a ecouter| ecouter| relire|
    read| read more| read also| read next| also read| see also| watch| listen|
    lesen| lesen sie| lesen sie auch| auch lesen| mehr| video| lesetipp| sehen sie auch| horen|
    lee| lea| lee tambien| lea tambien| leer| leer mas| ver| mira| escucha| vea tambien|
    leggi| leggi anche| leggi tutto| guarda| ascolta| vedi| vedi anche| approfondisci|
    leia| leia tambem| leia mais| ler| ver mais| veja| veja tambem| ouca| assista
""")
"""What stands in capitals before another article's headline."""

TOGGLES = phrases("""
    refermer| deplier| replier| fermer| voir la liste| voir le tableau| afficher la liste|
    collapse| expand| close| see the list| show the list|
    einklappen| ausklappen| aufklappen| zuklappen| schliessen| liste anzeigen|
    espandi| comprimi| chiudi| vedi la lista| vedi l elenco|
    desplegar| plegar| contraer| cerrar| ver la lista| recolher| expandir| fechar| ver a lista
""")
"""What opens and shuts a list within an article, alone or before what is listed."""

PLAYER = words("""
    audio video podcast play pause stop mute unmute muet sourdine volume vitesse speed
    geschwindigkeit velocidad velocita velocidade qualite quality qualitat calidad qualita qualidade
    sous titres subtitles captions untertitel subtitulos sottotitoli legendas duree duration dauer duracion
    durata duracao lesezeit horzeit lesedauer transcription transcript transkript transcripcion trascrizione
    transcricao lecteur player reproductor lettore leitor ecran screen vollbild pantalla schermo tela
    desactive desactives desactivee chapitres chapters kapitel autoplay streaming playback
""")
"""What a player of sound or pictures says of itself, and what counts the time that a text takes."""

PLAYER_JOINTS = words("""
    mn
    lire lecture ecouter regarder voir temps de en la le les l plein normale normal auto automatique francais
    progression pourcentage min minute minutes sec secondes total restant direct mode position son
    read reading listen watch time full the of in a to this article normal english live remaining progress
    hd off on sound x
    horen lesen ansehen zeit deutsch der die das in ca min minuten stunde stunden fortschritt sekunden
    ton
    escuchar leer ver tiempo lectura del este articulo espanol completa minutos segundos
    ascolta leggi guarda tempo di lettura italiano intero minuti secondi
    ouvir ler assistir leitura cheia portugues
""")
"""What else stands in such a line: "Reading time: 4 min", "Quality: Auto Subtitles: English"."""

LASTS = words("min mn minute minutes minuten minuti minutos sec secondes seconds sekunden secondi segundos")
"""What the length of a recording, or of a text, is counted in."""
