"""Words that tell a day by its distance from today, in the six languages we read. Data and look-ups only."""

from __future__ import annotations

from typing import Literal

from sitegen.importers.words.word_lists import phrases, words
from sitegen.text import fold

Unit = Literal["minute", "hour", "day", "week", "month"]

_UNITS: dict[Unit, frozenset[str]] = {
    "minute": words("min mins minute minutes minuto minutos minuti minuten"),
    "hour": words("h hr hrs hour hours heure heures hora horas ora ore stunde stunden std"),
    "day": words("d day days j jour jours dia dias giorno giorni tag tage tagen"),
    "week": words("week weeks semaine semaines woche wochen semana semanas settimana settimane"),
    "month": words("month months mois monat monate monaten mes meses mese mesi"),
}
_NUMBERS = (
    words("a an one un une ein eine einem einer uno una um uma"),
    words("two deux zwei dos due dois duas"),
    words("three trois drei tres tre"),
    words("four quatre vier cuatro quattro quatro"),
    words("five cinq funf cinco cinque"),
    words("six sechs seis sei"),
)
_DAYS_BACK: dict[int, tuple[str, ...]] = {
    0: phrases(
        "aujourd'hui| ce matin| cet apres-midi| ce soir| today| this morning| this afternoon| tonight| heute|"
        "heute morgen| heute fruh| heute abend| hoy| esta manana| esta tarde| oggi| stamattina| stamane|"
        "stasera| hoje| esta manha| esta noite"
    ),
    1: phrases("hier| yesterday| gestern| ayer| ieri| ontem| hier soir| gestern abend| last night| anoche"),
    2: phrases(
        "avant-hier| day before yesterday| the day before yesterday| vorgestern| anteayer| antes de ayer|"
        "l'altro ieri| avantieri| anteontem"
    ),
}
_ONLY_IN = {"hier": frozenset({"fr"}), "hier soir": frozenset({"fr"})}
"""Words that mean something else in another language: German "hier" is here."""
LAST_BEFORE = words("last letzten letzter vergangenen vergangener ultimo ultima")
"""Words before the name of a day that make it the last of its name: "last Friday"."""
LAST_BEHIND = words("dernier pasado scorso scorsa passado passada")


def unit_of_time(word: str) -> Unit | None:
    """The unit that this word names."""
    folded = fold(word)
    return next((unit for unit, names in _UNITS.items() if folded in names), None)


def small_number(word: str) -> int | None:
    """The number that these digits or this word mean."""
    if word.isdecimal():
        return int(word)
    folded = fold(word)
    return next((count for count, names in enumerate(_NUMBERS, 1) if folded in names), None)


def days_back(phrase: str, lang: str | None) -> int | None:
    """How many days before today this phrase means: 1 for "hier" in French."""
    folded = fold(phrase)
    if lang not in _ONLY_IN.get(folded, {lang}):
        return None
    return next((count for count, names in _DAYS_BACK.items() if folded in names), None)


DAY_PHRASES = tuple(phrase for names in _DAYS_BACK.values() for phrase in names)
