"""The interface's words: one file a language in `languages/`, and the dates and counts made of them.

The files are part of the program as its modules are; a test holds them complete. What an article
says is not the interface's business and is never translated.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib.resources import files
from typing import Any

from sitegen.dates import PartialDate
from sitegen.typography import typeset

FALLBACK = "en"
"""The interface's language where the site's own has no file here."""

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
"""Languages written from right to left."""

_PLURALS: Mapping[str, Callable[[int], bool]] = {
    "n == 1": lambda number: number == 1,
    "n < 2": lambda number: number < 2,  # noqa: PLR2004 - the rule as grammars write it
    "never": lambda number: False,  # noqa: ARG005 - languages without a plural form
}
"""When the first of a count's two forms is used."""


@dataclass(frozen=True, slots=True)
class Words:
    """Every phrase of the interface that stands by itself, set by the rules of its language.

    The names say where each is used; a phrase with {…} is filled in by the page that shows it.
    """

    about_feed_what: str
    about_feed_how: str
    about_feed_all: str
    agency: str
    archive: str
    archive_description: str
    archive_lead: str
    author: str
    date: str
    excerpt: str
    feed_here: str
    feed_of: str
    feeds: str
    feeds_all: str
    feeds_by_source: str
    feeds_by_tag: str
    feeds_description: str
    feeds_title: str
    front_older: str
    home: str
    in_language: str
    language: str
    main_navigation: str
    month_description: str
    newer: str
    no_articles: str
    not_found: str
    not_found_description: str
    not_found_hint: str
    note: str
    note_of: str
    older: str
    older_of_shelf: str
    original: str
    original_at: str
    other_articles: str
    page_description: str
    published_by: str
    reading_time: str
    redirect_link: str
    redirect_title: str
    skip: str
    social_image: str
    source: str
    source_description: str
    source_site: str
    source_title: str
    sources: str
    sources_description: str
    summary: str
    summary_in: str
    tag_description: str
    tag_title: str
    tags: str
    tags_description: str
    undated: str
    unknown_source: str
    via: str
    year_description: str


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the interface: its words, and how it says dates and numbers."""

    lang: str
    locale: str
    """As Open Graph writes it: "fr_FR"."""
    words: Words
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    date_forms: Mapping[str, str]
    count_forms: Mapping[str, tuple[str, str]]
    names: Mapping[str, str]
    """What this language calls the others."""
    thousands: str
    plural: str

    def date(self, date: PartialDate | None, *, weekday: bool = False, precision: bool = False) -> str:
        """A date in words, as precise as it is; `precision` says what is not known of it."""
        forms = self.date_forms
        if date is None:
            return forms["unknown"]
        if date.month is None:
            return forms["year_only"].format(date=date.year) if precision else str(date.year)
        month = self.months[date.month - 1]
        if date.day is None:
            words = forms["month"].format(month=month, year=date.year)
            return forms["month_only"].format(date=words) if precision else words
        form = forms["weekday_day" if weekday else "day"]
        day = forms["first"] if date.day == 1 else str(date.day)
        name = self.weekdays[date.first_day.weekday()]
        return form.format(weekday=name, day=day, month=month, year=date.year)

    def count(self, what: str, number: int) -> str:
        """How many, in words: "1 234 articles"."""
        one, many = self.count_forms[what]
        written = f"{number:,}".replace(",", self.thousands)
        return (one if _PLURALS[self.plural](number) else many).format(n=written)

    def name_of(self, lang: str) -> str:
        """What this language calls another; the code itself where it has no name for it here."""
        return self.names.get(primary(lang), lang)


def primary(lang: str) -> str:
    """The language itself, without script or region: "fr" of "fr-CM"."""
    return lang.partition("-")[0].casefold()


def direction(lang: str) -> str:
    """The direction in which the language is written: "ltr" or "rtl"."""
    return "rtl" if primary(lang) in RIGHT_TO_LEFT else "ltr"


def languages() -> tuple[str, ...]:
    """The languages that the interface speaks."""
    return tuple(
        sorted(file.name.removesuffix(".toml") for file in _folder().iterdir() if file.name.endswith(".toml"))
    )


@cache
def language(lang: str) -> Language:
    """The interface in the site's language, or in English where there is none."""
    known = primary(lang) if primary(lang) in languages() else FALLBACK
    stated = tomllib.loads((_folder() / f"{known}.toml").read_text("utf-8"))
    return _language(stated)


def page_lang(lang: str) -> str:
    """The language that pages of a site in `lang` declare: what their interface is truly in."""
    spoken = language(lang).lang
    return lang if primary(lang) == spoken else spoken


def _folder() -> Any:  # noqa: ANN401 - Traversable moved between modules from 3.11 to 3.14
    return files("sitegen") / "languages"


def _language(stated: dict[str, Any]) -> Language:
    lang = stated["lang"]

    def set_all(table: dict[str, str]) -> dict[str, str]:
        return {key: typeset(text, lang) for key, text in table.items()}

    dates = stated["dates"]
    return Language(
        lang=lang,
        locale=stated["locale"],
        words=Words(**set_all(stated["words"])),
        weekdays=tuple(dates.pop("weekdays")),
        months=tuple(dates.pop("months")),
        date_forms=set_all(dates),
        count_forms={key: (one, many) for key, (one, many) in stated["counts"].items()},
        names=stated["languages"],
        thousands=stated["thousands"],
        plural=stated["plural"],
    )


PHRASES = tuple(field.name for field in fields(Words))
"""The keys that the `[words]` table of every language holds."""
