"""Which publication an article comes from, and at which address it stands.

Pages name themselves in many places; each is a witness of some weight, spellings of one name are added up,
and a name without enough weight is none. A report that the story cites, and a news agency, are no source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.importers.draft import Evidence, Fact
from sitegen.importers.facts.page import Page
from sitegen.importers.facts.publication_names import name_key
from sitegen.importers.facts.scene import Witness
from sitegen.importers.facts.self_naming import BESIDE_DATE, witnesses
from sitegen.vocabulary import Sources

ENOUGH = 3
"""Weight from which a name is believed."""

_LEAST_PREFIX = 6
"""Letters that two names must share at their beginning to be one publication's."""

_ADDRESS = re.compile(r"https?://[^\s<>\"'()\[\]{}|\\^`]{4,600}")
_SHARED = re.compile(
    r"(?:facebook|twitter|x|linkedin|t|pinterest|whatsapp|telegram|reddit|instagram|youtube|youtu|"
    r"tiktok)\.(?:com|co|me|be|org)(?:/|$)|"
    r"[/?&](?:share|sharer|intent|login|subscribe|newsletter|privacy|tag|tags|category|author|feed|"
    r"search)\b|\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34])(?:$|\?)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"(?:url|lien|link|permalink|permalien|lien permanent|adresse|source|quelle|fuente|fonte|original|"
    r"article original|canonical|"
    r"enlace|collegamento|ligação|endereço|via|lire sur|read (?:at|on)|disponible sur)\s?(?:[:：]|$)",
    re.IGNORECASE,
)


def source(page: Page, sources: Sources) -> Fact[str] | None:
    """The publication, as the text writes it, or by its key in `sources`; None where it is not named."""
    weighed = sorted(_groups(witnesses(page, sources), sources), key=_doubt)
    if not weighed or sum(witness.weight for witness in weighed[0]) < ENOUGH:
        return None
    best = max(weighed[0], key=lambda witness: (witness.weight, not witness.name.isupper()))
    known = next((found for witness in weighed[0] if (found := sources.known(witness.name))), None)
    evidence = tuple(Evidence(witness.rule, witness.start, witness.end) for witness in weighed[0])
    is_stated = any(witness.is_stated for witness in weighed[0])
    return Fact(known.key if known else best.name, "stated" if is_stated else "inferred", evidence)


def _doubt(group: list[Witness]) -> tuple[int, bool]:
    """The less, the better: weight first; a mere name beside a date comes last, for a town stands there."""
    return -sum(each.weight for each in group), all(each.rule == BESIDE_DATE for each in group)


def url(page: Page) -> Fact[str] | None:
    """The address that the page gives as the article's own; None where it gives none."""
    found = sorted(_addresses(page))
    if not found:
        return None
    rank, start, address = found[0]
    rule = "address marked as the article's" if rank == 0 else "address alone on its line"
    return Fact(
        address, "stated" if rank == 0 else "inferred", (Evidence(rule, start, start + len(address)),)
    )


def _groups(found: Iterable[Witness], sources: Sources) -> list[list[Witness]]:
    """The witnesses by the publication they name, a name and its longer forms together."""
    groups: dict[str, list[Witness]] = {}
    for witness in sorted(found, key=lambda witness: len(name_key(witness.name))):
        known = sources.known(witness.name)
        key = f"={known.key}" if known else name_key(witness.name)
        shorter = next((each for each in groups if len(each) >= _LEAST_PREFIX and key.startswith(each)), key)
        groups.setdefault(shorter, []).append(witness)
    return list(groups.values())


def _addresses(page: Page) -> Iterator[tuple[int, int, str]]:
    for line in page.furniture():
        if line.number >= page.end or len(line.text) > 700:  # noqa: PLR2004 - longer than an address and its label
            continue
        for match in _ADDRESS.finditer(line.text):
            address = match[0].rstrip(".,;:!?»”")
            has_path = address.count("/") >= 3 and len(address.split("/", 3)[3]) > 1  # noqa: PLR2004 - scheme, host, path
            if not has_path or _SHARED.search(address):
                continue
            marked = _MARKED.search(line.text[: match.start()])
            if marked or line.text == match[0]:
                yield 0 if marked else 1, line.start + match.start(), address
