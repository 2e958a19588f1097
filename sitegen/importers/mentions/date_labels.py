"""What the words just before a date say about it: published, updated, or neither.

Only labels are known here ("Publié le", "Last updated"); prose about a day is not a label.
"""

from __future__ import annotations

import re
from typing import Literal

from sitegen.importers.words.word_lists import phrases
from sitegen.text import fold

Kind = Literal["published", "updated", "other"]

READ_BEFORE = 70
"""Characters before a date in which its label may stand."""

_PUBLISHED = phrases("""
    publie| publiee| publies| paru| parue| parution| date de publication| publication| mis en ligne|
    mise en ligne| poste| postee| ecrit| redige| diffuse| cree| date de parution| premiere publication|
    published| first published| posted| publication date| date published| publish date| pub date|
    pubdate| originally published| issue date| released| written| filed| date created| veroffentlicht|
    erschienen| publiziert| erstveroffentlicht| veroffentlichung| veroffentlichungsdatum|
    erscheinungsdatum| erstellt| eingestellt| datum| publicado| publicada| fecha de publicacion| fecha|
    creado| pubblicato| pubblicata| pubblicazione| data di pubblicazione| inserito| postato| publicacao|
    data de publicacao| data da publicacao| postado| criado| date| dated| data| issue| numero|
    numero de| edition| edition du| edicion| edizione| edicao| ausgabe| ausgabe vom| publi|
    mis en ligne et publie
""")
_EMBARGO = phrases("""
    embargoed until| under embargo until| embargo until| sous embargo jusqu'au| embargo jusqu'au|
    sperrfrist bis| sperrfrist| embargo hasta el| embargado hasta el| embargo fino al| sob embargo ate
""")
"""Nothing is published before an embargo ends, and everything on that day."""
_UPDATED = phrases("""
    mis a jour| mise a jour| maj| m.a.j.| m.a.j| actualise| actualisee| modifie| modifiee|
    derniere mise a jour| derniere modification| revise| corrige| update| updated| last updated|
    last update| date modified| date updated| modified| last modified| revised| edited| upd|
    aktualisiert| aktualisierung| zuletzt aktualisiert| letzte aktualisierung| geandert|
    zuletzt geandert| bearbeitet| uberarbeitet| stand| actualizado| actualizada| actualizacion|
    ultima actualizacion| modificado| aggiornato| aggiornata| aggiornamento| ultimo aggiornamento|
    modificato| ultima modifica| atualizado| atualizada| atualizacao| ultima atualizacao|
    ultima modificacion| ultima modificacao
""")
_OTHER = phrases("""
    ©| copyright| (c)| consulte| consultee| acces| accede| accessed| retrieved| abgerufen| consultado|
    consultato| acessado| inscrit| inscrite| membre depuis| member since| joined| registered|
    miembro desde| mitglied seit| ne| nee| born| geboren| mort| decede| died| valable| valide| valid|
    expire| expires| gultig| jusqu'au| jusqu'a| until| through| a partir du| des le| depuis| depuis le|
    since| seit| ab dem| desde| hasta| dal| fino al| ate| evenement| event| events| agenda| rendez-vous|
    veranstaltung| termin| evento| photo| foto| photographie| archive| archives| archiv| prochain|
    prochaine| next| webinar| webinaire| conference| commentaire| comment| reponse| reply| visite|
    imprime| printed| cached| capture| archived| telecharge| downloaded| en kiosque| inscription|
    candidature| deadline| date limite| concours| debut| fin| starts| ends| opens| beginn| ende|
    einsendeschluss| anmeldeschluss| fecha limite| scadenza| prazo| embargo| d'ici| horizon| promulgue|
    loi du| decret du| arrete du| gesetz vom| act of| law of| ley de| legge| lei de
""")


def _any_of(labels: tuple[str, ...]) -> str:
    return "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))


_LABEL = re.compile(
    rf"(?<!\w)(?:(?P<published>{_any_of(_PUBLISHED + _EMBARGO)})|(?P<updated>{_any_of(_UPDATED)})|"
    rf"(?P<other>{_any_of(_OTHER)}))(?!\w)"
)

_ALONE = re.compile(
    rf"(?:{_any_of(_PUBLISHED)}|{_any_of(_UPDATED)}|{_any_of(_OTHER)})(?: (?:le|on|am|vom|el|il|em|du|de))?"
)


def kind_before(context: str) -> Kind | None:
    """The kind of a date that follows `context`, by the last label in it; None where there is none."""
    found: Kind | None = None
    for match in _LABEL.finditer(fold(context[-READ_BEFORE:])):
        found = "published" if match["published"] else "updated" if match["updated"] else "other"
    return found


def is_label(line: str) -> bool:
    """Whether the line is a date's label and nothing else, as where the date stands on the next line."""
    folded = fold(line).rstrip(" :.-|·")
    return len(folded) <= READ_BEFORE and bool(_ALONE.fullmatch(folded))
