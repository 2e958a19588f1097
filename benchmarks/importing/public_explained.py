"""Why a page of a public set was judged as it was, in words for the person who writes import rules."""

from __future__ import annotations

from measure import lost_sentences, overlap, shingles, words
from public_figures import PageScore, spaced


def explanation(one: PageScore) -> str:
    """What was lost and what was left on one page, where the set knows whole bodies; else the snippets."""
    page, reading = one.page, one.reading
    lines = [f"{page.name}  ({page.kind}; {page.path.name})"]
    lines += [f"  title: stated {reading.title!r}, true {page.title!r}"] if page.title else []
    lines += [f"  date: {one.date}, stated {reading.date!r}, true {page.date!r}"] if page.date else []
    lines += [f"  authors: stated {reading.authors!r}, true {page.authors!r}"] if page.authors else []
    if one.body:
        fit = max(page.bodies, key=lambda truth: overlap(reading.body, truth).f1)
        lines += [
            f"  body F1 {one.body.f1:.3f}, precision {one.body.precision:.3f}, recall {one.body.recall:.3f}"
        ]
        lines += [f"  lost: {sentence}" for sentence in lost_sentences(reading.body, fit)[0]]
        lines += [f"  left: {line}" for line in _foreign_lines(reading.body, fit)]
        return "\n".join(lines)
    body_words = spaced(reading.body)
    lines += [f"  lost: {snippet}" for snippet in page.wanted if spaced(snippet) not in body_words]
    lines += [f"  left: {snippet}" for snippet in page.unwanted if spaced(snippet) in body_words]
    return "\n".join(lines)


def _foreign_lines(stated: str, wanted: str) -> list[str]:
    """The lines of a stated body of which less than half stands in the wanted one."""
    known, body_words = set(shingles(wanted)), spaced(wanted)
    foreign = []
    for line in stated.split("\n"):
        runs = shingles(line)
        if len(words(line)) < 4:
            is_known = spaced(line) in body_words
        else:
            is_known = sum(run in known for run in runs) * 2 >= len(runs)
        foreign += [] if is_known or not runs else [line]
    return foreign
