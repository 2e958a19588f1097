"""Roles of short labels around an article, told by what they are made of rather than by their wording."""

from __future__ import annotations

import re

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader, is_quoting, speaks_of_us
from sitegen.importers.roles.rules.notices import is_reported
from sitegen.importers.roles.rules.said import any_of, is_polite_bid, said
from sitegen.importers.roles.rules.signature import DATE_WORDS
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.appeal_words import BIDS, INVITES, THIS_PIECE
from sitegen.importers.words.house_words import OF_THE_HOUSE, POLLS, TRADES
from sitegen.importers.words.label_words import (
    BY_MACHINE,
    CHANNELS,
    CONTACTS,
    DISCLAIMERS,
    LABEL_JOINTS,
    NEWS,
    ON_CALL,
    OWN_PIECES,
    PRESS_LINES,
    REACHING,
    RUBRICS,
    SELLING,
    STATES,
    SUMMARIES,
    THE,
    THINGS,
    YOUR,
)
from sitegen.importers.words.notice_words import OUR
from sitegen.text import fold

_LABEL_WORDS, _CALL_WORDS, _PITCH_WORDS, _RUBRIC_WORDS = 7, 12, 13, 6
_CONTACT_WORDS, _NOTE_WORDS = 16, 30
_COUNTED = re.compile(
    r"(?:photos?|images?|bild(?:er)?|fotos?|imagen(?:es)?|immagin[ei]|image[mn]s?|slides?|pictures?|diapo)?\W{0,2}"
    r"\d{1,3}\s?(?:/|sur|of|von|de|di)\s?\d{1,3}|\d{1,3}\s(?:photos|images|bilder|fotos|imagenes|immagini|imagens|pictures)"
)
_DEGREES = re.compile(r"[^\W\d_][\w' -]{1,24}\s-?\d{1,2}\s?°\s?[cf]?(?:\s?/\s?-?\d{1,2}\s?°\s?[cf]?)?")
_PRESS = re.compile(rf"\W{{0,3}}(?:{PRESS_LINES})\W{{0,3}}(?:\s?:.{{0,100}})?")
_CONTACT = re.compile(rf"\W{{0,3}}(?:{CONTACTS})(?:\s[^\W\d_]{{2,12}}){{0,2}}\s?(?::|\bau\b|\bpar\b)")
_REACHED = re.compile(r"[\w.+-]{2,40}@[\w-]{2,40}\.|\+?\d{1,4}(?:[ .()/-]{1,2}\d{2,5}){2,6}")
_BAR = re.compile(r"\s?[|>›»/•·]\s?|\s[–—-]\s")
_LONGEST = 140
_NUMBERED = re.compile(r"art[ií]\w+ \d")
_OF_LAWS = frozenset({"dell articolo", "cette enquete", "cette publication", "this report"})
"""What is said of laws and of others' work as well."""
_THIS_PIECE, _DISCLAIMERS = any_of(set(THIS_PIECE) - _OF_LAWS), any_of(DISCLAIMERS)
_OF_LABELS, _OF_SUMMARIES = THINGS | STATES | LABEL_JOINTS, SUMMARIES | BY_MACHINE | LABEL_JOINTS
_OF_MACHINES = BY_MACHINE - LABEL_JOINTS
_CLOCK = re.compile(r"\b\d{1,2}\s?[h:.]\s?\d{2}\b")
_FREE_TIME = re.compile(
    r"\W{0,2}(?:\d{1,2}|un|one|ein)\s(?:mois|semaines?|jours|months?|weeks?|days|monate?|wochen|mes(?:es)?|semanas?|mesi|mese)"
    r"\s(?:offerts?|gratuite?s?|free|gratis|kostenlos)\W{0,2}"
)
_PICTURED = re.compile(
    r"(?:ILLUSTRATION|PHOTO|FOTO|BILD|IMAGE)S?\.\s.{5,160}"
    r"|.{10,160}[.!?]\s\|\s?[A-ZÀ-Þ][A-ZÀ-Þ-]{1,20}(?:\s[A-ZÀ-Þ-]{2,20}){0,3}"
    r"|.{5,160}[.!?]\s(?:PHOTO|FOTO)\s[A-ZÀ-Þ][A-ZÀ-Þ' .,-]{3,60}"
    r"|(?:Photo|Image|Foto|Bild|Imagen|Immagine|Imagem)\s.{3,100}\((?:[A-ZÀ-Þ][\w'-]{1,20}\s?){2,3}\)"
)


def pictured(line: Line) -> Verdict | None:
    """A caption by its form: "ILLUSTRATION. Un quai", "Le quai, mardi. | LA GAZETTE"."""
    if line.words > _NOTE_WORDS or not _PICTURED.fullmatch(line.text):
        return None
    return Verdict(Role.CAPTION, "a caption, by its form")


def clock_line(line: Line) -> Verdict | None:
    """When the page changed, without a day: "Dernière mise à jour à 9 h 12"."""
    if line.words > _CALL_WORDS or not len(line.cues) > 1 or line.ends_sentence:
        return None
    if not DATE_WORDS.issuperset(line.cues) or not _CLOCK.search(line.text):
        return None
    return Verdict(Role.DATE, "the time of a change")


def own_piece(line: Line) -> Verdict | None:
    """A piece of the publication's own behind its name: "Notre reportage : Une nuit sur le quai"."""
    label, colon, rest = line.text[:_LONGEST].partition(":")
    if not colon and not line.ends_sentence and 1 < len(line.cues) <= _LABEL_WORDS:
        is_own = line.cues[0] in OUR and line.cues[1] in OWN_PIECES
        return Verdict(Role.TEASER, "a piece of the publication's own") if is_own else None
    named = fold(label).split()
    if not colon or not rest.strip() or not 1 < len(named) <= _LABEL_WORDS - 3 or line.words > _NOTE_WORDS:
        return None
    if named[0] not in OUR or OWN_PIECES.isdisjoint(named) or is_quoting(line):
        return None
    return Verdict(Role.TEASER, "a piece of the publication's own")


def poll_question(line: Line) -> Verdict | None:
    """A poll with its question: "Sondage : allez-vous au marché ?"."""
    label, colon, rest = line.text.partition(":")
    if not colon or line.words > _NOTE_WORDS or rest.rstrip()[-1:] != "?" or is_quoting(line):
        return None
    if fold(label).strip() not in POLLS:
        return None
    return Verdict(Role.NAVIGATION, "a poll and its question")


def free_time(line: Line) -> Verdict | None:
    """How long a subscription costs nothing: "1 mois offert"."""
    if line.words > _RUBRIC_WORDS or not _FREE_TIME.fullmatch(fold(line.text)):
        return None
    return Verdict(Role.ADVERTISEMENT, "some time for nothing")


def trade_line(line: Line) -> Verdict | None:
    """What the author is at the publication: "Journaliste à la rubrique Économie"."""
    if not 1 < line.words <= _LABEL_WORDS + 1 or line.ends_sentence or line.cues[:1] == ():
        return None
    if line.cues[0] not in TRADES or OF_THE_HOUSE.isdisjoint(line.cues[1:]) or addresses_reader(line):
        return None
    return Verdict(Role.BYLINE, "what the author is")


def page_label(line: Line) -> Verdict | None:
    """A thing of the page and what becomes of it: "Article sauvegardé", "Galería de fotos"."""
    if not 1 < len(line.cues) <= _LABEL_WORDS or line.words > _LABEL_WORDS or line.ends_sentence:
        return None
    words = frozenset(line.cues)
    if not words <= _OF_LABELS or is_quoting(line) or line.cues[0] in THE:
        return None  # "The next episode" is a subheading
    things, states = len(words & THINGS), len(words & STATES - THINGS)
    if things + states < 2 or not things:  # noqa: PLR2004 - a thing and its state
        return None
    return Verdict(Role.NAVIGATION, "a thing of the page, and what becomes of it")


def machine_summary(line: Line) -> Verdict | None:
    """What heads a summary by a machine: "Résumé IA", "Zusammenfassung (KI-generiert)"."""
    words = frozenset(line.cues)
    if not 1 < len(line.cues) <= _LABEL_WORDS or SUMMARIES.isdisjoint(words):
        return None
    if not words <= _OF_SUMMARIES or words.isdisjoint(_OF_MACHINES):
        return None
    return Verdict(Role.NAVIGATION, "heads a summary by a machine")


def says_this_article(line: Line) -> Verdict | None:
    """A line that is no sentence and names its own text: "Vous pouvez aussi écouter cet article"."""
    if line.words > _PITCH_WORDS or line.ends_sentence or is_quoting(line) or _NUMBERED.search(line.text):
        return None
    if not _THIS_PIECE.search(said(line)):
        return None
    return Verdict(Role.NAVIGATION, "no sentence, and speaks of its own text")


def picture_count(line: Line) -> Verdict | None:
    """Which of how many pictures this is: "Photo 3 sur 12", "4 photos"; how warm it is: "Rennes 14°C"."""
    folded = fold(line.text[:_LONGEST]).strip(" ()[]")
    if line.words > _RUBRIC_WORDS or not (_COUNTED.fullmatch(folded) or _DEGREES.fullmatch(folded)):
        return None
    return Verdict(Role.NAVIGATION, "a count of pictures, or a strip of figures")


def rubrics(line: Line) -> Verdict | None:
    """Sections with a bar between them: "Société | Éducation", "Planète > Climat"."""
    if line.words > _RUBRIC_WORDS or line.ends_sentence or len(line.cues) < 2:  # noqa: PLR2004 - a pair
        return None
    if not RUBRICS.issuperset(line.cues) or not _BAR.search(line.text):
        return None
    return Verdict(Role.NAVIGATION, "sections of a newspaper")


def own_correspondent(line: Line) -> Verdict | None:
    """Who writes from elsewhere: "De notre envoyée spéciale", "Notre correspondant à Bruxelles"."""
    if line.words > _LABEL_WORDS or line.ends_sentence or ON_CALL.isdisjoint(line.cues):
        return None
    if OUR.isdisjoint(line.cues[:2]):
        return None
    return Verdict(Role.BYLINE, "a correspondent of the publication")


def invitation(line: Line) -> Verdict | None:
    """Something of the publication's or of the reader's own is offered: "L'actu de votre rue, par mail"."""
    if line.words > _PITCH_WORDS or line.ends_sentence or is_quoting(line):
        return None
    words = frozenset(line.cues)
    is_ours = not OUR.isdisjoint(words) and not words.isdisjoint(BIDS | INVITES)
    is_ours = is_ours or (line.cues[:1] != () and _is_bid(line))
    is_yours = _is_delivered(line) and not NEWS.isdisjoint(words)
    if not (is_ours or is_yours):
        return None
    return Verdict(Role.NEWSLETTER, "offers what is its own, or the reader's")


def _is_bid(line: Line) -> bool:
    """Whether a French imperative turns to the publication or its channels: "Alertez-nous"."""
    if not is_polite_bid(line.cues[0]):
        return False
    return line.cues[1:2] == ("nous",) or not CHANNELS.isdisjoint(line.cues)


def _is_delivered(line: Line) -> bool:
    """Whether something reaches what is the reader's: "dans votre poche", "of your town"."""
    pairs = zip(line.cues, line.cues[1:], strict=False)
    return any(what in YOUR and to in REACHING for to, what in pairs)


def contact_line(line: Line) -> Verdict | None:
    """Whom to call or write to: "Contact presse : …", "Renseignements au 02 …"."""
    if line.words > _CONTACT_WORDS:
        return None
    folded = fold(line.text[:_LONGEST])
    if _PRESS.fullmatch(folded) and (line.words <= _LABEL_WORDS or _REACHED.search(folded)):
        return Verdict(Role.NAVIGATION, "where the press may ask")
    if _CONTACT.match(folded) and _REACHED.search(folded):
        return Verdict(Role.NAVIGATION, "a number or address to reach somebody")
    return None


def disclaimer(line: Line) -> Verdict | None:
    """What a page says of its guests' opinions and of what it sells: "Nous touchons une commission"."""
    if line.words > _NOTE_WORDS or is_quoting(line) or is_reported(line):
        return None
    whole = said(line)
    if _DISCLAIMERS.search(whole):
        return Verdict(Role.LEGAL, "whose opinion it is")
    sides = sum(f" {phrase} " in whole for phrase in SELLING)
    if sides + (sides > 0 and speaks_of_us(line)) > 1:
        return Verdict(Role.ADVERTISEMENT, "a note on what is sold")
    return None
