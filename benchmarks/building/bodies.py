"""What one article costs, step by step, beside the parser's own renderer; and whether both say the same.

    python benchmarks/building/bodies.py
    python benchmarks/building/bodies.py --examples commonmark.json

The second compares, on a list of `{"markdown": …}` such as the CommonMark specification publishes, what the
parser renders with our shortcuts and without them.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC
from pathlib import Path

import corpus
from markdown_it import MarkdownIt

from sitegen import front_matter
from sitegen.markdown import count_words, to_html
from sitegen.markdown_shortcuts import install_shortcuts
from sitegen.typography import typeset

_ARTICLES = 300


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures, or the comparison; answer 1 where it found a difference."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--examples", metavar="FILE", type=Path, help="compare on these instead")
    examples = parser.parse_args(arguments).examples
    if examples:
        return _compare([str(example["markdown"]) for example in json.loads(examples.read_text("utf-8"))])
    _measure([corpus.article(number, _ARTICLES) for number in range(_ARTICLES)])
    return 0


def plain_parser() -> MarkdownIt:
    """The parser as it comes, for the same Markdown."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _compare(texts: list[str]) -> int:
    plain, short = plain_parser(), plain_parser()
    install_shortcuts(short)
    different = [text for text in texts if plain.render(text) != short.render(text)]
    print(f"{len(texts)} texts, {len(different)} rendered otherwise")
    for text in different:
        print(repr(text))
    return 1 if different else 0


def _measure(articles: list[corpus.Article]) -> None:
    plain = plain_parser()
    files = [corpus.text_of(article) for article in articles]
    bodies = [(article.body, article.lang) for article in articles]
    steps: dict[str, Callable[[], object]] = {
        "markdown-it-py, parse and render": lambda: [plain.render(body) for body, _ in bodies],
        "to_html, without typography": lambda: [to_html(body, "und") for body, _ in bodies],
        "to_html": lambda: [to_html(body, lang) for body, lang in bodies],
        "typeset, the whole body at once": lambda: [typeset(body, lang) for body, lang in bodies],
        "count_words": lambda: [count_words(body) for body, _ in bodies],
        "front matter": lambda: [front_matter.read(file, "x.md", UTC) for file in files],
    }
    best = dict.fromkeys(steps, float("inf"))
    for _ in range(7):  # by turns, so that a busy moment of the machine meets all
        for name, step in steps.items():
            begin = time.process_time()
            step()
            best[name] = min(best[name], (time.process_time() - begin) / len(articles))
    whole = best["markdown-it-py, parse and render"]
    for name, seconds in best.items():
        print(f"{name:36} {seconds * 1e6:7.0f} µs  {seconds / whole:5.2f}")


if __name__ == "__main__":
    sys.exit(main())
