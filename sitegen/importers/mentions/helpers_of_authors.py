"""Lines that name people who have a hand in an article without having written it.

Photographers, editors, translators, those who checked the facts: their names are no author's.
"""

from __future__ import annotations

import re

from sitegen.text import fold

_LONGEST = 80
_LONGEST_LABEL = 40
_MANNER = r"(?:(?:medically|clinically|expert|legally|technically|scientifically)\s)?"
_DONE_BY = (
    r"(?:reviewed|fact[ -]?checked|edited|copy[ -]?edited|translated|adapted|curated|produced|presented|"
    r"hosted|narrated|read|illustrated|illustrations?|photograph(?:s|ed|y)?|photos?|images?|pictures?|"
    r"video|graphics?|approved|verified|sponsored|powered|designed|checked|review|art|music|directed|"
    r"uploaded|shared|liked|recommended)\s(?:by|from)\b"
)
_LABEL = (
    r"(?:editing|additional (?:reporting|editing)|editors?|reviewer|medical reviewer|photographer|"
    r"translat(?:or|ion)|producer|traduction|traducteur|traductrice|relecture|photos?|photographies?|"
    r"illustrations?|infographie|montage|edition|ubersetzung|redigatur|lektorat|bilder|fotos?|video|"
    r"traduccion|fotografia|edicion|traduzione|traducao|edicao|credits?|copyright|nominated|host|guests?|"
    r"invitee?s?|drawings?|dessins?|zeichnungen|dibujos|disegni|desenhos)\s?(?:by\s)?:"
)
_FRENCH = (
    r"(?:traduit|relu|verifie|valide|edite|illustre|adapte|presente|anime|filme|photographie)e?s?\s"
    r".{0,30}?par\b|photos?\s(?:de|par)\b"
)
_GERMAN = (
    r"(?:ubersetzt|redigiert|gepruft|bearbeitet|fotografiert|illustriert|moderiert|ubersetzung)\s"
    r".{0,30}?von\b|fotos?\s(?:von|de|di)\b"
)
_SOUTHERN = (
    r"(?:traducido|revisado|editado|verificado|traduzido|ilustrado|fotografias?)\s(?:por|de)\b|"
    r"(?:tradotto|revisionato|verificato|traduzione|fotografie)\s(?:da|di)\b"
)
_OTHERS = re.compile(f"{_MANNER}{_DONE_BY}|{_LABEL}|{_FRENCH}|{_GERMAN}|{_SOUTHERN}")


def names_helpers(line: str) -> bool:
    """Whether the line names such people.

    >>> names_helpers("Medically reviewed by Jane Doe")
    True
    """
    return _OTHERS.match(fold(line[:_LONGEST]).strip(" (-–—|•·*")) is not None


def announces_helpers(line: str) -> bool:
    """Whether the line is the label of such a name, which follows on the next: "Reviewed by", "Photos :"."""
    return len(line) <= _LONGEST_LABEL and names_helpers(f"{line.strip(' :')}:")
