"""A raw text read: classified to the last character, its facts found, its body written as Markdown.

The composition of the modules beside this one; no rule of its own but what a person should review.
"""

from __future__ import annotations

from dataclasses import replace

from sitegen.importers import facts, own_title
from sitegen.importers.body import write_body
from sitegen.importers.draft import Disagreement, Draft, Evidence, Fact, Span, credited
from sitegen.importers.mentions.languages import detect
from sitegen.importers.opened import Amend, as_classified
from sitegen.importers.review import UNDETERMINED, to_review
from sitegen.importers.roles.classify import classify
from sitegen.importers.roles.title_text import unlabelled, without_path, without_site
from sitegen.importers.summaries import find_summary
from sitegen.vocabulary import Sources, Tags


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
    signing = facts.signatures(page)
    source, agency = facts.source(page, sources), facts.agency(page, signing)
    authors = facts.authors(page, source.value if source else None, signing)
    dating = facts.dating(page, guess)
    topics, proposed = facts.tags(page, title.value, lang.value, tags, credited(authors, agency, source))
    found = Draft(
        spans=spans,
        title=title,
        body=write_body(text, spans),
        lang=lang,
        date=dating.fact,
        source=source,
        url=facts.url(page),
        authors=authors,
        agency=agency,
        tags=topics,
        proposed_tags=proposed,
        summary=find_summary(text, spans, lang.value),
        disagreements=_doubts(dating.doubt),
    )
    return replace(found, review=to_review(found))


def _language(code: str | None) -> Fact[str]:
    if code is None:
        return Fact(UNDETERMINED, "derived", (Evidence("no language could be told"),))
    return Fact(code, "inferred", (Evidence("the words of the text"),))


def _doubts(of_date: str) -> tuple[Disagreement, ...]:
    """What the page says of a date and is not believed."""
    return (Disagreement("date", "no day", of_date),) if of_date else ()


def _title(text: str, spans: tuple[Span, ...]) -> Fact[str]:
    """The headline without what is no word of it; a working title where the page has none."""
    stated = own_title.headline(text, spans)
    if stated is None:
        return own_title.made_up(text, spans)
    return replace(stated, value=without_site(without_path(unlabelled(stated.value))))
