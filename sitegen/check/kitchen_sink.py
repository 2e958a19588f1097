"""A digest of oddities, made in memory, that no theme may stumble over: everything at its extremes.

The words are ours and mean nothing. What is wrong with the pages that come of them is told elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sitegen.dates import PartialDate
from sitegen.model import Article, Catalog, Markdown, Page, Site
from sitegen.source.catalog import index
from sitegen.text import digest
from sitegen.urls import Base
from sitegen.vocabulary import Source, Tag

TYPICAL = "typical"
"""The slug of an article like most: 600 words, and every fact stated."""

_MORNING = datetime(2025, 8, 1, 6, 30, tzinfo=UTC)
_SITE = Site(
    title="L’Épreuve",
    base=Base.parse("https://example.org/epreuve/"),
    description="Une revue de presse imaginaire, faite pour éprouver les thèmes.",
    timezone="Europe/Paris",
    curator="Zoé O’Hara-Núñez",
)
_GAZETTE = Source("gazette", "La Gazette des essais", "https://gazette.example/", lang="fr")
_WIRE = Source("wire", "The Trial Wire", lang="en", rights="excerpt")
_LINKED = Source("linked", "Le Lien seul", rights="link")
_TAGS = tuple(Tag(f"Sujet {number}", f"sujet-{number}") for number in range(1, 41))
_HUGE = Tag("Intelligence artificielle et très grandes étiquettes", "enorme")

_SENTENCE = "Le banc d’essai avance d’un pas régulier, mesure chaque page et note ce qui dépasse du cadre. "
_TYPICAL_WORDS = 600
_VOCABULARY = """\
hier matin la mairie du port annonce un essai de capteurs sur trente bus dont les freins chauffent trop
quand il pleut puis deux chercheuses comparent leurs mesures avec celles d’un atelier voisin et trouvent
une erreur ancienne personne n’avait ouvert ce dossier depuis douze ans selon le directeur technique
interrogé mercredi par téléphone aucune panne grave cependant mais beaucoup de retards chaque hiver
coûtent environ quatre millions au réseau régional le conseil votera bientôt pour savoir si ces
appareils resteront ou non après juin prochain sans nouvelle dépense
"""
_RICH = """\
Un début avec du *relief*, du **gras**, `du code` et [un lien](https://example.org/?a=1&b=2).

## Un intertitre

> קצר וברור: ציטוט מימין לשמאל.
>
> — et sa suite en français.

| Colonne | Une deuxième, dont le nom est bien plus long | 3 |
|:--|:-:|--:|
| a | b | 1 234 567 890 |
| une_cellule_sans_la_moindre_espace_et_qui_ne_se_coupe_nulle_part | d | 2 |

```python
print("une ligne de code assez longue pour dépasser tout cadre que l’on voudrait lui donner", 1 < 2 & 3)
```

### Plus bas

1. un
   - deux
     - trois

- [x] fait

---

Une note en bas de page[^1], puis une adresse nue : https://example.org/un/chemin/qui/n/en/finit/pas/de/descendre

[^1]: La voici.
"""
_HOSTILE = (
    "1 < 2 & <b>gras</b>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7 * 7 }} {% raw %} {# rien #}",
    "sansespace" * 40,
    "👩🏽‍🚀🇫🇷 ✈️ ﷽",
    "مرحبا بالعالم abc",
    "]]> &amp; &#x27; --> <!-- '\\",
    "' onclick='alert(1)",
)


@dataclass(frozen=True, slots=True)
class Digest:
    """One digest to render."""

    name: str
    """Completes "seen in …": "a digest of one article"."""
    site: Site
    catalog: Catalog
    skipped: frozenset[str] = frozenset()
    """Templates that another digest shows already."""


def digests() -> tuple[Digest, ...]:
    """Digests of every size, the oddest first."""
    hostile = replace(_SITE, title="Fil & <Co>", description=_HOSTILE[1], curator=_HOSTILE[2], front_items=5)
    english = replace(_SITE, lang="en", description="", curator="", base=Base.parse("https://example.org/"))
    about = Page("content/pages/about.md", "about", "À propos", "fr", Markdown(_RICH, "fr"))
    odd_page = Page("content/pages/odd.md", "odd", _HOSTILE[0], "ar", Markdown(_HOSTILE[1], "ar"))
    return (
        _digest("a digest of oddities", _SITE, tuple(_odd()), (about,)),
        _digest("a digest of hostile texts", hostile, tuple(_hostile()), (odd_page,)),
        _digest("a digest of one article", english, (_article("Seul", "seul"),)),
        _digest("an empty digest", _SITE, ()),
        replace(
            _digest("a digest of a thousand articles", _SITE, tuple(_thousand())),
            skipped=frozenset({"article.html"}),
        ),
    )


def _digest(name: str, site: Site, articles: tuple[Article, ...], pages: tuple[Page, ...] = ()) -> Digest:
    return Digest(name, site, index(articles, pages, site.zone))


def _odd() -> Iterator[Article]:
    typical = _article("Un article comme les autres", TYPICAL, body=_prose(_TYPICAL_WORDS))
    yield replace(
        typical,
        summary="Ce que l’on en retient, en une phrase qui n’est pas la première du texte.",
        authors=("Awa Diallo", "Jean-Baptiste de La Tour-Maubourg"),
        agency="AFP",
        url="https://gazette.example/un",
        tags=_TAGS[:3],
        note=Markdown("À lire **lentement**.\n\nPuis à relire.", "fr"),
        aliases=("articles/ancien/",),
    )
    long = " ".join(("Un titre qui ne veut pas finir et qui reprend son souffle pour continuer",) * 6)
    yield replace(_article(long, "long", body=_RICH), tags=(*_TAGS, _HUGE), source=_WIRE)
    yield replace(_article("Sans rien", "rien", date=None), source=None, body=Markdown("", "fr"), words=0)
    yield _article("L’année seule", "annee", date="2019")
    yield _article("Le mois seul", "mois", date="2019-02")
    yield replace(_article("A short one, in English", "english", lang="en"), source=_WIRE, summary_lang="fr")
    yield replace(
        _article("Résumé d’ailleurs", "resume"), summary="An abstract in another language.", summary_lang="en"
    )
    yield replace(_article("Lien", "lien"), source=_LINKED, url="https://lien.example/")
    yield replace(_article("عنوان من اليمين إلى اليسار", "rtl", lang="ar", body=_RICH), tags=(_HUGE,))


def _hostile() -> Iterator[Article]:
    for number, text in enumerate(_HOSTILE):
        lang = ("fr", "en", "ar")[number % 3]
        body = f"{text}\n\n# {text}\n\n> {text}\n\n[{text}](https://example.org/?a=1&b=2)"
        yield replace(
            _article(text, f"hostile-{number}", lang=lang, body=body, minutes=number),
            summary=text,
            note=Markdown(text, "en"),
            authors=(text, text),
            agency=text,
            source=Source(f"hostile-{number}", text, "https://example.com/?a=1&b=<2>"),
            tags=(Tag(text, f"hostile-{number}"), _HUGE),
            url="https://example.com/?a=1&b=2#c",
        )


def _thousand() -> Iterator[Article]:
    for number in range(1000):
        date = f"{2025 - number // 60}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        yield replace(
            _article(f"Nouvelle numéro {number}", f"nouvelle-{number}", date=date, minutes=97 * number),
            tags=(_HUGE, _TAGS[number % len(_TAGS)]),
        )


def _prose(words: int) -> str:
    """Paragraphs without sense, as varied as a text is, so that they weigh as much once compressed."""
    known = _VOCABULARY.split()
    chosen = [known[(number * number * 7 + number // 5) % len(known)] for number in range(words)]
    sentences = [" ".join(chosen[start : start + 15]).capitalize() + "." for start in range(0, words, 15)]
    return "\n\n".join(" ".join(sentences[start : start + 5]) for start in range(0, len(sentences), 5))


def _article(
    title: str,
    slug: str,
    *,
    lang: str = "fr",
    date: str | None = "2025-07-23",
    body: str = _SENTENCE * 5,
    minutes: int = 0,
) -> Article:
    return Article(
        path=f"content/{slug}.md",
        slug=slug,
        id=digest(slug),
        title=title,
        lang=lang,
        body=Markdown(body, lang),
        words=len(body.split()),
        date=PartialDate.parse(date) if date else None,
        added=_MORNING - timedelta(minutes=minutes),
        source=_GAZETTE,
        summary_lang=lang,
    )
