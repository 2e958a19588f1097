"""The bytes of a file that people edit, as text. Nothing is guessed: such files are UTF-8.

Raw articles come in any encoding, and are the importers' business.
"""

from __future__ import annotations

import codecs

from sitegen.errors import Problem, SiteError

_OTHERS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)


def decoded(raw: bytes, path: str) -> str:
    """The text of a UTF-8 file, without its byte order mark. Raises SiteError where it is not UTF-8."""
    other = next((name for mark, name in _OTHERS if raw.startswith(mark)), None)
    if other:
        raise SiteError(Problem(f"the file is encoded as {other}", "save it as UTF-8", path))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        if b"\0" in raw:
            problem = Problem("the file is not a text", "remove it, or save it as UTF-8", path)
        else:
            what = f"the file is not encoded as UTF-8, see the byte {raw[error.start]:#04x} here"
            problem = Problem(what, "save it as UTF-8", path, line, column)
        raise SiteError(problem) from None
