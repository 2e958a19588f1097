"""What stands at the head of a page and is never its headline: the talk of the page about itself.

How long the text takes to read, what is on the air, scores, embargoes, tables of contents, the path to the
page, the number of the issue. Forms in six languages; which line is the headline is decided in headlines.
"""

from __future__ import annotations

import re

from sitegen.importers.mentions.bylines import looks_like_person
from sitegen.importers.words.byline_words import ROLES
from sitegen.text import fold

_READ = 160
"""Characters of a line that are looked at: a headline is no longer."""
_TALK = re.compile(
    # how long it takes
    r"(?:(?:estimated )?read(?:ing)? time|(?:temps|dur[ée]e) (?:de lecture|d['’]écoute)|lesezeit|lesedauer|"
    r"tiempo de lectura|tempo di lettura|tempo de leitura)\b|"
    r"\W{0,3}(?:ca\.? |approx\.? )?\d{1,3}\s?-?(?:min(?:ute[ns]?|uto?s?|uti)?\.?)\s(?:de |di )?"
    r"(?:read|listen|lecture|lesezeit|lesedauer|lectura|lettura|leitura)|"
    # what is on the air
    r"(?:now playing|on air|(?:you are|you['’]re) listening to|listen (?:live|now)|up next|"
    r"à l['’]antenne|"
    r"en (?:ce moment|cours d['’]écoute)\s?:|vous écoutez|écoutez? (?:en direct|le direct)|"
    r"jetzt (?:läuft|im programm)|"
    r"(?:es )?läuft gerade|sie hören|(?:ahora )?suena|sonando|estás escuchando|en antena|"
    r"(?:ora |adesso )?in onda|"
    r"stai ascoltando|a tocar|tocando agora|(?:está )?no ar\s?:|está a ouvir|você está ouvindo)\b|"
    # what the browser should do
    r"[^.]{0,60}\bjavascript\b|"
    r".{0,60}\b(?:your browser|votre navigateur|ihre[mn] browser|im browser|tu navegador|il tuo browser|"
    r"(?:o seu|seu) navegador|nel browser|no navegador|en el navegador)\b|"
    # that nothing more is to come
    r".{0,12}\b(?:(?:this |the )?live ?(?:blog|coverage|page)|ce (?:direct|live)|"
    r"dieser (?:live)?(?:blog|ticker)|"
    r"(?:este|el|il|o|esta) (?:directo|diretta|direto|direta))\s(?:is|has|est|ist|wurde|ha|è|está|foi|é)\s"
    r"(?:now |maintenant |nun |ya |ora |agora )?(?:clos|end|over|finish|termin|beendet|geschlossen|finaliz|"
    r"conclu|encerrad|chiusa|cerrad)|"
    # when it may be told
    r"(?:embargoed|(?:strictly )?under embargo|embargo|sous embargo|sperrfrist|embargado|sob embargo|"
    r"(?:for|pour|zur|para|per) (?:immediate release|(?:diffusion|publication) imm[ée]diate|"
    r"sofortigen (?:veröffentlichung|verwendung)|(?:la )?difusión inmediata|(?:la )?diffusione immediata|"
    r"divulgação imediata|immediate use))\b|"
    # which of several pictures
    r"(?:image|photo|picture|slide|bild|foto|imagen|immagine|imagem|diapositive|page|seite|página|pagina)\s"
    r"\d{1,3}\s?(?:/|sur|of|von|de|di)\s?\d|\d{1,3}\s?/\s?\d{1,3}(?:\s|$)",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:(?:au )?sommaire|dans ce num[ée]ro|table des mati[èe]res|(?:table of )?contents|in this issue|"
    r"(?:in )?this week['’]s issue|inhalt|inhaltsverzeichnis|in diese[mr] (?:heft|ausgabe)|sumario|"
    r"(?:en|in) est[ae] (?:n[úu]mero|edici[óo]n)|[íi]ndice|sommario|in questo numero|sum[áa]rio|"
    r"nesta edi[çc][ãa]o|le journal du jour|today['’]s paper)"
    r"(?: (?:du|de|of|des|der|del|di|do|da)\b.{0,30})?\W*",
    re.IGNORECASE,
)
_MINUTE = re.compile(r"\w\s\(?\d{1,3}(?:\+\d{1,2})?\s?['’′](?:[\s,;)·]|$)")
"""The minute of a goal behind a scorer's name: "Kane 45’"."""
_PICTURE = re.compile(
    r"(?<![“”\"'’-])(?:photos?|fotos?|cr[ée]dits?(?: photo)?|bild(?:er)?|©)\s?[:©]\s?\S|\(c\)\s",
    re.IGNORECASE,
)
_HOME = r"home|homepage|accueil|startseite|start|inicio|início|página inicial|portada"
_HERE = (
    r"you are here|vous êtes ici|sie sind hier|estás (?:en|aquí)|"
    r"sei in|sei qui|está (?:em|aqui)"
)
_PATH = re.compile(
    rf"\W{{0,3}}(?:{_HOME})\s{{0,3}}[>›»/|→]|\W{{0,3}}(?:{_HERE})\s?[:>›»/|→]|"
    r"[^>›»→]{1,40}\s[>›»→]\s[^>›»→]{1,40}\s[>›»→]\s|"
    r"\w{3,20}(?:\s\w{1,20}){0,2}\s[>›»]\s\w{3,20}(?:\s\w{1,20}){0,2}$",
    re.IGNORECASE,
)
_ISSUE = re.compile(
    r"\W{0,3}(?:[^\W\d_]{2,20}\s){0,2}(?:n[°º]\s?|num[ée]ro\s|no\.\s?|nr\.\s?|issue\s#?|vol(?:ume|\.)?\s|"
    r"ausgabe\s|heft\s|"
    r"edition\s|édition\s|edici[óo]n\s|edizione\s|edição\s)(?:n[°º]\s?|nr\.\s?)?\d|"
    r"(?:édition|edici[óo]n|edizione|edição|ausgabe|numéro|datée?|fechad[oa])\s(?:du|de|del|do|vom|of)\s",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?<!\w)(?:(?:il y a|vor|hace|há|ha)\s(?:\d{1,2}|une?|eine[rmn]?|um|uma|una)\s?"
    r"(?:min|h\b|heure|jour|stund|tag|hora|día|dia|minut)|"
    r"(?:\d{1,2}|an?|un['’]?|uno|una)\s?(?:min|mins|minutes?|h|hrs?|hours?|days?|"
    r"ore|ora|minuti|giorn[oi]|horas?|dias?)"
    r"\s(?:ago|fa|atrás)\b)",
    re.IGNORECASE,
)
_BARS = re.compile(r"[>›»/|→]")
_HEADLINE = 4
_SHORT = 14
_WORD = re.compile(r"[^\W\d_]+")


def is_page_talk(text: str) -> bool:
    """Whether the page tells something about itself here, or a picture or a match does: no headline.

    >>> is_page_talk("Lesezeit: 4 Min."), is_page_talk("Kane 12’, Saka 78’"), is_page_talk("Why we read")
    (True, True, False)
    """
    text = text[:_READ]
    return bool(
        _TALK.match(text) or _CONTENTS.fullmatch(text) or _MINUTE.search(text) or _PICTURE.search(text)
    )


def is_path(text: str) -> bool:
    """Whether the line is the path to the page, whose headline then follows: "Home > News > Rivers"."""
    return _PATH.match(text[:_READ]) is not None


def is_mere_path(text: str) -> bool:
    """Whether the line is a path that ends in a section, not in a headline: "Home > News > Rivers"."""
    return is_path(text) and len(_BARS.split(text[:_READ])[-1].split()) < _HEADLINE


def is_issue(text: str) -> bool:
    """Whether the line tells the number or the day of an issue: it stands under a paper's name and motto."""
    return _ISSUE.match(text[:_READ]) is not None


def parts_heads(text: str) -> bool:
    """Whether the head of the page ends with this line, and that of the article begins behind it."""
    return is_path(text) or is_issue(text) or _is_release_mark(text)


def tells_age(text: str) -> bool:
    """Whether the line tells how old the article is, as a date would: "il y a 2 heures · 14 commentaires"."""
    return len(text.split()) <= _SHORT and _AGO.search(text[:_READ]) is not None


def is_portrait(text: str, before: str) -> bool:
    """Whether the line says what the person named in the line before it does: "Reporter in Leeds"."""
    opening = _WORD.match(text)
    return opening is not None and fold(opening[0]) in ROLES and looks_like_person(before)


def _is_release_mark(text: str) -> bool:
    match = _TALK.match(text[:_READ])
    return match is not None and _RELEASE.search(match[0]) is not None


_RELEASE = re.compile(r"embargo|sperrfrist|immedia|imm[ée]dia|sofortigen|inmediata|imediata", re.IGNORECASE)
