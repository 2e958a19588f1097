"""The crafts of those who make an article, as credits label them, and what pages count of its readers.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import phrases, words

CRAFTS = words("""
    text texte texts words word story reporting report recherche research researcher editing editor edition
    edit
    edited production producer photos photo photography photographs photographer pictures picture images image
    drawings drawing illustration illustrations illustrator illustrateur dessin dessins graphics graphic
    infographie
    infographies cartes carte map maps cartographie video videos camera sound son audio music musique voice
    voix
    montage realisation mixage layout design graphisme maquette translation translator traduction traducteur
    adaptation web relecture correction secretariat enquete recit reportage propos recueillis narration script
    development developpement data donnees sujet radio mise page conception
    foto fotos fotografie bilder bild bildredaktion illustrationen grafik grafiken karte karten schnitt
    kamera ton
    musik sprecher sprecherin redaktion lektorat ubersetzung layoutgestaltung gestaltung umsetzung mitarbeit
    regie
    texto textos fotografia fotografias imagen imagenes imagem imagens ilustracion ilustraciones ilustracao
    ilustracoes
    dibujos edicion edicao montaje montagem montaggio guion roteiro produccion producao produzione traduccion
    traducao traduzione diseno sonido som musica infografia infografica reportaje reportagem realizacion
    realizacao
    testo testi immagini disegni disegno illustrazione illustrazioni grafica riprese suono voce voz redazione
    cura revisione revisao camara desenhos arte
""")
"""What somebody did for an article, before a colon and a name: "Drawings: Ezekiel Sample"."""

CRAFT_JOINTS = words("et and und y e & de des du of the der die von la le les del di da do en in par a")
"""What may join two of them, and what they were done for."""

COUNTED = words("""
    views view reads readers shares share likes like comments comment replies reply retweets reposts reactions
    reaction downloads listens plays votes vote upvotes claps followers subscribers visits clicks saves
    responses
    vues vue lectures partages partage commentaires commentaire reactions reponses ecoutes telechargements
    visites
    lecteurs jaime aime fois lu abonnes contributions
    aufrufe leser klicks kommentare kommentar reaktionen antworten postings posting mal geteilt stimmen
    abonnenten
    visitas vistas lecturas compartidos compartido comentarios comentario reacciones respuestas veces
    descargas
    visualizzazioni letture condivisioni commenti commento reazioni risposte volte
    visualizacoes leituras compartilhamentos partilhas comentarios reacoes respostas vezes curtidas gostos
""")
"""What pages count of themselves."""

COUNTED_WITH = words("""
    k m mio mil mille tsd j lu vu vues ont read viewed this article cet times a the of so far already deja
    bisher
    gelesen personnes people personen personas persone pessoas have like de et and und y e
    voir la conversation see total in on post articulo artigo articolo artikel dieser este questo
    twitter facebook x
""")
"""What may stand beside such a count."""

SAYS_BELOW = phrases("""
    dit| a dit| a ecrit| ecrit| says| said| wrote| writes| sagt| sagte| schreibt| schrieb| meint| dice| dijo|
    escribio| escribe| ha detto| ha scritto| scrive| disse| diz| escreveu| comentou| a commente| commented
""")
"""With what a page names the writer of a comment: "Jeanne dit :"."""

ANSWER = words("""
    repondre reply antworten responder rispondi rispondere responde responda signaler report melden denunciar
    segnala reportar
""")
"""What a reader may do with another's comment."""

ANSWER_JOINTS = words("""
    j aime like likes gefallt mir me gusta gosto curtir mi piace partager share teilen compartir condividi
    compartilhar partilhar abus abuse un ce commentaire comment kommentar comentario commento reponse reponses
    antworten replies respuestas risposte respostas et and und y e voir show view see les zitieren citer quote
    upvote downvote vote voter permalink permalien link lien masquer hide to
""")
"""What else stands beside such a button."""
