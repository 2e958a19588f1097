"""Who wrote an article: the people who sign it, and the news agency it is credited to.

Signatures are looked for where the page has bylines, nearest the article first; the names of commenters
and photographers are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.importers.draft import Evidence, Fact, Role
from sitegen.importers.facts.page import Page, PageLine
from sitegen.importers.facts.publication_names import NAME, name_key
from sitegen.importers.facts.signing import Signature, signatures
from sitegen.importers.mentions.bylines import looks_like_person, parse_byline
from sitegen.importers.words.agencies import (
    credited_agencies,
    dateline_agencies,
    helping_agencies,
    signing_agencies,
)
from sitegen.text import fold

_MAY_CREDIT = frozenset({Role.BYLINE, Role.DATE, Role.SOURCE, Role.LEGAL, Role.NOISE, Role.SHARE})
_HELPER = re.compile(
    rf"[(\[](?:[Aa]vec|[Ww]ith|[Mm]it|[Cc]on|[Cc]om)\s(?:l['’]|la\s|der\s|the\s)?(?P<name>{NAME}(?:\s[a-zà-ÿ]+)?)[)\]]\.?"
)
"""`(Avec Dépêche Boréale)`: an agency that no list knows."""
_NEAR, _SHORT = 10, 120
"""Lines from the article, and characters, within which any line may say that an agency has helped."""
_SAME_PLACE = 2
"""Lines between two signatures that still belong together."""
_BESIDE = 1
"""The same for names that nothing else marks."""


def authors(
    page: Page, published: str | None, signing: Sequence[Signature] | None = None
) -> Fact[tuple[str, ...]] | None:
    """The people who sign the article, as it writes them; None where nobody in particular does.

    `published`, the page's own name, may look like a person's and is none. `signing` are the page's
    signatures, for those who have read them already.
    """
    itself = name_key(published) if published else ""
    signed = [
        (each, people)
        for each in (signatures(page) if signing is None else signing)
        if (people := tuple(name for name in each.people if name_key(name) != itself))
    ]
    if not signed:
        return None
    nearest = signed[0][0]
    reach = _BESIDE if nearest.is_bare else _SAME_PLACE
    names: dict[str, str] = {}
    evidence: list[Evidence] = []
    for each, people in signed:
        is_beside = abs(each.line.number - nearest.line.number) <= reach
        if is_beside and each.is_bare == nearest.is_bare:
            names |= {fold(name): name for name in people if fold(name) not in names}
            evidence.append(Evidence("byline", each.line.start, each.line.start + len(each.line.text)))
    return Fact(tuple(names.values()), "stated", tuple(evidence))


def agency(page: Page, signing: Sequence[Signature] | None = None) -> Fact[str] | None:
    """The news agency that the article is credited to, several separated by commas; None without a credit."""
    for line, found, rule in _credits(page, signatures(page) if signing is None else signing):
        if found:
            evidence = Evidence(rule, line.start, line.start + min(len(line.text), 120))
            return Fact(", ".join(found), "stated", (evidence,))
    return None


def _credits(page: Page, signing: Sequence[Signature]) -> Iterator[tuple[PageLine, tuple[str, ...], str]]:
    """Every place that may credit an agency, the plainest first; of equal ones the nearest to the article."""
    furniture = sorted((line for line in page.furniture() if line.number < page.end), key=page.distance)
    for signed in signing:
        byline = parse_byline(signed.line.text)
        yield signed.line, _split(byline.agency if byline else None), "agency in the byline"
    for line in furniture:
        if line.role is Role.BYLINE and (byline := parse_byline(line.text)):
            yield line, _split(byline.agency), "agency in the byline"
    for line in furniture:
        if line.role in _MAY_CREDIT:
            yield line, credited_agencies(line.text[:200]), "credit line"
        elif page.distance(line) <= _NEAR and len(line.text) <= _SHORT:
            yield line, helping_agencies(line.text), "credit line"
    for line in page.furniture():
        if page.last < line.number < page.end and (match := _HELPER.fullmatch(line.text)):
            yield line, () if looks_like_person(match["name"]) else (match["name"],), "credit below the text"
    yield from _signed_despatch(page)


def _split(agencies: str | None) -> tuple[str, ...]:
    return tuple(agencies.split(", ")) if agencies else ()


def _signed_despatch(page: Page) -> Iterator[tuple[PageLine, tuple[str, ...], str]]:
    """The agencies in the opening of a despatch and behind its last sentence."""
    for line in page.body():
        if line.number <= page.first + 1:
            yield line, dateline_agencies(line.text), "opening of a despatch"
    for line in page.body():
        if line.number >= page.last - 1:
            yield (
                line,
                credited_agencies(line.text[-80:])
                if _ends_with_credit(line.text)
                else signing_agencies(line.text),
                "signature of a despatch",
            )
    for line in _behind(page):
        yield line, signing_agencies(line.text), "signature of a despatch"


def _behind(page: Page) -> Iterator[PageLine]:
    """The lines close behind the body: a last paragraph that was taken for a caption may sign as well."""
    return (line for line in page.furniture() if page.last < line.number <= min(page.last + 8, page.end - 1))


def _ends_with_credit(paragraph: str) -> bool:
    return paragraph.rstrip().endswith((")", "]")) or len(paragraph) <= 30  # noqa: PLR2004 - a line of its own
