"""Raw bytes in whatever encoding an editor's machine prefers."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.decode import LIMIT, decode
from sitegen.text import printable


@pytest.mark.parametrize(
    "data",
    [
        "L’été à Séoul : « déjà »".encode(),
        codecs.BOM_UTF8 + "L’été à Séoul : « déjà »".encode(),
        codecs.BOM_UTF16_LE + "L’été à Séoul : « déjà »".encode("utf-16-le"),
        codecs.BOM_UTF16_BE + "L’été à Séoul : « déjà »".encode("utf-16-be"),
        "L’été à Séoul : « déjà »".encode("cp1252"),
    ],
    ids=["UTF-8", "UTF-8 with mark", "UTF-16 LE", "UTF-16 BE", "Windows-1252"],
)
def test_the_usual_encodings_give_the_same_text(data: bytes) -> None:
    assert decode(data).text == "L’été à Séoul : « déjà »"


def test_a_stray_byte_costs_only_itself_and_is_told() -> None:
    decoded = decode("L’été à Séoul".encode() + b" \x96 et apr\xe8s")

    assert decoded.text == "L’été à Séoul – et après"
    assert decoded.repairs == ("not UTF-8: 2 bytes read as Windows-1252",)


def test_every_kind_of_line_break_becomes_one() -> None:
    assert (
        decode("un\r\ndeux\rtrois\u2028quatre\u2029cinq\fsix".encode()).text
        == "un\ndeux\ntrois\nquatre\ncinq\nsix"
    )


def test_control_characters_go_and_are_counted() -> None:
    decoded = decode(b"Un t\0itre\x07\n\nUn texte \x1b[31msans couleur.")

    assert decoded.text == "Un titre\n\nUn texte [31msans couleur."
    assert decoded.repairs == ("3 control characters removed",)


def test_punctuation_taken_for_control_characters_is_restored() -> None:
    assert decode("L\x92\xe9t\xe9 \x85 d\xe9j\xe0".encode()).text == "L’été … déjà"


@pytest.mark.parametrize(
    "data",
    [b"%PDF-1.7 and so on", b"PK\x03\x04rest of a document", b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 20],
    ids=["PDF", "ZIP", "PNG", "anything"],
)
def test_what_is_no_text_is_refused_with_a_way_out(data: bytes) -> None:
    with pytest.raises(SiteError) as refused:
        decode(data, "seeds/a.txt")

    (problem,) = refused.value.problems
    assert problem.path == "seeds/a.txt"
    assert "not a text" in problem.what
    assert "copy the article's text" in problem.hint


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", codecs.BOM_UTF8, "\u200b\n\u200b".encode(), b"-\n|\n"])
def test_a_file_without_a_word_is_refused(data: bytes) -> None:
    with pytest.raises(SiteError, match=r"empty|no word"):
        decode(data)


def test_what_is_above_the_limit_is_refused() -> None:
    with pytest.raises(SiteError, match="the limit is 5 MB"):
        decode(b"a" * (LIMIT + 1))


@given(st.binary(max_size=400))
def test_whatever_the_bytes_the_text_is_fit_for_a_page(data: bytes) -> None:
    try:
        text = decode(data).text
    except SiteError:
        return
    assert text == printable(text)
    assert len(text.splitlines()) == len(text.removesuffix("\n").split("\n"))


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1))
def test_text_that_needs_no_repair_comes_through_unchanged(text: str) -> None:
    plain = text.replace("\u2028", "").replace("\u2029", "").replace("\ufeff", "")
    try:
        decoded = decode(plain.encode())
    except SiteError:
        return
    assert decoded.text == printable(plain)
