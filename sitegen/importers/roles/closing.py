"""What closes an article and is no part of it: questions to the reader, the portrait of the author."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import parse_byline
from sitegen.importers.mentions.person_names import person_in
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader
from sitegen.importers.roles.rules.house import CLOSER
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.roles.voices import ADVISES
from sitegen.importers.words.byline_words import ROLES
from sitegen.importers.words.house_words import FOUNDED, IS_OR_DOES
from sitegen.importers.words.phrases import LANGUAGES
from sitegen.importers.words.phrases.notation import PhraseBook
from sitegen.text import fold

_BOOK = PhraseBook(
    (" ".join(written.split()), language.lang)
    for language in LANGUAGES
    for written in language.reader_question.split(";")
)
_LONGEST = 60
_TRAILING = frozenset({
    Role.NAVIGATION, Role.TEASER, Role.LEGAL, Role.NEWSLETTER, Role.ADVERTISEMENT, Role.COMMENTS, Role.SHARE,
})  # fmt: skip
_PORTRAIT_WORDS = 45
_PARAGRAPH_WORDS = 25
_PORTRAIT_LINES, _HEAD_WORDS = 3, 12
_PORTRAIT = Verdict(Role.NAVIGATION, "portrait of the author")
_ABOUT = re.compile(
    r"(?:about|über|sobre|acerca del?|informazioni su(?:l|lla)?|"
    r"[àa] propos (?:d[eu]s?|d['’])|a proposito d(?:i|el|ella)|"
    r"qui est|who is|wer ist|chi è|quién es|quem é)(?:\s+|(?<=['’]))",
    re.IGNORECASE,
)
_NAME_WORDS = (2, 5)
_ARTICLES = frozenset({"la", "le", "the", "die", "der", "das", "il", "lo", "el", "o", "a"})
_RIGHTS = re.compile(r"(?:©|\([cC]\)|Copyright)\s+(?:(?:19|20)\d\d\s+)?(?P<name>[^\W\d_][^.,|©–—()]{3,40})")


def settle_questions(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts, those of a closing run of questions to the reader replaced.

    A rhetorical question that ends an article stays: one of the run must turn to the reader.
    """
    closing: list[int] = []
    for index in reversed(range(len(lines))):
        if not verdicts[index].role.is_kept:
            continue
        if not _asks(lines[index]):
            break
        closing.append(index)
    turned = [index for index in closing if _BOOK.find(lines[index].cues)]
    settled = list(verdicts)
    for index in closing if turned else ():
        settled[index] = Verdict(Role.COMMENTS, "a closing question to the reader")
    return tuple(settled)


def _asks(line: Line) -> bool:
    return line.words <= _LONGEST and line.text.rstrip(' »”"').endswith(("?", "？"))


def settle_portrait(
    lines: Sequence[Line], verdicts: Sequence[Verdict], names: Collection[str]
) -> tuple[Verdict, ...]:
    """The verdicts, those of closing paragraphs replaced that present an author.

    Such a paragraph begins with the name of one, tells of somebody new, or stands below "About the author".
    """
    settled = list(verdicts)
    for index in _headed_portrait(lines, verdicts):
        settled[index] = _PORTRAIT
    for index in reversed(range(len(lines))):
        if not settled[index].role.is_kept:
            continue
        if not (
            lines[index].text.startswith(tuple(names))
            or _introduces(lines, index)
            or _is_below_head(settled, index)
        ):
            break
        settled[index] = _PORTRAIT
    return tuple(settled)


def _headed_portrait(lines: Sequence[Line], verdicts: Sequence[Verdict]) -> list[int]:
    """The indexes of what the article ends with where that is headed "About Jane Doe"."""
    last: list[int] = []
    for index in reversed(range(len(lines))):
        if not verdicts[index].role.is_kept:
            continue
        last.append(index)
        if _names_somebody(lines[index]) or _heads_boilerplate(lines, last):
            return last
        if len(last) > _PORTRAIT_LINES:
            break
    return []


def _names_somebody(line: Line) -> bool:
    """Whether a line is a portrait's head: "Über Jana Beispiel", "Sobre Ana Exemplo"."""
    about = _ABOUT.match(line.text)
    return about is not None and person_in(line.text[about.end() :].rstrip(" :")) is not None


def _heads_boilerplate(lines: Sequence[Line], last: Sequence[int]) -> bool:
    """Whether a press note's last lines tell who sends it: "About Sample Trust"."""
    head, *below = reversed(last)
    line = lines[head]
    about = _ABOUT.match(line.text)
    if about is None or not below or line.words > _HEAD_WORDS or line.ends_sentence:
        return False
    if not any(word[0].isupper() for word in line.text[about.end() :].split()):
        return False
    return not FOUNDED.isdisjoint(lines[below[0]].cues)


def _is_below_head(verdicts: Sequence[Verdict], index: int) -> bool:
    """Whether the head of a portrait stands above a paragraph, at most a name and a picture between them."""
    above = verdicts[max(index - _PORTRAIT_LINES, 0) : index]
    between = [verdict.heads and verdict.role is Role.NAVIGATION for verdict in above]
    kept = [verdict.role.is_kept for verdict in above]
    return any(between) and not any(kept[between.index(True) :])


def _introduces(lines: Sequence[Line], index: int) -> bool:
    """Whether a line tells who somebody is of whom the article did not speak: "Jane Doe is a reporter."."""
    line = lines[index]
    if line.words > _PORTRAIT_WORDS:
        return False
    words = line.text.split()
    for count in range(2, 5):
        name = person_in(" ".join(words[:count]).rstrip(","))
        is_told = len(words) > count and (fold(words[count]) in IS_OR_DOES or words[count - 1].endswith(","))
        if name and is_told:
            has_trade = not ROLES.isdisjoint(line.cues)
            surname = words[count - 1].rstrip(",")
            return has_trade and not any(surname in other.text for other in lines[:index])
    return False


def settle_trailing(
    lines: Sequence[Line], verdicts: Sequence[Verdict], alone: Sequence[Verdict | None]
) -> tuple[Verdict, ...]:
    """The verdicts, those of closing lines replaced that may be furniture by themselves.

    Within the article a doubtful line is text; behind its last certain paragraph it is what it looks like.
    A guide addresses its reader to its end: there an address alone closes nothing.
    """
    settled = list(verdicts)
    told = [
        line for line, verdict in zip(lines, verdicts, strict=True) if verdict.role.is_kept and line.is_prose
    ]
    is_guide = sum(map(addresses_reader, told)) > ADVISES * len(told)
    for index in reversed(range(len(lines))):
        if not verdicts[index].role.is_kept:
            continue
        own = alone[index]
        if own is None or own.sure or own.role not in _TRAILING or lines[index].words > _LONGEST:
            break
        if is_guide and own.reason == CLOSER and index != len(lines) - 1:
            break
        if own.role is Role.TEASER and _is_broken_off(lines, verdicts, index):
            break
        settled[index] = own
    return tuple(settled)


def _is_broken_off(lines: Sequence[Line], verdicts: Sequence[Verdict], index: int) -> bool:
    """Whether a text that breaks off is the article's last paragraph, cut by a paywall.

    It is long, and text stands right above it; what points to another article has a headline there.
    """
    if not index or lines[index].words < _PARAGRAPH_WORDS:
        return False
    return verdicts[index - 1].role.is_kept and lines[index - 1].is_prose


def masthead(lines: Sequence[Line]) -> frozenset[str]:
    """The name at the very head of a page, as its first line gives it; none where that line is no name."""
    first = lines[0].text.split(" | ")[0] if lines else ""
    words = first.split()
    is_name = (
        _NAME_WORDS[0] <= len(words) <= _NAME_WORDS[1] and words[0][0].isupper() and words[-1][0].isupper()
    )
    return frozenset({first}) if is_name else frozenset()


def own_names(lines: Sequence[Line], article: range) -> frozenset[str]:
    """What a page calls itself: its first line, and the names behind its copyright signs."""
    first = lines[0].text if lines and article.start else ""
    words = first.split()
    names = {first} if 0 < len(words) <= _NAME_WORDS[1] and words[-1][0].isupper() else set[str]()
    if len(words) > 2 and words[0].lower() in _ARTICLES and words[1][0].isupper():  # noqa: PLR2004
        names.add(" ".join(words[:2]))  # "La Gazette" for "La Gazette du Bocage"
    for index, line in enumerate(lines):
        if index not in article and line.words <= _LONGEST and (match := _RIGHTS.search(line.text)):
            names.add(match["name"].strip())
    return frozenset(names | {_title_case(name) for name in names if name.isupper()})


def _title_case(name: str) -> str:
    return " ".join(word if word.isdigit() else word.capitalize() for word in name.split())


def signed_names(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> frozenset[str]:
    """The full names that a page's bylines give."""
    names: set[str] = set()
    for line, verdict in zip(lines, verdicts, strict=True):
        if verdict is not None and verdict.role is Role.BYLINE and (found := parse_byline(line.text)):
            names.update(name for name in found.authors if " " in name)
    return frozenset(names)
