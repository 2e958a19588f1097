"""The bytes of a saved page as text: by its byte order mark, as UTF-8 where they are, else as it declares.

The rules of browsers (WHATWG Encoding) as far as saved pages need them: what calls itself Latin-1 is
Windows-1252. A declaration that is absurd or false does no harm: stray bytes are read one by one.
"""

from __future__ import annotations

import codecs
import re

from sitegen.importers.decode import characters

_DECLARED = re.compile(
    rb"""<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})""", re.IGNORECASE
)
_UNMARKED = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
"""How a page in UTF-16 begins that has lost its byte order mark."""
_HEAD = 4096
"""How many bytes of a page its declaration is looked for in."""
_TRUSTED = re.compile(
    r"iso-?8859-?\d{1,2}|(?:windows-?|cp)(?:125\d|866|874|932|949)|koi8-[ru]|shift[-_]?jis|sjis|euc[-_](?:jp|kr)"
    r"|gb2312|gbk|gb18030|big5|iso-2022-jp|mac(?:intosh|-?roman)"
)
"""The encodings in which pages are written; Python knows others, which are no encodings of text."""
_LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})


def page_text(data: bytes, declared: str = "") -> tuple[str, tuple[str, ...]]:
    """The page's text and what had to be repaired. `declared` is an encoding named outside the page."""
    if data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _by_itself(data)
    for start, encoding in _UNMARKED:
        if data.startswith(start):
            return data.decode(encoding, "replace"), ("read as UTF-16, which nothing says it is",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        pass
    match = _DECLARED.search(data[:_HEAD])
    name = (declared or (match[1].decode("ascii", "replace") if match else "")).strip().casefold()
    if name in _LATIN or not _TRUSTED.fullmatch(name):
        return _by_itself(data)
    try:
        return data.decode(name, "replace"), (f"read as {name}, which the page declares",)
    except LookupError:
        return _by_itself(data)


def _by_itself(data: bytes) -> tuple[str, tuple[str, ...]]:
    text, repairs = characters(data)
    return text, tuple(repairs)
