"""Roles of lines in which a publication speaks of itself: notes by its editors, polls, marks of its print."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import OPENING_QUOTES, speaks_of_us
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.house_words import (
    ANNOUNCEMENTS,
    AUTHORS,
    CLOSERS,
    DECLARES,
    ENDS,
    IS_OR_DOES,
    NOTES,
    OF_THE_HOUSE,
    POLLS,
    READ_ON,
    READERS,
    REPORTS,
    TRADES,
    UPDATES,
    WRITES,
    WRITES_ABOUT,
)
from sitegen.text import fold


def _any_of(phrases: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase))))


_NOTE = re.compile(rf"\W{{0,3}}(?:{_any_of(NOTES)})\b")
_PRINT = re.compile(
    r"\W{0,4}(?:(?:suite|continued|continues|fortsetzung|viene|sigue|continua|segue|continuacao|continuacion|lire|"
    r"voir|see|siehe|printed|paru|gedruckt|erschienen|publicado|impreso|stampato|impresso|a version of this|"
    r"this article appeared|cet article est paru)\b.{0,60}\b)?"
    r"(?:page|pages|seite|pagina|paginas|p\.|pp\.|s\.)\s?[a-z]?\d+\b"
)
_REFERENCE = re.compile(
    r"\W{0,3}(?:ref(?:erence|erenz|erencia)?|az|aktenzeichen|doi|issn|isbn)\b\.?\s?[:.]?\s?(?=\S*\d)\S{3,}"
)

_ISSUE = re.compile(
    r"\W{0,3}(?:(?:vol|volume|band|tome|jahrgang|jg|issue|heft|fascicule)\b\.?\s?(?:\d+|[ivxlc]+)\b.{0,40}"
    r"|(?:\w{3,10}\s)?(?:no|nr|n|numero|number|ausgabe|edition|edicion|edizione|edicao)\b[.°]?\s?\d{1,5}\b.{0,12}"
    r"|(?:edition|edicion|edizione|edicao|ausgabe)\s(?:du|de|del|della|di|da|do|vom|of)\b.{0,25}"
    r"|[\w ]{3,12}\sedition)"
)
"""How a publication names its issue: "Vol. 7, Short notes", "Édition du samedi", "Weekend edition"."""
_CLOSER = re.compile(
    rf"\W{{0,4}}(?:(?:{_any_of(CLOSERS)})|(?:{_any_of(AUTHORS)})\s(?:{_any_of(IS_OR_DOES | DECLARES)})\b"
    rf"|(?:{_any_of(ANNOUNCEMENTS)})\s?:|(?:{_any_of(UPDATES)})\b.{{0,40}}:|follow \w+ on\b)"
)
_MAIL = re.compile(r"[\w.+-]{2,40}@[\w-]{2,40}\.[\w.-]{2,20}")
_NAMED = re.compile(r"(?:[A-ZÀ-Þ][\w'’.-]*\s){2,4}(?=[a-zà-ÿ])")
"""A full name at the beginning of a sentence."""
_HEAD = 120
_PORTRAIT_WORDS, _ISSUE_WORDS = 14, 6
_PRINT_WORDS, _NOTE_WORDS, _POLL_WORDS, _HOUSE_WORDS, _CLOSER_WORDS = 22, 90, 6, 30, 32


def editors_note(line: Line) -> Verdict | None:
    """A note by the editors: "N.D.L.R. — …", "Editor's note: …"."""
    if line.words > _NOTE_WORDS or not _NOTE.match(fold(line.text[:_HEAD])):
        return None
    return Verdict(Role.NOISE, "a note by the editors")


def print_mark(line: Line) -> Verdict | None:
    """What only paper needs: "suite page 5", "Printed on page A4", "Réf. BB-0110", "ENDS"."""
    if line.words > _PRINT_WORDS:
        return None
    folded = fold(line.text[:_HEAD])
    if _PRINT.match(folded) or (_REFERENCE.match(folded) and not line.is_prose):
        return Verdict(Role.NOISE, "a mark of the printed page")
    if line.words <= 2 and folded.strip("#-–—*/ .()").partition("/")[0] in ENDS:  # noqa: PLR2004 - "FIN/BB", "- 30 -"
        return Verdict(Role.NOISE, "the end of a despatch")
    return None


def issue_mark(line: Line) -> Verdict | None:
    """The issue that a text stood in: "Vol. 7, Short notes", "Édition du samedi", "N° 418"."""
    if line.words > _ISSUE_WORDS or line.ends_sentence or not _ISSUE.fullmatch(fold(line.text)):
        return None
    return Verdict(Role.NAVIGATION, "names an issue of the publication")


def poll(line: Line) -> Verdict | None:
    """The head of a poll or quiz; what can be voted for stands below."""
    if line.words > _POLL_WORDS or fold(line.text).strip(' :.!?«»"“”') not in POLLS:
        return None
    return Verdict(Role.NAVIGATION, "heads a poll", heads=True)


CLOSER = "stands below articles, and is none of their sentences"
"""Why a line was taken for what closes a page."""


def house_voice(line: Line) -> Verdict | None:
    """A sentence in which the publication speaks of what is its own: "Retrouvez tous nos entretiens"."""
    if line.words > _HOUSE_WORDS or not line.cues or line.text[0] in OPENING_QUOTES:
        return None
    words = frozenset(line.cues)
    is_ours = speaks_of_us(line) and not OF_THE_HOUSE.isdisjoint(words)
    is_inviting = line.cues[0] in READ_ON and not OF_THE_HOUSE.isdisjoint(words)
    if not (is_ours or is_inviting):
        return None
    return Verdict(Role.NAVIGATION, "the publication speaks of itself", sure=is_ours and is_inviting)


_QUOTED = re.compile(r"[«“„\"][^»”\"]{1,300}[»”“\"]")
"""What somebody says: a question in it is not the page's."""


def closer(line: Line) -> Verdict | None:
    """What stands below articles: a word on their author, an appeal to the reader, what comes next week.

    Never sure: it counts only behind the last paragraph.
    """
    if line.words > _CLOSER_WORDS:
        return None
    is_asking = "?" in _QUOTED.sub("", line.text) and not READERS.isdisjoint(line.cues)
    is_closing = _CLOSER.match(fold(line.text[:_HEAD])) or _MAIL.search(line.text) or _is_portrait(line)
    if not (is_asking or is_closing):
        return None
    return Verdict(Role.NAVIGATION, CLOSER, sure=False)


def _is_portrait(line: Line) -> bool:
    """Whether a line tells who writes: "Jane Doe is a reporter", "Journaliste, elle suit les ports"."""
    first = frozenset(line.cues[:_PORTRAIT_WORDS])
    if line.cues and line.cues[0] in TRADES:
        return line.is_prose and not IS_OR_DOES.isdisjoint(line.cues)
    named = _NAMED.match(line.text)
    if named is None:
        return False
    verb, *rest = fold(line.text[named.end() :]).split(" ")[:_PORTRAIT_WORDS]
    if verb in WRITES and not WRITES_ABOUT.isdisjoint(rest) and REPORTS.isdisjoint(rest):
        return True
    return verb in IS_OR_DOES and not (TRADES.isdisjoint(first) and OF_THE_HOUSE.isdisjoint(first))
