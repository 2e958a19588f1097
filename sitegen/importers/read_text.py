"""A raw text read: classified to the last character, its facts found, its body written as Markdown.

The composition of the modules beside this one; no rule of its own but what a person should review.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.importers import facts
from sitegen.importers.body import plain, write_body
from sitegen.importers.draft import Draft, Evidence, Fact, Role, Span
from sitegen.importers.mentions.languages import detect
from sitegen.importers.opened import Amend, as_classified
from sitegen.importers.review import UNDETERMINED, to_review
from sitegen.importers.roles.classify import classify
from sitegen.importers.roles.title_text import unlabelled, without_site, working_title
from sitegen.importers.summaries import find_summary
from sitegen.text import printable
from sitegen.vocabulary import Sources, Tags

UNTITLED = "Untitled"


def read_text(text: str, *, tags: Tags, sources: Sources, amend: Amend = as_classified) -> Draft:
    """Read one raw article; `amend` is what the curator changes in its spans.

    Never raises, whatever the text is; takes time linear in its length.
    """
    guess = detect(text)
    spans = amend(text, classify(text, guess))
    kept = "\n".join(text[span.start : span.end] for span in spans if span.role.is_kept)
    lang = _language(detect(kept) or guess)
    title = _title(text, spans)
    page = facts.read_page(text, spans)
    source, agency = facts.source(page, sources), facts.agency(page)
    authors = facts.authors(page, source.value if source else None)
    credited = (
        *(authors.value if authors else ()),
        *(agency.value.split(", ") if agency else ()),
        *((source.value,) if source else ()),
    )
    topics, proposed = facts.tags(page, title.value, lang.value, tags, credited)
    found = Draft(
        spans=spans,
        title=title,
        body=write_body(text, spans),
        lang=lang,
        date=facts.publication_date(page, guess),
        source=source,
        url=facts.url(page),
        authors=authors,
        agency=agency,
        tags=topics,
        proposed_tags=proposed,
        summary=find_summary(text, spans, lang.value),
    )
    return replace(found, review=to_review(found))


def _language(code: str | None) -> Fact[str]:
    if code is None:
        return Fact(UNDETERMINED, "derived", (Evidence("no language could be told"),))
    return Fact(code, "inferred", (Evidence("the words of the text"),))


def _title(text: str, spans: tuple[Span, ...]) -> Fact[str]:
    """The headline; a working title from the first words where the page has none."""
    for span in spans:
        if span.role is Role.TITLE:
            title = without_site(unlabelled(printable(plain(text, span))))
            return Fact(title, "stated", (Evidence(span.reason, span.start, span.end),))
    for span in sorted(spans, key=lambda span: not span.role.is_kept):
        if span.role is not Role.BLANK and (title := printable(working_title(plain(text, span)))):
            return Fact(
                title,
                "derived",
                (Evidence("first sentence; the page has no headline", span.start, span.end),),
            )
    return Fact(UNTITLED, "derived", (Evidence("the text is empty"),))
