"""The curator's desk for tags: what is proposed for tags.yaml, and a proposal accepted into it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from pathlib import Path

from sitegen import front_matter
from sitegen.errors import SiteError
from sitegen.importers.records import record_reading
from sitegen.importers.records.content_files import ContentFolder, record_path
from sitegen.importers.tag_file import accept
from sitegen.importers.tag_proposals import Bearer, Proposal, propose
from sitegen.layout import TAGS_FILE
from sitegen.vocabulary_files import read_tags


def proposals(folder: Path) -> tuple[Proposal, ...]:
    """What articles and their records offer as tags. Raises SiteError where tags.yaml cannot be read."""
    content = ContentFolder(folder)
    vocabulary = read_tags(content.read(TAGS_FILE))
    return propose(_bearers(content), vocabulary)


def accept_word(folder: Path, word: str, slug: str = "") -> None:
    """Add a word to tags.yaml. Raises SiteError where it cannot be."""
    content = ContentFolder(folder)
    content.write(TAGS_FILE, accept(content.read(TAGS_FILE), word, slug))


def _bearers(content: ContentFolder) -> Iterator[Bearer]:
    """Every article with its tags and what its page proposed. One with a fault in it is passed over."""
    offered: dict[str, tuple[str, ...]] = {}
    for seed, known in content.records():
        if isinstance(known, SiteError):
            continue
        path = record_path(seed)
        try:
            offered[known.id] = record_reading.read(content.read(path), path).proposed
        except SiteError:
            continue
    for path in content.articles():
        try:
            values = front_matter.read(content.read(path), path, UTC).front_matter
        except SiteError:
            continue
        yield Bearer(values.title, (*values.tags, *offered.get(values.id or "", ())))
