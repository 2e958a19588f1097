"""RSS (0.9x, 1.0, 2.0) and Atom feeds saved as files, through feedparser, an optional extra.

One article for each entry. The network is never asked: feedparser is handed bytes that it can only read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any
from xml.sax import SAXParseException

from sitegen.errors import Problem, SiteError
from sitegen.importers.decode import refuse_binary
from sitegen.importers.feeds.entry import FeedEntry, pieces
from sitegen.importers.feeds.values import address, as_html, day, plain, publication, text, words_in
from sitegen.importers.feeds.xml_text import tamed, xml_text
from sitegen.importers.opened import Piece

_CHANGED = re.compile(rb"<(?:\w+:)?(?:updated|modified)\b")
_EMAIL = re.compile(r"\S+@\S+")
_LONGEST = 300
"""Characters of the longest name of a person."""
_MAILED = re.compile(r"^[^()]*\(([^()]*)\)?$")
"""An author in the form of RSS: an address, and the name in brackets."""


def split_feed(data: bytes, path: str) -> Sequence[Piece]:
    """The entries of an RSS or Atom feed. Raises SiteError where the file is none."""
    if find_spec("feedparser") is None:
        hint = "install it with  pip install 'sitegen[feeds]'  or move the file elsewhere"
        raise SiteError(Problem("reading feeds needs feedparser", hint, path))
    import feedparser  # noqa: PLC0415 - an optional extra

    refuse_binary(data, path)
    characters, repairs = xml_text(data)
    document = tamed(characters, path).encode()
    try:
        feed = feedparser.parse(_InMemory(document), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # noqa: BLE001 - a library on hostile input
        raise SiteError(no_feed(path, str(error))) from None
    if not feed.get("version") and not feed.get("entries"):
        raise SiteError(no_feed(path, ""))
    said = _Feed.of(feed, data)
    entries = [_entry(entry, said) for entry in feed.get("entries", ())]
    return pieces(entries, path, (*repairs, *_damage(feed)))


def no_feed(path: str, why: str) -> Problem:
    """What is said of a file that is none."""
    cause = f": {' '.join(why.split())[:80]}" if why else ""
    return Problem(
        f"is no feed that can be read{cause}", "save the feed again, or move the file elsewhere", path
    )


@dataclass(frozen=True, slots=True)
class _InMemory:
    """Bytes as a file: given as they are, feedparser would look whether they name one, or an address."""

    data: bytes

    def read(self) -> bytes:
        """All of them."""
        return self.data


@dataclass(frozen=True, slots=True)
class _Feed:
    """What holds for every entry of a feed."""

    title: str
    home: str
    lang: str
    authors: tuple[str, ...]
    """Of an Atom feed, whose entries inherit them; an RSS feed names its webmaster."""
    dates: tuple[str, ...]
    """The fields of an entry that tell when it was published."""

    @classmethod
    def of(cls, feed: Mapping[str, Any], data: bytes) -> _Feed:
        """As feedparser understood it. `data` are the file's bytes.

        feedparser knows the date of Dublin Core, by which RSS tells when an entry was published, under the
        name of an update; where the file tells of updates as well, the two cannot be told apart.
        """
        channel = feed.get("feed", {})
        version = str(feed.get("version"))
        is_dublin_core = version.startswith("rss") and not _CHANGED.search(data)
        return cls(
            plain(text(channel.get("title"))),
            text(channel.get("link")),
            text(channel.get("language")),
            tuple(_names(channel)) if version.startswith("atom") else (),
            ("published", "updated") if is_dublin_core else ("published",),
        )


def _entry(entry: Mapping[str, Any], feed: _Feed) -> FeedEntry:
    """What feedparser understood of one entry."""
    content, summary = _contents(entry)
    first = next(iter(entry.get("content", ())), None) or entry.get("summary_detail") or {}
    link = address(text(entry.get("link")), text(first.get("base")), feed.home)
    origin = entry.get("source") or {}
    return FeedEntry(
        id=text(entry.get("id")),
        title=plain(text(entry.get("title"))),
        address=link,
        published=next(filter(None, (day(text(dict.get(_dict(entry), each))) for each in feed.dates)), ""),
        authors=tuple(_names(entry)) or tuple(_names(origin)) or feed.authors,
        tags=tuple(
            filter(None, (text(each.get("label") or each.get("term")) for each in entry.get("tags", ())))
        ),
        lang=text(first.get("language")) or feed.lang,
        source=plain(text(origin.get("title"))) or publication(feed.title, feed.home or link),
        content=content,
        summary=summary,
        base=address(text(first.get("base")), link),
    )


def _contents(entry: Mapping[str, Any]) -> tuple[str, str]:
    """The entry's text and what introduces it, as HTML: of several, the one with most words is the text.

    What a feed declares to be plain text is HTML often enough to be looked at all the same.
    """
    values = [each.get("value") for each in entry.get("content", ())]
    written = dict.fromkeys(as_html(text(value)) for value in (*values, entry.get("summary")) if value)
    if not written:
        return "", ""
    longest = max(written, key=words_in)
    return longest, next((each for each in written if each != longest), "")


def _names(holder: Mapping[str, Any]) -> Iterator[str]:
    """The people that an entry or a feed names, without their addresses."""
    people = [text(each.get("name")) for each in holder.get("authors", ()) if isinstance(each, Mapping)]
    for name in dict.fromkeys(each[:_LONGEST] for each in people or [text(holder.get("author"))] if each):
        match = _MAILED.match(name)
        if known := _EMAIL.sub("", match[1] if match else name).strip(" ()<>"):
            yield known


def _dict(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The entry without feedparser's synonyms, by which an update passes for a publication."""
    return entry if isinstance(entry, dict) else {}


def _damage(feed: Mapping[str, Any]) -> Iterator[str]:
    error = feed.get("bozo_exception")
    if isinstance(error, SAXParseException):
        line = error.getLineNumber()
        yield f"is broken XML from line {line} on: what could be read was" if line else "is broken XML"
