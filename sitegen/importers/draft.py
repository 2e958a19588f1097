"""What an importer finds in a raw article: every character classified, every fact with its evidence.

The nouns only. Reading them out of a text is the business of the modules beside this one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Literal, TypeVar

from sitegen.dates import PartialDate

Value = TypeVar("Value", covariant=True)  # noqa: PLC0105 - a fact of a narrower type serves for a wider one

Certainty = Literal["stated", "inferred", "derived"]
"""stated: the text says so; inferred: it follows from what it says; derived: a working value to review."""


class Role(StrEnum):
    """What a span of a raw article is. The second half of each value tells whether it becomes body text."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    SUBHEADING = "subheading"
    QUOTATION = "quotation"
    LIST = "list"
    TABLE = "table"
    CAPTION = "caption"
    CREDIT = "credit"
    BYLINE = "byline"
    DATE = "date line"
    SOURCE = "source line"
    KEYWORDS = "keyword line"
    ABSTRACT = "abstract in another language"
    TEASER = "teaser"
    NAVIGATION = "navigation"
    SHARE = "share"
    ADVERTISEMENT = "advertisement"
    NEWSLETTER = "newsletter"
    COMMENTS = "comment form"
    LEGAL = "legal"
    EMBED = "embedded post"
    NOISE = "noise"
    BLANK = "blank"

    @property
    def is_kept(self) -> bool:
        """Whether a span of this role stands in the article's body (a title stands in its front matter)."""
        return self in _KEPT


_KEPT = frozenset({Role.LEAD, Role.BODY, Role.SUBHEADING, Role.QUOTATION, Role.LIST, Role.TABLE})


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the decoded raw text with one role. The spans of a draft, in order, are the whole text."""

    start: int
    """Offset of the first character."""
    end: int
    """Offset after the last character."""
    role: Role
    reason: str
    """Why, in words a curator understands: "short line repeated at the end of the page"."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was read, and by which rule."""

    rule: str
    """The rule in words: "date after the publication's name, at the foot of the page"."""
    start: int | None = None
    """Offset into the decoded raw text; None where the evidence is no place in it (a sidecar, an absence)."""
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Fact(Generic[Value]):
    """A value that the raw article states or implies, and why we say so."""

    value: Value
    certainty: Certainty
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Abstract:
    """A summary of the article; its language may differ from the article's."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two places of one page that tell different things of the same field."""

    field: str
    stated: str
    """What is believed, and where it stands: "2024-03-05 (JSON-LD datePublished)"."""
    other: str
    """What another place says, in the same form."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A raw article, read. None means: the text does not say."""

    spans: tuple[Span, ...]
    title: Fact[str]
    """Always there; `derived` where the page has none."""
    body: str
    """Markdown."""
    lang: Fact[str]
    date: Fact[PartialDate] | None = None
    source: Fact[str] | None = None
    """The publication's name as the text writes it, or the key it has in sources.yaml."""
    url: Fact[str] | None = None
    authors: Fact[tuple[str, ...]] | None = None
    agency: Fact[str] | None = None
    tags: Fact[tuple[str, ...]] | None = None
    """Display forms; those the vocabulary knows first."""
    proposed_tags: tuple[str, ...] = ()
    """Keywords of the page that the vocabulary does not know."""
    summary: Fact[Abstract] | None = None
    disagreements: tuple[Disagreement, ...] = ()
    """Where the page contradicts itself; only raw files that state facts in several places have any."""
    review: tuple[str, ...] = ()
    """Front matter fields that a person should look at: missing, inferred, derived or disputed."""


def credited(
    authors: Fact[tuple[str, ...]] | None, agency: Fact[str] | None, source: Fact[str] | None
) -> tuple[str, ...]:
    """The names that an article credits, of people, agencies and its publication: none of them is a topic."""
    return (
        *(authors.value if authors else ()),
        *(agency.value.split(", ") if agency else ()),
        *((source.value,) if source else ()),
    )
