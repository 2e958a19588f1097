"""A publication's appeals to its readers, told by what they are made of rather than by their wording.

An appeal has sides: it turns to the reader ("your"), the publication speaks of itself ("we"), it asks
for something ("join"), and it is about what publications ask for ("newsletter", "donation", "trackers").
Each side counts; a sentence of an article shows one or two of them, an appeal three or more.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.appeal_words import (
    BIDS,
    COMMENTS_WORDS,
    CONSENT_WORDS,
    FOLLOWING_WORDS,
    IBERIAN,
    INVITES,
    INVITES_IN_TWO,
    LEAD_INS,
    NEWSLETTER_WORDS,
    OFTEN,
    PAYING_WORDS,
    READING_WORDS,
    TELLING_CONSENT_WORDS,
    THIS_PIECE,
    THIS_SITE,
    US,
    YOU,
    YOU_FORMALLY,
)
from sitegen.importers.words.button_words import AT_WILL
from sitegen.importers.words.phrases.notation import PhraseBook
from sitegen.text import fold

_CLAUSE = re.compile(r"[.!?:;,–—|»>•()\[\]…]+|\s-\s")
_WORD = re.compile(r"[^\W\d_]+(?:-(?=mail))?[^\W\d_]*")
_FORMAL = re.compile(r"(?<=[\w,] )(?:" + "|".join(sorted(YOU_FORMALLY)) + r")\b")
_LOWER_US = re.compile(r"\bus\b")
_QUOTES = re.compile(r"[«»“”„]|(?:^|\s)\"|\"(?:$|\s)")
_QUOTE_MARKS = frozenset('«»“”„"')
OPENING_QUOTES = '«“„"'
_LONGEST, _LONG, _SHORT = 75, 45, 16
_JOIN = 2
"""How much an invitation to join or to pay counts; a smaller request counts 1."""
_BRIEF = 110
_TELLING = 2
"""How many words about what publications ask for tell an appeal that says "you" and not "we"."""
_QUOTED = 2
"""What a line loses that gives somebody's words: "« Abonnez-vous », répète-t-il"."""
_SUBJECT_MOST = 3
"""The most that an appeal's subject counts, however many of its words there are."""
_ONE_SIDED = 2
"""The same where neither two of you, we and a request meet."""
_SURE, _LIKELY = 4.0, 3.0
_THIS_PIECE, _AT_WILL, _THIS_SITE, _OFTEN = (
    PhraseBook((f"…{phrase}…", True) for phrase in listed)
    for listed in (THIS_PIECE, AT_WILL, THIS_SITE, OFTEN)
)
APPEAL = "the publication appeals to its reader"


@dataclass(frozen=True, slots=True)
class Appeal:
    """The sides of an appeal that a line shows."""

    role: Role
    addresses: bool
    """It turns to the reader."""
    speaks_of_us: bool
    asks: int
    """2 where it invites to join or to pay, 1 where it asks for less."""
    subject: int
    """How many words are about what publications ask for."""
    comes_often: bool
    """It says how often something comes."""
    names_itself: bool
    """It speaks of "this article"."""

    @property
    def sides(self) -> int:
        """How many of reader, publication and request there are."""
        return self.addresses + self.speaks_of_us + bool(self.asks)

    @property
    def weight(self) -> float:
        """How much the line shows of an appeal; a sentence of an article hardly reaches 3."""
        most = _SUBJECT_MOST if self.sides > 1 else _ONE_SIDED
        return self.addresses + self.speaks_of_us + self.asks + self.comes_often + min(self.subject, most)


def appeal(line: Line) -> Verdict | None:
    """A publication asks its reader for something: "Chaque vendredi, nos enquêtes dans votre boîte"."""
    if line.words > _LONGEST or not line.cues:
        return None
    found = read_appeal(line)
    if found is None:
        return None
    weight = found.weight - (line.words > _LONG)
    if line.text[0] in OPENING_QUOTES or (is_quoting(line) and not found.asks):
        weight -= _QUOTED
    is_complete = (
        found.sides > 1
        or found.asks == _JOIN
        or found.names_itself
        or found.speaks_of_us
        or (found.addresses and found.subject >= _TELLING)
        or (found.comes_often and line.words <= _SHORT)
    )
    if weight < _LIKELY or not is_complete:
        return None
    is_asking_only = line.text[-1] == "?" and found.asks < _JOIN
    is_ours = found.speaks_of_us or found.asks == _JOIN
    return Verdict(
        found.role, APPEAL, sure=weight >= _SURE and found.sides > 1 and is_ours and not is_asking_only
    )


def read_appeal(line: Line) -> Appeal | None:
    """What a line shows of an appeal; None where it is about nothing that publications ask for."""
    role, subject = _subject(line.cues)
    if not subject:
        return None
    folded = fold(line.text)
    itself = _holds(line.cues, _THIS_PIECE)
    subject += itself + _holds(line.cues, _AT_WILL)
    is_ours = speaks_of_us(line) or _holds(line.cues, _THIS_SITE)
    addresses = addresses_reader(line) or (is_ours and line.text.startswith(tuple(YOU_FORMALLY)))
    return Appeal(role, addresses, is_ours, _asks(folded), subject, _holds(line.cues, _OFTEN), itself)


def is_conversation(line: Line) -> bool:
    """Whether a line is plainly spoken to the reader, by nobody who is quoted."""
    found = read_appeal(line)
    if found is None or not found.addresses or is_quoting(line) or line.text[-1] == "?":
        return False
    return found.speaks_of_us or found.asks > 0 or found.subject > _TELLING or line.words <= _SHORT


def addresses_reader(line: Line) -> bool:
    """Whether a line turns to its reader: "your", "Ihnen" with its capital."""
    return not YOU.isdisjoint(line.cues) or _FORMAL.search(line.text) is not None


def speaks_of_us(line: Line) -> bool:
    """Whether those who write say "we"; "US" is a country, and "nos" is "in the" in Portuguese."""
    said = US.intersection(line.cues)
    if said == {"us"}:
        return _LOWER_US.search(line.text) is not None
    return bool(said) and (said != {"nos"} or IBERIAN.isdisjoint(line.cues))


def is_quoting(line: Line) -> bool:
    """Whether a line holds somebody's words."""
    return not _QUOTE_MARKS.isdisjoint(line.text) and _QUOTES.search(line.text) is not None


_SUBJECTS = (
    (Role.NEWSLETTER, NEWSLETTER_WORDS),
    (Role.ADVERTISEMENT, PAYING_WORDS),
    (Role.SHARE, FOLLOWING_WORDS),
    (Role.NAVIGATION, READING_WORDS),
)
"""What appeals are about; one that sells a subscription to a letter has words of both."""
_ANY_SUBJECT = frozenset().union(
    CONSENT_WORDS, TELLING_CONSENT_WORDS, COMMENTS_WORDS, *(listed for _, listed in _SUBJECTS)
)


def _subject(cues: Collection[str]) -> tuple[Role, int]:
    """What a line is about, and how many of its words say so."""
    said = _ANY_SUBJECT.intersection(cues)
    if not said:
        return Role.NAVIGATION, 0
    consent = len(said & CONSENT_WORDS) + len(said & TELLING_CONSENT_WORDS)
    comments = len(said & COMMENTS_WORDS)
    counts = [(len(said & listed), role) for role, listed in _SUBJECTS]
    offered = sum(count for count, _ in counts)
    if consent > max(comments, offered):
        return Role.LEGAL, consent
    if comments > offered:
        return Role.COMMENTS, comments
    return max(counts, key=lambda count: count[0])[1], offered


def _asks(folded: str) -> int:
    """Whether a clause begins with a request: 2 to join or pay, 1 for something smaller.

    A request behind a question counts 2: "Une erreur ? Écrivez-nous".
    """
    most = 0
    question = folded.find("?") if len(folded) <= _BRIEF else -1
    for clause in _CLAUSE.split(folded):
        said = _WORD.findall(clause)[:6]
        while said and said[0] in LEAD_INS:
            said = said[1:]
        if not said:
            continue
        if said[0] in INVITES or " ".join(said[:2]) in INVITES_IN_TWO:
            return _JOIN
        if said[0] in BIDS:
            most = _JOIN if 0 <= question < folded.find(said[0], question) else max(most, 1)
    return most


def _holds(cues: tuple[str, ...], listed: PhraseBook[bool]) -> bool:
    return listed.find(cues) is not None
