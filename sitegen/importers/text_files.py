"""A plain text as a raw file: decoded, one article."""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.importers.decode import decode
from sitegen.importers.opened import Opened, Piece
from sitegen.importers.read_text import read_text


def split_text(data: bytes, _path: str) -> Sequence[Piece]:
    """A text is one article."""
    return (Piece(data, lambda path: open_text(data, path)),)


def open_text(data: bytes, path: str) -> Opened:
    """Open a text. Raises SiteError, naming `path`, where it cannot be read."""
    decoded = decode(data, path)
    text = decoded.text
    return Opened(
        text,
        lambda tags, sources, amend: read_text(text, tags=tags, sources=sources, amend=amend),
        decoded.repairs,
    )
