"""The lines of a page that state a date, each with the place that it stands at and how plainly it says so.

A statement is a date beside a headline, behind a byline, under a label; a day told in the story, a comment's,
a related article's, an event's or a copyright year is none. Which statement is believed, says `publication`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from sitegen.dates import PartialDate
from sitegen.importers.draft import Role
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.facts.weekday_year import year_of_weekdays
from sitegen.importers.mentions.date_mentions import DateMention, find_dates
from sitegen.importers.mentions.number_order import numbers_are_day_first
from sitegen.importers.words.publication_words import KIND_WORDS
from sitegen.importers.words.word_lists import words
from sitegen.text import fold

DATED = frozenset({Role.DATE, Role.BYLINE, Role.SOURCE})
"""Roles whose lines are there to state something of the article."""
_MAY_CARRY_A_LABEL = frozenset(
    {Role.NAVIGATION, Role.SHARE, Role.NOISE, Role.LEGAL, Role.EMBED, Role.CREDIT, Role.ADVERTISEMENT}
)
_ONLY_AT_THE_HEAD = frozenset({Role.COMMENTS, Role.KEYWORDS})
"""Lines that count comments or name sections, with the date among them, where they stand at the headline."""
_AMONG_SIGNATURES = DATED | {
    Role.CREDIT,
    Role.CAPTION,
    Role.KEYWORDS,
    Role.SHARE,
    Role.EMBED,
    Role.ABSTRACT,
    Role.NEWSLETTER,
    Role.ADVERTISEMENT,
}
_NEAR_ABOVE = 4
_NEAR_BELOW = 5
_JUST_ABOVE = 1
_INTO_BODY = 3
_MOST_OTHER_WORDS = 6
_WORDS_OF_LABEL = 5
_FEW_WORDS = 2
_SHORT_LINE = 3
"""Words beside the date in a line that tells little more."""
_PROSE_WORDS = 20
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNS = re.compile(r"(?:by|par|von|por|di|da|de|posted by|written by|publié par)\s", re.IGNORECASE)
_SIGNED_TAIL = re.compile(
    r"(?:^|[.!?…»”\"]\s)(?:By|Par|Von|Por|Di|De)\s[^.!?]{3,60}(?:\bon|\ble|\bam|\bel|\bil|\bem|[,|–—-])\s$"
)
_IN_PROSE = re.compile(
    r"(?<!\w)(?:en|in|im|nel|nell['’]|em|since|depuis|seit|desde|dal|fin|during)\s$", re.IGNORECASE
)
_NOUN_ONLY = re.compile(r"(?:date|datum|data|fecha)\s?:?\s?$", re.IGNORECASE)
_OF_AN_EVENT = words("""
    location venue where place lieu ou adresse ort wo veranstaltungsort uhrzeit heure horaire horaires time
    hora hour beginn einlass lugar donde luogo dove ora orario local onde horario tarif tarifs preis
    eintritt price precio prezzo preco billets tickets entradas biglietti ingressos duration duree dauer
    duracion durata duracao
""")
_LIST_STEP = 4
"""Lines from one date of a list to the next."""
_LIST_LENGTH = 3


class Place(IntEnum):
    """Where a statement stands, the surest first."""

    LABELLED_BESIDE = 0
    LABELLED_ABOVE = 1
    LABELLED_FOOT = 2
    BESIDE = 3
    JUST_ABOVE = 4
    FOOT = 5
    ABOVE = 6
    LABELLED_FAR = 7
    INSIDE = 8
    ISSUE = 9
    SIGNED_FAR = 10
    HEADING_FAR = 11


SPOKEN = {
    Place.LABELLED_BESIDE: "date of publication beside the title",
    Place.LABELLED_ABOVE: "date of publication above the title",
    Place.LABELLED_FOOT: "date of publication at the foot of the article",
    Place.BESIDE: "date beside the title",
    Place.JUST_ABOVE: "date above the title",
    Place.FOOT: "date at the foot of the article",
    Place.ABOVE: "date above the title",
    Place.LABELLED_FAR: "date of publication on the page",
    Place.INSIDE: "date of publication inside the article",
    Place.ISSUE: "date of the issue above the title",
    Place.SIGNED_FAR: "date beside a byline, on the page",
    Place.HEADING_FAR: "date between a heading and its text, on the page",
}


@dataclass(frozen=True, slots=True)
class Statement:
    """One date that a line of the page states."""

    mention: DateMention
    date: PartialDate
    line: PageLine
    place: Place
    is_inferred: bool = False
    """Whether something of the date was worked out, such as its year from its weekday."""

    @property
    def is_labelled(self) -> bool:
        """Whether the words before the date call it that of publication."""
        return self.mention.kind == "published"


@dataclass(frozen=True, slots=True)
class Dates:
    """What the lines of a page say of days."""

    published: tuple[Statement, ...]
    """Statements that may be the day of publication, in the order of the page."""
    updated: tuple[Statement, ...]
    """Days of a change, with the place they stand at."""
    seen: tuple[PartialDate, ...]
    """Days on which the page says that it was looked at, printed or saved."""
    today: tuple[PartialDate, ...]
    """Days with their weekday far above the headline, as papers show the reader's own."""
    unclear: tuple[DateMention, ...]
    """Dates at the headline or the foot that say no year, or run over two."""


def read_dates(page: Page, lang: str | None) -> Dates:
    """Everything that lines of the page state as a date."""
    found = list(_dated_lines(page, lang))
    listed = _in_lists(page, found)
    published: list[Statement] = []
    updated: list[Statement] = []
    seen, today, unclear = [], [], []
    for line, mention, is_year_stated in found:
        if mention.kind == "seen" and mention.date:
            seen.append(mention.date)
        elif mention.date is None:
            if _zone(page, line) in {Place.BESIDE, Place.JUST_ABOVE} and line.role in DATED:
                unclear.append(mention)
        elif _is_masthead_day(page, line, mention):
            today.append(mention.date)
        statement = _judge(page, line, mention, is_listed=line.number in listed)
        if statement:
            kept = replace(statement, is_inferred=not is_year_stated)
            (updated if mention.kind == "updated" else published).append(kept)
    return Dates(tuple(published), tuple(updated), tuple(seen), tuple(today), tuple(unclear))


def _dated_lines(page: Page, lang: str | None) -> Iterator[tuple[PageLine, DateMention, bool]]:
    """Every date of the lines that may state one, and whether its year is written there."""
    day_first = numbers_are_day_first(page.text) if lang == "en" else None
    body = ""
    for line, previous in zip(page.lines, (None, *page.lines), strict=False):
        if not _may_be_dated(page, line):
            continue
        label = f"{previous.text[-60:]}\n" if previous else ""
        read = label + line.text[:LONGEST_FURNITURE]
        for mention in find_dates(read, lang, day_first=day_first):
            moved = replace(mention, start=mention.start - len(label), end=mention.end - len(label))
            if moved.start < 0:
                continue
            if moved.date is None and moved.weekday is not None and line.role in DATED:
                body = body or "\n".join(each.text for each in page.body())
                moved = _with_year(moved, body)
            yield line, moved, mention.year_stated


def _may_be_dated(page: Page, line: PageLine) -> bool:
    """Whether the line can state the article's date at all; a kept line only where it is short or first."""
    if line.role is Role.TITLE or line.number >= page.end:
        return False
    if line.role in DATED or line.role in _MAY_CARRY_A_LABEL:
        return True
    if line.role in _ONLY_AT_THE_HEAD:
        return _zone(page, line) in {Place.BESIDE, Place.JUST_ABOVE}
    return line.role.is_kept and (len(line.text) <= LONGEST_FURNITURE // 4 or line.number == page.first)


def _with_year(mention: DateMention, body: str) -> DateMention:
    year = year_of_weekdays([mention], body)
    return replace(mention, date=PartialDate(year, mention.month, mention.day)) if year else mention


def _zone(page: Page, line: PageLine) -> Place | None:
    """The place of an unlabelled date in this line; None where it stands far from the article or within."""
    distance = page.distance(line)
    if page.is_above(line):
        if distance <= _JUST_ABOVE:
            return Place.JUST_ABOVE
        return Place.ABOVE if distance <= _NEAR_ABOVE else None
    if page.is_below(line):
        return Place.FOOT if _closes_the_article(page, line) else None
    return Place.BESIDE if line.number <= page.first + _INTO_BODY else None


def _closes_the_article(page: Page, line: PageLine) -> bool:
    """Whether nothing but what an article is signed with stands between its end and the line."""
    if line.role in {Role.SOURCE, Role.BYLINE}:
        return True
    between = page.lines[page.last + 1 : line.number]
    return len(between) <= _NEAR_BELOW and all(each.role in _AMONG_SIGNATURES for each in between)


def _judge(page: Page, line: PageLine, mention: DateMention, *, is_listed: bool) -> Statement | None:
    """The statement that this mention is; None where it cannot be the day, or is only somebody's day."""
    if mention.date is None or mention.kind in {"other", "seen"}:
        return None
    is_labelled = mention.kind in {"published", "updated"}
    if mention.is_range and not (is_labelled or mention.kind == "issue"):
        return None
    if _is_of_an_event(page, line, mention) or not _has_the_shape(page, line, mention):
        return None
    place = (
        _labelled_place(page, line) if is_labelled else _bare_place(page, line, mention, is_listed=is_listed)
    )
    return None if place is None else Statement(mention, mention.date, line, place)


def _labelled_place(page: Page, line: PageLine) -> Place:
    if page.is_above(line):
        return Place.LABELLED_ABOVE if page.distance(line) <= _NEAR_ABOVE else Place.LABELLED_FAR
    if page.is_below(line):
        return Place.LABELLED_FOOT
    return Place.LABELLED_BESIDE if line.number <= page.first + _INTO_BODY else Place.INSIDE


def _bare_place(page: Page, line: PageLine, mention: DateMention, *, is_listed: bool) -> Place | None:
    """The place of a date without a label, if nothing there makes it the date of something else."""
    if is_listed or _follows_a_teaser(page, line):
        return None
    place = _zone(page, line)
    if place is None:
        return _far_place(page, line, mention)
    if place is Place.FOOT:
        return Place.FOOT if mention.day is not None or page.distance(line) <= 1 else None
    return Place.ISSUE if mention.kind == "issue" and place is Place.ABOVE else place


def _far_place(page: Page, line: PageLine, mention: DateMention) -> Place | None:
    """The place of a date far above what was taken for the headline: perhaps beside the true one."""
    if not page.is_above(line) or mention.day is None:
        return None
    if mention.kind == "issue":
        return Place.ISSUE
    if _is_signed(page, line):
        return Place.SIGNED_FAR
    return Place.HEADING_FAR if _is_before_prose(page, line) else None


def _has_the_shape(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether the line is one that states a date, not one that happens to hold one."""
    if line.number == 0 and mention.start <= len("date "):
        return True
    before = line.text[: mention.start]
    if (
        mention.day is None
        and mention.kind is None
        and (
            _IN_PROSE.search(before)
            or _count(_around(line, mention)) > _SHORT_LINE + _names_a_paper(line) * _SHORT_LINE
        )
    ):
        return False
    if line.role.is_kept:
        is_signed = (
            line.number == page.first
            and _SIGNED_TAIL.search(before)
            and not line.text[mention.end :].strip(" .")
        )
        return bool(is_signed) or _is_a_date_in_the_body(page, line, mention)
    if mention.kind in {"published", "updated"}:
        return line.role in DATED or _opens_with_label(line, mention) or _is_at_the_head(page, line)
    return _is_mostly_date(line, mention) or (_is_at_the_head(page, line) and _count(before) <= _FEW_WORDS)


def _is_a_date_in_the_body(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether a line that is kept, among the first ones, tells a date and little else."""
    few = _count(_around(line, mention)) <= _SHORT_LINE
    reach = _INTO_BODY if few else 1
    return line.number <= page.first + reach and _is_mostly_date(line, mention)


def _is_at_the_head(page: Page, line: PageLine) -> bool:
    return not line.role.is_kept and page.title is not None and page.title < line.number < page.first


def _opens_with_label(line: PageLine, mention: DateMention) -> bool:
    """Whether the line is a label and a date, not a sentence on something else that was published."""
    before, after = line.text[: mention.start], line.text[mention.end :]
    return _count(before) <= _WORDS_OF_LABEL and _count(after) <= _MOST_OTHER_WORDS * 2


def _names_a_paper(line: PageLine) -> bool:
    return any(fold(word) in KIND_WORDS for word in _WORD.findall(line.text[:120]))


def _is_mostly_date(line: PageLine, mention: DateMention) -> bool:
    """Whether little but names and labels stands beside the date."""
    around = _around(line, mention)
    limit = _MOST_OTHER_WORDS * (1 if line.role.is_kept else 2)
    return _count(around) <= limit and not (
        line.role.is_kept and line.text.endswith((".", "!", "?")) and _count(around) > _FEW_WORDS
    )


def _around(line: PageLine, mention: DateMention) -> str:
    return line.text[: mention.start] + " " + line.text[mention.end :]


def _count(text: str) -> int:
    return len(_WORD.findall(text[:LONGEST_FURNITURE]))


def _is_signed(page: Page, line: PageLine) -> bool:
    """Whether somebody signs in the line or in one beside it."""
    beside = page.lines[max(line.number - 1, 0) : line.number + 2]
    return any(each.role is Role.BYLINE or _SIGNS.match(each.text) for each in beside)


def _is_before_prose(page: Page, line: PageLine) -> bool:
    """Whether running text begins close behind the line."""
    behind = page.lines[line.number + 1 : line.number + 1 + _NEAR_ABOVE]
    return any(_count(each.text) >= _PROSE_WORDS for each in behind)


def _follows_a_teaser(page: Page, line: PageLine) -> bool:
    """Whether the line belongs to a pointer to another article, which ends just before it."""
    return line.number > 0 and page.lines[line.number - 1].role is Role.TEASER


def _is_of_an_event(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether the date is one of a row of particulars: "Date: …", "Venue: …"."""
    if not _NOUN_ONLY.search(line.text[: mention.start]):
        return False
    beside = page.lines[max(line.number - 2, 0) : line.number + 3]
    names = (_WORD.search(each.text[:30]) for each in beside if each is not line)
    return any(name is not None and fold(name[0]) in _OF_AN_EVENT for name in names)


def _is_masthead_day(page: Page, line: PageLine, mention: DateMention) -> bool:
    is_far = page.is_above(line) and page.distance(line) > _JUST_ABOVE
    return is_far and mention.kind is None and mention.weekday is not None and _is_mostly_date(line, mention)


def _in_lists(page: Page, found: Sequence[tuple[PageLine, DateMention, bool]]) -> frozenset[int]:
    """Numbers of lines whose dates follow each other closely: each belongs to an article of a list.

    Below the article two such dates make a list; elsewhere three.
    """
    listed: set[int] = set()
    run: list[tuple[PageLine, DateMention]] = []
    for line, mention, _ in found:
        if mention.kind is not None or mention.date is None or mention.day is None or line.role.is_kept:
            continue
        if run and line.number - run[-1][0].number > _LIST_STEP:
            listed |= _listed(page, run)
            run = []
        run.append((line, mention))
    return frozenset(listed | _listed(page, run))


def _listed(page: Page, run: Sequence[tuple[PageLine, DateMention]]) -> set[int]:
    """The lines of a run of dates, if it is long enough to be a list."""
    numbers = {line.number for line, _ in run}
    days = {str(each.date)[:10] for _, each in run}
    is_list = len(numbers) > 1 and len(days) >= _LIST_LENGTH - page.is_below(run[0][0])
    return numbers if is_list else set()
