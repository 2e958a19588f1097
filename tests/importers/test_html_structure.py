"""What the elements of a saved page become in Markdown."""

from __future__ import annotations

import pytest

from sitegen.importers.html.joining import Piece, joined
from tests.importers.html_pages import FIRST, LAST, SECOND, THIRD, page, read

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")

BEFORE, AFTER = f"<p>{FIRST}</p><p>{SECOND}</p>", f"<p>{THIRD}</p><p>{LAST}</p>"


def body(inside: str) -> str:
    return read(page(BEFORE + inside + AFTER)).body


def test_a_list_within_a_list_lies_further_in() -> None:
    inside = """<ul><li>Deux halles sont équipées cette année :<ol><li>celle de Kerrec, la plus grande</li>
    <li>celle de Porz, au nord</li></ol></li><li>Trois autres attendent leur tour.</li></ul>"""

    assert (
        "- Deux halles sont équipées cette année :\n"
        "  1. celle de Kerrec, la plus grande\n"
        "  2. celle de Porz, au nord\n"
        "- Trois autres attendent leur tour.\n"
    ) in body(inside)


def test_an_item_may_have_several_paragraphs() -> None:
    inside = """<ol><li><p>Le froid vient du toit, dit le maire.</p><p>Il en est fier, il le répète.</p></li>
    <li><p>Le reste vient du large, dit le patron.</p></li></ol>"""

    assert (
        "1. Le froid vient du toit, dit le maire.\n\n"
        "   Il en est fier, il le répète.\n"
        "2. Le reste vient du large, dit le patron.\n"
    ) in body(inside)


def test_code_keeps_its_lines_and_nothing_in_it_is_markup() -> None:
    pieces = [Piece("code", "if froid < 2:"), Piece("code", "    alerte('```')  # *vite*")]

    assert joined("code", pieces) == "````\nif froid < 2:\n    alerte('```')  # *vite*\n````"
    assert "```\nif froid &lt; 2:\n    alerte()\n```".replace("&lt;", "<") in body(
        "<pre><code>if froid &lt; 2:\n    alerte()\n</code></pre>"
    )


def test_a_preformatted_text_of_prose_is_paragraphs() -> None:
    inside = f"<pre>{FIRST[:90]}\n{FIRST[90:]}\n\n{SECOND}</pre>"

    assert "```" not in body(inside)


def test_a_picture_keeps_its_caption_and_its_address() -> None:
    inside = """<figure><img data-src="https://images.example/toit.jpg" src="data:image/gif;base64,R0">
    <figcaption>Le toit de la halle, mardi. © A. Le Goff</figcaption></figure>"""

    assert "![Le toit de la halle, mardi. © A. Le Goff](https://images.example/toit.jpg)" in body(inside)


@pytest.mark.parametrize(
    "text",
    [
        "[le port](javascript:alert(1))",
        "![le port](https://x.example/a.png)",
        "<https://x.example> et <b>gras</b>",
        "[le port][1] puis *fort* et `code` et ~~rayé~~",
        "# Un titre",
        "1. Un",
        "- Un",
        "> Un",
        "&lt;b&gt; déjà échappé",
    ],
)
def test_a_text_that_looks_like_markdown_stays_a_text(text: str) -> None:
    from sitegen.markdown import links, plain_text

    written = text.replace("&", "&amp;").replace("<", "&lt;")
    sentence = (
        f"{written} : voilà ce que la halle affiche ce matin sur son écran, sans que personne comprenne."
    )

    markdown = body(f"<p>{sentence}</p>")

    assert text in plain_text(markdown)
    assert not [link for link in links(markdown) if "x.example" in link.href or "javascript" in link.href]
