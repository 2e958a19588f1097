"""Which fields of an article a person should look at: what was not found, or not plainly stated."""

from __future__ import annotations

from sitegen.importers.draft import Draft

UNDETERMINED = "und"
"""The language of a text that does not tell (BCP 47)."""


def to_review(draft: Draft) -> tuple[str, ...]:
    """The doubtful fields, in the order of the front matter."""
    doubts = {
        "title": draft.title.certainty == "derived",
        "date": draft.date is None or draft.date.certainty != "stated",
        "source": draft.source is None or draft.source.certainty != "stated",
        "author": draft.authors is None or draft.authors.certainty != "stated",
        "lang": draft.lang.value == UNDETERMINED,
        "tags": draft.tags is None or draft.tags.certainty != "stated",
        "summary": draft.summary is None or draft.summary.certainty == "derived",
    }
    disputed = {each.field for each in draft.disagreements}
    return tuple(field for field, is_doubtful in doubts.items() if is_doubtful or field in disputed)
