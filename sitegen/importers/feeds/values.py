"""Single values of a feed entry, as feeds really write them: titles with markup, days, addresses, contents.

Feeds say one thing in many ways: HTML escaped once or twice, plain text where HTML is allowed, the name of a
publication with a rubric behind it. Everything here takes time linear in the length of what it reads.
"""

from __future__ import annotations

import re
from datetime import datetime
from email.utils import parsedate_to_datetime
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

from sitegen.importers.html.rendering import render
from sitegen.importers.html.tree import parsed
from sitegen.text import fold, printable

_TAGS = """
    a abbr b blockquote br cite code dd del div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i iframe
    img ins li mark ol p pre q s script section small span strong style sub sup table tbody td th tr tt u ul
    video
"""
_NAMES = "|".join(_TAGS.split())
_MARKUP = re.compile(rf"</?(?:{_NAMES})(?=[\s/>])", re.IGNORECASE)
_NO_TAG = re.compile(rf"<(?!/?(?:{_NAMES})[\s/>])", re.IGNORECASE)
_ESCAPED_MARKUP = re.compile(rf"&lt;/?(?:{_NAMES})(?=\s|/|&gt;)", re.IGNORECASE)
_ANY_TAG = re.compile(r"<[^<>]*>")
_MONTH = re.compile(r"\d{4}-\d{2}")
_FORMS = (datetime.fromisoformat, parsedate_to_datetime)
_BETWEEN = re.compile(r"\s+[-–—|·•»:>]+\s+|[:»|]\s+")
_FEED_WORDS = re.compile(
    r"^(?:(?:flux )?rss|feed)\b[\s:–-]*|[\s:–-]*\b(?:(?:flux )?rss|feed)$", re.IGNORECASE
)
_END_OF_SENTENCE = re.compile(r"[.!?…:»”\"')\]]\s*$")
_LEAST_NAME = 3
_LONGEST_NAME = 300
"""Characters of the longest name that is looked into."""


def text(value: object) -> str:
    """A text, trimmed; empty for anything else."""
    return printable(value).strip() if isinstance(value, str) else ""


def plain(markup: str) -> str:
    """A title, which may hold markup, as plain text on one line.

    >>> plain("Trois <em>grues</em> &amp; un port"), plain("Que fait <template> en <b>HTML</b> ?")
    ('Trois grues & un port', 'Que fait <template> en HTML ?')
    """
    if not _MARKUP.search(markup):
        return " ".join(printable(unescape(markup)).split())
    root = parsed(f"<p>{_NO_TAG.sub('&lt;', markup)}</p>")
    return " ".join(render(root).text.split()) if root is not None else ""


def address(link: str, *bases: str) -> str:
    """The link as a whole address, against the first of the bases that is one; as it is without any."""
    base = next((base for base in bases if base.startswith(("http://", "https://"))), "")
    try:
        return urljoin(base, link) if link else ""
    except ValueError:
        return ""


def day(written: str) -> str:
    """The day as its feed writes it, in the zone in which it is written; empty where it is none.

    >>> day("Mon, 12 Oct 2026 23:30:00 -0500"), day("2026-10"), day("12/10/2026")
    ('2026-10-12', '2026-10', '')
    """
    if _MONTH.fullmatch(written):
        return written
    for read in _FORMS:
        try:
            return read(written).date().isoformat()
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return ""


def words_in(markup: str) -> int:
    """About how many words a reader sees."""
    return len(_ANY_TAG.sub(" ", markup).split())


def as_html(content: str, *, is_plain: bool = False) -> str:
    r"""The content of an entry as HTML, also where it was escaped once too often, or is plain text.

    `is_plain` says that the feed declares it as plain text, in which a tag is a word like others.

    >>> as_html("&lt;p&gt;Deux&lt;/p&gt;"), as_html("Un\n\nDeux"), as_html("un < deux", is_plain=True)
    ('<p>Deux</p>', '<p>Un</p><p>Deux</p>', '<p>un &lt; deux</p>')
    """
    if not is_plain and _MARKUP.search(content):
        return content
    if not is_plain and content.lstrip().startswith("&lt;") and len(_ESCAPED_MARKUP.findall(content)) > 1:
        return unescape(content)
    written = content if is_plain else unescape(content)
    return "".join(f"<p>{escape(each, quote=False)}</p>" for each in _paragraphs(written))


def _paragraphs(written: str) -> list[str]:
    """The paragraphs of a plain text: between empty lines; without any, lines that end like sentences."""
    lines = [" ".join(line.split()) for line in written.splitlines()]
    has_gaps = "" in "\n".join(lines).strip("\n").split("\n")
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line:
            paragraphs[-1].append(line)
        if not line or (not has_gaps and _END_OF_SENTENCE.search(line)):
            paragraphs.append([])
    return [" ".join(paragraph) for paragraph in paragraphs if paragraph]


def publication(title: str, home: str) -> str:
    """The publication's name in a feed's title: the part that its address repeats, else the whole.

    >>> publication("Économie - La Vigie", "https://www.la-vigie.example/eco")
    'La Vigie'
    >>> publication("Flux RSS : Le Phare", "https://a.example/")
    'Le Phare'
    """
    title = title[:_LONGEST_NAME]
    whole = _FEED_WORDS.sub("", _FEED_WORDS.sub("", title)).strip() or title
    own = _squashed(host(home))
    parts = [part.strip() for part in _BETWEEN.split(whole)]
    named = [part for part in parts if len(_squashed(part)) >= _LEAST_NAME and _squashed(part) in own]
    return max(named, key=len) if len(parts) > 1 and named else whole


def without_source(title: str, source: str) -> str:
    """A title without the publication's name behind it, as aggregators write it: "Trois grues - La Vigie"."""
    head, separator, tail = title.rpartition(" - ")
    return head.rstrip() if separator and source and fold(tail) == fold(source) and head.strip() else title


def host(address: str) -> str:
    """The host of an address; empty where it has none, or is no address."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _squashed(name: str) -> str:
    return "".join(char for char in fold(name) if char.isalnum())
