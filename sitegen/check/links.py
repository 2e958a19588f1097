"""Every reference of the built site resolves under its base path, by the host's rules. Pure.

The host answers `a/` with `a/index.html`, `a` with `a` or `a.html`, and sends `a` on to `a/`, a detour
that a site should not need. Other hosts are not asked whether they still answer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from sitegen.check.html import PageLinks, Reference, read_page, read_style
from sitegen.errors import Problem, nearest, shortened
from sitegen.urls import NOT_FOUND, Base, Url

_HARMLESS_SCHEMES = frozenset({"mailto", "tel", "data"})


def link_problems(texts: Mapping[str, str], files: Collection[str], base: Base) -> tuple[Problem, ...]:
    """Check the references of all pages and style sheets.

    `texts` are the site's `.html` and `.css` files, `files` the names of all of them, below the output
    folder and with forward slashes; so are the paths of the problems.
    """
    pages = {name: read_page(text) for name, text in texts.items() if name.endswith(".html")}
    site = _Site(base, frozenset(files), pages)
    problems = [
        problem
        for name in sorted(pages)
        for reference in pages[name].references
        for problem in site.faults(name, reference)
    ]
    for name in sorted(texts):
        if name.endswith(".css"):
            problems += (fault for each in read_style(texts[name]) for fault in site.faults(name, each))
    return tuple(problems)


def published_base(front_page: str) -> Base | None:
    """The base URL that the built front page gives as its own; None where it gives none."""
    canonical = read_page(front_page).canonical
    try:
        return Base.parse(canonical) if canonical else None
    except ValueError:
        return None


class _Site:
    """The built site, as its host would answer for it."""

    def __init__(self, base: Base, files: frozenset[str], pages: Mapping[str, PageLinks]) -> None:
        self._base = base
        self._files = files
        self._pages = pages
        self._origin = urlsplit(base.url)[:2]

    def faults(self, name: str, reference: Reference) -> Iterator[Problem]:
        """What is wrong with a reference that the file `name` makes."""
        fault = self._fault(name, reference)
        if fault:
            what, hint = fault
            yield Problem(f'"{shortened(reference.address)}" {what}', hint, name, reference.line)

    def _fault(self, name: str, reference: Reference) -> tuple[str, str] | None:
        address = reference.address
        try:
            own = urlsplit(address)
            target = urlsplit(urljoin(self._base.url + name, address))
        except ValueError:
            return "is not an address", "write it as http(s)://… or as an address of this site"
        if target[:2] != self._origin:
            return _foreign_fault(target, reference)
        if not address and reference.is_fetched:
            return "is empty: the browser would load the page again", "remove it"
        if name == NOT_FOUND.file and not own.netloc and not address.startswith(("/", "#")):
            return "is relative, but this page answers at any address", f"begin it with {self._base.path}"
        return self._local_fault(target)

    def _local_fault(self, target: SplitResult) -> tuple[str, str] | None:
        path = unquote(target.path)
        if f"{path}/" == self._base.path:
            return "needs a detour", f"write {self._base.path}"
        if not path.startswith(self._base.path):
            return f"leaves the site, which lies under {self._base.path}", "let the theme spell addresses"
        local = path.removeprefix(self._base.path)
        file = self._file(local)
        if file is None:
            if f"{local}/index.html" in self._files:
                return "needs a detour", f"write {path}/"
            return "leads nowhere", self._suggestion(local)
        anchor = unquote(target.fragment)
        if anchor and file in self._pages and anchor not in self._pages[file].anchors:
            return f"leads to no place in {file}", "name an id of that page after the #"
        return None

    def _file(self, local: str) -> str | None:
        """The file with which the host answers a path below the base."""
        is_page = not local or local.endswith("/")
        candidates = (f"{local}index.html",) if is_page else (local, f"{local}.html")
        return next((file for file in candidates if file in self._files), None)

    def _suggestion(self, local: str) -> str:
        near = nearest(f"{local}index.html" if local.endswith("/") else local, self._files)
        return f"did you mean {self._base.href(Url.of_file(near))}?" if near else "correct or remove it"


def _foreign_fault(target: SplitResult, reference: Reference) -> tuple[str, str] | None:
    if target.scheme in _HARMLESS_SCHEMES:
        return None
    if target.scheme not in {"http", "https"}:
        return "does not lead to a page", "use http, https or mailto"
    if reference.is_fetched:
        return (
            "is loaded from another host, which then knows your readers",
            "keep a copy in the theme's static/",
        )
    return None
