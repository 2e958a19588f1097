"""The facts of a page's article: what its metadata states, weighed against its visible text.

The most explicit place is believed; where another place says something else, that is told, not hidden. What
metadata leaves out is looked for in the text by the rules for raw texts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from sitegen.importers import facts
from sitegen.importers.draft import Abstract, Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.html.headlines import FEWEST, Headlines, without_prefixes, without_suffixes
from sitegen.importers.html.said import Said
from sitegen.importers.html.witnesses import QUOTED, Witnesses, alike, is_address, plain
from sitegen.text import fold
from sitegen.vocabulary import Sources

_LANGUAGE = re.compile(r"[a-z]{2,3}(?=[-_]|$)")
_CUT = ("…", "...", "[…]", "[...]")


PLATFORMS = frozenset({
    "blogger", "facebook", "ghost", "instagram", "linkedin", "medium", "substack", "tumblr", "twitter", "wix",
    "wix.com", "wordpress", "wordpress.com", "x", "x (formerly twitter)", "youtube",
})  # fmt: skip
"""Where publications of all kinds are at home: none of them published the article."""
_COMPANY = re.compile(
    r"\b(?:inc|llc|ltd|plc|corp|gmbh|ag|se|sas|sarl|s\.?a|s\.?p\.?a|s\.?l)\.?$", re.IGNORECASE
)
"""The name of a company that owns a publication."""


def headlines(said: Sequence[Said]) -> Headlines:
    """What the metadata states as the page's headline and as its publication."""
    titles = [each.value for each in said if each.field == "title"]
    return Headlines(titles, [each.value for each in said if each.field == "source"])


def title(witnesses: Witnesses, visible: Fact[str] | None) -> Fact[str] | None:
    """The page's headline: the visible one where there is one; else the best that the metadata states."""
    stated = [each for each in witnesses.of("title") if any(char.isalnum() for char in each.value)]
    if visible is not None:
        agree = [each for each in stated if alike(each.value, visible.value)]
        if stated and not agree:
            others = [(each.value, each.place) for each in stated[:2]]
            witnesses.differ("title", visible.value, "headline", others)
        evidence = (*visible.evidence, *(Evidence(f"{each.place} agrees") for each in agree[:2]))
        return Fact(_whole_headline(visible.value, agree), "stated", evidence)
    if not stated:
        return None
    best = min(stated, key=lambda each: each.place == "<title>")
    name = _without_site(best, witnesses)
    others = [
        (each.value, each.place) for each in stated if each.place != "<title>" and not alike(each.value, name)
    ]
    witnesses.differ("title", name, best.place, others)
    return Fact(name, "stated", (Evidence(f"{best.place}: {best.value[:QUOTED]}"),))


def _whole_headline(seen: str, agree: Sequence[Said]) -> str:
    """The headline as it is seen, without a kicker on the same line; whole where it was broken at a colon."""
    for each in agree:
        if each.place == "<title>" or len(each.value.split()) < FEWEST:
            continue
        if seen.endswith(":") and plain(each.value).startswith(plain(seen)):
            return each.value
        if len(each.value) < len(seen) and seen.casefold().endswith(each.value.casefold()):
            return seen[-len(each.value) :]
    return seen


def _without_site(best: Said, witnesses: Witnesses) -> str:
    """A stated title without the publication's name behind or before it."""
    sites = [fold(each.value) for each in witnesses.of("source")]
    for shorter in without_suffixes(best.value):
        if len(shorter.split()) < FEWEST:
            break
        if best.place == "<title>" or any(site in fold(best.value[len(shorter) :]) for site in sites):
            return shorter
    for shorter in without_prefixes(best.value):
        if shorter and plain(best.value[: -len(shorter)]) in map(plain, sites):
            return shorter
    return best.value


def source(witnesses: Witnesses, page: Page, sources: Sources) -> Fact[str] | None:
    """The publication: as sources.yaml knows its host, else as the page names it."""
    for each in witnesses.of("url"):
        host = urlsplit(each.value).hostname if is_address(each.value) else None
        if host and (known := sources.known(host)):
            return Fact(known.key, "stated", (Evidence(f"{each.place}: {each.value[:QUOTED]}"),))
    named = [each for each in witnesses.of("source") if fold(each.value) not in PLATFORMS]
    if named:
        best = next((each for each in named if not _COMPANY.search(each.value)), named[0])
        others = [each for each in named if each is not best]
        known = sources.known(best.value)
        differing = [(each.value, each.place) for each in others if not alike(each.value, best.value)]
        witnesses.differ("source", best.value, best.place, differing)
        return Fact(known.key if known else best.value, "stated", (Evidence(f"{best.place}: {best.value}"),))
    return facts.source(page, sources)


def url(witnesses: Witnesses, page: Page) -> Fact[str] | None:
    """The article's address."""
    stated = [each for each in witnesses.of("url") if is_address(each.value)]
    if not stated:
        return facts.url(page)
    best = min(stated, key=lambda each: each.place != "link rel=canonical")
    return Fact(best.value, "stated", (Evidence(best.place),))


def language(witnesses: Witnesses, detected: str | None) -> Fact[str] | None:
    """The language of the text; what the page declares where the text does not tell."""
    stated = [
        (match[0], each) for each in witnesses.of("lang") if (match := _LANGUAGE.match(each.value.lower()))
    ]
    if detected:
        agree = [Evidence(f"{each.place} agrees") for code, each in stated if code == detected]
        return Fact(detected, "inferred", (Evidence("the words of the text"), *agree[:1]))
    return Fact(stated[0][0], "stated", (Evidence(stated[0][1].place),)) if stated else None


def summary(witnesses: Witnesses, lang: str) -> Fact[Abstract] | None:
    """The page's description of its article, unless it was cut off."""
    for each in witnesses.of("summary"):
        if len(each.value.split()) >= _LEAST_SUMMARY and not each.value.endswith(_CUT):
            return Fact(Abstract(each.value, lang), "stated", (Evidence(each.place),))
    return None


_LEAST_SUMMARY = 6
