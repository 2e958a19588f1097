"""The digest's two vocabularies: what its tags are called, and which publications it draws from.

Identity folds case, accents and synonyms; the display form is the editor's. Words a vocabulary does
not know are welcome everywhere: they stand for themselves, and `check` reports them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sitegen.text import digest, fold, slugify

Rights = Literal["full", "excerpt", "link"]
"""How much of a source's text the digest may show: all of it, a short extract, or only the link."""


@dataclass(frozen=True, slots=True)
class Tag:
    """One term of the controlled vocabulary."""

    name: str
    """Display form, as the editor writes it: "Souveraineté numérique"."""
    slug: str
    """Its name in addresses."""
    synonyms: tuple[str, ...] = ()
    """Other spellings that mean this tag: "cloud souverain", "digital sovereignty"."""


@dataclass(frozen=True, slots=True)
class Source:
    """One publication."""

    key: str
    """How front matter refers to it; also its name in addresses."""
    name: str
    url: str | None = None
    domains: tuple[str, ...] = ()
    """Host names under which it publishes, without `www.`."""
    lang: str | None = None
    rights: Rights | None = None
    """None: the site's default holds."""


@dataclass(frozen=True, slots=True)
class Tags:
    """The tag vocabulary; empty is fine."""

    terms: tuple[Tag, ...] = ()
    _by_name: dict[str, Tag] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_name = {fold(word): tag for tag in reversed(self.terms) for word in (*tag.synonyms, tag.name)}
        object.__setattr__(self, "_by_name", by_name)

    def known(self, word: str) -> Tag | None:
        """The term that this word names, by its display form or a synonym, whatever case or accents."""
        return self._by_name.get(fold(word))

    def resolve(self, word: str) -> Tag:
        """The term that this word names, or the word standing for itself."""
        return self.known(word) or Tag(word, slugify(word, fallback=f"tag-{digest(fold(word))}"))


@dataclass(frozen=True, slots=True)
class Sources:
    """The source vocabulary; empty is fine."""

    publications: tuple[Source, ...] = ()
    _by_name: dict[str, Source] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_name = {
            fold(word): source
            for source in reversed(self.publications)
            for word in (source.name, *source.domains, source.key)
        }
        object.__setattr__(self, "_by_name", by_name)

    def known(self, word: str) -> Source | None:
        """The publication that this word names: its key, its name or one of its domains."""
        return self._by_name.get(fold(word).removeprefix("www."))
