r"""Bytes as they were saved -> the text that everything else reads.

Text copied out of pages comes in whatever encoding the editor's machine prefers, with stray bytes of
another in it. The result has `\n` as its only line break and no character that XML forbids; whatever
had to be changed for that is said. No language and no layout is looked at here.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from sitegen.errors import Problem, SiteError
from sitegen.text import printable

LIMIT = 5 * 1024 * 1024
"""Largest raw file, in bytes: a book fits; what is larger is no article."""

LINES = 100_000
"""Most lines of a raw file: a text of so many is a log or a table."""

_BINARY = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive, or a word processor's file"),
    (b"\xd0\xcf\x11\xe0", "an old word processor's file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "an image"),
    (b"GIF8", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"RIFF", "an image or a recording"),
    (b"\x1f\x8b", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"bplist", "a web archive"),
)
_TOLERATED_CONTROLS = 8
_TOLERATED_SHARE = 0.05
"""More control characters than either, and a file is no text: binary data has a tenth and more of them."""

_UTF16 = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_STRAY_BYTES = {0xDC00 + byte: bytes([byte]).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Control characters that are in truth Windows-1252 punctuation, which some program took for Latin-1."""

_BREAKS = re.compile("\r\n|[\r\v\f\u2028\u2029]")
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_STRAY = re.compile("[\udc80-\udcff]")
_C1_CONTROLS = re.compile("[\x80-\x9f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A raw file's text."""

    text: str
    repairs: tuple[str, ...] = ()
    """What had to be changed to read it, each in a clause: "3 control characters removed"."""


def decode(data: bytes, path: str = "") -> Decoded:
    """Read a raw file's bytes: UTF-8, UTF-16 with its mark, failing that Windows-1252 byte by byte.

    Raises SiteError, naming `path`, where the file is too large, too long, binary, or holds no word.
    """
    refuse_binary(data, path)
    text, repairs = characters(data)
    if misread := len(_C1_CONTROLS.findall(text)):
        text = text.translate(_C1)
        repairs.append(f"{_count(misread, 'control character')} read as Windows-1252 punctuation")
    controls = len(_CONTROLS.findall(text))
    if controls > max(_TOLERATED_CONTROLS, _TOLERATED_SHARE * len(text)):
        raise SiteError(_not_text("is binary data, not a text", path))
    if controls:
        repairs.append(f"{_count(controls, 'control character')} removed")
    text = printable(_CONTROLS.sub("", _BREAKS.sub("\n", text))).replace("\ufeff", "")
    if text.count("\n") > LINES:
        hint = "keep only the article's own text in it"
        raise SiteError(Problem(f"more than {LINES:,} lines are too many for an article", hint, path))
    if not any(char.isalnum() for char in text):
        hint = "paste the article's text into it, or remove the file"
        raise SiteError(Problem("the file is empty" if not text.strip() else "no word in it", hint, path))
    return Decoded(text, tuple(repairs))


def refuse_binary(data: bytes, path: str) -> None:
    """Raise SiteError, naming `path`, where the bytes are too many or plainly no text of any kind."""
    if len(data) > LIMIT:
        raise SiteError(too_large(len(data), path))
    for magic, kind in _BINARY:
        if data.startswith(magic):
            raise SiteError(_not_text(f"is {kind}, not a text", path))


def too_large(size: int, path: str) -> Problem:
    """What is said of a file of `size` bytes, above the limit."""
    what = f"{size / 1024 / 1024:.1f} MB is too much for an article: the limit is {LIMIT // 1024 // 1024} MB"
    return Problem(what, "keep only the article's own text in it", path)


def characters(data: bytes) -> tuple[str, list[str]]:
    """Bytes of no known encoding as characters, and what had to be repaired. No line end is looked at."""
    for mark, encoding in _UTF16:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace"), ["read as UTF-16"]
    text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    if stray := len(_STRAY.findall(text)):
        return text.translate(_STRAY_BYTES), [f"not UTF-8: {_count(stray, 'byte')} read as Windows-1252"]
    return text, []


def _not_text(what: str, path: str) -> Problem:
    return Problem(what, "open it, copy the article's text, and save that as a .txt file in UTF-8", path)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
