"""The interface's languages: complete, and saying dates and counts as people do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sitegen import wording
from sitegen.dates import PartialDate
from sitegen.wording import PHRASES, direction, language, languages, page_lang

LANGUAGES = Path(wording.__file__).parent / "languages"


@pytest.mark.parametrize("lang", languages())
def test_every_language_fills_in_what_english_fills_in(lang: str) -> None:
    def blanks(name: str, of: str) -> list[str]:
        return sorted(re.findall(r"\{\w+\}", getattr(language(of).words, name)))

    differing = {name for name in PHRASES if set(blanks(name, lang)) != set(blanks(name, "en"))}
    assert differing == set()


@pytest.mark.parametrize("lang", languages())
def test_every_language_says_something_everywhere(lang: str) -> None:
    spoken = language(lang)
    assert spoken.lang == lang
    assert [name for name in PHRASES if not getattr(spoken.words, name).strip()] == []
    assert (len(spoken.weekdays), len(spoken.months)) == (7, 12)
    assert set(spoken.names) == set(language("en").names)


@pytest.mark.parametrize(
    ("date", "french", "english"),
    [
        ("2025-07-23", "23 juillet 2025", "23 July 2025"),
        ("2024-03-01", "1er mars 2024", "1 March 2024"),
        ("2024-06", "juin 2024", "June 2024"),
        ("2019", "2019", "2019"),
        (None, "date inconnue", "date unknown"),
    ],
)
def test_dates_in_words_are_as_precise_as_the_date(date: str | None, french: str, english: str) -> None:
    known = PartialDate.parse(date) if date else None
    assert language("fr").date(known) == french
    assert language("en").date(known) == english


def test_a_date_in_full_names_the_weekday_and_what_is_not_known() -> None:
    fr, en = language("fr"), language("en")
    day, month, year = (PartialDate.parse(text) for text in ("2025-07-23", "2024-06", "2019"))
    assert fr.date(day, weekday=True, precision=True) == "mercredi 23 juillet 2025"
    assert en.date(day, weekday=True, precision=True) == "Wednesday 23 July 2025"
    assert fr.date(month, weekday=True, precision=True) == "juin 2024, jour non précisé"
    assert fr.date(year, weekday=True, precision=True) == "2019, mois non précisé"


@pytest.mark.parametrize(
    ("number", "french", "english"),
    [
        (0, "0 article", "0 articles"),
        (1, "1 article", "1 article"),
        (2, "2 articles", "2 articles"),
        (1234567, "1\u202f234\u202f567 articles", "1,234,567 articles"),
    ],
)
def test_counts_follow_each_languages_plural(number: int, french: str, english: str) -> None:
    assert language("fr").count("articles", number) == french
    assert language("en").count("articles", number) == english


def test_the_words_are_typeset() -> None:
    assert language("fr").words.feeds_title == "S’abonner"
    assert "«\u202f{name}\u202f»" in language("fr").words.tag_description


def test_a_region_speaks_its_language_and_an_unknown_language_english() -> None:
    assert language("fr-CM").lang == "fr"
    assert language("de").lang == "en"
    assert (page_lang("fr-CM"), page_lang("de"), page_lang("EN")) == ("fr-CM", "en", "EN")


def test_languages_are_named_in_the_interfaces_own() -> None:
    assert language("fr").name_of("en-GB") == "anglais"
    assert language("en").name_of("tlh") == "tlh"


def test_languages_know_their_direction() -> None:
    assert [direction(lang) for lang in ("fr", "ar", "he-IL", "en")] == ["ltr", "rtl", "rtl", "ltr"]


def test_the_files_are_all_that_a_language_needs() -> None:
    assert {file.stem for file in LANGUAGES.iterdir() if file.suffix == ".toml"} == set(languages())
