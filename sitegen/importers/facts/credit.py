"""Who wrote an article: the people who sign it, and the news agency it is credited to.

Signatures are looked for where the page has bylines, nearest the article first; the names of commenters
and photographers are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.importers.draft import Evidence, Fact, Role
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.facts.publication_names import NAME, name_key
from sitegen.importers.mentions.bylines import Byline, looks_like_person, parse_byline, people_in
from sitegen.importers.words.agencies import credited_agencies, dateline_agencies
from sitegen.text import fold

_MAY_SIGN = frozenset({Role.BYLINE, Role.DATE, Role.SOURCE})
_MAY_CREDIT = frozenset({Role.BYLINE, Role.DATE, Role.SOURCE, Role.LEGAL, Role.NOISE, Role.SHARE})
_UNKNOWN = frozenset({Role.NOISE, Role.NAVIGATION})
_NOBODY = Byline((), None)
_CLOSE = 2
_A_LIST = 3
_HELPER = re.compile(
    rf"[(\[](?:[Aa]vec|[Ww]ith|[Mm]it|[Cc]on|[Cc]om)\s(?:l['’]|la\s|der\s|the\s)?(?P<name>{NAME}(?:\s[a-zà-ÿ]+)?)[)\]]\.?"
)
"""`(Avec Dépêche Boréale)`: an agency that no list knows."""
_SAME_PLACE = 4
"""Lines between two signatures that still belong together."""


def authors(page: Page, published: str | None) -> Fact[tuple[str, ...]] | None:
    """The people who sign the article, as it writes them; None where nobody in particular does.

    `published`, the page's own name, may look like a person's and is none.
    """
    itself = name_key(published) if published else ""
    signed: list[tuple[PageLine, tuple[str, ...]]] = []
    for line in _near_first(page):
        people = tuple(name for name in _signatures(line, page) if name_key(name) != itself)
        if people:
            signed.append((line, people))
    if not signed or _is_list_of_names([line for line, _ in signed], page):
        return None
    explicit = [(line, people) for line, people in signed if parse_byline(line.text)]
    signed = explicit or signed
    nearest = signed[0][0]
    names: dict[str, str] = {}
    evidence: list[Evidence] = []
    for line, people in signed:
        if abs(line.number - nearest.number) <= _SAME_PLACE:
            names |= {fold(name): name for name in people if fold(name) not in names}
            evidence.append(Evidence("byline", line.start, line.start + len(line.text)))
    return Fact(tuple(names.values()), "stated", tuple(evidence))


def agency(page: Page) -> Fact[str] | None:
    """The news agency that the article is credited to, several separated by commas; None without a credit."""
    for line, found, rule in _credits(page):
        if found:
            evidence = Evidence(rule, line.start, line.start + min(len(line.text), 120))
            return Fact(", ".join(found), "stated", (evidence,))
    return None


def _near_first(page: Page) -> list[PageLine]:
    """The lines that can sign, those between title and body first, then the nearest."""
    lines = [line for line in page.lines if _may_sign(line, page)]
    return sorted(
        lines, key=lambda line: (page.is_above(line) or page.is_below(line), page.distance(line), line.number)
    )


def _is_list_of_names(lines: list[PageLine], page: Page) -> bool:
    """Whether the names are a list behind the article, as of the people it is about."""
    bare = [line for line in lines if page.is_below(line) and looks_like_person(line.text)]
    return len(bare) == len(lines) >= _A_LIST


def _may_sign(line: PageLine, page: Page) -> bool:
    """Whether an author can stand on the line: on a line of credits, or where such lines stand."""
    if line.number >= page.end:
        return False
    if line.role in _MAY_SIGN:
        return True
    is_between = page.title is not None and page.title < line.number < page.first
    is_outside = page.is_above(line) or page.is_below(line)
    is_close = (
        is_outside and page.distance(line) <= _CLOSE and (parse_byline(line.text) or _NOBODY).authors != ()
    )
    return line.role in _UNKNOWN and (is_between or is_close)


def _signatures(line: PageLine, page: Page) -> tuple[str, ...]:
    """The people the line names as authors; a bare name far above the headline is the publication's."""
    byline: Byline | None = parse_byline(line.text)
    if byline is not None:
        return byline.authors
    is_far_above = page.is_above(line) and page.distance(line) > 1
    if line.role is Role.BYLINE and not is_far_above:
        return people_in(line.text)
    return (
        (line.text,)
        if line.role in _UNKNOWN and looks_like_person(line.text) and not page.is_below(line)
        else ()
    )


def _credits(page: Page) -> Iterator[tuple[PageLine, tuple[str, ...], str]]:
    """Every place that may credit an agency, the plainest first."""
    furniture = [line for line in page.furniture() if line.role in _MAY_CREDIT and line.number < page.end]
    for line in furniture:
        if line.role is Role.BYLINE and (byline := parse_byline(line.text)):
            yield line, tuple(byline.agency.split(", ")) if byline.agency else (), "agency in the byline"
    for line in furniture:
        yield line, credited_agencies(line.text[:200]), "credit line"
    for line in page.furniture():
        if page.last < line.number < page.end and (match := _HELPER.fullmatch(line.text)):
            yield line, () if looks_like_person(match["name"]) else (match["name"],), "credit below the text"
    for line in page.body():
        if line.number <= page.first + 1:
            yield line, dateline_agencies(line.text), "opening of a despatch"
    for line in page.body():
        if line.number >= page.last - 1:
            yield (
                line,
                credited_agencies(line.text[-80:]) if _ends_with_credit(line.text) else (),
                "signature of a despatch",
            )


def _ends_with_credit(paragraph: str) -> bool:
    return paragraph.rstrip().endswith((")", "]")) or len(paragraph) <= 30  # noqa: PLR2004 - a line of its own
