"""A saved page read: its article selected, its facts weighed, its body written as Markdown.

The composition of the modules beside this one. The raw text of a page is its visible text; whatever of it
is not kept is accounted for like the lines of any raw text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from lxml import html

from sitegen.errors import Problem, SiteError
from sitegen.importers import facts, own_title
from sitegen.importers.decode import refuse_binary
from sitegen.importers.draft import Draft, Evidence, Fact, Role, Span, credited
from sitegen.importers.html import page_facts
from sitegen.importers.html.archive import enclosed, unpacked
from sitegen.importers.html.characters import page_text
from sitegen.importers.html.extraction import extracted, require
from sitegen.importers.html.footnotes import bracket_notes
from sitegen.importers.html.metadata import read_metadata
from sitegen.importers.html.page_authors import authors as page_authors
from sitegen.importers.html.page_dates import date as page_date
from sitegen.importers.html.page_tags import tags as page_tags
from sitegen.importers.html.rendered import Rendering
from sitegen.importers.html.rendering import render
from sitegen.importers.html.said import Said
from sitegen.importers.html.saved_parts import Illustrated, without_saved
from sitegen.importers.html.selection import AROUND, select
from sitegen.importers.html.tree import parsed
from sitegen.importers.html.witnesses import Witnesses
from sitegen.importers.html.writing import write_page
from sitegen.importers.mentions.languages import detect
from sitegen.importers.opened import Amend, Opened, Piece
from sitegen.importers.review import UNDETERMINED, to_review
from sitegen.importers.summaries import find_summary
from sitegen.vocabulary import Sources, Tags


@dataclass(frozen=True, slots=True)
class SavedPage:
    """What is known of a page before its article is looked for."""

    rendering: Rendering
    said: tuple[Said, ...]
    extracted: str
    """What another reader takes for the article, one block a line; empty where there is none."""


def split_page(data: bytes, _path: str) -> Sequence[Piece]:
    """A saved page is one article."""
    return (Piece(data, lambda path: open_page(data, path)),)


def split_archive(data: bytes, path: str) -> Sequence[Piece]:
    """So is the page in an archive. Raises SiteError where there is none in it."""
    page = unpacked(data)
    if page is None:
        hint = "save the page again, as a web page (.html) or as its text (.txt)"
        raise SiteError(Problem("holds no web page", hint, path))

    def opened(named: str) -> Opened:
        page_alone = open_page(page.data, named, page.charset, page.address)
        illustrated = page_alone.illustrated
        if illustrated is None:
            return page_alone
        parts = replace(illustrated, stem="", enclosed=lambda address: enclosed(data, address))
        return replace(page_alone, illustrated=parts)

    return (Piece(data, opened),)


def open_page(data: bytes, path: str, charset: str = "", address: str = "") -> Opened:
    """Open a page. `charset` and `address` are what the file around it says.

    Raises SiteError, naming `path`, where it is no page, holds no word, or cannot be read without an extra.
    """
    require(path)
    refuse_binary(data, path)
    text, repairs = page_text(data, charset)
    root = parsed(text)
    said = read_metadata(root) if root is not None else ()
    if root is not None:
        bracket_notes(root)
    if address:
        said = (*said, Said("url", address, "the address the archive was saved from"))
    rendering = render(root, _base(root, said)) if root is not None else Rendering("", ())
    if root is None or not any(char.isalnum() for char in rendering.text):
        hint = "save the page once it is fully shown, or paste its text into a .txt file"
        raise SiteError(Problem("no word can be seen on this page", hint, path))
    stem = path.rpartition("/")[2].rpartition(".")[0]
    rendering = without_saved(rendering, stem)
    page = SavedPage(rendering, said, extracted(root, lambda: parsed(text)))
    return Opened(
        rendering.text,
        lambda tags, sources, amend: read_saved(page, tags, sources, amend),
        repairs,
        illustrated=Illustrated(rendering, stem),
    )


def read_saved(saved: SavedPage, tags: Tags, sources: Sources, amend: Amend) -> Draft:
    """Read an article out of its page. Never raises."""
    text = saved.rendering.text
    spans = amend(text, select(saved.rendering, saved.extracted, page_facts.headlines(saved.said)))
    witnesses = Witnesses(saved.said)
    kept = "\n".join(text[span.start : span.end] for span in spans if span.role.is_kept)
    guess = detect(kept) or detect(text)
    lang = page_facts.language(witnesses, guess)
    lang = lang or Fact(UNDETERMINED, "derived", (Evidence("no language could be told"),))
    title = page_facts.title(witnesses, own_title.headline(text, spans)) or own_title.made_up(text, spans)
    page = facts.read_page(text, _near(spans))
    signing = facts.signatures(page)
    source, agency = page_facts.source(witnesses, page, sources), facts.agency(page, signing)
    authors = page_authors(witnesses, page, source.value if source else None, signing)
    named = credited(authors, agency, source)
    topics, proposed = page_tags(witnesses, page, (title.value, lang.value), tags, named)
    found = Draft(
        spans=spans,
        title=title,
        body=write_page(saved.rendering, spans),
        lang=lang,
        date=page_date(witnesses, page, guess),
        source=source,
        url=page_facts.url(witnesses, page),
        authors=authors,
        agency=agency,
        tags=topics,
        proposed_tags=proposed,
        summary=page_facts.summary(witnesses, lang.value) or find_summary(text, spans, lang.value),
    )
    found = replace(found, disagreements=tuple(witnesses.disagreements))
    return replace(found, review=to_review(found))


def _near(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans in and around the article: what stands far from it says nothing of it."""
    kept = [index for index, span in enumerate(spans) if span.role.is_kept or span.role is Role.TITLE]
    return spans[max(kept[0] - 2 * AROUND, 0) : kept[-1] + 2 * AROUND] if kept else spans


def _base(root: html.HtmlElement | None, said: Sequence[Said]) -> str:
    """The address against which the page's links are understood."""
    bases = [] if root is None else [element.get("href", "") for element in root.iter("base")]
    stated = (each.value for each in said if each.field == "url")
    return next((each for each in (*bases, *stated) if each.startswith(("http://", "https://"))), "")
