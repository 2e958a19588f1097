"""The roles of the lines within the article: what becomes text, and what a page put between.

Each step looks at a line together with its neighbours and settles what the line alone could not:
doubled captions, sections of teasers, short lines that are subheadings or items, quotations, text in
another language. Steps are asked in the order of `settle`; the first to settle a line decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.doubles import settle_doubles
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.live import ENTRY, MOMENT
from sitegen.importers.roles.quotations import quoted
from sitegen.importers.roles.rules.appeal import addresses_reader, speaks_of_us
from sitegen.importers.roles.shapes import is_item
from sitegen.importers.roles.signatures import NAME, is_name
from sitegen.importers.roles.verdicts import REPEATED, Verdict

SUBHEADING_WORDS = 18
"""Words of the longest subheading."""
_RESUMES = 14
"""Words of a sentence with which the article goes on behind a section of the page."""
_STANDFIRST = 8
"""Words of the shortest standfirst without a full stop."""
_SHORTEST_CLAUSE = 14
_SENTENCE = 6
_UNSTOPPED = 22
"""Words from which a line right above the text is its first paragraph, though it lacks its full stop."""
_TELLING = 5
_QUESTION_WORDS = 9
_LONG_PARAGRAPH = 25
_FEW = 2
_POINTER_WORDS = 4
_PITCH = 7
"""Words of a pitch that needs no second line."""
_NEAR = 6
_TITLE_LIKE = 6.0
"""Words a line, on average, from which a run of short lines is one of headlines rather than a list."""

_ABOVE = frozenset({Role.BYLINE, Role.DATE, Role.SHARE, Role.KEYWORDS, Role.CREDIT, Role.CAPTION})
_BOXED = frozenset({Role.LEGAL, Role.NEWSLETTER, Role.ADVERTISEMENT})
_CLOSING_BOXES = _BOXED | {Role.NAVIGATION, Role.SHARE, Role.COMMENTS}
_BOX_LINES, _BOX_WORDS = 3, 14

BODY = Verdict(Role.BODY, "running text of the article")
Settled = list[Verdict | None]


def settle(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], opening: int = 0
) -> tuple[Verdict, ...]:
    """The final roles of an article's lines, given what each line's rules said alone.

    The first `opening` lines stand between the title and the core: there only sentences are text.
    """
    settled: Settled = [_certain(line, verdict) for line, verdict in zip(lines, verdicts, strict=True)]
    _believe_above(lines, verdicts, settled, opening)
    _opening(lines, settled, opening)
    _headed_sections(lines, verdicts, settled)
    _boxes(lines, settled)
    for step in (settle_doubles, _quotations, _paragraphs, _short_runs):
        step(lines, settled)
    return tuple(verdict or BODY for verdict in settled)


def _believe_above(
    lines: Sequence[Line], verdicts: Sequence[Verdict | None], settled: Settled, count: int
) -> None:
    """Above the text even a doubtful date, name or count is what it seems, unless it is a sentence."""
    for index in range(max(0, min(count, len(lines)))):
        verdict = verdicts[index]
        if verdict is not None and verdict.role in _ABOVE and not lines[index].ends_sentence:
            settled[index] = verdict


def _opening(lines: Sequence[Line], settled: Settled, count: int) -> None:
    paragraphs = 0
    first = max(0, min(count, len(lines)))
    while first and settled[first - 1] is None and lines[first - 1].words >= _UNSTOPPED:
        first -= 1
    for index in range(first):
        line = lines[index]
        paragraphs += line.is_prose and settled[index] is None
        if paragraphs > 1:
            return
        if settled[index] is REPEATED or settled[index] is None:
            settled[index] = NAME if is_name(line) else settled[index]
        if settled[index] is not None:
            continue
        if _may_be_standfirst(line, settled[:index]) and line.text[0].isupper():
            settled[index] = Verdict(Role.LEAD, "standfirst below the title")
        elif not line.ends_sentence or line.words < _SENTENCE:
            settled[index] = Verdict(Role.NAVIGATION, "between the title and the text")


def _may_be_standfirst(line: Line, above: Sequence[Verdict | None]) -> bool:
    """Whether a line is long enough for what stands right below the title, or below the title said again."""
    if not above:
        return line.words >= _STANDFIRST
    return all(verdict is REPEATED for verdict in above) and line.words >= _SHORTEST_CLAUSE


def _certain(line: Line, verdict: Verdict | None) -> Verdict | None:
    if verdict is None or verdict.sure:
        return verdict
    if verdict.role is Role.TEASER and not line.is_prose:
        return verdict
    return None


def _headed_sections(lines: Sequence[Line], verdicts: Sequence[Verdict | None], settled: Settled) -> None:
    """What follows the head of a section of the page belongs to it, up to the next real sentence or entry."""
    head: Verdict | None = None
    for index, line in enumerate(lines):
        verdict = verdicts[index]
        if verdict is MOMENT or verdict is ENTRY:
            head = None
        elif verdict is not None and (verdict.heads or _heads_titles(lines, settled, index)):
            head = verdict
        elif head is not None and settled[index] is None:
            if (line.is_prose and line.words >= _RESUMES) or _heads_text(lines, settled, index):
                head = None
            else:
                settled[index] = Verdict(head.role, f"below: {head.reason}")


def _heads_titles(lines: Sequence[Line], settled: Settled, index: int) -> bool:
    """Whether a pointer names no article itself but stands above several: "More in Culture"."""
    verdict = settled[index]
    if verdict is None or verdict.role is not Role.TEASER or lines[index].words > _POINTER_WORDS:
        return False
    below = range(index + 1, min(index + 1 + _FEW, len(lines)))
    return len(below) == _FEW and all(
        settled[at] in {None, REPEATED} and not lines[at].ends_sentence and lines[at].words >= _POINTER_WORDS
        for at in below
    )


def _boxes(lines: Sequence[Line], settled: Settled) -> None:
    """One or two short sentences between two pieces of a notice or a pitch are a part of it."""
    for index in range(1, len(lines)):
        head = settled[index - 1]
        if head is None or head.role not in _BOXED or settled[index] is not None:
            continue
        end = index
        while end < len(lines) and end - index < _BOX_LINES and _may_be_boxed(lines[end], settled[end]):
            end += 1
        closed = settled[end] if end < len(lines) else None
        if closed is not None and closed.sure and closed.role in _CLOSING_BOXES and end > index:
            settled[index:end] = [Verdict(head.role, f"within a box: {head.reason}")] * (end - index)


def _may_be_boxed(line: Line, verdict: Verdict | None) -> bool:
    return verdict is None and line.words <= _BOX_WORDS


def _heads_text(lines: Sequence[Line], settled: Settled, index: int) -> bool:
    """Whether a line behind a box is a subheading: set apart from lines that are not from each other.

    One that is shorter than the headlines above it shows as well.
    """
    if index + 1 >= len(lines):
        return False
    line, following = lines[index], lines[index + 1]
    is_apart = line.after_blank and not lines[index - 1].after_blank
    above = range(max(index - _FEW, 0), index)
    is_shorter = line.words < _POINTER_WORDS <= min(lines[at].words for at in above)
    is_behind_pitch = _closes_pitch(lines, settled, index)
    if not (is_apart or is_behind_pitch or (is_shorter and all(settled[at] for at in above))):
        return False
    is_text = following.is_prose and (following.words >= _RESUMES or is_item(following))
    return settled[index + 1] is None and is_text


def _closes_pitch(lines: Sequence[Line], settled: Settled, index: int) -> bool:
    """Whether a line set apart stands right behind a pitch that is whole in one line, no part of it."""
    line, pitch, above = lines[index], lines[index - 1], settled[index - 1]
    if (above is not None and above.role is not Role.NEWSLETTER) or pitch.words < _PITCH:
        return False
    if not line.after_blank and line.text[-1] != "?":
        return False
    return line.words >= _POINTER_WORDS and not addresses_reader(line) and not speaks_of_us(line)


def _quotations(lines: Sequence[Line], settled: Settled) -> None:
    index = 0
    while index < len(lines):
        count = quoted(lines, index) if settled[index] is None else 0
        if count == 1 and _is_pulled(lines, index):
            settled[index] = Verdict(Role.NOISE, "a pulled quotation, said again in the text")
        if count and all(settled[at] is None for at in range(index, index + count)):
            for at in range(index, index + count):
                settled[at] = Verdict(Role.QUOTATION, "a quotation and nothing else")
        index += max(count, 1)


def _is_pulled(lines: Sequence[Line], index: int) -> bool:
    """Whether the words of a quotation stand in a paragraph near it as well."""
    said = lines[index].cues
    near = [*lines[max(index - _NEAR, 0) : index], *lines[index + 1 : index + 1 + _NEAR]]
    words = f" {' '.join(said)} "
    return len(said) >= _TELLING and any(words in f" {' '.join(line.cues)} " for line in near)


def _paragraphs(lines: Sequence[Line], settled: Settled) -> None:
    """Sentences are text, whether long or short; marked items are lists."""
    is_interview = any(line.text[-1] == "?" and line.words > _QUESTION_WORDS for line in lines)
    for index, line in enumerate(lines):
        if settled[index] is not None:
            continue
        if is_item(line) and _has_item_beside(lines, index):
            settled[index] = Verdict(Role.LIST, "an item of a list")
        elif not is_interview and _is_heading_question(lines, index):
            settled[index] = Verdict(Role.SUBHEADING, "a short question between paragraphs")
        elif line.is_prose or line.ends_sentence or line.text[-1] in ":;," or line.text[0].islower():
            settled[index] = BODY


def _is_heading_question(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is one short question with paragraphs before and behind it, which ask nothing."""
    line = lines[index]
    if line.text[-1] != "?" or line.words > _QUESTION_WORDS or not line.text[0].isupper():
        return False
    if any(mark in line.text[:-1] for mark in ".?!") or not 0 < index < len(lines) - 1:
        return False
    before, after = lines[index - 1], lines[index + 1]
    return after.is_prose and after.words >= _LONG_PARAGRAPH and before.text[-1] != "?"


def _has_item_beside(lines: Sequence[Line], index: int) -> bool:
    beside = [lines[at] for at in (index - 1, index + 1) if 0 <= at < len(lines)]
    return (
        any(is_item(line) for line in beside)
        or lines[index - 1].text[-1] == ":"
        or lines[index].text[0] in "•‣▪●◦■"
    )


def _short_runs(lines: Sequence[Line], settled: Settled) -> None:
    """Short lines that are no sentences: a subheading alone, a list after a colon, else other headlines."""
    for start, end in _open_runs(settled):
        run = lines[start:end]
        before = settled[start - 1] if start else None
        is_introduced = start > 0 and lines[start - 1].text[-1] == ":" and before is BODY
        is_followed = end < len(lines) and _continues(settled[end])
        for offset, line in enumerate(run):
            settled[start + offset] = _short_line(
                line, run, offset, is_introduced=is_introduced, is_followed=is_followed
            )


def _short_line(
    line: Line, run: Sequence[Line], offset: int, *, is_introduced: bool, is_followed: bool
) -> Verdict:
    is_last = offset == len(run) - 1
    if is_introduced and (len(run) > 1 or not is_followed):
        return Verdict(Role.LIST, "a short line after a colon")
    if len(run) <= _FEW and line.words <= SUBHEADING_WORDS and is_followed:
        return Verdict(Role.SUBHEADING, "a short line without a full stop, before text")
    if is_last and is_followed and line.after_blank and line.words <= SUBHEADING_WORDS:
        return Verdict(Role.SUBHEADING, "a short line without a full stop, before text")
    average = sum(each.words for each in run) / len(run)
    if len(run) > _FEW and average < _TITLE_LIKE:
        return Verdict(Role.LIST, "one of several short lines within the text")
    if len(run) > 1:
        return Verdict(Role.TEASER, "one of several headlines within the text")
    return Verdict(Role.NOISE, "a short line that nothing follows") if not is_followed else BODY


def _continues(verdict: Verdict | None) -> bool:
    return verdict is not None and verdict.role.is_kept


def _open_runs(settled: Settled) -> Iterator[tuple[int, int]]:
    start = None
    for index, verdict in enumerate([*settled, BODY]):
        if verdict is None and start is None:
            start = index
        elif verdict is not None and start is not None:
            yield start, index
            start = None
