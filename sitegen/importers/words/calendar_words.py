"""The words of the calendar in the six languages we read: months, days of the week, seasons.

Data and look-ups only. Which of these words make a date is decided in `date_forms`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sitegen.text import fold

_MONTHS = {
    "fr": (
        "janvier janv jan",
        "février fevr févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil juill",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    "en": (
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    "de": (
        "januar jänner jan",
        "februar feber feb",
        "märz maerz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    "es": (
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo may",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sept sep",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    "it": (
        "gennaio gen",
        "febbraio feb",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre sett set",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    "pt": (
        "janeiro jan",
        "fevereiro fev",
        "março mar",
        "abril abr",
        "maio mai",
        "junho jun",
        "julho jul",
        "agosto ago",
        "setembro set",
        "outubro out",
        "novembro nov",
        "dezembro dez",
    ),
}

_WEEKDAYS = {
    "fr": (
        "lundi lun",
        "mardi mar",
        "mercredi mer",
        "jeudi jeu",
        "vendredi ven",
        "samedi sam",
        "dimanche dim",
    ),
    "en": (
        "monday mon",
        "tuesday tue tues",
        "wednesday wed",
        "thursday thu thur thurs",
        "friday fri",
        "saturday sat",
        "sunday sun",
    ),
    "de": (
        "montag mo",
        "dienstag di",
        "mittwoch mi",
        "donnerstag do",
        "freitag fr",
        "samstag sonnabend sa",
        "sonntag so",
    ),
    "es": (
        "lunes lun",
        "martes mar",
        "miércoles mié",
        "jueves jue",
        "viernes vie",
        "sábado sáb",
        "domingo dom",
    ),
    "it": (
        "lunedì lun",
        "martedì mar",
        "mercoledì mer",
        "giovedì gio",
        "venerdì ven",
        "sabato sab",
        "domenica dom",
    ),
    "pt": (
        "segunda-feira segunda seg",
        "terça-feira terça ter",
        "quarta-feira quarta qua",
        "quinta-feira quinta qui",
        "sexta-feira sexta sex",
        "sábado sáb",
        "domingo dom",
    ),
}

_SEASONS = {
    "fr": "printemps été automne hiver",
    "en": "spring summer autumn fall winter",
    "de": "frühling frühjahr sommer herbst winter",
    "es": "primavera verano otoño invierno",
    "it": "primavera estate autunno inverno",
    "pt": "primavera verão outono inverno",
}

_ORDINARY_WORDS = frozenset({"out", "set", "mag", "gen", "ago", "mar", "may", "sett", "lug", "giu"})
"""Abbreviations that are everyday words, or other abbreviations, in a second language."""


def _look_up(table: Mapping[str, tuple[str, ...]]) -> dict[str, dict[str, int]]:
    return {
        lang: {fold(word): number for number, words in enumerate(rows) for word in words.split()}
        for lang, rows in table.items()
    }


_MONTH_BY_LANGUAGE = {
    lang: {word: n + 1 for word, n in rows.items()} for lang, rows in _look_up(_MONTHS).items()
}
_WEEKDAY_BY_LANGUAGE = _look_up(_WEEKDAYS)
_ANY_MONTH = {
    word: number
    for rows in _MONTH_BY_LANGUAGE.values()
    for word, number in rows.items()
    if word not in _ORDINARY_WORDS or word == "may"
}
_FULL_WEEKDAY = {
    fold(word): number
    for rows in _WEEKDAYS.values()
    for number, words in enumerate(rows)
    for word in words.split()
    if len(word) > 4  # noqa: PLR2004 - shorter ones are abbreviations, some of them ordinary words
}
_SEASON_WORDS = frozenset(fold(word) for words in _SEASONS.values() for word in words.split())

CALENDAR_WORDS = frozenset(
    {word for rows in _MONTH_BY_LANGUAGE.values() for word in rows} | set(_FULL_WEEKDAY) | _SEASON_WORDS
)
"""Every month, weekday and season, folded: words that are never a name or a tag."""


def month_number(word: str, lang: str | None) -> int | None:
    """The month that this word names, 1 to 12; abbreviations that are ordinary words need their language."""
    folded = fold(word)
    return _MONTH_BY_LANGUAGE.get(lang or "", {}).get(folded) or _ANY_MONTH.get(folded)


def weekday_number(word: str, lang: str | None) -> int | None:
    """The day of the week that this word names, Monday being 0; abbreviations need their language."""
    folded = fold(word)
    number = _WEEKDAY_BY_LANGUAGE.get(lang or "", {}).get(folded)
    return _FULL_WEEKDAY.get(folded) if number is None else number


def is_season(word: str) -> bool:
    """Whether the word is a season in one of the six languages."""
    return fold(word) in _SEASON_WORDS
