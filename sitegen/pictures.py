"""Pictures as the digest can keep them: raster images, told by their first bytes, whatever they are called.

No drawing that can hold scripts (SVG) is among them. The nouns and one table; nothing is decoded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

LARGEST = 5 << 20
"""In bytes."""
HEAD = 32
"""How many bytes tell what a file is."""
SUFFIXES = {"png": "png", "jpg": "jpg", "jpeg": "jpg", "gif": "gif", "webp": "webp", "avif": "avif"}
"""What a picture's file may end in, and the kind that it then is."""

_SIGNS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)


class ListedPicture(Protocol):
    """A picture of `content/` as the catalog lists it, opened or not."""

    @property
    def name(self) -> str:
        """Its file's name, and its address's last part."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of `content/`, opened."""

    name: str
    content: bytes


def kind_of(head: bytes) -> str:
    """The kind of picture that the first bytes of a file begin, as a suffix; empty for anything else.

    >>> kind_of(b"RIFF____WEBPVP8 "), kind_of(b"<svg")
    ('webp', '')
    """
    for sign, kind in _SIGNS:
        if head.startswith(sign):
            return kind
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    is_avif = head[4:8] == b"ftyp" and any(brand in head[8:HEAD] for brand in (b"avif", b"avis"))
    return "avif" if is_avif else ""
