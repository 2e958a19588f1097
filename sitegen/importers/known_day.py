"""A draft read anew in the light of the day on which the curator took the clipping.

"Published 2 days ago" is a date only to somebody who knows when that was true. The sidecar's `added` tells.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.front_matter import FrontMatter
from sitegen.importers import facts
from sitegen.importers.draft import Draft
from sitegen.importers.review import UNDETERMINED, to_review


def with_known_day(draft: Draft, text: str, known: FrontMatter) -> Draft:
    """The draft, dated where its words count from the day that the curator states; else as it is."""
    if draft.date is not None or known.date is not None or known.added is None:
        return draft
    lang = None if draft.lang.value == UNDETERMINED else draft.lang.value
    found = facts.dating(facts.read_page(text, draft.spans), lang, known.added.date()).fact
    if found is None:
        return draft
    disputes = tuple(each for each in draft.disagreements if each.field != "date")
    dated = replace(draft, date=found, disagreements=disputes)
    return replace(dated, review=to_review(dated))
