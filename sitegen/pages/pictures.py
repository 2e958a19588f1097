"""The pictures of `content/`, served as they are: one file each, at an address that never moves."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.model import Catalog, Site
from sitegen.outputs import Group, Output
from sitegen.pages.statics import FileView, write
from sitegen.pictures import Picture
from sitegen.theme import Theme


def plan(_site: Site, catalog: Catalog, _theme: Theme) -> Iterator[Group]:
    """Each picture is a group of its own."""
    for picture in catalog.pictures:
        yield Group(f"picture {picture.name}", expand, (picture,))


def expand(picture: Picture) -> Iterator[Output]:
    """One picture."""
    yield Output(urls.picture(picture.name), FileView(picture.content), write)
