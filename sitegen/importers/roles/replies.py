"""Readers' comments: prose that only its surroundings tell from an article's.

A comment stands below its writer's name and its age, or above buttons to answer and report it. One name and
one button are no proof: a subheading and the form below an article look alike. Looked for before the article
is, so that comments never weigh as its paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import is_quoting
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.craft_words import ANSWER, ANSWER_JOINTS

COMMENT = Verdict(Role.COMMENTS, "a reader's comment")
FIRST = Verdict(Role.COMMENTS, "the first of the readers' comments", heads=True)
THREAD = Verdict(Role.COMMENTS, "one of several times below names, as comments have", heads=True)
_STAMPS = 3
"""How many names with a time below them make a thread of comments."""
_WITHIN = 25
"""Lines between the first and the last of them."""
_STAMPED_NAME, _STAMP_WORDS = 5, 12
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:ago|il y a|vor \d|hace|fa|há|atrás)\b", re.IGNORECASE)
_REACH = 8
"""The most lines of a comment, its writer's name and its buttons among them."""
_NAME_WORDS, _SIGNED_WORDS, _BUTTON_WORDS = 3, 9, 8
_LONGEST_NAME = 40
_FEWEST = 2
"""How many names with their dates make comments where no button does."""
_ARTICLE = 3
"""How many paragraphs stand above the first comment at least."""
_TITLE_WORDS = 5
_REMARK = re.compile(
    r"(?!(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b)"
    r"[^\s:,!?«»“”]{2,25}(?:\s[^\s:,!?«»“”]{1,20}){0,2},?\s[(|·–-]?\s?"
    r"(?:hier|aujourd['’]hui|ce matin|ce soir|le \d|il y a \d|yesterday|today|gestern|heute|am \d|vor \d|ayer"
    r"|hoy|hace \d|el \d|ieri|oggi|il \d|ontem|hoje|há \d|em \d)[^:?!«»“”]{0,30}?"
    r"(?:\d\s?(?:h|[:.])\s?\d{2}|\d\s?(?:heures?|hours? ago|minutes?|Stunden|horas?|ore|h|min)"
    r"(?:\s(?:ago|fa|atrás))?)"
    r"\)?\s?:\s+\S",
    re.IGNORECASE,
)
_BESIDE = 3
"""How far such comments stand apart at most: a button to answer, an advertisement between."""
_VOTES = re.compile(
    r"[▲△⬆👍↑]\s?[-–+]?\d{1,5}\s?[▼▽⬇👎↓]?\s(?:[-–]?\d{1,5}\s)?[^\s:]{2,30}(?:\s[^\s:]{1,20}){0,2}"
)
_ANSWERS = "↳└→»>"
_BEHIND_NAME = re.compile(r"\s[|·•–-]\s|,\s|\s\(")
_AGE = re.compile(r"\b(?:il y a|vor|hace|há|fa|ago|atrás)\b|\b\d{1,2}\s?(?:h|min|j|d|Std\.?|sem)\b")


def with_replies(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts, those of readers' comments replaced."""
    settled = _with_threads(lines, verdicts)
    spans = sorted({*_answered(lines, settled), *_signed(lines, settled), *_remarks(lines), *_voted(lines)})
    for start, end in spans:
        settled[start:end] = [COMMENT] * (end - start)
    if spans:
        settled[spans[0][0]] = FIRST
    return settled


def _remarks(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Comments on one line with their writer and time, in a row: "Ana, hier à 22 h 10 : Bravo !"."""
    found = [index for index, line in enumerate(lines) if _REMARK.match(line.text) and not is_quoting(line)]
    beside = {index for a, b in pairwise(found) if b - a <= _BESIDE for index in (a, b)}
    for index in sorted(beside):
        if sum(line.is_prose for line in lines[:index]) >= _ARTICLE:
            yield index, index + 1


def _voted(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Comments below their votes and their writer: "▲ 57 ▼ juliette"."""
    heads = [index for index, line in enumerate(lines) if _VOTES.fullmatch(line.text)]
    if len(heads) < _FEWEST or sum(line.is_prose for line in lines[: heads[0]]) < _ARTICLE:
        return
    for head, following in pairwise([*heads, len(lines)]):
        end = head + 1
        while end < min(following, head + _REACH) and (
            end == head + 1 or lines[end].is_prose or lines[end].text[0] in _ANSWERS
        ):
            end += 1
        yield head, end


def _with_threads(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; a comment's time below its author's name heads the comments, where several do so."""
    settled = list(verdicts)
    stamps = [index for index in range(1, len(lines) - 1) if _is_stamp(lines, verdicts, index)]
    for at in range(len(stamps) - _STAMPS + 1):
        few = stamps[at : at + _STAMPS]
        if few[-1] - few[0] <= _WITHIN:
            for index in few:
                settled[index] = THREAD
    return settled


def _is_stamp(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a line is a date with its time of day, or an age, below a name and above what is said."""
    line, name, verdict = lines[index], lines[index - 1], verdicts[index]
    if verdict is None or verdict.role is not Role.DATE or line.words > _STAMP_WORDS:
        return False
    if name.words > _STAMPED_NAME or name.ends_sentence or not _CLOCK.search(line.text):
        return False
    return any(said.ends_sentence for said in lines[index + 1 : index + 3])


def is_answering(line: Line) -> bool:
    """Whether a line is the buttons below a comment: "Répondre · J'aime (3) · Signaler"."""
    if line.words > _BUTTON_WORDS or not line.cues or line.ends_sentence:
        return False
    return not ANSWER.isdisjoint(line.cues) and all(
        word in ANSWER or word in ANSWER_JOINTS for word in line.cues
    )


def _answered(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> Iterator[tuple[int, int]]:
    """The comments above buttons: the first must bear a name and a date, or a second must follow it."""
    buttons = [index for index, line in enumerate(lines) if is_answering(line)]
    for number, button in enumerate(buttons):
        before = buttons[number - 1] if number else -_REACH
        after = buttons[number + 1] if number + 1 < len(buttons) else button + 2 * _REACH
        floor = max(before + 1, button - _REACH, 0)
        start = next((at for at in reversed(range(floor, button - 1)) if _is_name(lines[at])), None)
        if not any(line.ends_sentence or line.is_prose for line in lines[floor:button]):
            continue
        if before >= 0 and button - before <= _REACH and _is_name(lines[before + 1]):
            yield before + 1, button + 1
        elif start is not None and (
            _is_dated(lines, verdicts, start) or (after - button <= _REACH and start >= button - _REACH // 2)
        ):
            yield start, button + 1


def _signed(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> Iterator[tuple[int, int]]:
    """The comments below names with their dates, where there are several of them behind an article."""
    heads = [
        index
        for index in range(len(lines) - 1)
        if _is_name(lines[index])
        and _is_dated(lines, verdicts, index)
        and not _is_title_like(lines, verdicts, index - 1)
    ]
    units = [
        (head, end)
        for head, following in pairwise([*heads, len(lines)])
        if (end := _end_of_prose(lines, verdicts, head, following)) > head + 1
    ]
    if len(units) >= _FEWEST:
        above = sum(line.is_prose for line in lines[: units[0][0]])
        if above >= _ARTICLE and all(b[0] - a[0] <= _REACH for a, b in pairwise(units)):
            yield from units


def _end_of_prose(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], head: int, following: int
) -> int:
    """The index behind the prose of a comment whose name stands at `head`."""
    end = head + 1
    if end < following and _bears_date(lines, verdicts, end):
        end += 1
    first = end
    while end < min(following, head + _REACH) and (lines[end].is_prose or lines[end].ends_sentence):
        end += 1
    return end if end > first else head


def _is_name(line: Line) -> bool:
    """Whether a line may be the name of a comment's writer, its date and age aside: "Olaf G.", "rivage75"."""
    if line.words > _SIGNED_WORDS:
        return False
    name = _BEHIND_NAME.split(_AGE.split(line.undated, maxsplit=1)[0], maxsplit=1)[0].strip(" ,·|-–—:()")
    said = name.split()
    if not 0 < len(said) <= _NAME_WORDS or len(name) > _LONGEST_NAME:
        return False
    is_stopped = line.ends_sentence and len(said[-1]) > len("G.")
    return not is_stopped and (name[0].isupper() or (len(said) == 1 and name[0].isalnum()))


def _is_dated(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a name bears a date: on its line, or on the next."""
    line = lines[index]
    is_signed = (line.undated != line.text or _AGE.search(line.text) is not None) and bool(
        line.undated.strip(" ,·|-–—")
    )
    return is_signed or (index + 1 < len(lines) and _bears_date(lines, verdicts, index + 1))


def _bears_date(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    verdict = verdicts[index]
    return verdict is not None and verdict.role is Role.DATE and lines[index].words <= _SIGNED_WORDS


def _is_title_like(lines: Sequence[Line], verdicts: Sequence[Verdict | None], index: int) -> bool:
    """Whether a line may be the title of what is signed below it."""
    if index < 0:
        return True
    line = lines[index]
    return verdicts[index] is None and line.words >= _TITLE_WORDS and not line.ends_sentence
