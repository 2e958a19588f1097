"""The pictures of `content/`: listed by the digest of their bytes, so that none is opened without need."""

from __future__ import annotations

from typing import NamedTuple

from sitegen.layout import PICTURES
from sitegen.pictures import Picture
from sitegen.source.scan import ContentFile


class FiledPicture(NamedTuple):
    """A picture as the catalog lists it, unopened."""

    path: str
    """Its file, relative to the site's folder."""
    identity: bytes
    """The digest of its bytes."""

    @property
    def name(self) -> str:
        """Its file's name."""
        return self.path.rpartition("/")[2]


def is_picture(path: str) -> bool:
    """Whether the file is where pictures lie."""
    return path.startswith(f"{PICTURES}/")


def open_picture(file: ContentFile) -> Picture:
    """The picture in a file."""
    return Picture(file.path.rpartition("/")[2], file.raw)
