"""The lines of a page that state a date, each with the place that it stands at and how plainly it says so.

A statement is a date beside a headline, behind a byline, under a label; a day told in the story, a comment's,
a related article's, an event's or a copyright year is none. Which statement is believed, says `publication`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen.dates import PartialDate
from sitegen.importers.draft import Role
from sitegen.importers.facts.date_places import Place
from sitegen.importers.facts.date_shapes import (
    CLOSE,
    DATED,
    INTO_BODY,
    belongs_to_a_pointer,
    has_the_shape,
    is_mostly_date,
    is_of_an_event,
    is_signed,
    is_signed_here,
    is_under_a_heading,
    lines_of_lists,
    opens_with_label,
    tells_of_itself,
)
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.facts.weekday_year import year_of_weekdays
from sitegen.importers.mentions.date_forms import NUMBERS
from sitegen.importers.mentions.date_mentions import DateMention, find_dates
from sitegen.importers.mentions.number_order import numbers_are_day_first

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
_NEAR_BELOW = 5
_JUST_ABOVE = 1
_HEAD = 12
_LAST_LINES = 6


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
    listed = lines_of_lists(page, [(line, mention) for line, mention, _ in found])
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
    return Dates(
        tuple(_without_others(page, published)), tuple(updated), tuple(seen), tuple(today), tuple(unclear)
    )


def _without_others(page: Page, published: list[Statement]) -> Iterator[Statement]:
    """The statements less those behind the article that others share: each is of an entry of a list then.

    What is left of these is the only one, in the last lines of the page: "Online since May 2, 2024".
    """
    behind = [each for each in published if each.place is Place.LABELLED_LAST]
    is_one = len(behind) == 1 and behind[0].line.number >= len(page.lines) - _LAST_LINES
    return (each for each in published if is_one or each.place is not Place.LABELLED_LAST)


def _dated_lines(page: Page, lang: str | None) -> Iterator[tuple[PageLine, DateMention, bool]]:
    """Every date of the lines that may state one, and whether its year is written there."""
    is_in_doubt = lang in {"en", None} and NUMBERS.search(page.text) is not None
    day_first = numbers_are_day_first(page.text) if is_in_doubt else None
    body = around = ""
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
                around = around or page.around()
                moved = _with_year(moved, body, around)
            yield line, moved, mention.year_stated


def _may_be_dated(page: Page, line: PageLine) -> bool:
    """Whether the line can state the article's date at all; a kept line only where it is short or first."""
    if line.role is Role.TITLE:
        return False
    if line.number >= page.end and not tells_of_itself(line):
        return line.role in DATED or line.role in _MAY_CARRY_A_LABEL
    if line.role in DATED or line.role in _MAY_CARRY_A_LABEL:
        return True
    if line.role in _ONLY_AT_THE_HEAD:
        return page.is_above(line) or _zone(page, line) in {Place.BESIDE, Place.FOOT}
    is_short = len(line.text) <= LONGEST_FURNITURE // 4
    return line.role.is_kept and (is_short or line.number == page.first or tells_of_itself(line))


def _with_year(mention: DateMention, body: str, around: str) -> DateMention:
    year = year_of_weekdays([mention], body, around)
    return replace(mention, date=PartialDate(year, mention.month, mention.day)) if year else mention


def _zone(page: Page, line: PageLine) -> Place | None:
    """The place of an unlabelled date in this line; None where it stands far from the article or within."""
    if line.role is Role.EMBED and line.number >= page.first:
        return None
    distance = page.distance(line)
    if page.is_above(line):
        if distance <= _JUST_ABOVE:
            return Place.JUST_ABOVE
        return Place.ABOVE if distance <= CLOSE else None
    if page.is_below(line):
        return Place.FOOT if _closes_the_article(page, line) else None
    return Place.BESIDE if _is_at_the_beginning(page, line) else None


def _is_at_the_beginning(page: Page, line: PageLine) -> bool:
    """Whether the line stands before the story has got going: credits and portraits may go before it."""
    if line.number <= page.first + INTO_BODY:
        return True
    if line.role not in DATED or line.number > page.first + _HEAD:
        return False
    return sum(each.role.is_kept for each in page.lines[page.first : line.number]) <= INTO_BODY - 1


def _closes_the_article(page: Page, line: PageLine) -> bool:
    """Whether nothing but what an article is signed with stands between its end and the line."""
    if page.first > page.last:
        return False
    if line.role is Role.SOURCE:
        return True
    if line.number - page.last - 1 > _NEAR_BELOW:
        return False
    between = page.lines[page.last + 1 : line.number]
    return is_signed_here(page, line) or all(each.role in _AMONG_SIGNATURES for each in between)


def _judge(page: Page, line: PageLine, mention: DateMention, *, is_listed: bool) -> Statement | None:
    """The statement that this mention is; None where it cannot be the day, or is only somebody's day."""
    if mention.date is None or mention.kind in {"other", "seen"}:
        return None
    is_of_others = line.number >= page.end and not tells_of_itself(line)
    is_told = mention.kind == "published" and mention.day is not None and opens_with_label(line, mention)
    if is_of_others and not is_told:
        return None
    is_labelled = mention.kind in {"published", "updated"}
    if mention.is_range and not (is_labelled or mention.kind == "issue"):
        return None
    if is_of_an_event(page, line, mention) or not has_the_shape(page, line, mention):
        return None
    place = (
        _labelled_place(page, line) if is_labelled else _bare_place(page, line, mention, is_listed=is_listed)
    )
    return None if place is None else Statement(mention, mention.date, line, place)


def _labelled_place(page: Page, line: PageLine) -> Place:
    if page.is_above(line):
        return Place.LABELLED_ABOVE if page.distance(line) <= CLOSE else Place.LABELLED_FAR
    if page.is_below(line):
        is_of_others = line.number >= page.end and not tells_of_itself(line)
        return Place.LABELLED_LAST if is_of_others else Place.LABELLED_FOOT
    return Place.LABELLED_BESIDE if _is_at_the_beginning(page, line) else Place.INSIDE


def _bare_place(page: Page, line: PageLine, mention: DateMention, *, is_listed: bool) -> Place | None:
    """The place of a date without a label, if nothing there makes it the date of something else."""
    if is_listed or belongs_to_a_pointer(page, line):
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
    if is_signed(page, line):
        return Place.SIGNED_FAR
    is_reported = mention.weekday is None and not line.text[mention.end :].startswith(":")
    return Place.HEADING_FAR if is_reported and is_under_a_heading(page, line) else None


def _is_masthead_day(page: Page, line: PageLine, mention: DateMention) -> bool:
    is_far = page.is_above(line) and page.distance(line) > _JUST_ABOVE
    return (
        is_far
        and mention.kind is None
        and mention.weekday is not None
        and is_mostly_date(page, line, mention)
    )
