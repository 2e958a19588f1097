"""What closes an article and is no part of it: questions to the reader, the portrait of the author."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.mentions.bylines import parse_byline
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.phrases import LANGUAGES
from sitegen.importers.words.phrases.notation import PhraseBook

_BOOK = PhraseBook(
    (" ".join(written.split()), language.lang)
    for language in LANGUAGES
    for written in language.reader_question.split(";")
)
_LONGEST = 60


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
    """The verdicts, those of closing paragraphs that begin with the name of one of the authors replaced."""
    settled = list(verdicts)
    for index in reversed(range(len(lines))):
        if not verdicts[index].role.is_kept:
            continue
        if not lines[index].text.startswith(tuple(names)):
            break
        settled[index] = Verdict(Role.NAVIGATION, "portrait of the author")
    return tuple(settled)


def signed_names(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> frozenset[str]:
    """The full names that a page's bylines give."""
    names: set[str] = set()
    for line, verdict in zip(lines, verdicts, strict=True):
        if verdict is not None and verdict.role is Role.BYLINE and (found := parse_byline(line.text)):
            names.update(name for name in found.authors if " " in name)
    return frozenset(names)
