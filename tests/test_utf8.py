"""Files that people edit are UTF-8, and say so where they are not."""

from __future__ import annotations

import pytest

from sitegen.errors import SiteError
from sitegen.utf8 import decoded


def test_utf8_is_read_with_and_without_its_mark():
    assert decoded("été".encode(), "a.md") == "été"
    assert decoded("été".encode("utf-8-sig"), "a.md") == "été"


@pytest.mark.parametrize(
    ("raw", "complaint"),
    [
        ("un\nété".encode("cp1252"), "a.md:2:1: the file is not encoded as UTF-8, see the byte 0xe9 here"),
        ("été".encode("utf-16"), "a.md: the file is encoded as UTF-16"),
        ("été".encode("utf-32"), "a.md: the file is encoded as UTF-32"),
        (b"\x89PNG\r\n\x00\x00", "a.md: the file is not a text"),
        (b"\xff", "a.md:1:1: the file is not encoded as UTF-8"),
    ],
)
def test_anything_else_is_refused_with_the_next_step(raw: bytes, complaint: str):
    with pytest.raises(SiteError) as raised:
        decoded(raw, "a.md")
    assert str(raised.value).startswith(complaint)
    assert "UTF-8" in raised.value.problems[0].hint
