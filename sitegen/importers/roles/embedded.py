"""What pages set between an article's paragraphs as a block of its own: posts, pictures with their captions.

Looked for before the article is, because such a block must not part it. Readers' comments are not known here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sitegen.importers.draft import Role
from sitegen.importers.roles.lines import Line
from sitegen.importers.roles.verdicts import Verdict

POST = Verdict(Role.EMBED, "a post embedded in the article")
CAPTION = Verdict(Role.CAPTION, "a caption, said again with its credit")
_SHORTEST = 12
_SIGNED_POST = re.compile(r"^[—–-]\s?[^@]{2,40}\(@\w{2,30}\)|[—–]\s?[^@—–]{2,40}\(@\w{2,30}\)")
"""`— Jane Doe (@janedoe) May 3, 2021`, alone or behind what was posted."""
_ACCOUNT = re.compile(r"@\w[\w.]{1,40}(?:\s?[·•-]\s?.{1,30})?")
_COUNTS = re.compile(
    r"\d.*(?:\b(?:retweets?|reposts?|likes?|j['’]aime|gefällt|me gusta|mi piace|curtidas|views|vues|"
    r"replies|réponses|20\d\d)\b|[·•])",
    re.IGNORECASE,
)
_POST_WORDS, _POST_LINES, _FEW_NAMES = 75, 4, 5


def with_posts(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts, those of posts replaced: their author's name and @name, their words, their counts."""
    settled = list(verdicts)
    for index, line in enumerate(lines):
        if "@" not in line.text:
            continue
        if _SIGNED_POST.search(line.text) and line.words <= _POST_WORDS:
            settled[index] = POST
            if _SIGNED_POST.match(line.text) and index and lines[index - 1].words <= _POST_WORDS:
                settled[index - 1] = POST
        elif _ACCOUNT.fullmatch(line.text):
            settled[index] = POST
            if index and lines[index - 1].words <= _FEW_NAMES and not lines[index - 1].ends_sentence:
                settled[index - 1] = POST
            for at in range(index + 1, min(index + 1 + _POST_LINES, len(lines))):
                if lines[at].words > _POST_WORDS or (at > index + 1 and not _counts(lines[at])):
                    break
                settled[at] = POST
    return settled


def _counts(line: Line) -> bool:
    """Whether a line below a post says when it was and how many liked it; a sentence with a year does not."""
    return not line.is_prose and _COUNTS.search(line.text) is not None


def with_captions(lines: Sequence[Line], verdicts: Sequence[Verdict | None]) -> list[Verdict | None]:
    """The verdicts; a line that its neighbour repeats with a picture's credit behind it is a caption too."""
    settled = list(verdicts)
    for index in range(1, len(lines)):
        credited = verdicts[index]
        if credited is not None and credited.role is Role.CAPTION and settled[index - 1] is None:
            before = lines[index - 1].text
            if len(before) > _SHORTEST and lines[index].text.startswith(before):
                settled[index - 1] = CAPTION
    return settled
