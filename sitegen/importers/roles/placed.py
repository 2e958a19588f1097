"""Lines within the article that the furniture beside them gives away: captions, buttons, tables of contents.

Steps of the doubtful (see there): each changes the verdicts of single lines in place.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.rules.appeal import addresses_reader, is_quoting, read_appeal, speaks_of_us
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.verdicts import Verdict
from sitegen.importers.words.appeal_words import BIDS, INVITES, STORES
from sitegen.importers.words.button_words import TOGGLES
from sitegen.text import fold

CAPTION = Verdict(Role.CAPTION, "a short line right above a picture's credit")
BUTTON = Verdict(Role.NAVIGATION, "one of several short lines among buttons, above the text")
CONTENTS = Verdict(Role.NAVIGATION, "a table of contents: headings that come again below")
HEADING = Verdict(Role.SUBHEADING, "a heading that the table of contents names")
ARROW = Verdict(Role.NAVIGATION, "what to click stands behind an arrow")
STORE = Verdict(Role.ADVERTISEMENT, "a shop for programs, or what it sells")
ITEM = Verdict(Role.LIST, "the next number of a list")
TOGGLE = Verdict(Role.NAVIGATION, "opens or shuts a list")
FORM = Verdict(Role.NEWSLETTER, "a heading and a short sentence above a form")
OWN_PITCH = Verdict(Role.ADVERTISEMENT, "the publication names itself and turns to its reader")
_CAPTION_WORDS = 25
_LONG_PARAGRAPH = 25
_PICTURES = 2
_STANDFIRSTS, _MOST_BUTTONS = 2, 10
_FEWEST_HEADINGS = 2
_SHORTEST_HEADING, _HEADING_WORDS, _LABEL_WORDS = 3, 18, 4
_ARROW = re.compile(r"(?:^|[.!?…][\"»”]?)\s*[→➜➔»›►▶👉]+\s*(?P<asked>\S[^.!?…:→]{2,60})$")
_ARROW_WORDS, _ARROW_LINE = 6, 45
_STORE_LINE = 20
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s")
_FORM_WORDS, _TOGGLE_WORDS = 12, 7
_PITCH_WORDS, _BRIEF_WORDS, _NAME_LENGTH = 45, 14, 5
_SIDES = 2
_NAMED_LINES = 2
"""In how many lines of an article a publication names itself at most."""
_IS_OVER = re.compile(r"\b(?:the end of|la fin de|das ende|am ende|final de|fine di|ao? fim d[aoe])\s")
_AROUND = frozenset({Role.NAVIGATION, Role.SHARE, Role.ADVERTISEMENT})

Settled = list[Verdict]


def captions(lines: Sequence[Line], settled: Settled) -> None:
    """A short line right above a picture's credit is what stands below the picture.

    Where many pictures have such lines, as in a slide show, the lines are the text.
    """
    found = [index for index in range(len(lines) - 1) if _is_captioned(lines, settled, index)]
    for index in found if len(found) <= _PICTURES else ():
        settled[index] = CAPTION


def _is_captioned(lines: Sequence[Line], settled: Settled, index: int) -> bool:
    line, below = lines[index], lines[index + 1]
    if settled[index].role not in {Role.BODY, Role.SUBHEADING} or settled[index + 1].role is not Role.CREDIT:
        return False
    return line.words <= _CAPTION_WORDS and not (below.after_blank or is_item(line) or is_quoting(line))


def buttons_above(lines: Sequence[Line], settled: Settled) -> None:
    """Short lines above the first long paragraph, buttons among them, are names and buttons and no list.

    Nothing but a standfirst stands above them.
    """
    run = [at for at, verdict in enumerate(settled) if verdict.role is Role.LIST]
    long = [at for at, line in enumerate(lines) if _is_paragraph(line, settled[at])]
    if not run or run[0] > _STANDFIRSTS or lines[run[0] - 1].text.endswith(":"):
        return
    run = [at for at in run if at < next((at for at in long if at > run[0]), 0)]
    around = range(run[0], run[-1] + 2) if run else ()
    is_barred = any(settled[at].role in _AROUND for at in around)
    if not is_barred or len(run) > _MOST_BUTTONS:
        return
    if not any(is_item(lines[at]) or lines[at].text.endswith(":") for at in run):
        for at in run:
            settled[at] = BUTTON


def _is_paragraph(line: Line, verdict: Verdict) -> bool:
    return verdict.role is Role.BODY and line.is_prose and line.words >= _LONG_PARAGRAPH


def contents(lines: Sequence[Line], settled: Settled) -> None:
    """Headings in a row that stand again further down, text below each, are a table of contents.

    Those further down are subheadings, whatever was made of lines that stand on the page twice.
    """
    last = {line.text: index for index, line in enumerate(lines)}
    index = 0
    while index < len(lines):
        end = index
        while end < len(lines) and _comes_again(lines, end, last[lines[end].text]):
            end += 1
        again = [last[line.text] for line in lines[index:end]]
        if end - index >= _FEWEST_HEADINGS and again[0] >= end and again == sorted(again):
            start = index - _labels(lines, index - 1)
            settled[start:end] = [CONTENTS] * (end - start)
            for at in again:
                settled[at] = settled[at] if settled[at].role.is_kept else HEADING
        index = max(end, index + 1)


def _comes_again(lines: Sequence[Line], index: int, again: int) -> bool:
    """Whether a line is a heading further down as well: text stands below it there."""
    line = lines[index]
    if not index < again < len(lines) - 1 or not _SHORTEST_HEADING <= line.words <= _HEADING_WORDS:
        return False
    return line.text[-1] not in ".:" and lines[again + 1].is_prose


def _labels(lines: Sequence[Line], index: int) -> bool:
    """Whether a line may be what a table of contents is headed: "In this article"."""
    return index >= 0 and lines[index].words <= _LABEL_WORDS and not lines[index].ends_sentence


def arrows(lines: Sequence[Line], settled: Settled) -> None:
    """A pitch ends in an arrow with what to click: "Help us stay. → Give today"."""
    for index, line in enumerate(lines):
        match = _ARROW.search(line.text) if line.words <= _ARROW_LINE else None
        if match is None or not settled[index].role.is_kept or settled[index].role is Role.LIST:
            continue
        if match["asked"].count(" ") < _ARROW_WORDS:
            settled[index] = ARROW


def stores(lines: Sequence[Line], settled: Settled) -> None:
    """The name of a shop for programs, alone on its line, and the pitch for a program above it."""
    for index, line in enumerate(lines):
        if " ".join(line.cues) not in STORES:
            continue
        settled[index] = STORE
        above = index - 1
        if above >= 0 and settled[above].role.is_kept and _bids(lines[above]):
            settled[above] = STORE


def _bids(line: Line) -> bool:
    return bool(line.cues) and line.words <= _STORE_LINE and line.cues[0] in BIDS | INVITES


def numbered(lines: Sequence[Line], settled: Settled) -> None:
    """A numbered item behind the one before it is an item, though it says "order by phone"."""
    for index in range(1, len(lines)):
        if settled[index].role.is_kept or settled[index - 1].role is not Role.LIST:
            continue
        earlier, later = _NUMBER.match(lines[index - 1].text), _NUMBER.match(lines[index].text)
        if earlier and later and int(later[1]) == int(earlier[1]) + 1:
            settled[index] = ITEM


def toggles(lines: Sequence[Line], settled: Settled) -> None:
    """What opens and shuts a list is none of its items: "See the list of prizes", "Collapse"."""
    for index, line in enumerate(lines):
        if settled[index].role not in {Role.LIST, Role.SUBHEADING} or line.words > _TOGGLE_WORDS:
            continue
        starts = (" ".join(line.cues[:count]) for count in range(1, len(line.cues) + 1))
        if any(start in TOGGLES and (" " in start or len(line.cues) == 1) for start in starts):
            settled[index] = TOGGLE


def forms(lines: Sequence[Line], settled: Settled) -> None:
    """A heading and one short sentence right above a form for a newsletter or a membership are its pitch."""
    for index in range(len(lines) - 2):
        roles = [settled[at].role for at in range(index, index + 3)]
        is_headed = roles[:2] == [Role.SUBHEADING, Role.BODY] and lines[index + 1].words <= _FORM_WORDS
        if (
            is_headed
            and lines[index + 1].text[-1] != "?"
            and roles[2] in {Role.NEWSLETTER, Role.ADVERTISEMENT}
            and len(lines[index + 2].cues) > 1
        ):
            settled[index] = settled[index + 1] = FORM


def own_pitches(lines: Sequence[Line], settled: Settled, names: Collection[str]) -> None:
    """A short paragraph with the publication's own name in which it turns to its reader is its pitch.

    What somebody told it stays: a quotation, or a sentence in which nobody is asked or addressed. So does
    everything where the name stands all over the text: that is about the firm that publishes it.
    """
    own = [name for name in names if len(name) >= _NAME_LENGTH]
    naming = [
        index
        for index, line in enumerate(lines)
        if settled[index].role.is_kept and any(name in line.text for name in own)
    ]
    for index in naming if len(naming) <= _NAMED_LINES else ():
        line = lines[index]
        if line.words <= _PITCH_WORDS and not is_quoting(line) and _is_pitch(line, own):
            settled[index] = OWN_PITCH


def _is_pitch(line: Line, names: Sequence[str]) -> bool:
    appeal = read_appeal(line)
    is_asking = bool(line.cues) and line.cues[0] in INVITES | BIDS
    turns = addresses_reader(line) + speaks_of_us(line) + is_asking
    about = appeal.subject if appeal else 0
    is_brief = line.words <= _BRIEF_WORDS and not line.ends_sentence
    leads = line.text.startswith(tuple(names)) and addresses_reader(line) and speaks_of_us(line)
    ends = leads or (addresses_reader(line) and _IS_OVER.search(fold(line.text)) is not None)
    return (
        turns + about > _SIDES or (turns + about == _SIDES and about > 1) or (is_asking and is_brief) or ends
    )
