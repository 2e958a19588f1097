"""Which new articles of an import tell what others tell already: gathered, compared, put into notices.

Articles are compared with those of the months around their date, so that one new seed does not cost the
reading of a whole archive; a new article without a date is compared with all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC
from itertools import groupby

from sitegen import front_matter
from sitegen.errors import Problem, SiteError
from sitegen.front_matter import FrontMatter
from sitegen.importers.likeness import Kinship, Told, find_kin
from sitegen.importers.outcome import Outcome, SeedReport
from sitegen.importers.records.content_files import ContentFolder

_MONTH = re.compile(r"content/(\d{4})/(\d{2})/")


def likenesses(content: ContentFolder, reports: Sequence[SeedReport]) -> Iterator[Problem]:
    """A notice for each article that has kin; nothing where the import brought no new article."""
    told = {
        each.article: _told(each.article, each.front_matter, each.reading.draft.body)
        for each in reports
        if each.outcome is Outcome.IMPORTED and each.front_matter and each.reading
    }
    if not told:
        return
    fresh = frozenset(told)
    months = _months(told.values())
    for path in content.articles():
        if path in fresh or not _is_near(path, months):
            continue
        try:
            document = front_matter.read(content.read(path), path, UTC)
        except SiteError:
            continue
        told[path] = _told(path, document.front_matter, document.body)
    for path, kin in groupby(find_kin(told.values(), fresh), key=lambda each: each.path):
        yield _notice(path, tuple(kin))


def _notice(path: str, kin: Sequence[Kinship]) -> Problem:
    """One article and all that tell the same: the reason of the first, and how many others there are."""
    more = f" and {len(kin) - 1} more" if len(kin) > 1 else ""
    what = f"{kin[0].reason}: see {kin[0].other}{more}"
    return Problem(what, "keep both, or remove one and its seed", path)


def _months(articles: Iterable[Told]) -> frozenset[int] | None:
    """The months around the articles' dates, counted from the year 0; None where one may be of any month."""
    months: set[int] = set()
    for article in articles:
        if article.date is None or article.date.month is None:
            return None
        number = article.date.year * 12 + article.date.month
        months.update((number - 1, number, number + 1))
    return frozenset(months)


def _is_near(path: str, months: frozenset[int] | None) -> bool:
    match = _MONTH.match(path)
    return months is None or match is None or int(match[1]) * 12 + int(match[2]) in months


def _told(path: str, values: FrontMatter, body: str) -> Told:
    return Told(path, values.title, body, values.lang or "", values.date)
