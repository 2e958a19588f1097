"""The nouns: what a digest consists of. No I/O and next to no behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal, Protocol, Self
from zoneinfo import ZoneInfo

from sitegen.dates import EPOCH, PartialDate
from sitegen.pictures import ListedPicture
from sitegen.text import fold
from sitegen.urls import Base
from sitegen.vocabulary import Rights, Source, Tag

PicturePolicy = Literal["refer", "copy"]
_MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Setting:
    """An option of the theme as `sitegen.yaml` sets it; whether the theme has it is not known here."""

    name: str
    value: str
    line: int = field(default=0, compare=False)
    """1-based, as the column is: where the value stands, for problems alone."""
    column: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Site:
    """What `sitegen.yaml` says: the digest as a whole."""

    title: str
    base: Base
    description: str = ""
    lang: str = "fr"
    """BCP 47; the language of the interface and of articles that state none."""
    timezone: str = "UTC"
    """IANA name. Dates without a time, and `added` without a zone, are meant in it."""
    curator: str = ""
    """Who answers for the digest."""
    theme: str = "default"
    theme_options: tuple[Setting, ...] = ()
    """What the site chooses of its theme, by name."""
    rights: Rights = "full"
    """For sources that sources.yaml gives none."""
    front_items: int = 24
    """How many articles the front page, a tag's and a source's page show at most."""
    feed_items: int = 50
    """How many items a feed holds at most."""
    pictures: PicturePolicy = "refer"
    """Whether an import copies the pictures that were saved with a page, or refers to them where they are."""

    @property
    def zone(self) -> tzinfo:
        """The site's time zone."""
        return UTC if self.timezone == "UTC" else ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True)
class Markdown:
    """A text in Markdown, and the language it is in."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article of the digest, as its file in `content/` states it."""

    path: str
    """Its file, relative to the site's folder: "content/2025/07/amazon-labo.md"."""
    slug: str
    """The file's name, and the page's address for ever."""
    id: str
    """Minted once, at the import; the feeds' guid."""
    title: str
    lang: str
    body: Markdown
    words: int
    """Words of the body, for the reading time."""
    date: PartialDate | None = None
    """When the source published it; None where unknown."""
    added: datetime | None = None
    """When the digest took it in; None until an import that can be committed has written it."""
    source: Source | None = None
    url: str | None = None
    """The original's address."""
    authors: tuple[str, ...] = ()
    agency: str | None = None
    tags: tuple[Tag, ...] = ()
    summary: str = ""
    summary_lang: str = ""
    """Where the summary is in another language than the article; otherwise the same."""
    note: Markdown | None = None
    """The curator's own words."""
    draft: bool = False
    aliases: tuple[str, ...] = ()
    """Old addresses, relative to the base: "articles/old-name/"."""
    review: tuple[str, ...] = ()
    """Fields that a person has still to look at."""

    def stands(self, zone: tzinfo) -> datetime:
        """The moment by which lists are ordered: when it was added, failing that when it was published."""
        if self.added:
            return self.added
        return self.date.starts(zone) if self.date else EPOCH

    def order(self, zone: tzinfo) -> tuple[int, int]:
        """What decides its place in lists: when it stands, then when its source published it, in µs."""
        begins = self.date.starts(zone) if self.date else EPOCH
        return (self.stands(zone) - EPOCH) // _MICROSECOND, (begins - EPOCH) // _MICROSECOND

    def calendar(self, zone: tzinfo) -> PartialDate:
        """Where it is shelved in the calendar: under its date; without one, under the month it was added."""
        if self.date:
            return PartialDate(self.date.year, self.date.month)
        moment = self.stands(zone).astimezone(zone)
        return PartialDate(moment.year, moment.month)

    @property
    def name(self) -> str:
        """Its title as two titles are compared: case and accents evened out."""
        return fold(self.title)

    def bearing(self, tags: tuple[Tag, ...], source: Source | None) -> Self:
        """The same article with the names that the digest has for its tags and its source."""
        if self.tags == tags and self.source == source:
            return self
        return replace(self, tags=tags, source=source)


class Listed(Protocol):
    """An article as the catalog knows it: what orders and shelves it, and no more.

    An `Article` is one; so is what the engine keeps of an article that it need not open.
    """

    @property
    def path(self) -> str:
        """Its file, relative to the site's folder."""

    @property
    def slug(self) -> str:
        """Its name in addresses."""

    @property
    def id(self) -> str:
        """What it is called for ever."""

    @property
    def name(self) -> str:
        """Its title, folded."""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """Its tags."""

    @property
    def source(self) -> Source | None:
        """Its publication."""

    @property
    def aliases(self) -> tuple[str, ...]:
        """Its old addresses."""

    def stands(self, zone: tzinfo) -> datetime:
        """The moment by which lists are ordered."""

    def order(self, zone: tzinfo) -> tuple[int, int]:
        """What decides its place in lists."""

    def calendar(self, zone: tzinfo) -> PartialDate:
        """Where it is shelved in the calendar."""

    def bearing(self, tags: tuple[Tag, ...], source: Source | None) -> Self:
        """The same with these tags and this source."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of `content/pages/`: about, imprint."""

    path: str
    slug: str
    title: str
    lang: str
    body: Markdown
    summary: str = ""
    draft: bool = False
    aliases: tuple[str, ...] = ()
    order: int = 0
    """Position in the navigation, lowest first; pages of one position stand by title."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The articles of one month, or those of a year whose month is unknown."""

    period: PartialDate
    articles: tuple[Listed, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True)
class TagShelf:
    """The articles that bear one tag."""

    tag: Tag
    articles: tuple[Listed, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True)
class SourceShelf:
    """The articles of one publication."""

    source: Source
    articles: tuple[Listed, ...]
    """Newest first."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """All that the digest holds, in the orders in which it is shown."""

    articles: tuple[Listed, ...]
    """Newest first, by when they were added; a total order, so that no two ever change places."""
    pages: tuple[Page, ...] = ()
    shelves: tuple[Shelf, ...] = ()
    """The calendar, newest month first; a year's undated months after its January."""
    tags: tuple[TagShelf, ...] = ()
    """By name, accents folded."""
    sources: tuple[SourceShelf, ...] = ()
    """By name, accents folded."""
    pictures: tuple[ListedPicture, ...] = ()
    """By name."""
