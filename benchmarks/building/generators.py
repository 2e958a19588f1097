"""Ours and the peer: the same articles as each generator wants them, and its own command."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import corpus
from corpus import Article
from sites import TEMPLATE_MARK, Site

HERE = Path(__file__).resolve().parent
_ROOT = HERE.parents[1]
_CONFIG = """title: Measured digest
base_url: https://digest.example/
lang: en
curator: The bench
theme: measured
front_items: 24
feed_items: 50
"""


class Sitegen(Site):
    """Ours, with a copy of the default theme, so that a template can be edited."""

    name = "sitegen"
    output = "output"
    memory = (".sitegen",)
    template = "themes/measured/templates/base.html"

    def _write(self) -> None:
        (self.folder / "sitegen.yaml").write_text(_CONFIG, encoding="utf-8")
        theme = self.folder / "themes/measured"
        shutil.copytree(_ROOT / "themes/default", theme)
        description = (theme / "theme.yaml").read_text(encoding="utf-8")
        (theme / "theme.yaml").write_text(description.replace("name: default", "name: measured"), "utf-8")
        base = self.folder / self.template
        marked = base.read_text(encoding="utf-8").replace("</footer>", f"<p>{TEMPLATE_MARK}0</p>\n</footer>")
        base.write_text(marked, encoding="utf-8")
        for number in range(self.size):
            self._put(corpus.article(number, self.size))
        (self.folder / "content/tags.yaml").write_text(corpus.tags_file(), encoding="utf-8")
        (self.folder / "content/sources.yaml").write_text(corpus.sources_file(), encoding="utf-8")

    def _put(self, item: Article) -> None:
        _save(self.folder / corpus.path_of(item), corpus.text_of(item))

    def _name(self, tag: str, name: str) -> None:
        (self.folder / "content/tags.yaml").write_text(corpus.tags_file({tag: name}), encoding="utf-8")

    def _feed(self, folder: str) -> str:
        return f"{folder}feed.xml"


class Hugo(Site):
    """Hugo, with templates of ours for the same pages: articles, front page, tags, sources, their feeds."""

    name = "hugo"
    output = "public"
    memory = ("resources",)
    template = "layouts/baseof.html"

    def _write(self) -> None:
        shutil.copytree(HERE / "hugo-site", self.folder, dirs_exist_ok=True)
        _save(
            self.folder / "static/style.css", (_ROOT / "themes/default/static/style.css").read_text("utf-8")
        )
        for number in range(self.size):
            self._put(corpus.article(number, self.size))

    def _put(self, item: Article) -> None:
        fields: dict[str, object] = {
            "id": f"{item.number:012x}",
            "title": item.title,
            "date": item.moment.isoformat(),
            "sources": [item.source.key],
            "original": item.url,
            "author": [item.author],
            "locale": item.lang,
            "tags": list(item.tags),
            "summary": item.summary,
        }
        text = f"---\n{corpus.front_matter(fields)}---\n\n{item.body}"
        _save(self.folder / f"content/articles/{item.slug}.md", text)

    def _name(self, tag: str, name: str) -> None:
        _save(self.folder / f"content/tags/{tag}/_index.md", f"---\ntitle: {name}\n---\n")

    def _feed(self, folder: str) -> str:
        return f"{folder}index.xml"


def command_of_sitegen() -> list[str]:
    """Ours, run by the interpreter that runs the measurement."""
    return [sys.executable, "-m", "sitegen", "build", "--no-import"]


def command_of_hugo(path: str | None) -> list[str] | None:
    """Hugo at `path`, or the one that is installed; None where none is.

    The Python package's own script starts an interpreter first, so the program inside is looked for.
    """
    found = path or shutil.which("hugo") or shutil.which("hugo", path=str(Path(sys.executable).parent))
    if not found:
        return None
    packaged = sorted(Path(found).resolve().parents[1].glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    return [str(packaged[-1]) if packaged else found, "--quiet"]


def _save(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
