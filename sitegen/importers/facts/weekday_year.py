"""The year that a weekday with a day and a month betrays: 8 December is a Wednesday in 2021, then in 2027.

Pure arithmetic on what the text itself says: the latest year of which it speaks as past bounds the answer
from below, a year to come from above, and its story must be told as news. There is no clock here, and no
guess: two possible years are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sitegen.dates import PartialDate
from sitegen.importers.mentions.date_forms import partial
from sitegen.importers.mentions.date_mentions import DateMention, find_dates
from sitegen.importers.words.calendar_words import month_number

READ = 60_000
"""Characters of a body in which dates are looked for."""
LONGEST_MEMORY = 3
"""Years between the latest past year that a piece of news recalls and its own."""

_YEAR = re.compile(r"(?<![\w.,/-])((?:19|20)\d\d)(?![\w%]|[.,]\d|[\s\u00a0](?:%|euros?|dollars?|€|\$))")
_TO_COME = re.compile(
    r"(?:d['’]ici(?: à)?|horizon|jusqu['’]en|à partir de|prévue?s? (?:en|pour)|pour|by|until|through|from|"
    r"planned for|due in|"
    r"target of|bis|ab|für|spätestens|geplant für|hasta|para|antes de|previst[oa] (?:en|para|per|nel)|"
    r"entro(?: il)?|per il|"
    r"fino al|dal|até|a partir de)(?: the| end of| fin| la fin de| l['’]année| (?:end|début)| Ende)*\s$",
    re.IGNORECASE,
)
_THIS_MONTH = re.compile(
    r"\b(?:en ce mois d(?:e\s|['’])|ce mois(?: d(?:e\s|['’])|-ci)|in diesem (?:Monat)?\s?|diesen\s|im "
    r"laufenden\s|this (?:month of )?|"
    r"este mes de\s|este mês de\s|neste mês de\s|en este\s|neste\s|questo mese di\s|in "
    r"questo\s)(?P<month>[^\W\d_]{3,10})?",
    re.IGNORECASE,
)
_RELATIVE_DAY = re.compile(
    r"\b(?:hier(?! ist| steht| wird)|avant-hier|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) "
    r"dernier|"
    r"(?:en fin de )?(?:la )?semaine dernière|cette semaine|yesterday|last (?:monday|tuesday|wednesday|"
    r"thursday|friday|"
    r"saturday|sunday|week)|earlier this week|gestern|vorgestern|(?:letzte|vergangene|diese)[nr]? (?:Woche|"
    r"Montag|Dienstag|"
    r"Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|ayer|anteayer|(?:el )?(?:lunes|martes|miércoles|jueves|"
    r"viernes|sábado|"
    r"domingo) pasado|la semana pasada|esta semana|ieri|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|"
    r"domenica) scors[oa]|"
    r"la settimana scorsa|questa settimana|ontem|anteontem|(?:segunda|terça|quarta|quinta|"
    r"sexta)(?:-feira)? passada|"
    r"(?:sábado|domingo) passado|na semana passada)\b",
    re.IGNORECASE,
)
_OPENING = 200
"""Characters within which a piece of news says when it happened."""
_ONE_STORY = 14
"""Days between the first and the last day of one story."""
_EARLY_DAYS = 24
"""A story told as news is published within a week of its days."""


def inferred_month(body: str, lang: str | None, around: str = "") -> tuple[PartialDate, DateMention] | None:
    """The month of which the body speaks as present, and what fixes its year; None where unsure.

    `around` is what else the page says: see year_of_weekdays.
    """
    body = body[:READ]
    mentions = find_dates(body, lang)
    dated = [mention for mention in mentions if _is_weekday_of_some_year(mention)]
    present = _present_month(body, dated, lang)
    here = [mention for mention in dated if mention.month == present]
    year = year_of_weekdays(here, body, around) if present else None
    return (PartialDate(year, present), here[0]) if year else None


def year_of_weekdays(dated: Iterable[DateMention], body: str, around: str = "") -> int | None:
    """The only year within the body's bounds in which each of these days falls on its weekday.

    A later year that the page tells of `around` the body (a change, the copyright) may be the true one as
    well: a story that recalls only the past long gone was not written then.
    """
    lower, upper = _bounds(body)
    if lower is None:
        return None
    last = min(lower + LONGEST_MEMORY, upper or lower + LONGEST_MEMORY)
    last = max([last, *(int(match[1]) for match in _YEAR.finditer(around[:READ]))])
    years = range(lower, last + 1)
    wanted = list(dated)
    fitting = [year for year in years if all(_falls_on(mention, year) for mention in wanted)]
    return fitting[0] if len(fitting) == 1 and wanted else None


def _is_weekday_of_some_year(mention: DateMention) -> bool:
    return not mention.year_stated and mention.weekday is not None and mention.day is not None


def _falls_on(mention: DateMention, year: int) -> bool:
    date = partial(year, mention.month, mention.day)
    return date is not None and date.first_day.weekday() == mention.weekday


def _present_month(body: str, dated: list[DateMention], lang: str | None) -> int | None:
    """The month that the body calls the present one; else the one in which its relative days must lie."""
    months = {mention.month for mention in dated}
    if not months:
        return None
    for match in _THIS_MONTH.finditer(body):
        named = month_number(match["month"], lang) if match["month"] else None
        if named in months:
            return named
    days = [mention.day or 0 for mention in dated]
    is_near = max(days) <= _EARLY_DAYS and max(days) - min(days) <= _ONE_STORY
    if len(months) > 1 or not is_near:
        return None
    is_told_at_once = dated[0].start <= min(_OPENING, len(body.partition("\n")[0]))
    is_news = len(set(days)) > 1 or is_told_at_once or _RELATIVE_DAY.search(body) is not None
    return months.pop() if is_news else None


def _bounds(body: str) -> tuple[int | None, int | None]:
    """The latest year the body tells of as past, and the earliest one it looks forward to."""
    past: int | None = None
    to_come: list[int] = []
    for match in _YEAR.finditer(body):
        year = int(match[1])
        if _TO_COME.search(body[max(0, match.start() - 40) : match.start()]):
            to_come.append(year)
        else:
            past = max(past or year, year)
    upper = min((year for year in to_come if past is None or year > past), default=None)
    return past, upper
