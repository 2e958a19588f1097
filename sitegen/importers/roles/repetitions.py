"""How often the short lines of a page stand on it: a headline comes again, in paths and above comments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sitegen.importers.roles.lines import Line
from sitegen.text import fold

LONGEST = 30
"""Words of the longest title."""
_FEW_WORDS = 3
_PATH = 60
"""Words of the longest path to a page."""
_TELLING = 15
"""Characters of the shortest line that is looked for within others."""


@dataclass(frozen=True, slots=True)
class Repetitions:
    """How often the short lines of a page stand on it: as lines, and within other short lines."""

    lines: Counter[tuple[str, ...]]
    text: str
    """All lines that are short enough for a title or a path to it, folded."""

    def again(self, line: Line) -> bool:
        """Whether the page says the line once more: in a path to it, behind the text, above the comments."""
        if self.lines[line.cues] > 1:
            return True
        written = fold(line.text)
        return len(written) >= _TELLING and self.text.count(written) > 1


def repetitions(lines: Sequence[Line]) -> Repetitions:
    """How often each line that is short enough for a title stands on the page."""
    counted = Counter(line.cues for line in lines if _FEW_WORDS <= line.words <= LONGEST)
    return Repetitions(counted, fold("\n".join(line.text for line in lines if line.words <= _PATH)))
