"""An author's footnotes, told from the page's links: "…since 1912[1]", and "[1] Regional archives" below.

Pages raise the number of a reference above the line; as text it would run into the word before it
("conditions1"). References are put into brackets, and each note begins with its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from lxml import html

from sitegen.importers.words.word_lists import words

LONGEST = 2000
"""Characters of the longest note; what is longer is a part of the page that some link leads to."""
_NUMBER = re.compile(r"\s*[\[(]?\s*([1-9]\d{0,2})\s*[\])]?\s*")
_REFERENCE = re.compile(r"\[([1-9]\d{0,2})\]")
_BACK = re.compile(r"\s*(?:[\u21a9\u2191^\ufe0e\ufe0f]+|[\[(]?\s*\d{1,3}\s*[\])]?[.:]?)\s*")
_NOTES = words("li p div dd td aside")


def bracket_notes(root: html.HtmlElement) -> None:
    """Write the page's footnotes in brackets, in the tree itself. Other links stay as they are."""
    references = [(link, number) for link in root.iter("a") if (number := _refers_to(link))]
    if not references:
        return
    identified = {each.get("id"): each for each in root.iter() if isinstance(each.tag, str)}
    noted: set[str] = set()
    for link, number in references:
        note = _note(identified.get(link.get("href", "")[1:]))
        if note is None or note in set(link.iterancestors()):
            continue
        _replace(link, f"[{number}]")
        if number not in noted:
            noted.add(number)
            _number(note, number)


def _refers_to(link: html.HtmlElement) -> str:
    """The number of a link within the page that is raised as the number of a note is; empty for others."""
    if not link.get("href", "").startswith("#") or not _is_raised(link):
        return ""
    number = _NUMBER.fullmatch(link.text_content())
    return number[1] if number else ""


def notes_referred_to(lines: Sequence[str], kept: Collection[int]) -> dict[int, str]:
    """The notes below the lines that are kept, by their numbers, with the reason to keep each.

    >>> notes_referred_to(["Dry since 1912[1].", "Read more", "[1] Regional archives.", "[2] A menu."], {0})
    {2: 'the note that [1] refers to'}
    """
    referred = {number for index in kept for number in _REFERENCE.findall(lines[index])}
    if not referred:
        return {}
    below = range(max(kept) + 1, len(lines))
    notes = ((index, _REFERENCE.match(lines[index])) for index in below)
    return {
        index: f"the note that [{note[1]}] refers to" for index, note in notes if note and note[1] in referred
    }


def _is_raised(link: html.HtmlElement) -> bool:
    """Whether the page sets a link as the number of a note."""
    if link.get("role") == "doc-noteref" or "footnote" in link.get("class", ""):
        return True
    parent = link.getparent()
    return link.find(".//sup") is not None or (parent is not None and parent.tag == "sup")


def _note(target: html.HtmlElement | None) -> html.HtmlElement | None:
    """The block that a reference leads into, where it is as short as notes are."""
    ancestors = () if target is None else (target, *target.iterancestors())
    block = next((each for each in ancestors if each.tag in _NOTES), None)
    return block if block is not None and len(block.text_content()) <= LONGEST else None


def _number(note: html.HtmlElement, number: str) -> None:
    """Begin a note with its number, once, and take the ways back out of it."""
    for link in _ways_back(note):
        _replace(link, "")
    first = note
    while not (first.text or "").strip() and len(first) and isinstance(first[0].tag, str):
        first = first[0]
    opening = (first.text or "").lstrip()
    plain = re.sub(rf"^[\[(]?{number}[\])]?[.:)]?\s", "", opening)
    first.text = f"[{number}] {plain}"
    if note.tag == "li":
        note.tag = "p" if note.find("p") is None else "div"


def _ways_back(note: html.HtmlElement) -> Iterator[html.HtmlElement]:
    for link in list(note.iter("a")):
        if link.get("href", "").startswith("#") and _BACK.fullmatch(link.text_content()):
            yield link


def _replace(element: html.HtmlElement, text: str) -> None:
    """Put a text in an element's place; what stands behind the element stays."""
    for child in list(element):
        element.remove(child)
    element.text = text
    element.drop_tag()
