"""The two sites that are measured: how each is written, built and changed, and where a change must show.

A change is the same for both; how it is made, and in which files its mark must be found afterwards, is each
site's own. A site that leaves one of them as it was has built too little: it is stale.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import corpus
from corpus import Article

Shown = dict[str, str]
"""Files of the output, and what has to stand in each."""

TEMPLATE_MARK = "edition-"


class Site:
    """A site of a number of articles in a folder of its own."""

    name = ""
    output = ""
    """The folder that the build writes."""
    memory: tuple[str, ...] = ()
    """What a cold build must not find beside the output."""
    template = ""
    """The template of which every page is made; the mark stands in it."""

    def __init__(self, folder: Path, size: int, command: list[str]) -> None:
        self.folder = folder
        self.size = size
        self.command = command
        self._rounds = 0
        self._added = 0
        self._editions = 0

    def create(self) -> None:
        """Write the site anew."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._write()

    def forget(self) -> Shown:
        """Take away the output, and what earlier builds left to make this one shorter."""
        for name in (self.output, *self.memory):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        return {self._page(self._middle): self._middle.slug, "index.html": self._newest.slug}

    def leave(self) -> Shown:
        """Change nothing."""
        return {}

    def edit_body(self) -> Shown:
        """Add a sentence to an article in the middle of the digest."""
        mark = self._mark()
        self._put(replace(self._middle, body=f"{self._middle.body}\nThis is new: {mark}.\n"))
        return {self._page(self._middle): mark}

    def add_article(self) -> Shown:
        """Add the newest article."""
        before = self._newest
        self._added += 1
        self._put(self._newest)
        slug = self._newest.slug
        return {
            self._page(self._newest): slug,
            self._page(before): slug,
            "index.html": slug,
            self._feed(""): slug,
            self._tag(self._newest.tags[0]): slug,
            f"sources/{self._newest.source.key}/index.html": slug,
        }

    def correct_date(self) -> Shown:
        """Move an article in the middle of the digest into the past."""
        self._mark()
        moved = replace(self._middle, moment=self._middle.moment - timedelta(days=100 + self._rounds))
        self._put(moved)
        return {self._page(moved): f"{moved.moment:%Y-%m-%d}"}

    def change_tag(self) -> Shown:
        """Give the newest article another tag in place of its first."""
        self._mark()
        newest = self._newest
        tag = corpus.tag_of(40 + self._rounds)
        self._put(replace(newest, tags=(tag, *(each for each in newest.tags[1:] if each != tag))))
        return {self._tag(tag): newest.slug, self._page(newest): f"/tags/{tag}/"}

    def rename_tag(self) -> Shown:
        """Give the most frequent tag another name to show."""
        tag, name = corpus.tag_of(0), self._mark()
        self._name(tag, name)
        return {self._tag(tag): name, "tags/index.html": name}

    def edit_template(self) -> Shown:
        """Change a word that stands on every page."""
        path = self.folder / self.template
        old = f"{TEMPLATE_MARK}{self._editions}"
        self._editions += 1
        mark = f"{TEMPLATE_MARK}{self._editions}"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(old, mark), encoding="utf-8")
        return {self._page(self._middle): mark, "index.html": mark, self._tag(self._middle.tags[0]): mark}

    @property
    def _middle(self) -> Article:
        return corpus.article(self.size // 2, self.size)

    @property
    def _newest(self) -> Article:
        return corpus.article(self.size - 1 + self._added, self.size)

    def _mark(self) -> str:
        """A word that stood nowhere before."""
        self._rounds += 1
        return f"novelty{self._rounds}"

    def _write(self) -> None:
        raise NotImplementedError

    def _put(self, item: Article) -> None:
        """Write an article's file."""
        raise NotImplementedError

    def _name(self, tag: str, name: str) -> None:
        """Give a tag another name to show."""
        raise NotImplementedError

    def _page(self, item: Article) -> str:
        return f"articles/{item.slug}/index.html"

    def _tag(self, tag: str) -> str:
        return f"tags/{tag}/index.html"

    def _feed(self, folder: str) -> str:
        raise NotImplementedError
