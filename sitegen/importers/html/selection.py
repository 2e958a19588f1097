"""Which lines of a page are its article: what trafilatura found, our line rules, and the page's own boxes.

A line that trafilatura took is kept unless a rule or the name of its box is sure that it is furniture. What
it left out is taken in where it stands as the article's lines do: pages part one article over several
boxes. Where it found nothing, or a scrap, the rules for raw texts decide alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sitegen.importers.draft import Role, Span
from sitegen.importers.html.extraction import SCRAP
from sitegen.importers.html.footnotes import notes_referred_to
from sitegen.importers.html.headlines import Headlines, find_headline
from sitegen.importers.html.rendered import Block, Kind, Rendering
from sitegen.importers.html.seen import FEW_WORDS, LINKED, Seen, see, taken_lines
from sitegen.importers.mentions.languages import detect
from sitegen.importers.roles.classify import first_verdict, judge, tiled
from sitegen.importers.roles.lines import Line, make_line
from sitegen.importers.roles.verdicts import Verdict

LIKE = 2
"""How many paragraphs of one place must be kept before others of that place are taken in."""
RICHER = 3
"""How many times as many words of running text the rest of the page must hold for that."""
UNREAD = 0.3
"""The share of what was found from which prose left out of the article's own box is looked at once more."""
UNREAD_MAIN = 1.0
"""The same for what the page calls an article or its main part: more stands there that is none of it."""
AROUND = 12
"""How many lines before and behind the article are looked at for what they say of it."""
_FURNITURE = frozenset({
    Role.SHARE, Role.NEWSLETTER, Role.COMMENTS, Role.LEGAL, Role.TEASER, Role.BYLINE, Role.DATE,
})  # fmt: skip
_SIGNED = frozenset({Role.BYLINE, Role.DATE})
"""What an item of a list may look like without being it: "by train: two hours"."""
_ROLES: Mapping[Kind, Role] = MappingProxyType({
    "": Role.BODY,
    "heading": Role.SUBHEADING,
    "item": Role.LIST,
    "numbered": Role.LIST,
    "quotation": Role.QUOTATION,
    "row": Role.TABLE,
    "caption": Role.CAPTION,
    "code": Role.BODY,
})  # fmt: skip
_ELEMENTS: Mapping[Kind, str] = MappingProxyType({
    "heading": "in a heading",
    "item": "in a list",
    "numbered": "in a numbered list",
    "quotation": "in a <blockquote>",
    "row": "a row of a <table>",
    "code": "in a <pre>",
})  # fmt: skip
_TAKEN = "in what trafilatura takes for the article"
_LIKE = "a paragraph in elements like those of the article"
_UNREAD = "running text in the article's own box"


def select(page: Rendering, extracted: str, stated: Headlines) -> tuple[Span, ...]:
    """The page's spans, which are its whole text. `stated` is what its metadata says of its headline."""
    lines = [make_line(page.text, block.start, block.end, (), after_blank=True) for block in page.blocks]
    title = find_headline(page.blocks, lines, stated)
    taken = taken_lines(lines, extracted)
    seen = see(page, lines, taken, title)
    if any(taken) and not _is_poor(lines, seen):
        decided = _Selection(page.blocks, lines, seen, extracted).verdicts()
    else:
        decided = [
            _shaped(each, block)
            for each, block in zip(judge(lines, detect(page.text)), page.blocks, strict=True)
        ]
    if title is not None:
        decided = [_entitled(index, each, lines, title) for index, each in enumerate(decided)]
    return tuple(tiled(page.text, page.blocks, decided))


def _shaped(verdict: Verdict, block: Block) -> Verdict:
    """What a rule for raw texts keeps has the form that the page's elements give it."""
    if not verdict.role.is_kept or block.kind in {"", "caption"}:
        return verdict
    return Verdict(_ROLES[block.kind], f"{verdict.reason}, {_ELEMENTS[block.kind]}")


def _is_poor(lines: Sequence[Line], seen: Seen) -> bool:
    """Whether what was found is a scrap beside the running text that the page holds elsewhere."""
    found = sum(line.words for line, is_taken in zip(lines, seen.taken, strict=True) if is_taken)
    if found >= SCRAP:
        return False
    left = sum(
        line.words
        for index, line in enumerate(lines)
        if line.is_prose and not seen.taken[index] and not seen.around(index).is_apart
    )
    return left > RICHER * found


class _Selection:
    """The lines of one page that are kept, and why: those that were found, then what belongs to them."""

    def __init__(self, blocks: Sequence[Block], lines: Sequence[Line], seen: Seen, extracted: str) -> None:
        self._blocks, self._lines, self._seen, self._extracted = blocks, lines, seen, extracted
        self._alone = _judged(lines, seen)
        self._kept: dict[int, str] = {}

    def verdicts(self) -> list[Verdict]:
        """The verdict on each line."""
        self._keep_what_was_found()
        self._keep_what_was_not_read()
        self._keep_prose_in_like_places()
        self._keep_items_behind_what_is_kept()
        self._keep_headings_above_what_is_kept()
        self._keep_notes_that_are_referred_to()
        return [self._verdict(index) for index in range(len(self._lines))]

    def _keep_what_was_found(self) -> None:
        for index, is_taken in enumerate(self._seen.taken):
            if is_taken and self._may_stay(index):
                self._kept[index] = _TAKEN

    def _keep_what_was_not_read(self) -> None:
        """Where the article's own box holds much more prose, our rules for raw texts are asked for it."""
        found = sum(self._lines[index].words for index, taken in enumerate(self._seen.taken) if taken)
        unread = [index for index in range(len(self._lines)) if self._may_belong(index)]
        if self._prose(unread) <= UNREAD * found:
            unread = [index for index in range(len(self._lines)) if self._may_be_main(index)]
            if self._prose(unread) <= UNREAD_MAIN * found:
                return
        judged = judge(self._lines, detect(self._extracted))
        self._kept |= {index: _UNREAD for index in unread if judged[index].role.is_kept}

    def _prose(self, numbers: Sequence[int]) -> int:
        return sum(self._lines[index].words for index in numbers if self._lines[index].is_prose)

    def _keep_prose_in_like_places(self) -> None:
        places = Counter(self._blocks[index].place for index in self._kept if self._lines[index].is_prose)
        for index, line in enumerate(self._lines):
            if line.is_prose and places[self._blocks[index].place] >= LIKE and self._may_join(index):
                self._kept[index] = _LIKE

    def _keep_items_behind_what_is_kept(self) -> None:
        """A list goes on as it began, and belongs to the paragraph above it."""
        prose = [index for index in self._kept if self._lines[index].is_prose]
        for index in range(min(prose, default=0) + 1, max(prose, default=0)):
            is_below = self._blocks[index].kind in {"item", "numbered"} and index - 1 in self._kept
            if is_below and self._may_belong(index) and self._may_join(index):
                self._kept[index] = "an item below what is kept"

    def _keep_headings_above_what_is_kept(self) -> None:
        for index in range(len(self._lines) - 2, -1, -1):
            is_above = index + 1 in self._kept or index + 2 in self._kept
            if is_above and self._blocks[index].kind == "heading" and self._may_belong(index):
                verdict = self._alone[index]
                if verdict is None or not verdict.sure:
                    self._kept[index] = "a heading above what is kept"

    def _keep_notes_that_are_referred_to(self) -> None:
        """See footnotes, which writes references and notes alike."""
        self._kept |= notes_referred_to([line.text for line in self._lines], self._kept)

    def _may_stay(self, index: int) -> bool:
        """Whether nothing speaks against a line that trafilatura took."""
        is_furniture = _is_furniture(self._alone[index], self._blocks[index], self._lines[index])
        is_teaser = self._seen.linked[index] > LINKED and self._blocks[index].kind != "row"
        return not is_furniture and not is_teaser and self._is_text(index)

    def _may_belong(self, index: int) -> bool:
        """Whether a line that it left out stands among those of the article."""
        return self._may_be_main(index) and self._seen.around(index).is_article

    def _may_be_main(self, index: int) -> bool:
        return (
            index not in self._kept
            and self._seen.linked[index] < LINKED / 2
            and self._seen.around(index).is_main
            and not self._seen.around(index).is_apart
            and self._is_text(index)
        )

    def _may_join(self, index: int) -> bool:
        """Whether no rule calls it furniture."""
        return (
            index not in self._kept
            and self._alone[index] is None
            and self._seen.linked[index] < LINKED / 2
            and not self._seen.around(index).is_apart
            and self._is_text(index)
        )

    def _is_text(self, index: int) -> bool:
        block = self._blocks[index]
        is_other = index == self._seen.title or block.is_headline or block.kind == "caption"
        return not is_other and self._seen.around(index).foreign is None

    def _verdict(self, index: int) -> Verdict:
        block, alone = self._blocks[index], self._alone[index]
        if reason := self._kept.get(index):
            element = _ELEMENTS.get(block.kind)
            return Verdict(_ROLES[block.kind], f"{reason}, {element}" if element else reason)
        if block.kind == "caption":
            return Verdict(Role.CAPTION, "in a <figcaption> or <caption>")
        if alone is not None and not alone.role.is_kept:
            return alone
        if self._seen.taken[index] and self._seen.linked[index] > LINKED:
            return Verdict(Role.TEASER, "a line that is nothing but a link")
        is_prose = self._lines[index].is_prose
        if (is_prose or self._seen.taken[index]) and (foreign := self._seen.around(index).foreign):
            return Verdict(foreign, "in a box whose name says that it holds something else")
        is_prose = is_prose and not self._seen.around(index).is_apart
        return Verdict(Role.NOISE if is_prose else Role.NAVIGATION, "outside the article")


def _is_furniture(verdict: Verdict | None, block: Block, line: Line) -> bool:
    """Whether a rule is sure of it. A row, an item or a heading may read like a menu and be the article's."""
    if verdict is None or not verdict.sure:
        return False
    if verdict.role in _FURNITURE:
        return block.kind not in {"item", "numbered"} or verdict.role not in _SIGNED
    is_button = line.words < FEW_WORDS and not verdict.role.is_kept
    return not block.kind and (verdict.role is Role.NAVIGATION or is_button)


def _judged(lines: Sequence[Line], seen: Seen) -> list[Verdict | None]:
    """What the line rules say of the lines in and around the article; far menus are not worth a look."""
    near = {
        index + step
        for index, is_taken in enumerate(seen.taken)
        if is_taken
        for step in range(-AROUND, AROUND + 1)
    }
    return [
        first_verdict(line) if index in near and _is_worth_a_look(line, seen, index) else None
        for index, line in enumerate(lines)
    ]


def _is_worth_a_look(line: Line, seen: Seen, index: int) -> bool:
    """Whether it may be the article's or tell something of it: long links that nobody took are teasers."""
    is_link = seen.linked[index] > LINKED
    return not is_link or seen.taken[index] or (line.words <= _BYLINE and not seen.around(index).is_apart)


_BYLINE = 8
"""The most words of a line that is nothing but a link and yet may name an author or a section."""


def _entitled(index: int, verdict: Verdict, lines: Sequence[Line], title: int) -> Verdict:
    if index == title:
        return Verdict(Role.TITLE, "the page's headline")
    is_again = lines[index].cues == lines[title].cues and lines[index].cues
    return Verdict(Role.NOISE, "repeats the title") if is_again else verdict
