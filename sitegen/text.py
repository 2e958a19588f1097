"""Text as people mean it: the folded form that decides identity, the slug that names a page.

Pure string functions, shared by everything; no language rules (see typography), no Markdown.
"""

from __future__ import annotations

import functools
import hashlib
import re
import unicodedata

SLUG_LENGTH = 80
"""Longest slug, in characters: a file name and a link that people can still read."""

_LETTERS = str.maketrans({
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "ı": "i",
    "’": "'", "‘": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
})  # fmt: skip


class _WithoutMarks(dict[int, int | None]):
    """A table for `str.translate` that leaves out combining marks; it asks for each character once."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_UNMARKED = _WithoutMarks()
_WITH_LETTERS = re.compile("[" + "".join(map(chr, _LETTERS)) + "]")
_COMMON_MARKS = re.compile("[\u0300-\u034e\u0350-\u036f]+")
"""The combining marks of Latin letters: what is ASCII without them needs no look at each character."""
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@functools.lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """The form that decides whether two names are one: case, accents, apostrophes and spaces evened out."""
    if text.isascii():
        return " ".join(text.lower().split())
    spelled = _WITH_LETTERS.sub(lambda letter: _LETTERS[ord(letter[0])], text.casefold())
    plain = _COMMON_MARKS.sub("", unicodedata.normalize("NFKD", spelled))
    if not plain.isascii() and any(map(unicodedata.combining, set(plain))):
        plain = plain.translate(_UNMARKED)
    return " ".join(plain.casefold().split())


def slugify(text: str, fallback: str = "") -> str:
    """A lower-case ASCII name of at most SLUG_LENGTH characters, cut between words.

    `fallback`, a slug already, is used where nothing of the text can be spelled in ASCII.
    """
    slug = _NOT_SLUG.sub("-", fold(text)).strip("-")
    if len(slug) > SLUG_LENGTH:
        cut = slug[: SLUG_LENGTH + 1].rpartition("-")[0]
        slug = cut or slug[:SLUG_LENGTH]
    return slug or fallback


def printable(text: str) -> str:
    """The text without the characters that XML 1.0 forbids (section 2.2), lone surrogates among them."""
    return text if text.isprintable() else _NOT_XML.sub("", text)


def digest_of(raw: bytes) -> bytes:
    """Sixteen bytes that stand for these."""
    return hashlib.blake2b(raw, digest_size=16).digest()


def digest(text: str) -> str:
    """Twelve hexadecimal digits that stand for the text: short, and the same on every machine."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
