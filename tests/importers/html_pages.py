"""Saved pages in tests: one article of a few paragraphs, with whatever a test puts around and into it."""

from __future__ import annotations

from sitegen.importers.draft import Draft
from sitegen.importers.html.read_page import open_page
from sitegen.importers.opened import as_classified
from sitegen.vocabulary import Sources, Tags

TITLE = "La halle aux poissons passe au froid solaire"
FIRST = (
    "Depuis le début du mois, la halle aux poissons de Kerrec garde ses caisses au froid avec le soleil "
    "pour seule énergie, et les mareyeurs surveillent les thermomètres d'un œil inquiet."
)
SECOND = (
    "Les panneaux couvrent les deux pans du toit, soit près de neuf cents mètres carrés, et chargent "
    "une batterie installée dans l'ancienne glacière, de l'autre côté du quai."
)
THIRD = (
    "Quand le ciel reste couvert plus de trois jours, un groupe électrogène prend le relais, ce qui "
    "n'est arrivé qu'une fois depuis la mise en service, au milieu de la tempête d'octobre."
)
LAST = (
    "La commune espère rembourser l'installation en onze ans, à condition que le prix de l'électricité "
    "ne retombe pas, et que la pêche côtière ne s'arrête pas d'ici là."
)
PROSE = "".join(f"<p>{each}</p>" for each in (FIRST, SECOND, THIRD, LAST))


def page(body: str = PROSE, head: str = "", title: str = TITLE) -> bytes:
    """A page whose article holds `body`, in a document with a menu and a footer."""
    return document(f"<main><article><h1>{title}</h1>{body}</article></main>", head, title)


def document(inside: str, head: str = "", title: str = TITLE) -> bytes:
    """A page whose `inside` stands between a menu and a footer."""
    return f"""<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title>{head}</head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/mer">Mer</a></li></ul></nav>{inside}
<footer><p>Tous droits réservés, gazette de Kerrec et des îles.</p></footer></body></html>""".encode()


def read(data: bytes) -> Draft:
    """The page as it is read with empty vocabularies."""
    return open_page(data, "page.html").read(Tags(), Sources(), as_classified)
