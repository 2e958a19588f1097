"""When an article was published, by the place of a date on the page first and its words second.

A day told in the story, a comment's, a related article's or a copyright year is never taken, and a date of
the last change stands for it only where the page gives no other, and as an inference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen.dates import PartialDate
from sitegen.importers.draft import Evidence, Fact, Role
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.facts.publisher import url
from sitegen.importers.facts.weekday_year import inferred_month, year_of_weekdays
from sitegen.importers.mentions.date_labels import kind_before
from sitegen.importers.mentions.date_mentions import DateMention, find_dates, find_url_date
from sitegen.importers.mentions.number_order import numbers_are_day_first
from sitegen.importers.words.agencies import AGENCY
from sitegen.importers.words.publication_words import KIND_WORDS
from sitegen.text import fold

_DATED = frozenset({Role.DATE, Role.BYLINE, Role.SOURCE})
_MAY_CARRY_A_LABEL = frozenset({Role.NAVIGATION, Role.SHARE, Role.NOISE, Role.LEGAL, Role.EMBED, Role.CREDIT})
_NEAR_ABOVE = 4
_NEAR_BELOW = 5
_INTO_BODY = 3
_MOST_OTHER_WORDS = 6
_WORDS_OF_LABEL = 5
_WORD = re.compile(r"[^\W\d_]{2,}")
_DATELINE_PLACE = re.compile(r"[\W_]{0,3}[A-ZÀ-Þ][\w .'’/-]{1,40}[,(]?\s?(?:\(?(?:le|den|on|am|el|il)\s)?")


@dataclass(frozen=True, slots=True)
class _Candidate:
    mention: DateMention
    date: PartialDate
    line: PageLine
    rank: int
    """The less, the surer."""
    rule: str
    is_inferred: bool = False


def publication_date(page: Page, lang: str | None) -> Fact[PartialDate] | None:
    """The day the page says it was published, as precise as its words; None where it does not say.

    Where no line of the page states it, the weekday of a day told as news may still betray the month.
    """
    candidates = sorted(
        _candidates(page, lang), key=lambda candidate: (candidate.rank, candidate.line.number)
    )
    if candidates:
        best = _finest(candidates)
        if best is None:
            return None
        start = best.line.start + best.mention.start
        evidence = Evidence(best.rule, start, best.line.start + best.mention.end)
        return Fact(best.date, "inferred" if best.is_inferred else "stated", (evidence,))
    return _from_dateline(page, lang) or _from_address(page) or _from_weekday(page, lang)


def _candidates(page: Page, lang: str | None) -> Iterator[_Candidate]:
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
            if moved.date is None and moved.weekday is not None and line.role in _DATED:
                body = body or "\n".join(each.text for each in page.body())
                moved = _with_year(moved, body)
            candidate = _judge(page, line, moved)
            if candidate:
                yield replace(candidate, is_inferred=candidate.is_inferred or not mention.year_stated)


def _may_be_dated(page: Page, line: PageLine) -> bool:
    """Whether the line can state the article's date at all; a kept line only where it is short."""
    if line.role is Role.TITLE or line.number >= page.end:
        return False
    if line.role in _DATED or line.role in _MAY_CARRY_A_LABEL:
        return True
    return line.role.is_kept and len(line.text) <= LONGEST_FURNITURE // 4


def _with_year(mention: DateMention, body: str) -> DateMention:
    year = year_of_weekdays([mention], body)
    return replace(mention, date=PartialDate(year, mention.month, mention.day)) if year else mention


def _judge(page: Page, line: PageLine, mention: DateMention) -> _Candidate | None:
    """The candidate that this mention is, ranked by label and place; None where it cannot be the day."""
    if mention.date is None or mention.kind == "other" or (mention.is_range and mention.kind is None):
        return None
    is_labelled = mention.kind == "published"
    if not _has_the_shape(page, line, mention, is_labelled=is_labelled):
        return None
    place = _place(page, line, is_labelled=is_labelled, is_day=mention.day is not None)
    if place is None:
        return None
    rank, where = place
    if mention.kind == "updated":
        return _Candidate(
            mention, mention.date, line, rank + 8, f"day of the last change, {where}", is_inferred=True
        )
    rule = f"date of publication {where}" if is_labelled else f"date {where}"
    return _Candidate(mention, mention.date, line, rank + (0 if is_labelled else 4), rule)


def _has_the_shape(page: Page, line: PageLine, mention: DateMention, *, is_labelled: bool) -> bool:
    """Whether the line is one that states a date, not one that happens to hold one."""
    is_between = not page.is_above(line) and page.title is not None and line.number < page.first
    if line.number == 0 and mention.start <= len("date "):
        return True
    if line.role in _DATED:
        return is_labelled or _is_mostly_date(line, mention)
    if line.role.is_kept:
        return line.number <= page.first + 1 and _is_mostly_date(line, mention)
    is_running_head = page.is_above(line) and _is_mostly_date(line, mention) and _names_a_paper(line)
    is_label_line = is_labelled and _opens_with_label(line, mention)
    return is_label_line or is_running_head or (is_between and _is_mostly_date(line, mention))


def _opens_with_label(line: PageLine, mention: DateMention) -> bool:
    """Whether the line is a label and a date, not a sentence on something else that was published."""
    before, after = line.text[: mention.start], line.text[mention.end :]
    return (
        len(_WORD.findall(before)) <= _WORDS_OF_LABEL and len(_WORD.findall(after)) <= _MOST_OTHER_WORDS * 2
    )


def _names_a_paper(line: PageLine) -> bool:
    return any(fold(word) in KIND_WORDS for word in _WORD.findall(line.text[:120]))


def _is_mostly_date(line: PageLine, mention: DateMention) -> bool:
    """Whether little but names and labels stands beside the date."""
    around = line.text[: mention.start] + " " + line.text[mention.end :]
    limit = _MOST_OTHER_WORDS * (1 if line.role.is_kept else 2)
    return len(_WORD.findall(around[:LONGEST_FURNITURE])) <= limit and not (
        line.role.is_kept and line.text.endswith((".", "!", "?")) and len(_WORD.findall(around)) > 2  # noqa: PLR2004 - "23. Juli."
    )


def _place(page: Page, line: PageLine, *, is_labelled: bool, is_day: bool) -> tuple[int, str] | None:
    """How sure the place makes the date, and its name; None where a date there means something else."""
    distance = page.distance(line)
    if page.is_above(line):
        if distance > _NEAR_ABOVE and not is_labelled:
            return None
        return 2, "above the title"
    if page.is_below(line):
        reach = _NEAR_BELOW if is_day else 1
        is_near = distance <= reach or line.role in {Role.SOURCE, Role.BYLINE}
        return (1, "at the foot of the article") if is_near or is_labelled else None
    if line.number <= page.first + _INTO_BODY:
        return 0, "beside the title"
    return (3, "inside the article") if is_labelled else None


def _finest(candidates: list[_Candidate]) -> _Candidate | None:
    """The first candidate, or a more precise statement of the same date; None where two as good disagree."""
    best = candidates[0]
    for other in candidates[1:]:
        if best.date.contains(other.date) and not other.date.contains(best.date):
            best = other
    rivals = {
        str(other.date)[:10]
        for other in candidates
        if other.rank == best.rank
        and not other.date.contains(best.date)
        and not best.date.contains(other.date)
    }
    is_contested = bool(rivals) and best.mention.kind is None and best.rank > 4  # noqa: PLR2004 - below "beside the title"
    return None if is_contested else best


def _from_dateline(page: Page, lang: str | None) -> Fact[PartialDate] | None:
    """`PARIS, 14 mars 2022 (AFP) — …`: the day in the opening of a despatch."""
    for line in (line for line in page.body() if line.number <= page.first + 1):
        for mention in find_dates(line.text[:120], lang)[:1]:
            before, after = line.text[: mention.start], line.text[mention.end : mention.end + 40]
            is_opening = _DATELINE_PLACE.fullmatch(before) and re.match(
                r"\s?(?:[)(–—:]|-{1,2}\s|\.\s[-–—])", after
            )
            if is_opening and mention.date and not mention.is_range and kind_before(before) is None:
                is_despatch = (
                    AGENCY.search(before + after)
                    or before.rstrip(", (").isupper()
                    or after.lstrip()[:1] in "–—-)("
                )
                if is_despatch:
                    evidence = Evidence(
                        "date in the dateline", line.start + mention.start, line.start + mention.end
                    )
                    return Fact(mention.date, "stated", (evidence,))
    return None


def _from_address(page: Page) -> Fact[PartialDate] | None:
    """The day in the article's own address."""
    address = url(page)
    date = find_url_date(address.value) if address else None
    if address is None or date is None:
        return None
    place = address.evidence[0]
    return Fact(date, "inferred", (Evidence("date in the article's address", place.start, place.end),))


def _from_weekday(page: Page, lang: str | None) -> Fact[PartialDate] | None:
    body = "\n".join(line.text for line in page.body())
    found = inferred_month(body, lang)
    if found is None:
        return None
    date, mention = found
    offset = 0
    for line in page.body():
        if offset + len(line.text) >= mention.end:
            start = line.start + mention.start - offset
            rule = f"weekday, day and month agree in {date.year} only, within the years the text tells of"
            return Fact(date, "inferred", (Evidence(rule, start, start + mention.end - mention.start),))
        offset += len(line.text) + 1
    return None
