"""Roles of the lines that say who wrote or photographed something, when, and about what."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import parse_byline
from sitegen.importers.roles.lines import INITIALS, Line, cue_words
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.phrases import LANGUAGES
from sitegen.text import fold

DATE_WORDS = frozenset(word for language in LANGUAGES for word in cue_words(language.date))
_AGO = re.compile(r"\d{1,2}\s?(?:[mhd]|mins?|minutes?|hours?|days?)\s+ago\b")
_STRANGERS = 4
"""How many words that have nothing to do with a date may stand beside it: a place, a publication."""
_CREDIT_END = re.compile(
    r"[(\[]\s*(?:photos?|foto|fotos|image|imagen|imagem|immagine|bild|crédits?|credits?|crédito|creditos|©|illustration)"
    r"\b[^()\[\]]{0,120}[)\]]\W*$"
    r"|[.!?]\s(?:crédits?(?:\sphotos?)?|photos?|photo credit|fotos?|foto di|crédito|bild)\s?:\s"
    r"[^.:()]{1,20}(?:\.\s)?[^.:()]{2,30}$",
    re.IGNORECASE,
)
_AGENCIES = (
    "AFP",
    "AP",
    "REUTERS",
    "Reuters",
    "dpa",
    "DPA",
    "EFE",
    "ANSA",
    "EPA",
    "Lusa",
    "LUSA",
    "Getty(?: Images)?",
    "Sipa",
    "SIPA",
    "iStock",
    "Shutterstock",
    "Bloomberg",
    "Unsplash",
    "Pixabay",
    "Pexels",
    "Adobe ?Stock",
    "Keystone",
    "IMAGO",
    "imago",
    "Alamy",
    "picture alliance",
    "Europa Press",
    "LaPresse",
    "Folhapress",
    "Agência Brasil",
    "Wikimedia(?: Commons)?",
    "Flickr",
    "Magnum",
    "MaxPPP",
    "Hans Lucas",
    "Abaca",
    "Belga",
    "APA",
    "PA",
    "Xinhua",
    "TASS",
    "Anadolu",
    "NurPhoto",
    "Zuma(?: Press)?",
    "ZUMA(?: PRESS)?",
)
_AGENCY_END = re.compile(
    r"(?:^|[/(|©,]\s*|\s[-–—]\s?|\s)(?:" + "|".join(_AGENCIES) + r")(?: via \w+(?: \w+)?)?\)?$"
)
_PICTURES = (
    "Crédits? photos?",
    "Photo [Cc]redit",
    "(?:Archiv|Symbol|Titel)(?:bild|foto)",
    "Photos? d['’]archives?",
    "File (?:photo|picture)",
    "Foto (?:de archivo|d['’]archivio|de arquivo)",
    "Photos?",
    "Photograph(?:s|e|ie|y)?",
    "Fotogra(?:fía|fia|fie)",
    "Fotos?",
    "Crédits?",
    "Credits?",
    "Crédito",
    "Illustration",
    "Ilustração",
    "Illustrazione",
    "Ilustración",
    "Infographie",
    "Image",
    "Imagen",
    "Imagem",
    "Immagine",
    "(?:Archiv|Symbol|Agentur|Luft|Presse)?(?:[Bb]ild(?:er)?|[Ff]otos?)",
    "Grafik",
    "Visuel",
)
_OF_NAMES = r"(?:d[aeiou]s?|des|d[’']|del|dell[aeo’']|la|le|les|l[’']|of|the|et|and|y|e|und|v[ao]n|der)"
_SIGNED_PICTURE = re.compile(
    r"(?:" + "|".join(_PICTURES) + r")(?:\s?:\s?|\s(?:(?:by|von|di|de|par|por)\s)?)"
    rf"(?:(?:{_OF_NAMES}\s?)?[A-ZÀ-Þ][\w'’.-]+[ /,&]{{0,3}}){{1,7}}\.?\)?$"
)
_NAME_PART = r"[A-ZÀ-Þ][\w'’.&-]+"
_BEHIND_SENTENCE = re.compile(
    rf"[.!?…][»”]?\s?(?:{_NAME_PART} ){{1,3}}{_NAME_PART} ?/ ?{_NAME_PART}"
    rf"(?: (?:{_OF_NAMES} )?{_NAME_PART}){{0,4}}$"
)
_POSTED = re.compile(
    r"(?:.{0,20}\b)?(?:posee|poste|publie|ecrit|redige|mis en ligne|propose|posted|asked|written"
    r"|published|submitted|geschrieben|veroffentlicht|verfasst|gefragt|publicado"
    r"|escrito|enviado|pubblicato|scritto|inviato"
    r"|postado|perguntado)e?\s(?:par|by|von|por|da)\s"
)
_BY = re.compile(r"(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i)\s[A-ZÀ-Þ]|(?:PAR|BY|VON|POR|DI)\s[A-ZÀ-Þ]")
_WHEN = re.compile(
    r"\b(?:publie|mis a jour|modifie|published|updated|posted|veroffentlicht|aktualisiert|publicado"
    r"|actualizado|pubblicato|aggiornato|atualizado)e?\b.{0,20}\d|\b\d{1,2}\s?[h:]\s?\d{2}\b"
    r"|\bil y a \d|\bago\b|\bvor \d|\bhace \d|\bha \d"
)
_RIGHTS_END = re.compile(
    r"[^\s©]\s?(?:©|\([cC]\)(?=\s[A-ZÀ-Þ]))\s?(?:[A-ZÀ-Þ][\w'’.-]*[ /,&-]{0,3}){1,7}\.?$"
)
_ARCHIVE_END = re.compile(
    r"\((?:archiv|arquivo|document|vue d|file\b|handout|courtesy|dr\b|capture|illustration|montage|symbol)"
    r"[^()]{0,60}\)\W{0,2}$|[.!?]\s\([^()]{3,40}\)$",
    re.IGNORECASE,
)
_CREDIT_MARKS = frozenset("([:©")
"""One of them stands in every credit, right or origin behind a caption; most lines are without any."""
_CREDIT_MARK = re.compile(r"[/©|(]|\bvia\b|^\W*(?:Photo|Foto|Image|Bild)", re.IGNORECASE)
_KEYWORD_SEPARATOR = re.compile(r"\s*[,;•·#]\s*")
_CAPTION_WORDS = 60
_BYLINE_WORDS, _DATE_LINE_WORDS, _LIST_WORDS = 25, 30, 200
_SENTENCE_WORDS, _SURE_WORDS, _AGE_WORDS = 9, 14, 6
_FEWEST_ITEMS, _ITEM_WORDS = 4, 6


def byline(line: Line) -> Verdict | None:
    """A line that opens as a byline or credits an agency: "Par Jeanne Exemple", "(Avec AFP)"."""
    if (
        line.words > _BYLINE_WORDS
        or (line.words > _SENTENCE_WORDS and line.ends_sentence)
        or parse_byline(line.text) is None
    ):
        return None
    return Verdict(Role.BYLINE, "says who wrote it", sure=line.words <= _SURE_WORDS)


def dated_byline(line: Line) -> Verdict | None:
    """A byline with its date: "Suivi par Jeanne Exemple - vendredi 2 août 2024"."""
    if line.undated == line.text or line.words > _BYLINE_WORDS or line.ends_sentence:
        return None
    found = parse_byline(line.text)
    return Verdict(Role.BYLINE, "says who wrote it, and when") if found and found.authors else None


def posted_by(line: Line) -> Verdict | None:
    """Who put a text on a site, and when: "Posté par Mireille T., hier à 12h30"; the year may be missing."""
    if line.words > _BYLINE_WORDS or line.ends_sentence or not any(map(str.isdigit, line.text)):
        return None
    folded = fold(line.text)
    is_dated = line.undated != line.text or _WHEN.search(folded) is not None
    if is_dated and _BY.match(line.text):
        return Verdict(Role.BYLINE, "says who wrote it, and when")
    if is_dated and _POSTED.match(folded):
        return Verdict(Role.NAVIGATION, "says who put it on the site, and when")
    return None


def date_line(line: Line) -> Verdict | None:
    """A date with little beside it: "Publié le 3 mai 2021 à 12 h 30", "example.org, Monday 3 May 2021"."""
    if line.words <= _SURE_WORDS and _AGO.match(line.text):
        return Verdict(Role.DATE, "begins with an age")
    is_dated = line.undated != line.text
    if line.words > _DATE_LINE_WORDS or not (is_dated or line.words <= _AGE_WORDS):
        return None
    rest = cue_words(line.undated)
    strangers = sum(word not in DATE_WORDS for word in rest)
    if is_dated and (strangers == 0 or (strangers <= _STRANGERS and not line.ends_sentence)):
        return Verdict(Role.DATE, "a date with little beside it", sure=strangers < _STRANGERS - 1)
    if rest and not strangers and any(char.isdigit() for char in line.text) and not line.ends_sentence:
        return Verdict(Role.DATE, "an age or reading time")
    return None


def picture_credit(line: Line) -> Verdict | None:  # noqa: PLR0911 - one kind of credit after the other
    """A caption or credit that names its photographer or agency: "Séoul, mardi (Crédits : A. Exemple)"."""
    if line.words > _CAPTION_WORDS or (line.ends_sentence and INITIALS.search(line.text[-60:])):
        return None
    is_marked = not _CREDIT_MARKS.isdisjoint(line.text)
    if is_marked and (match := _CREDIT_END.search(line.text[-200:])):
        whole = len(match[0]) >= len(line.text) - 2
        return Verdict(Role.CREDIT if whole else Role.CAPTION, "ends with a picture credit")
    if is_marked and _RIGHTS_END.search(line.text[-90:]):
        return Verdict(Role.CAPTION, "ends with a picture's rights")
    if is_marked and _ARCHIVE_END.search(line.text[-120:]):
        return Verdict(Role.CAPTION, "ends with the origin of a picture", sure=line.words <= _DATE_LINE_WORDS)
    if match := _SIGNED_PICTURE.search(line.text[-90:]):
        role = Role.CREDIT if len(match[0]) >= len(line.text) - 2 else Role.CAPTION
        return Verdict(role, "ends with its photographer", sure=line.words <= _DATE_LINE_WORDS)
    if "/" in line.text and line.words <= _DATE_LINE_WORDS and _BEHIND_SENTENCE.search(line.text[-120:]):
        return Verdict(Role.CAPTION, "ends with a name and whose picture it is")
    if line.ends_sentence and line.text[-1] != ")":
        return None
    tail = line.text[-60:]
    if _AGENCY_END.search(tail) and (_CREDIT_MARK.search(tail) or line.words <= _STRANGERS):
        role = Role.CREDIT if line.words <= _SENTENCE_WORDS else Role.CAPTION
        return Verdict(role, "ends with a picture agency's name", sure=line.words > 1)
    return None


def keyword_list(line: Line) -> Verdict | None:
    """Many short phrases between commas and no sentence: "IA, Chine, puces, Huawei, sanctions"."""
    if not _FEWEST_ITEMS <= line.words <= _LIST_WORDS or line.ends_sentence or line.text[-1] in ":;":
        return None
    items = [item for item in _KEYWORD_SEPARATOR.split(line.text) if item]
    if len(items) < _FEWEST_ITEMS or max(len(item.split()) for item in items) > _ITEM_WORDS:
        return None
    return Verdict(
        Role.KEYWORDS, "a list of short phrases without a sentence", sure=len(items) > _FEWEST_ITEMS
    )
