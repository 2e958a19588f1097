"""The pictures of one article, looked for where they were saved with the page; those that can be kept are.

Only raster images by their first bytes, of bearable size, from the page's own folder or archive: never from
the network, never through a link that leads out. What cannot be kept stays as it was referred to.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from sitegen import pictures, urls
from sitegen.errors import SiteError
from sitegen.importers.draft import Draft
from sitegen.importers.html.rendered import whole_address
from sitegen.importers.html.saved_parts import Illustrated
from sitegen.importers.opened import Opened
from sitegen.importers.seed_files import SeedFile, read_part
from sitegen.layout import PICTURES
from sitegen.pictures import Picture
from sitegen.text import digest_of

MOST = 60
"""Pictures of one article."""
FOLDER = urls.from_article(urls.picture(""))
"""How an article's text begins to refer to a picture that was kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A draft whose pictures were kept as far as they could be."""

    draft: Draft
    pictures: tuple[Picture, ...] = ()
    lost: tuple[str, ...] = ()
    """What is to be told of the others, in clauses: "2 of its pictures were not saved with it"."""


def keep_pictures(draft: Draft, opened: Opened, file: SeedFile, folder: Path) -> Kept:
    """Find the pictures of the article. `folder` is the site's, out of which no link may lead."""
    page = opened.illustrated
    references = tuple(dict.fromkeys(page.references(draft))) if page else ()
    if page is None or not references:
        return Kept(draft)
    kept: dict[str, Picture] = {}
    lost: Counter[str] = Counter()
    for reference in references:
        found = _found(reference, page, file, folder) if len(kept) < MOST else f"beyond the first {MOST}"
        if isinstance(found, Picture):
            kept[reference] = found
        else:
            lost[found] += 1
    copies = [(ref, urls.from_article(urls.picture(picture.name))) for ref, picture in kept.items()]
    told = tuple(f"{_counted(number)} {why}" for why, number in sorted(lost.items()))
    return Kept(page.showing(draft, copies) if copies else draft, tuple(kept.values()), told)


def path_of(picture: Picture) -> str:
    """The file in which a picture is kept."""
    return f"{PICTURES}/{picture.name}"


def _found(reference: str, page: Illustrated, file: SeedFile, folder: Path) -> Picture | str:
    """The picture, or why there is none to keep."""
    if page.enclosed:
        address = whole_address(page.rendering.base, reference)
        data = page.enclosed(reference.strip()) or (page.enclosed(address) if address else None)
    elif place := page.place(reference):
        try:
            data = read_part(file, place, folder)
        except SiteError as error:
            return error.problems[0].what
    else:
        data = None
    if data is None:
        return "not saved with the page"
    if len(data) > pictures.LARGEST:
        return f"larger than {pictures.LARGEST >> 20} MiB"
    kind = pictures.kind_of(data[: pictures.HEAD])
    return (
        Picture(f"{digest_of(data).hex()[:16]}.{kind}", data)
        if kind
        else "no PNG, JPEG, GIF, WebP or AVIF image"
    )


def _counted(number: int) -> str:
    return f"{number} picture{'' if number == 1 else 's'}:"
