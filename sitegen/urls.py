"""The only place where an address is spelled.

A `Url` is a place in the site, below its base. A `Base` turns it into the three forms a site needs:
an href under the base path, an absolute URL, a file in `output/`. Nobody else joins these strings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from sitegen.dates import PartialDate

_PATH = re.compile(r"(?:[a-z0-9._-]+/)*(?:[a-z0-9._-]+)?")
_HOST = re.compile(r"(?!-)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*")
_PORTS = {"http": 80, "https": 443}
_PATH_MARKS = "/%~!$&()*+,;=:@"
"""What may stand in a path as it is (RFC 3986, section 3.3); a percent sign is taken for an escape."""
_FILE = re.compile(r"(?:(?!\.{1,2}/)[a-z0-9._-]+/)*(?!\.{1,2}$)[a-z0-9._-]+")


@dataclass(frozen=True, slots=True, order=True)
class Url:
    """An address of the site, below its base: "" is the front page, "tags/ia/" a page, "feed.xml" a file.

    Lower-case ASCII only, so that no host and no file system can confuse two addresses.
    """

    path: str

    def __post_init__(self) -> None:
        if not _PATH.fullmatch(self.path) or any(part in {".", ".."} for part in self.path.split("/")):
            raise ValueError(f"{self.path!r} is no address of a site")

    @property
    def file(self) -> str:
        """The file in `output/` that answers this address, with forward slashes."""
        return f"{self.path}index.html" if self.is_page else self.path

    @property
    def is_page(self) -> bool:
        """Whether the address names a page, not a file."""
        return not self.path or self.path.endswith("/")

    @staticmethod
    def names_file(file: str) -> bool:
        """Whether some address is answered by a file of this name."""
        return bool(_FILE.fullmatch(file))

    @classmethod
    def of_file(cls, file: str) -> Url:
        """The address that a file in `output/` answers: the inverse of `file`."""
        return cls(file.removesuffix("index.html") if f"/{file}".endswith("/index.html") else file)


@dataclass(frozen=True, slots=True)
class Base:
    """Where the site is published: "https://example.org/digest/"."""

    url: str
    """Absolute, ending in a slash."""

    @classmethod
    def parse(cls, text: str) -> Base:
        """Read a base URL as people write it, with or without the last slash.

        Host names are lower-cased and written in ASCII (IDNA, RFC 5891), paths percent-encoded, default
        ports left out. Raises ValueError unless it is an http(s) URL with a host that can exist, and
        without user, query or fragment.
        """
        refusal = ValueError(f"{text!r} is no base URL")
        try:
            parts = urlsplit(text.strip())
            port, host = parts.port, (parts.hostname or "").encode("idna").decode("ascii").lower()
        except ValueError as error:
            raise refusal from error
        if parts.scheme not in _PORTS or not _HOST.fullmatch(host) or parts.query or parts.fragment:
            raise refusal
        if "@" in parts.netloc or re.search(r"[\s\"'<>\\]|/\.{0,2}/", f"{parts.path.rstrip('/')}/"):
            raise refusal
        place = host if port in {None, _PORTS[parts.scheme]} else f"{host}:{port}"
        return cls(f"{parts.scheme}://{place}{quote(parts.path.rstrip('/'), safe=_PATH_MARKS)}/")

    @property
    def path(self) -> str:
        """The path under which the site lies on its host: "/" or "/digest/"."""
        return urlsplit(self.url).path

    @property
    def host(self) -> str:
        """The host's name, without port."""
        return urlsplit(self.url).hostname or ""

    def href(self, url: Url) -> str:
        """The address as a page links to it: root-relative, under the base path."""
        return self.path + url.path

    def absolute(self, url: Url) -> str:
        """The address as the rest of the world writes it."""
        return self.url + url.path


FRONT = Url("")
ABOUT_FEEDS = Url("feeds/")
TAGS = Url("tags/")
SOURCES = Url("sources/")
RSS = Url("feed.xml")
ATOM = Url("atom.xml")
JSON_FEED = Url("feed.json")
OPML = Url("feeds.opml")
SITEMAP = Url("sitemap.xml")
ROBOTS = Url("robots.txt")
NOT_FOUND = Url("404.html")
ARCHIVE = Url("archive/")


def article(slug: str) -> Url:
    """An article's page."""
    return Url(f"articles/{slug}/")


def page(slug: str) -> Url:
    """A page of `content/pages/`."""
    return Url(f"{slug}/")


def period(date: PartialDate) -> Url:
    """The calendar page of a year, or of a month where the date has one."""
    return Url(f"{date.year:04}/{date.month:02}/" if date.month else f"{date.year:04}/")


def tag(slug: str) -> Url:
    """A tag's page."""
    return Url(f"tags/{slug}/")


def tag_feed(slug: str) -> Url:
    """A tag's RSS feed."""
    return Url(f"tags/{slug}/feed.xml")


def source(key: str) -> Url:
    """A source's page."""
    return Url(f"sources/{key}/")


def source_feed(key: str) -> Url:
    """A source's RSS feed."""
    return Url(f"sources/{key}/feed.xml")


def picture(name: str) -> Url:
    """A picture of `content/pictures/`."""
    return Url(f"pictures/{name}")


def from_article(url: Url) -> str:
    """The address as the text of an article refers to it, wherever the site is published."""
    return f"../../{url.path}"


def asset(name: str, digest: str) -> Url:
    """A theme's static file, named with its content's digest so that no stale copy is ever used."""
    stem, dot, suffix = name.rpartition(".")
    return Url(f"assets/{stem}.{digest}.{suffix}" if dot else f"assets/{name}.{digest}")
