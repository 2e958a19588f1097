"""Evaluation sets that others have published, read from a folder: pages and what is known of each.

It fetches nothing and judges nothing; where the sets are found stands in README.md.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from measure import words
from page_text import page_text

HELD_OUT_OF = 3
"""One page in so many of a set without a split of its own is held out, by its name."""

_ISO_DATE = re.compile(r"\d{4}-\d{2}(?:-\d{2})?\b")
_DEGREE = re.compile(r"(?:[A-Z]{2,5}|(?:[A-Z][a-z]{0,2}\.)+[A-Z]?\.?)")


class SetError(ValueError):
    """A folder does not hold the set it was said to hold; the message says which file is missed."""


@dataclass(frozen=True)
class Page:
    """One page of a set. What the set does not tell is None or empty, and is not judged."""

    name: str
    split: str
    kind: str
    """The set's own word for the sort of page: "article", "forum"."""
    path: Path
    bodies: tuple[str, ...] = ()
    """Acceptable bodies, whole; the best fit counts."""
    wanted: tuple[str, ...] = ()
    """Snippets that a body must hold."""
    unwanted: tuple[str, ...] = ()
    """Snippets that it must not hold."""
    title: str | None = None
    date: str | None = None
    authors: tuple[str, ...] = ()

    @property
    def html(self) -> bytes:
        """The page as it was saved."""
        data = self.path.read_bytes()
        return gzip.decompress(data) if self.path.suffix == ".gz" else data

    @cached_property
    def text(self) -> str:
        """All text of the page, as it is copied from a browser."""
        return page_text(self.html)

    @cached_property
    def shows_title(self) -> bool:
        """Whether the text holds the title that the set states; in some it is that of the tab."""
        return " ".join(words(self.title or "")) in " ".join(words(self.text))


def pages(name: str, folder: Path, split: str = "all") -> list[Page]:
    """The pages of a set by name, one split or all. Raises SetError where the folder does not hold it."""
    try:
        found = sorted(SETS[name](folder), key=lambda page: page.name)
    except (OSError, KeyError, ValueError) as error:
        raise SetError(f"{folder} does not hold the set {name}: {error}") from error
    return [page for page in found if split in {"all", page.split}]


def _whole_articles(folder: Path) -> Iterator[Page]:
    """scrapinghub/article-extraction-benchmark: bodies of news articles, whole."""
    for name, entry in _read_json(folder / "ground-truth.json").items():
        path = folder / "html" / f"{name}.html.gz"
        yield Page(name[:12], _split(name), "article", path, bodies=(entry["articleBody"],))


def _typed_pages(folder: Path) -> Iterator[Page]:
    """Murrough-Foley/web-content-extraction-benchmark: pages of seven sorts, all truths."""
    sorts = _read_json(folder / "metadata.json")["files"]
    for split, ours in (("dev", "development"), ("test", "heldout")):
        for path in (folder / split / "ground-truth").iterdir():
            truth = _read_json(path)["ground_truth"]
            title = truth.get("title")
            yield Page(
                name=path.stem,
                split=ours,
                kind=sorts[path.stem]["page_type"],
                path=folder / split / "html" / f"{path.stem}.html.gz",
                bodies=_with_and_without(title, truth.get("main_content") or ""),
                wanted=tuple(truth.get("with") or ()),
                unwanted=tuple(truth.get("without") or ()),
                title=title or None,
                date=_iso(truth.get("publish_date")),
                authors=_names(truth.get("author")),
            )


def _snippet_pages(folder: Path) -> Iterator[Page]:
    """adbar/trafilatura, folder tests: snippets and facts of pages of all sorts, many in German."""
    for key, entry in _read_json(folder / "evaldata.json").items():
        places = (folder / part / entry["file"] for part in ("cache", "eval"))
        path = next((place for place in places if place.is_file()), None)
        if path is None:
            raise SetError(f"there is no page {entry['file']}")
        yield Page(
            name=key if key.startswith("hard::") else path.stem,
            split=_split(path.stem),
            kind="hard" if key.startswith("hard::") else "page",
            path=path,
            wanted=tuple(entry["with"]),
            unwanted=tuple(entry["without"]),
            title=entry.get("title") or None,
            date=_iso(entry.get("date")),
            authors=_names(entry.get("author")),
        )


def _dated_pages(folder: Path) -> Iterator[Page]:
    """adbar/htmldate, folder tests: dates of pages in many languages; nothing else is known of them."""
    for index in ("eval_default.json", "eval_mediacloud_2020.json"):
        for entry in _read_json(folder / index).values():
            places = (folder / part / entry["file"] for part in ("test_set", "cache", "eval"))
            path = next((place for place in places if place.is_file()), None)
            if path is not None:
                yield Page(path.stem, _split(path.stem), index[5:-5], path, date=_iso(entry["date"]))


def _epidemic_news(folder: Path) -> Iterator[Page]:
    """rundimeco/waddle, folder corpora/Corpus_daniel_v2.1: news of 2012 in five languages, bodies whole."""
    for name, language in _read_json(folder / "doc_lg.json").items():
        path, truth = folder / "html" / name, folder / "reference" / name
        if path.is_file() and truth.is_file():
            body = re.sub(r"</?p>", "\n", truth.read_text("utf-8", errors="replace"))
            rest = body.strip().partition("\n")[2].strip()
            bodies = (body, rest) if rest else (body,)
            yield Page(name[-12:], _split(name), language.lower(), path, bodies=bodies)


SETS: Mapping[str, Callable[[Path], Iterator[Page]]] = {
    "whole-articles": _whole_articles,
    "typed-pages": _typed_pages,
    "snippets": _snippet_pages,
    "dates": _dated_pages,
    "epidemic-news": _epidemic_news,
}
"""The sets by the names that the command line knows."""


def _read_json(path: Path) -> Any:  # noqa: ANN401 - what others wrote; each reader above picks what it needs
    return json.loads(path.read_text("utf-8"))


def _split(name: str) -> str:
    digest = hashlib.sha256(name.encode("utf-8")).digest()
    return "development" if digest[0] % HELD_OUT_OF else "heldout"


def _with_and_without(title: str | None, body: str) -> tuple[str, ...]:
    """The body, and the same without the page's title where it begins with it: titles are front matter."""
    first, _, rest = body.lstrip().partition("\n")
    if not body.strip():
        return ()
    return (body, rest) if title and first.strip() == title.strip() and rest.strip() else (body,)


def _iso(value: object) -> str | None:
    found = _ISO_DATE.match(value) if isinstance(value, str) else None
    return found[0] if found else None


def _names(value: str | list[str] | None) -> tuple[str, ...]:
    """The people of an author field: one name, a list, or names parted by ";", "," or "and"; no degrees."""
    joined = "; ".join(value) if isinstance(value, list) else value or ""
    parts = (part.strip() for part in re.split(r"[;,]|\s(?:and|und|&)\s", joined))
    return tuple(part for part in parts if part and not _DEGREE.fullmatch(part))
