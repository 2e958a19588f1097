"""Every character of a raw text in a span with one role and the reason for it.

The order: lines are read, rejoined and parted; each is judged alone by the rules; the article's core
is found; its headline, what stands within and what stands around it are settled. The spans of the
result, in order, are the whole text, blanks included. No fact is read here (see facts), no Markdown
written (see body).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Protocol

from sitegen.importers.draft import Role, Span
from sitegen.importers.mentions.date_mentions import find_dates
from sitegen.importers.roles.closing import (
    masthead,
    own_names,
    settle_portrait,
    settle_questions,
    settle_trailing,
    signed_names,
)
from sitegen.importers.roles.core import find_core
from sitegen.importers.roles.doubtful import settle_doubtful
from sitegen.importers.roles.embedded import with_captions, with_posts
from sitegen.importers.roles.foreign import settle_foreign
from sitegen.importers.roles.glued import part
from sitegen.importers.roles.headlines import FAR, find_headline
from sitegen.importers.roles.itemised import with_lists
from sitegen.importers.roles.lines import Line, read_lines
from sitegen.importers.roles.live import live_report, with_entries
from sitegen.importers.roles.repetitions import repetitions
from sitegen.importers.roles.replies import with_replies
from sitegen.importers.roles.rules import RULES
from sitegen.importers.roles.shapes import table_rows
from sitegen.importers.roles.signatures import settle_outside
from sitegen.importers.roles.teasers import with_teasers
from sitegen.importers.roles.verdicts import REPEATED, Verdict
from sitegen.importers.roles.voices import with_voices
from sitegen.importers.roles.within import settle
from sitegen.importers.roles.wrapped import rejoin

_TITLE = Verdict(Role.TITLE, "headline above the article")
_AGAIN = Verdict(Role.NOISE, "repeats the title")
_ROW = Verdict(Role.TABLE, "a row of figures like its neighbours")
_BLANK = "empty"
_OPENING = 30
"""The most lines between a title and the core: byline, pictures, buttons, a standfirst."""
_SHORT = 14
_REFRAINS = 3
"""How often a refrain stands in an article at least; a button stands at its head and at its end."""
_ABOVE = 2
"""How many lines above the core the first one may stand."""
_FULL_TITLE, _SITE_WORDS = 4, 5
_LEAD_GAP = frozenset({Role.BYLINE, Role.DATE, Role.CAPTION, Role.CREDIT, Role.SHARE})


def classify(text: str, lang: str | None) -> tuple[Span, ...]:
    """The text's spans. `lang` is its language, where known."""
    mentions = find_dates(text, lang)
    lines = part(text, rejoin(read_lines(text, mentions)), mentions)
    return tuple(tiled(text, lines, judge(lines, lang)))


def judge(lines: Sequence[Line], lang: str | None) -> tuple[Verdict, ...]:
    """The final verdict on each line of a page."""
    rows = table_rows(lines)
    heard: dict[tuple[str, str], Verdict | None] = {}
    for line in lines:
        if (line.text, line.undated) not in heard:
            heard[line.text, line.undated] = first_verdict(line)
    alone = [heard[line.text, line.undated] for line in lines]
    alone = [
        _ROW if index in rows and not _is_furniture(verdict) else verdict
        for index, verdict in enumerate(alone)
    ]
    alone = with_lists(lines, with_captions(lines, with_posts(lines, alone)))
    alone = with_voices(lines, _with_repeated(lines, alone))
    live = live_report(lines, alone)
    alone = with_entries(lines, alone, with_replies(lines, alone), live)
    names = repetitions(lines)
    core = find_core(lines, with_teasers(lines, alone), names, live)
    alone = _with_refrains(lines, alone, core)
    headline = find_headline(lines, alone, core, names, FAR)
    title = headline.index if headline else None
    start = core.start
    if title is not None and title < core.stop and core.start - title <= _OPENING:
        start = title + 1
    article = settle(lines[start : core.stop], alone[start : core.stop], core.start - start)
    itself = own_names(lines, range(start, core.stop))
    article = settle_doubtful(lines[start : core.stop], article, itself)
    article = settle_foreign(lines[start : core.stop], article, lang)
    article = settle_questions(lines[start : core.stop], article)
    article = settle_trailing(lines[start : core.stop], article, alone[start : core.stop])
    signed = signed_names(lines, alone) | masthead(lines[:start])
    article = settle_portrait(lines[start : core.stop], article, signed)
    verdicts = [
        *settle_outside(lines[:start], alone[:start], is_before=True),
        *_with_lead(article),
        *settle_outside(lines[core.stop :], alone[core.stop :], is_before=False),
    ]
    if title is not None:
        verdicts = _entitle(lines, verdicts, title)
    return tuple(verdicts)


def _is_furniture(verdict: Verdict | None) -> bool:
    """Whether a line is furniture whatever its neighbours are: a bar of buttons is no row of figures."""
    return verdict is not None and verdict.sure and verdict.role in {Role.SHARE, Role.BYLINE}


def _with_repeated(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; short lines of unknown meaning that stand on the page again are furniture."""
    times = Counter(line.text for line in lines if line.words <= _SHORT)
    return [
        REPEATED if verdict is None and not line.ends_sentence and times[line.text] > 1 else verdict
        for line, verdict in zip(lines, verdicts, strict=True)
    ]


def _with_refrains(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], core: range
) -> list[Verdict | None]:
    """The verdicts; what is said again only within the article is part of it: "Advantages"."""
    reach = range(max(core.start - _ABOVE, 0), core.stop)
    inside = Counter(lines[index].text for index in reach)
    outside = {line.text for index, line in enumerate(lines) if index not in reach}
    return [
        None
        if verdict is REPEATED and inside[line.text] >= _REFRAINS and line.text not in outside
        else verdict
        for line, verdict in zip(lines, verdicts, strict=True)
    ]


def first_verdict(line: Line) -> Verdict | None:
    """What the first rule that has something to say about a line says of it."""
    for rule in RULES:
        if verdict := rule(line):
            return verdict
    return None


def _entitle(lines: Sequence[Line], verdicts: Sequence[Verdict], title: int) -> list[Verdict]:
    name = lines[title].cues
    return [
        _TITLE
        if index == title
        else _AGAIN
        if name and (line.cues == name or _is_rest(line, lines[title]))
        else verdict
        for index, (line, verdict) in enumerate(zip(lines, verdicts, strict=True))
    ]


def _is_rest(line: Line, title: Line) -> bool:
    """Whether a line is the title without the rubrics that are glued to it, or with the site's name."""
    if line.words < _FULL_TITLE:
        return False
    is_named = line.text.startswith(title.text) and line.words <= title.words + _SITE_WORDS
    return title.text.endswith(line.text) or (is_named and not line.ends_sentence)


def _with_lead(verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """The article's verdicts, its first paragraph a lead where a byline or picture parts it from the rest."""
    first = next((index for index, verdict in enumerate(verdicts) if verdict.role.is_kept), None)
    for index, verdict in enumerate(verdicts):
        after = verdicts[index + 1].role if index + 1 < len(verdicts) else Role.BLANK
        if index == first and verdict.role is Role.BODY and after in _LEAD_GAP:
            yield Verdict(Role.LEAD, "first paragraph, set apart from the text")
        else:
            yield verdict


class Stretch(Protocol):
    """What is judged as one: a line of a text, a block of a page."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset after its last character."""


def tiled(text: str, stretches: Sequence[Stretch], verdicts: Sequence[Verdict]) -> Iterator[Span]:
    """The whole text in spans: the stretches that were judged, and the blanks between them."""
    at = 0
    for stretch, verdict in zip(stretches, verdicts, strict=True):
        if stretch.start > at:
            yield Span(at, stretch.start, Role.BLANK, _BLANK)
        yield Span(stretch.start, stretch.end, verdict.role, verdict.reason)
        at = stretch.end
    if at < len(text):
        yield Span(at, len(text), Role.BLANK, _BLANK)
