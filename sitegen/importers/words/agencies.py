"""The news agencies and how texts credit them.

Data and look-ups. An agency supplies a text; it is never the publication, and never a person.
"""

from __future__ import annotations

import re

from sitegen.text import fold

_AGENCIES = (
    "AFP|Agence France-Presse|Agence France Presse",
    "Reuters|Thomson Reuters|Agence Reuters",
    "AP|Associated Press|The Associated Press",
    "dpa|Deutsche Presse-Agentur|dpa-AFX",
    "EFE|Agencia EFE|Agence EFE",
    "Europa Press",
    "ANSA|Agenzia ANSA",
    "Adnkronos|AdnKronos",
    "AGI|Agenzia Italia",
    "Lusa|Agência Lusa|Agencia Lusa",
    "Agência Brasil",
    "Estadão Conteúdo",
    "Folhapress",
    "Xinhua|Chine nouvelle|Agence Xinhua",
    "Yonhap|Yonhap News|Agence Yonhap",
    "Kyodo|Kyodo News",
    "Jiji|Jiji Press",
    "Bloomberg|Bloomberg News",
    "Dow Jones|Dow Jones Newswires",
    "AWP",
    "ATS|SDA|sda-ats",
    "Keystone-ATS|Keystone-SDA|Keystone-SDA-ATS",
    "APA",
    "Belga|Agence Belga",
    "ANP",
    "Ritzau",
    "TT|TT Nyhetsbyrån",
    "PA|PA Media|Press Association",
    "UPI",
    "TASS|Itar-Tass",
    "Interfax",
    "RIA Novosti",
    "Anadolu|AA|Anadolu Ajansı|Agence Anadolu|Anadolu Agency",
    "APS|Algérie Presse Service",
    "MAP|Maghreb Arabe Presse",
    "TAP",
    "PTI|Press Trust of India",
    "ANI",
    "IANS",
    "Télam|Telam",
    "Notimex",
    "Prensa Latina",
    "epd",
    "KNA",
    "SID",
    "IPS|Inter Press Service",
    "La Presse Canadienne|Presse canadienne|PC",
    "The Canadian Press|Canadian Press",
    "AAP|Australian Associated Press",
    "CNA|Central News Agency",
    "Relaxnews|AFP-Relaxnews|AFP Relaxnews|ETX Daily Up",
    "Agencia SINC|SINC",
    "Servimedia",
    "Colpisa",
    "OTR Press|Otr/press",
    "LaPresse",
    "Askanews|askanews",
    "Italpress",
    "Radiocor|Il Sole 24 Ore Radiocor",
    "Agenzia Nova",
    "dts Nachrichtenagentur|dts",
    "PAP",
    "ČTK|CTK",
    "MTI",
    "NTB",
    "STT",
    "BNS",
    "HINA",
    "Agerpres",
    "Tanjug",
    "Ukrinform",
    "Andina",
    "Angop|ANGOP",
    "Inforpress",
    "Panapress|PANAPRESS|PANA",
    "GNA|Ghana News Agency",
    "NAN|News Agency of Nigeria",
    "Bernama",
)
_NAMES = {name: row.split("|", 1)[0] for row in _AGENCIES for name in row.split("|")}
_BY_FOLDED = {fold(name): first for name, first in _NAMES.items()}
_SPELLED = "|".join(re.escape(name) for name in sorted(_NAMES, key=lambda name: (-len(name), name)))

AGENCY = re.compile(rf"(?<![\w'’-])(?:{_SPELLED})(?![\w-])")
"""One agency's name, in its own letter case: "PA" is an agency and "pa" is none."""
_LIST = rf"(?:{_SPELLED})(?:(?:\s?[,/+&]\s?|\s(?:et|and|und|y|e)\s)(?:{_SPELLED})){{0,3}}"
CREDIT = re.compile(
    rf"(?:^|[(\[,;/–—|-]\s{{0,2}}|\s)(?:[Aa]vec|[Ww]ith|[Mm]it|[Cc]on|[Cc]om|AVEC|WITH|MIT|CON|COM|"
    rf"[Ff]ournie?s? par|[Pp]rovided by|[Dd]e nos partenaires|[Rr]eporting by|[Mm]aterial from)"
    rf"\s(?:l['’]|[Aa]gen(?:c|z|t)[\w]{{1,16}}\s|[Ii]nform\w{{5,9}}\s|[Mm]aterial(?:ien)?\s|contributions?\s|"
    rf"dépêches?\s|despachos?\s|reports?\s|reporting\s|files\s|inputs?\s|"
    rf"(?:la|le|les|the|der|dem|den|of|from|by|de|des|du|von|da|do|di|della|nos)\s){{0,4}}[(:]?\s?"
    rf"(?P<names>{_LIST})(?![\w-])"
)
"""An agency as a helper: "(Avec AFP)", "Jane Doe with Reuters"."""
ALONE = re.compile(
    rf"[\s(\[©|/–—-]*(?:(?:[Pp]ar|[Bb]y|[Vv]on|[Pp]or|[Dd]i|[Ss]ources?|[Qq]uelle|[Ff]uente|[Ff]onte|"
    rf"Agence|PAR|BY)\s?:?\s)?"
    rf"(?:l['’])?(?P<names>{_LIST})[\s)\]|/.–—-]*"
)
"""A line that names agencies and nothing else."""
DATELINE = re.compile(
    rf"[^\S\n]{{0,3}}(?:[^\W\d_][^\n()]{{1,60}}?[,.]?\s?\((?P<names>{_LIST})\)|"
    rf"(?P<place>[A-ZÀ-Þ][\w.' -]{{2,30}}?)"
    rf"(?:\s?[/,–—-]\s?(?P<after>{_LIST}))|\((?P<only>{_LIST})\))\s?(?:[-–—:.]|$)"
)
"""The opening of a despatch: "SÉOUL (Yonhap) —", "Berlin (dpa) -"."""
_CONTRIBUTED = re.compile(
    rf"(?P<names>{_LIST})(?:\s\([A-Z]{{2,5}}\))?\s(?:contributed|also contributed|a contribué|ont contribué|"
    rf"ha contribuido|ha contribuito|contribuiu|hat zu)\b"
)
"""`The Associated Press contributed to this report.`"""
_TELLS_OF_HELP = re.compile(r"contribu|hat zu")
_SLASHED = re.compile(rf"[^\W\d_.)]\s?/\s?(?P<names>{_LIST})[)\]]?\.?\s*", re.IGNORECASE)
"""`Jeanne Exemple/ats`: who signs for whom, the agency in small letters too."""
_SIGNED = re.compile(
    rf"[.!?»”\"]\s?(?:[(\[]|(?<=\s))(?:[\w.]{{2,6}}/)?(?P<names>{_LIST})(?:/[\w.]{{2,6}})?[)\]]?\s?$"
)
"""The signature behind the last sentence: "... sagte er. (has/dpa)", "... soll. dpa/swb"."""


def agency_name(word: str) -> str | None:
    """The usual name of the agency that the words name; None where they name none."""
    return _BY_FOLDED.get(fold(word).strip(" .()[]"))


def agencies_in(names: str) -> tuple[str, ...]:
    """The agencies listed in the words, by their usual names, in order."""
    return tuple(dict.fromkeys(_NAMES[match[0]] for match in AGENCY.finditer(names)))


def credited_agencies(line: str) -> tuple[str, ...]:
    """The agencies that a line of credits names: alone, as helpers, or in brackets at its end."""
    match = ALONE.fullmatch(line) or _SIGNED.search(line[-60:])
    return agencies_in(match["names"]) if match else helping_agencies(line)


def helping_agencies(line: str) -> tuple[str, ...]:
    """The agencies that a line says have helped: "(Avec AFP)", "AP contributed to this report"."""
    match = CREDIT.search(line)
    if match is None and _TELLS_OF_HELP.search(line):  # quicker than to look for every agency at every word
        match = _CONTRIBUTED.search(line)
    return agencies_in(match["names"]) if match else ()


def slashed_agencies(line: str) -> tuple[str, ...]:
    """The agencies behind the bar that ends a signature, in capitals or not: "Jeanne Exemple/ats"."""
    for match in _SLASHED.finditer(line[-60:]):
        if match.end() == len(line[-60:]):
            names = re.split(r"\s?[,/+&]\s?", match["names"])
            return tuple(dict.fromkeys(found for name in names if (found := agency_name(name))))
    return ()


def signing_agencies(paragraph: str) -> tuple[str, ...]:
    """The agencies that sign behind a paragraph's last sentence."""
    match = _SIGNED.search(paragraph[-60:])
    return agencies_in(match["names"]) if match else ()


def dateline_agencies(paragraph: str) -> tuple[str, ...]:
    """The agencies in the opening of a despatch."""
    match = DATELINE.match(paragraph[:120])
    return agencies_in(match["names"] or match["after"] or match["only"]) if match else ()
