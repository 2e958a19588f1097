"""What bylines say before the names, beyond the plain "By": who put it together, who asked, who was told.

Forms, not lists of whole phrases: a noun, a participle and "by", in six languages.
"""

from __future__ import annotations

import re

from sitegen.text import fold

_LONGEST = 90
_MADE_BY = (
    r"(?:redige|ecrit|realise|recueilli|prepare|signe|concu|mene|elabore|compile|rassemble|retranscrit|"
    r"conduit|dirige)(?:\(e\)|·e)?(?:e|es|s|·s)?\s(?:et\s\w{5,12}\s)?par|"
    r"(?:written|compiled|reported|authored|prepared|conducted|gathered|collated|put together|"
    r"composed|penned|told)\s(?:and\s\w{5,12}\s)?(?:for us\s)?by|"
    r"(?:verfasst|geschrieben|zusammengestellt|zusammengetragen|aufgezeichnet|notiert|recherchiert|erstellt|"
    r"gefuhrt|protokolliert|aufgeschrieben)\s(?:und\s\w{5,14}\s)?(?:von|durch)|"
    r"(?:escrit|redactad|elaborad|preparad|firmad|realizad|recogid|recopilad|redigid|assinad|produzid|"
    r"apurad|conduzid)[oa]s?\s(?:[ey]\s\w{5,12}\s)?por|"
    r"(?:scritt|redatt|raccolt|firmat|curat|realizzat|preparat)[oaie]\s(?:e\s\w{5,12}\s)?d[ai]l?"
)
_PARTICIPLE = re.compile(rf"(?:[^\W\d_'’-]+(?:['’ -]|\s)){{0,4}}?(?:{_MADE_BY})\s")
"""`Fiche rédigée par`, `Das Gespräch wurde geführt von`, `Dossier compiled by`."""
_ASKED = re.compile(
    r"(?:das\s(?:interview|gesprach)\sfuhrten?|(?:die\s)?fragen\sstellten?|es\sfragten?|mit\s\w+\ssprach|"
    r"interviewed\sby|as\stold\sto)\s(?:by\s)?"
)
_LABEL = re.compile(
    r"(?:interview|entretien|entrevista|intervista|gesprach|protokoll|propos|enquete|recit|reportage|reportaje|"
    r"reportagem|reporting|reporter|bericht|aufgezeichnet|recherche|analyse|analysis|kommentar|comment|"
    r"chronique|cronica|columna|servizio|fiche|story|bylines?|report|compte[ -]rendu)"
    r"(?:\s?(?:,|/|&|\bet|\bund|\band|\by|\be)\s(?:textes?|texts?|testo|texto|photos?|fotos?|bilder|video))?\s?:\s"
)
"""`Interview: Jane Doe`, `Protokoll: Max Muster`."""
_FOR_ONE_HELPER = re.compile(
    r"edited|translated|traduit|tradotto|traducid|traduzid|ubersetzt|photo|foto|image|"
    r"illustr"
)


def end_of_manner(line: str) -> int | None:
    """Where the words before the names end; None where the line does not open like this.

    >>> end_of_manner("Guide compiled by Jane Doe")
    18
    """
    text = line[:_LONGEST]
    folded = fold(text)
    if len(folded) != len(text):
        return None
    match = _PARTICIPLE.match(folded) or _ASKED.match(folded) or _LABEL.match(folded)
    if match is None or _FOR_ONE_HELPER.search(match[0]):
        return None
    return match.end()


def is_question_label(line: str) -> bool:
    """Whether the line opens with a word that may go before who was asked as well."""
    return _LABEL.match(fold(line[:_LONGEST])) is not None
