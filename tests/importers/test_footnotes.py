"""An author's footnotes on a saved page: referred to in brackets, kept below the article."""

from __future__ import annotations

import pytest

from sitegen.importers.html.footnotes import bracket_notes
from sitegen.importers.html.tree import parsed
from tests.importers.html_pages import read

PARAGRAPHS = (
    "Le phare a été allumé en 1897, après six années de chantier{one}. Sa lanterne portait à trente milles.",
    "Le dernier gardien est parti en 1994, quand la lampe a été commandée depuis le port{two}.",
    "« On entend encore la mer dans l'escalier », raconte Maëlle Kervadec, qui tient le registre.",
)
NOTES = (
    "Registre du port, année 1897, feuillet 12.",
    "Entretien avec l'auteur, mars 2024, salle des archives.",
)
FORMS = {
    "raised links and a list": (
        '<sup id="r{n}"><a href="#fn{n}">{n}</a></sup>',
        "<ol>{notes}</ol>",
        '<li id="fn{n}"><p>{note} <a href="#r{n}">\u21a9</a></p></li>',
    ),
    "links around what is raised": (
        '<a href="#note-{n}" name="back-{n}"><sup>[{n}]</sup></a>',
        "<div>{notes}</div>",
        '<p><a id="note-{n}" href="#back-{n}">[{n}]</a> {note}</p>',
    ),
    "links that say what they are": (
        '<a role="doc-noteref" href="#n{n}">{n}</a>',
        "<section>{notes}</section>",
        '<div id="n{n}">{n}. {note}</div>',
    ),
}


def page(form: str) -> str:
    reference, around, note = FORMS[form]
    body = "".join(
        f"<p>{each.format(one=reference.format(n=1), two=reference.format(n=2))}</p>" for each in PARAGRAPHS
    )
    notes = "".join(note.format(n=number, note=each) for number, each in enumerate(NOTES, start=1))
    return (
        "<html lang=fr><title>Le phare se visite</title><body><nav><a href=/>Accueil</a></nav><article>"
        f"<h1>Le phare se visite</h1>{body}{around.format(notes=notes)}"
        "</article><footer>Plan du site</footer>"
    )


@pytest.mark.parametrize("form", FORMS)
def test_the_notes_of_an_article_are_kept_and_referred_to_in_brackets(form: str) -> None:
    body = read(page(form).encode()).body

    assert r"six années de chantier\[1\]. Sa lanterne" in body
    assert rf"\[1\] {NOTES[0]}" in body
    assert rf"\[2\] {NOTES[1]}" in body
    assert "\u21a9" not in body


def test_a_link_to_a_part_of_the_page_is_no_note() -> None:
    source = (
        '<p>Voir le tableau <a href="#t">2</a> et la carte<sup>2</sup>.</p>'
        '<table id="t"><tr><td>a</td></tr></table>'
    )
    root = parsed(source)
    assert root is not None

    bracket_notes(root)

    assert root.text_content().startswith("Voir le tableau 2 et la carte2.")


def test_a_note_that_leads_nowhere_stays_as_it_is() -> None:
    root = parsed('<p>Depuis 1897<sup><a href="#gone">1</a></sup>, la tour tient.</p>')
    assert root is not None

    bracket_notes(root)

    assert root.text_content() == "Depuis 18971, la tour tient."
