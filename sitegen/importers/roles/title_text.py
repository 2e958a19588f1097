"""A title's own words: without its label, its rubric and the site's name, or made from the first sentence."""

from __future__ import annotations

import re

from sitegen.importers.words.byline_words import NOT_NAMES
from sitegen.text import fold

WORKING_TITLE = 90
"""Characters of the longest derived title."""
_FEW_WORDS = 3
TITLE_LABEL = re.compile(
    r"(?:titre|title|headline|subject|objet|titel|betreff|título|titolo|oggetto|assunto|asunto)\s?:\s*(?=\S)",
    re.IGNORECASE,
)
_MARK = re.compile(r"(?:[#>*]{1,6}\s+)+")
_RUBRIC = re.compile(r"(?P<name>[A-ZÀ-Þ&'’ ]{4,25})\s?[–—|]\s(?=\S)")
_DASHED_SITE = re.compile(r"(?P<name>[^«»“”\"]+?)\s[-–—]\s(?:[A-ZÀ-Þ][\w'’&.]*(?:\s|$)){2,4}")
_FROM_HOME = re.compile(
    r"(?:home|homepage|accueil|startseite|start|inicio|início|portada)\s{0,3}[>›»→]", re.IGNORECASE
)
_STEP = re.compile(r"\s?[>›»→]\s")
SENTENCE_BREAK = re.compile(r"(?<=[.!?…])[\"'»”’)]*\s+(?=[«“\"A-ZÀ-ÖØ-Þ¿¡])")


def unlabelled(title: str) -> str:
    """The title without what goes before it: a label, a mark of Markdown or of a mail, a rubric in capitals.

    >>> unlabelled("Titre : Huit ans de retard pour ITER")
    'Huit ans de retard pour ITER'
    """
    title = _MARK.sub("", title)
    title = TITLE_LABEL.sub("", title) or title
    rubric = _RUBRIC.match(title)
    if rubric and NOT_NAMES.issuperset(fold(rubric["name"]).split()):
        return title[rubric.end() :]
    return title


def without_site(title: str) -> str:
    """The title without the publication's name behind a bar, as browsers show it.

    >>> without_site("Huit ans de retard pour ITER | La Lettre")
    'Huit ans de retard pour ITER'
    """
    name, _, site = title.rpartition(" | ")
    if len(name.split()) > len(site.split()) / 2 and len(name.split()) >= _FEW_WORDS:
        return name.strip()
    dashed = _DASHED_SITE.fullmatch(title)
    is_plain = dashed and sum(word[0].isupper() for word in dashed["name"].split()) <= _FEW_WORDS
    return dashed["name"] if dashed and is_plain and len(dashed["name"].split()) > _FEW_WORDS else title


def without_path(title: str) -> str:
    """The title without the path that leads to it from the site's home.

    >>> without_path("Home » Science » Huit ans de retard pour ITER")
    'Huit ans de retard pour ITER'
    """
    if not _FROM_HOME.match(title):
        return title
    last = _STEP.split(title)[-1].strip()
    return last if len(last.split()) > _FEW_WORDS else title


def working_title(paragraph: str) -> str:
    """A title derived from an article's first paragraph: its first sentence, shortened between words."""
    sentence = SENTENCE_BREAK.split(" ".join(paragraph.split()), maxsplit=1)[0].rstrip(" .:;,")
    if len(sentence) <= WORKING_TITLE:
        return sentence
    cut = sentence[: WORKING_TITLE - 1].rpartition(" ")[0] or sentence[: WORKING_TITLE - 1]
    return cut.rstrip(' ,;:.–—-(«“"') + "…"
