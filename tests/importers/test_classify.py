"""Laws of the classifier: nothing is lost, nothing raises, and time grows with length only."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.importers.read_text import read_text
from sitegen.importers.roles.classify import classify
from sitegen.vocabulary import Sources, Tags

PIECES = st.sampled_from(
    [
        "Accueil | Monde | Sport",
        "Le maire a présenté mardi un plan pour les berges, très attendu.",
        "\n",
        "\n\n",
        "\t1\t2\n",
        "Lire aussiUn autre titre",
        "« Une citation ",
        "entière »",
        "fin.Cette suite",
        "- point\n",
        "1. premier\n",
        "Commentaires (3)",
        "Photo : A. Exemple / AFP",
        "Par Jeanne Exemple",
        "3 mai 2021",
        "https://example.org/a?b=c",
        "\x00",
        "\u2028",
        "\r",
        "“",
        "The committee will publish its report before the end of the summer.",
        "Was meinen Sie?",
        "€",
        "\ud800",
    ]
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(PIECES, max_size=40).map("".join))


@given(TEXTS, st.sampled_from(["fr", "en", "de", None]))
@settings(max_examples=150, deadline=None)
def test_the_spans_of_any_text_are_the_whole_text(text, lang):
    spans = classify(text, lang)
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(span.start < span.end and span.reason for span in spans)
    assert [span.start for span in spans[1:]] == [span.end for span in spans[:-1]]


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_no_text_makes_reading_raise(text):
    draft = read_text(text, tags=Tags(), sources=Sources())
    assert draft.title.value
    assert "\x00" not in draft.body


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "Menu\n",
        "fin.Le début de la phrase ",
        "« ",
        "a.A ",
        "a\t1\n",
        "- a b c\n",
        "Regie-\n",
        "Le maire a présenté mardi un plan, très attendu, pour les berges.\nPrix\nPoids\nAvis\nNote\n",
        "Jeanne Exemple\n3 mai 2021 à 10:05\nTrès bon article, merci beaucoup à toute la rédaction.\n",
    ],
    ids=[
        "one word",
        "short lines",
        "glued",
        "quotes",
        "stops",
        "cells",
        "items",
        "hyphens",
        "reviews",
        "comments",
    ],
)
def test_time_is_linear_in_length(piece):
    def once(text: str) -> float:
        started = time.process_time()
        classify(text, "fr")
        return time.process_time() - started

    def seconds(length: int) -> float:
        """Processor time, the best of three: what else the machine does can only add to it."""
        return min(once(piece * (length // len(piece))) for _ in range(3))

    seconds(2_000)
    assert seconds(80_000) < 12 * max(seconds(20_000), 0.005)
