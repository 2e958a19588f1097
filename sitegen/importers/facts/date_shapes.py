"""What a line looks like that states a date, and what around it makes the date that of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.draft import Role
from sitegen.importers.facts.page import LONGEST_FURNITURE, Page, PageLine
from sitegen.importers.mentions.date_mentions import DateMention
from sitegen.importers.words.publication_words import KIND_WORDS
from sitegen.importers.words.word_lists import phrases, words
from sitegen.text import fold

DATED = frozenset({Role.DATE, Role.BYLINE, Role.SOURCE})
"""Roles whose lines are there to state something of the article."""
INTO_BODY = 3
"""Lines of the body among which a date may stand that belongs to its head."""
CLOSE = 4
"""Lines within which things stand together."""
_MOST_OTHER_WORDS = 6
_MOST_OTHER_WORDS_WITHIN = 4
_WORDS_OF_LABEL = 5
_FEW_WORDS = 2
_SHORT_LINE = 3
_PROSE_WORDS = 20
_HEADLINE_WORDS = 5
_LIST_LENGTH = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_SIGNS = re.compile(
    r"(?:by|par|von|por|di|da|de|(?:posted|written|published|submitted|filed) by|"
    r"(?:post|publi|propos)[ée]e? par|"
    r"(?:écrit|rédigé|mis en ligne) par|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt) von|"
    r"(?:escrito|publicado|redactado|enviado|postado) por|(?:scritto|pubblicato|inserito|postato) da)\s",
    re.IGNORECASE,
)
_BARE_SIGNS = frozenset({"by", "par", "von", "por", "di"})
_SIGNED_TAIL = re.compile(
    r"(?:^|[.!?…»”\"]\s)(?:By|Par|Von|Por|Di|De)\s[^.!?]{3,60}(?:\bon|\ble|\bam|\bel|\bil|\bem|[,|–—-])\s$"
)
_SIGNED_HEAD = re.compile(r"(?:By|Par|Von|Por|Di)\s[^.!?|]{3,60}\s(?:on|le|am|el|il|em)\s")
_TELLS_OF_ITSELF = re.compile(
    r"(?:dieser|der|this|cet|cette|esta|este|questo|il presente)\s(?:beitrag|artikel|eintrag|text|entry|"
    r"post|article|story|note|billet|texte|entrada|nota|artículo|noticia|articolo|artigo|texto)\s",
    re.IGNORECASE,
)
_IN_PROSE = re.compile(
    r"(?<!\w)(?:en|in|im|nel|nell['’]|em|since|depuis|seit|desde|dal|fin|during|from|de)\s$", re.IGNORECASE
)
_NOUN_ONLY = re.compile(r"(?:date|datum|data|fecha)\s?:?\s?$", re.IGNORECASE)
_OF_AN_EVENT = words("""
    location venue where place lieu ou adresse ort wo veranstaltungsort uhrzeit heure horaire horaires time
    hora hour beginn einlass lugar donde luogo dove ora orario local onde horario tarif tarifs preis
    eintritt price precio prezzo preco billets tickets entradas biglietti ingressos duration duree dauer
    duracion durata duracao termin quand when cuando quando wann rendez-vous
""")
_PARTS = ("|", "/", "·", "•", "–", "—", "-", ",")
_FIRST_WORD = re.compile(r"[\W_]{0,3}([^\W\d_]{2,20})(\s?:)?")
_READ_MORE = frozenset(
    phrases("""
        read more| continue reading| read on| lire la suite| lire plus| en savoir plus| weiterlesen|
        mehr lesen| mehr| mehr erfahren| leer mas| seguir leyendo| leggi tutto| continua a leggere| continua|
        leia mais| saiba mais| ler mais
    """)
)


def count_words(text: str) -> int:
    """Words of two letters and more."""
    return len(_WORD.findall(text[:LONGEST_FURNITURE]))


def has_the_shape(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether the line is one that states a date, not one that happens to hold one."""
    if line.number == 0 and mention.start <= len("date "):
        return True
    is_a_value = line.text[: mention.start].endswith('"')  # in a listing of data
    is_bare_month = mention.day is None and mention.kind is None
    if is_a_value or (is_bare_month and not _tells_a_month(page, line, mention)):
        return False
    is_labelled = mention.kind in {"published", "updated"}
    if line.role.is_kept:
        tells = is_labelled and tells_of_itself(line)
        return (
            tells or _is_signed_at_an_end(page, line, mention) or _is_a_date_in_the_body(page, line, mention)
        )
    return _is_labelled_line(page, line, mention) if is_labelled else _is_bare_line(page, line, mention)


def _is_labelled_line(page: Page, line: PageLine, mention: DateMention) -> bool:
    return (
        line.role in DATED
        or _is_at_the_head(page, line)
        or tells_of_itself(line)
        or opens_with_label(line, mention)
    )


def _is_bare_line(page: Page, line: PageLine, mention: DateMention) -> bool:
    is_early = count_words(line.text[: mention.start]) <= _MOST_OTHER_WORDS
    return is_mostly_date(page, line, mention) or (is_early and _is_at_the_head(page, line))


def _is_at_the_head(page: Page, line: PageLine) -> bool:
    return page.title is not None and page.title < line.number < page.first


def tells_of_itself(line: PageLine) -> bool:
    """Whether the line is a sentence on the article: "This entry was posted on …"."""
    return _TELLS_OF_ITSELF.match(line.text) is not None


def _tells_a_month(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether a month or a year without a label is told for itself, at the headline or by a paper's name."""
    if line.role.is_kept and not (line.number == page.first and page.title == line.number - 1):
        return False
    before, after = line.text[: mention.start], line.text[mention.end :]
    names_a_paper = any(fold(word) in KIND_WORDS for word in _WORD.findall(before[:120]))
    is_parted = names_a_paper or before.rstrip()[-1:] in _PARTS or line.role in {Role.BYLINE, Role.SOURCE}
    limit = 2 * _SHORT_LINE if is_parted else 0
    return not _IN_PROSE.search(before) and count_words(before) <= limit and count_words(after) <= _SHORT_LINE


def _is_signed_at_an_end(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether the first line opens or ends with a signature: "… By Ada Shore on May 2, 2024"."""
    before, after = line.text[: mention.start], line.text[mention.end :]
    if line.number != page.first:
        return False
    if not after.strip(" ."):
        return _SIGNED_TAIL.search(before[-90:]) is not None
    return _SIGNED_HEAD.fullmatch(before[:90]) is not None and after.lstrip()[:1] in "|·•"


def _is_a_date_in_the_body(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether a line that is kept, among the first ones, tells a date and little else."""
    others = count_words(_around(line, mention))
    if line.number > page.first + INTO_BODY or (line.number > page.first + 1 and others > _SHORT_LINE):
        return False
    opens_with_label = mention.kind == "published" and count_words(line.text[: mention.start]) <= _SHORT_LINE
    is_sentence = line.text.endswith((".", "!", "?"))
    is_signature = _SIGNS.match(line.text) and others <= 2 * _MOST_OTHER_WORDS
    return is_mostly_date(page, line, mention) or (not is_sentence and bool(opens_with_label or is_signature))


def opens_with_label(line: PageLine, mention: DateMention) -> bool:
    """Whether the line is a label and a date, not a sentence on something else that was published."""
    before, after = count_words(line.text[: mention.start]), count_words(line.text[mention.end :])
    if before <= _FEW_WORDS and not line.text.endswith((".", "!", "?")):
        return True
    return before <= _WORDS_OF_LABEL and after <= _MOST_OTHER_WORDS * 2


def is_mostly_date(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether little but names and labels stands beside the date."""
    others = count_words(_around(line, mention))
    if not line.role.is_kept:
        is_within = page.first < line.number <= page.last and line.role not in DATED
        if is_within and line.number <= page.first + INTO_BODY and _is_parted(line, mention):
            return others <= _MOST_OTHER_WORDS * 2
        return others <= (_MOST_OTHER_WORDS_WITHIN if is_within else _MOST_OTHER_WORDS * 2)
    ends_like_a_sentence = line.text.endswith((".", "!", "?")) and others > _FEW_WORDS
    return others <= _MOST_OTHER_WORDS_WITHIN and not ends_like_a_sentence


def _is_parted(line: PageLine, mention: DateMention) -> bool:
    """Whether bars part the date, with a town at most, from the rest of the line: "Roma, 2 May 2024 | …"."""
    before = re.split(r"[|•·—–]", line.text[: mention.start])
    after = re.split(r"[|•·—–]", line.text[mention.end :])
    is_one_of_many = len(before) + len(after) > _FEW_WORDS
    return is_one_of_many and count_words(f"{before[-1]} {after[0]}") <= _SHORT_LINE


def _around(line: PageLine, mention: DateMention) -> str:
    return line.text[: mention.start] + " " + line.text[mention.end :]


def is_signed_here(page: Page, line: PageLine) -> bool:
    """Whether the line, or the one before it, opens as a signature does."""
    return any(_SIGNS.match(each.text) for each in page.lines[max(line.number - 1, 0) : line.number + 1])


def is_signed(page: Page, line: PageLine) -> bool:
    """Whether somebody signs in the line or in one beside it, lines without words left out."""
    before = [
        each for each in page.lines[max(line.number - CLOSE, 0) : line.number] if count_words(each.text)
    ]
    behind = [
        each for each in page.lines[line.number + 1 : line.number + 1 + CLOSE] if count_words(each.text)
    ]
    beside = (*before[-1:], line, *behind[:1])
    return any(each.role is Role.BYLINE or _SIGNS.match(each.text) for each in beside)


def is_under_a_heading(page: Page, line: PageLine) -> bool:
    """Whether a line that may be a headline stands just before, or running text begins just behind."""
    before, behind = (
        page.lines[max(line.number - CLOSE + 1, 0) : line.number],
        page.lines[line.number + 1 : line.number + 1 + CLOSE],
    )
    is_headed = any(_HEADLINE_WORDS <= count_words(each.text) <= _PROSE_WORDS for each in before)
    return is_headed or any(count_words(each.text) >= _PROSE_WORDS for each in behind)


def belongs_to_a_pointer(page: Page, line: PageLine) -> bool:
    """Whether the line stands right behind a pointer to another article, or behind its "read more"."""
    before = page.lines[max(line.number - 2, 0) : line.number]
    is_signature = any(fold(each.text) in _BARE_SIGNS for each in before)
    is_behind_teaser = bool(before) and before[-1].role is Role.TEASER and not is_signature
    return is_behind_teaser or any(fold(each.text[:40]).rstrip(" .…»>→") in _READ_MORE for each in before)


def is_of_an_event(page: Page, line: PageLine, mention: DateMention) -> bool:
    """Whether the date is one of a row of particulars: "Date: …", "Venue: …"."""
    is_named = _NOUN_ONLY.search(line.text[: mention.start]) is not None
    if not is_named and mention.kind is not None:
        return False
    beside = page.lines[max(line.number - 2, 0) : line.number + 3]
    names = (_FIRST_WORD.match(each.text) for each in beside if each is not line)
    return any(
        name is not None and (name[2] is not None or is_named) and fold(name[1]) in _OF_AN_EVENT
        for name in names
    )


def lines_of_lists(page: Page, found: Sequence[tuple[PageLine, DateMention]]) -> frozenset[int]:
    """Numbers of lines whose dates follow each other closely: each belongs to an entry of a list.

    Below the article two such dates make a list; elsewhere three.
    """
    listed: set[int] = set()
    run: list[tuple[PageLine, DateMention]] = []
    for line, mention in found:
        if mention.kind is not None or mention.date is None or not has_the_shape(page, line, mention):
            continue
        is_parted = page.title is not None and run and run[-1][0].number < page.title < line.number
        if run and (is_parted or line.number - run[-1][0].number > CLOSE):
            listed |= _listed(page, run)
            run = []
        run.append((line, mention))
    return frozenset(listed | _listed(page, run))


def _listed(page: Page, run: Sequence[tuple[PageLine, DateMention]]) -> set[int]:
    """The lines of a run of dates, if it is long enough to be a list."""
    if not run:
        return set()
    numbers = {line.number for line, _ in run}
    days = {str(each.date)[:10] for _, each in run}
    is_list = len(numbers) > 1 and len(days) >= _LIST_LENGTH - page.is_below(run[0][0])
    return numbers if is_list else set()
