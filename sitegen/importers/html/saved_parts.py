"""The pictures that a browser saved with a page: where they lie, by the page's own references. Pure.

A page that was saved whole has a folder beside it, `name_files` or that word in the browser's language, and
refers to what lies there. An archive holds its parts itself (see archive).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from urllib.parse import unquote

from sitegen.importers.draft import Draft
from sitegen.importers.html.rendered import Rendering
from sitegen.importers.html.writing import pictures_within, write_page

_FOLDER = re.compile(
    r"(.+)[_.-](?:files|fichiers|dateien|archivos|archivo|file|arquivos|ficheiros|bestanden|filer|pliki)",
    re.IGNORECASE,
)
PAGES = frozenset({".html", ".htm", ".xhtml"})


def page_of(folder: str) -> str:
    """The stem of the page whose parts lie in a folder of this name; empty for any other folder.

    >>> page_of("port_fichiers"), page_of("port-2026")
    ('port', '')
    """
    match = _FOLDER.fullmatch(folder)
    return match[1] if match else ""


def saved_place(reference: str, stem: str) -> str:
    """The path, beside the page called `stem`, of what a page refers to; empty where it was not saved so.

    >>> saved_place("./port_files/quai%20nord.jpg", "port")
    'port_files/quai nord.jpg'
    """
    path = unquote(reference.partition("?")[0].partition("#")[0]).replace("\\", "/").removeprefix("./")
    folder, _, rest = path.partition("/")
    parts = rest.split("/")
    is_below = bool(rest) and not any(part in {"", ".", ".."} or "\0" in part for part in parts)
    return path if is_below and stem and page_of(folder) == stem else ""


@dataclass(frozen=True, slots=True)
class Illustrated:
    """A page whose pictures may have been saved with it."""

    rendering: Rendering
    stem: str = ""
    """What the page's file is called, where a folder may lie beside it."""
    enclosed: Callable[[str], bytes | None] | None = None
    """Finds a picture of an archive by its address; None for a page that is no archive."""

    def references(self, draft: Draft) -> tuple[str, ...]:
        """The pictures that stand within the article, as the page refers to them."""
        return tuple(picture.reference for picture in pictures_within(self.rendering, draft.spans))

    def place(self, reference: str) -> str:
        """Where a picture lies, beside the page; empty where it was not saved there."""
        return saved_place(reference, self.stem)

    def showing(self, draft: Draft, copies: Iterable[tuple[str, str]]) -> Draft:
        """The draft with these pictures, by their references, at these addresses."""
        rendering = replace(self.rendering, copies=(*self.rendering.copies, *copies))
        return replace(draft, body=write_page(rendering, draft.spans))


def without_saved(rendering: Rendering, stem: str) -> Rendering:
    """The page with no address for what was saved beside it: against the page's own it would lead nowhere."""
    saved = {each.reference for each in rendering.pictures if saved_place(each.reference, stem)}
    return replace(rendering, copies=tuple((reference, "") for reference in sorted(saved)))
