"""Of what the heads of lists of other articles are made: what is listed, and how near it is to this article.

Data only, folded, in six languages.
"""

from __future__ import annotations

from sitegen.importers.words.word_lists import words

PIECES = words("""
    article billet episode
    articles tribunes chroniques billets fiches reportages podcasts videos lectures actus breves portraits
    entretiens interviews critiques editoriaux
    stories columns posts guides reads explainers podcasts episodes essays reviews
    artikel beitrage kolumnen texte meldungen folgen berichte kommentare
    articulos noticias columnas entradas reportajes entrevistas tribunas
    articoli notizie rubriche puntate approfondimenti interviste editoriali
    artigos noticias colunas materias reportagens episodios entrevistas
""")
"""What publications publish."""

ANYTHING = words("""
    questions sujets themes contenus recettes pages dossiers rappels
    questions topics content pages recipes threads
    fragen themen inhalte rezepte seiten
    preguntas temas contenidos paginas recetas
    domande temi contenuti pagine ricette
    perguntas assuntos conteudos paginas receitas
""")
"""What lists name as well as articles do: believed beside NEAR only."""

NEAR = words("""
    lie connexe associe recommande recommandes
    voisins voisines proches similaires connexes lies liees associes associees apparentes apparentees
    related similar
    ahnliche ahnlicher verwandte verwandter
    relacionados relacionadas similares parecidos parecidas
    correlati correlate collegati simili
    relacionadas relacionados semelhantes
""")
"""How what is listed is like this article; hardly a subheading says so."""

OTHER = words("""
    partages lus vus commentes consultes
    autres derniers dernieres recents recentes precedents precedentes populaires semaine mois rubrique
    more other latest recent popular previous week month
    mehr weitere andere neueste letzte beliebte woche
    otros otras ultimos ultimas recientes anteriores semana mes
    altri altre ultimi ultime recenti precedenti settimana mese rubrica
    outros outras ultimos ultimas recentes anteriores semana mes
""")

LIST_JOINTS = words("""
    plus lire
    les des nos de la le du et a notre l d
    our the of this and from most your
    die der des unsere aus und dieser
    los las de la nuestras nuestros y mas
    i gli le di della dei delle nostri nostre e piu
    os as da do dos das nossos nossas e mais
""")
