"""What the host answers to a request: GitHub Pages' rules, so that nothing is discovered after deploying.

A folder is asked for with its slash, names are case-sensitive whatever the disk, hidden files are not
published, `404.html` answers all else. From request to answer without a socket; http.py speaks it.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from sitegen.urls import NOT_FOUND, Base, Url

HTML = "text/html; charset=utf-8"
_OTHER = "application/octet-stream"
_TYPES = {
    ".html": HTML,
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".opml": "text/x-opml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".webmanifest": "application/manifest+json; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
    ".epub": "application/epub+zip",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
}
"""By suffix; the machine's own registry is not asked, for it differs from machine to machine."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One response."""

    status: int
    body: bytes = b""
    kind: str = "text/plain; charset=utf-8"
    """Its content type."""
    location: str = ""
    """Where a redirect leads."""


def answer(site: Path, base: Base, target: str) -> Answer:
    """Answer a GET for `target`, the path and query of a request, from the files of the built site.

    `404` without a body means that there is no page of the site's own to show.
    """
    path, _, query = target.partition("?")
    query = f"?{query}" if query else ""
    if not path.startswith(base.path):
        if path == "/" or f"{path}/" == base.path:
            return Answer(302, location=base.path + query)
        what = f"The site lies under {base.path}, as it does where it is published; there is nothing here.\n"
        return Answer(404, what.encode())
    url = _address(path.removeprefix(base.path))
    if url is None:
        return _missing(site)
    found = _file(site, url.file) or (None if url.is_page else _file(site, f"{url.path}.html"))
    if found:
        return found
    page = Url(f"{url.path}/") if not url.is_page else None
    if page and _file(site, page.file):
        return Answer(301, location=base.href(page) + query)
    return _missing(site)


def is_trusted_host(host: str, own: str) -> bool:
    """Whether a `Host` header may be answered: a number, this machine's name, or the one served under.

    A foreign name that leads here is somebody's page trying to read the preview (DNS rebinding).
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return False
    if name == own.lower() or name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _address(path: str) -> Url | None:
    """The address asked for, if a site can have it at all; nothing else ever touches the disk."""
    try:
        url = Url(unquote(path, errors="strict"))
    except ValueError:
        return None
    return None if any(part.startswith(".") for part in url.path.split("/")) else url


def _file(site: Path, file: str) -> Answer | None:
    path = site / file
    try:
        body = path.read_bytes()
    except OSError:
        return None
    return Answer(200, body, _TYPES.get(PurePosixPath(file).suffix, _OTHER))


def _missing(site: Path) -> Answer:
    page = _file(site, NOT_FOUND.file)
    return Answer(404, page.body, HTML) if page else Answer(404)
