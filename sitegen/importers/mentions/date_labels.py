"""What the words just before a date say about it: published, updated, or neither.

Only labels are known here ("Publié le", "Last updated"); prose about a day is not a label.
"""

from __future__ import annotations

import re
from typing import Literal, cast

from sitegen.importers.words.word_lists import phrases
from sitegen.text import fold

Kind = Literal["published", "issue", "updated", "seen", "other"]
"""What a label makes of a date: "issue" is that of the number of a paper, which may be the reader's own day;
"seen" is the day on which somebody looked at the page, printed or saved it."""

READ_BEFORE = 70
"""Characters before a date in which its label may stand."""

_PUBLISHED = phrases("""
    publie| publiee| publies| paru| parue| parution| date de publication| publication| mis en ligne|
    mise en ligne| poste| postee| ecrit| redige| diffuse| cree| date de parution| premiere publication|
    published| first published| posted| first posted| publication date| date published| publish date|
    pub date| pubdate| originally published| originally posted| issue date| written| filed|
    date created| created| created on| added on| uploaded on| veroffentlicht| online seit|
    erschienen| publiziert| erstveroffentlicht| veroffentlichung| veroffentlichungsdatum|
    erscheinungsdatum| erstellt| eingestellt| gepostet| datum| publicado| publicada|
    fecha de publicacion| fecha| creado| publicado por primera vez| prima pubblicazione| pubblicato|
    pubblicata| pubblicazione| data di pubblicazione| inserito| postato| publicacao|
    data de publicacao| data da publicacao| postado| criado| date| dated| data| publi| mis en ligne et publie
""")
_ISSUE = phrases("""
    issue| numero| numero de| numero du| n°| nº| no.| nr.| edition| edition du| edition of| edicion|
    edicion del| edicion de| edizione| edizione del| edicao| edicao de| edicao do dia| ausgabe|
    ausgabe vom| heft| fascicolo| fasciculo| livraison de| parution de
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
    updated at| last reviewed| last revision| last changed| page last updated| as of| current as of|
    content current as of| data as of| reviewed| fact checked| fact-checked| re-published| republished|
    actualise le| mise a jour le| revu le| verifie le| derniere revision| derniere verification|
    aktualisiert am| zuletzt geprueft| zuletzt gepruft| gepruft am| letzte anderung|
    update vom| revisado| revisada| verificado| ultima revision| revisionato| rivisto| verificato|
    revisto| ultima revisao| republie| republicado| ripubblicato|
    aktualisiert| aktualisierung| zuletzt aktualisiert| letzte aktualisierung| geandert|
    zuletzt geandert| bearbeitet| uberarbeitet| actualizado| actualizada| actualizacion|
    ultima actualizacion| modificado| aggiornato| aggiornata| aggiornamento| ultimo aggiornamento|
    modificato| ultima modifica| atualizado| atualizada| atualizacao| ultima atualizacao|
    ultima modificacion| ultima modificacao
""")
_SEEN = phrases("""
    consulte| consultee| consulte le| accessed| accessed on| retrieved| retrieved on| viewed on| abgerufen|
    abgerufen am| aufgerufen am| gelesen am| consultado| consultado el| consultada| consultato|
    consultato il| acessado| acessado em| consultado em| imprime| imprime le| printed| printed on|
    gedruckt am| ausgedruckt am| impreso| impreso el| stampato| stampato il| impresso em| cached| capture|
    captured| captured on| copie le| copied on| archive le| archived| archived on| archiviert am|
    gespeichert am| saved| saved on| enregistre le| guardado el| salvato il| salvo em| telecharge|
    telecharge le| downloaded| downloaded on| heruntergeladen am| descargado el| scaricato il| baixado em|
    nous sommes le| today is| heute ist| hoy es| oggi e| hoje e
""")
_OTHER = phrases("""
    ©| copyright| (c)| acces| accede| inscrit| inscrite| membre depuis| member since| joined| registered|
    miembro desde| mitglied seit| ne| nee| born| geboren| mort| decede| died| valable| valide| valid|
    expire| expires| gultig| jusqu'au| jusqu'a| until| through| a partir du| des le| depuis| depuis le|
    since| seit| ab dem| desde| hasta| dal| fino al| ate| evenement| event| events| agenda| rendez-vous|
    veranstaltung| termin| evento| photo| foto| photographie| archive| archives| archiv| prochain|
    prochaine| next| webinar| webinaire| conference| commentaire| comment| reponse| reply| visite|
    en kiosque| inscription|
    candidature| deadline| date limite| concours| debut| fin| starts| ends| opens| beginn| ende|
    einsendeschluss| anmeldeschluss| fecha limite| scadenza| prazo| embargo| d'ici| horizon| promulgue|
    last posted| last published| last post| latest post| dernier article| derniere publication|
    zuletzt veroffentlicht| letzter beitrag| letzter post| ultima publicacion| ultimo post|
    ultima pubblicazione| ultima publicacao| ultimo articolo| release| released| release date|
    sortie| sortie le| date de sortie| erscheint| erscheint am| fecha de estreno| estreno| uscita|
    data di uscita| lancamento| data de lancamento| registriert| registriert seit| beigetreten|
    inscrit le| registrado|
    registrato| iscritto dal| cadastrado| beitragvon|
    image| bild| imagen| immagine| imagem| video du| video vom| video del| video of|
    taken on| prise le| aufgenommen am| aufgenommen| tomada el| scattata il| recorded|
    loi du| decret du| arrete du| gesetz vom| act of| law of| ley de| legge| lei de
""")


def _any_of(labels: tuple[str, ...]) -> str:
    return "|".join(re.escape(label) for label in sorted(labels, key=lambda label: (-len(label), label)))


_LABEL = re.compile(
    rf"(?<![^\W\d_])(?:(?P<published>{_any_of(_PUBLISHED + _EMBARGO)})|(?P<issue>{_any_of(_ISSUE)})|"
    rf"(?P<updated>{_any_of(_UPDATED)})|(?P<seen>{_any_of(_SEEN)})|(?P<other>{_any_of(_OTHER)}))(?!\w)"
)
_ALONE = re.compile(
    rf"(?:{_any_of(_PUBLISHED + _ISSUE + _UPDATED + _SEEN + _OTHER)})"
    r"(?: (?:le|on|am|vom|el|il|em|du|de|del|at|a|al))?"
)
_BARE_NOUNS = frozenset({"date", "datum", "data", "fecha"})
"""Labels that the word before them makes another's: "Event date:"."""
_UPDATED_IN_BRACKETS = re.compile(rf"[\s,;|·•–—-]{{0,4}}[(\[]\s?(?:{_any_of(_UPDATED)})\s?[)\]]")
_UPDATED_AT_THE_END = re.compile(rf"[\s,;|·•–—-]{{0,4}}(?:{_any_of(_UPDATED)})\s?\.?$")
_TELLS_OF_ITSELF = re.compile(
    r"(?:dieser|der) (?:beitrag|artikel|eintrag|text) wurde "
    r"(?:zuletzt |ursprunglich |erstmals )?(?:am |vom )?$"
)
_VERB_BEHIND = re.compile(
    r"[^.!?]{0,80}?(?<!\w)(?:(?P<published>veroffentlicht|publiziert|gepostet|eingestellt|erstellt|verfasst)|"
    r"(?P<updated>aktualisiert|geandert|bearbeitet))(?!\w)"
)
"""In German the verb that makes a sentence a label stands behind the date."""
_GLUED = re.compile(r"(?<=[a-zß-ÿ\d])(?=[A-ZÀ-Þ])")


def kind_before(context: str) -> Kind | None:
    """The kind of a date that follows `context`, by the last label in it; None where there is none.

    Labels are found glued to what stands before them, too: "By Ada ShorePublished: ".
    """
    found: Kind | None = None
    end = -1
    for match in _LABEL.finditer(fold(_GLUED.sub(" ", context[-READ_BEFORE:]))):
        is_one_name = found == "other" and match.start() - end <= 1 and match[0] in _BARE_NOUNS
        found = found if is_one_name else cast("Kind", match.lastgroup)
        end = match.end()
    return found


def kind_around(text: str, start: int, end: int, following: int) -> Kind | None:
    """What the words behind a date say of it: "updated" in brackets or at the end of its line; a German verb.

    `following` is where the next date begins: a label at the end of the line before it is that one's.
    """
    line = text[end : end + 2 * READ_BEFORE].partition("\n")[0]
    behind = fold(line[: following - end])
    ends_the_line = following >= end + len(line)
    is_of_next = following < len(text) and not text[end + len(line) : following].strip()
    if _UPDATED_IN_BRACKETS.match(behind):
        return "updated"
    if ends_the_line and not is_of_next and _UPDATED_AT_THE_END.match(behind):
        return "updated"
    opening = text[max(0, start - READ_BEFORE) : start].rpartition("\n")[2]
    if "wurde" not in opening or not _TELLS_OF_ITSELF.search(fold(opening) + " "):
        return None
    verb = _VERB_BEHIND.match(behind)
    return cast("Kind", verb.lastgroup) if verb else None


def is_label(line: str) -> bool:
    """Whether the line is a date's label and nothing else, as where the date stands on the next line."""
    folded = fold(line).rstrip(" :.-|·")
    return len(folded) <= READ_BEFORE and bool(_ALONE.fullmatch(folded))
