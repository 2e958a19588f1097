"""Law: whatever was done to a site, and in whatever order, a build leaves what a clean build leaves.

Random rows of edits; after each of them the folder is compared, byte for byte, with one that was built
from nothing. A failure prints the row of edits that led to it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from sitegen.engine import build as engine
from sitegen.engine.build import build
from sitegen.engine.ownership import MANIFEST
from sitegen.errors import SiteError
from tests.running import REPOSITORY
from tests.sites import CONFIGURATION, article, make_site, tree

SLUGS = st.sampled_from(["a", "b", "c", "d", "e", "f"])
WORDS = st.sampled_from(["un", "deux", "Trois", "É té", "« vif » : oui"])
DATES = st.sampled_from(
    [None, "2019", "2024-02", "2024-02-29", "2026-11-02", '"2026-11-02T23:30:00+01:00"', "2031-01-01"]
)
ADDED = st.sampled_from(
    [None, "2026-11-01T08:00:00+01:00", "2026-11-02T08:00:00+01:00", "2020-05-05T05:05:05Z"]
)
TAGS = st.lists(st.sampled_from(["IA", "ia", "Énergie", "energie", "Chine", "sinologie"]), max_size=3)
SOURCES = st.sampled_from(
    [None, "journal", "Le Journal", "La Vigie", "{name: La Vigie, url: 'https://v.example/'}"]
)
CONFIGURATIONS = st.sampled_from(
    [
        CONFIGURATION,
        CONFIGURATION.replace("Veille", "Autre titre"),
        CONFIGURATION.replace("digest/", ""),
        CONFIGURATION.replace("Europe/Paris", "Pacific/Kiritimati"),
        CONFIGURATION.replace("lang: fr", "lang: en"),
        f"{CONFIGURATION}front_items: 2\nfeed_items: 2\n",
        f"{CONFIGURATION}rights: link\ncurator: Noa\n",
    ]
)
TAG_FILES = st.sampled_from(
    [
        None,
        "ia: IA\n",
        "ia: {name: Intelligence, synonyms: [sinologie]}\n",
        "chine: {name: La Chine, synonyms: [Chine]}\n",
    ]
)
SOURCE_FILES = st.sampled_from(
    [
        None,
        "journal: {name: Le Journal, rights: excerpt}\n",
        "journal: {name: The Journal, lang: en, url: 'https://j.example/'}\n",
    ]
)
PICTURES = st.sampled_from(
    [None, b"\x89PNG\r\n\x1a\none", b"\x89PNG\r\n\x1a\ntwo", b"\xff\xd8\xff", b"<svg/>"]
)
"""One that is taken away, three that are pictures, one that is none."""
TEMPLATES = st.sampled_from(["base.html", "parts.html", "article.html", "month.html", "feeds.html"])


class Editing(RuleBasedStateMachine):
    """One site, and all that may happen to it."""

    def __init__(self) -> None:
        super().__init__()
        self.parent = Path(tempfile.mkdtemp(prefix="sitegen-law-"))
        self.folder = make_site(
            self.parent / "site", "-- content/pages/about.md --\n---\ntitle: À propos\n---\n\nNous.\n"
        )
        self.version = engine.engine_version()

    def teardown(self) -> None:
        shutil.rmtree(self.parent, ignore_errors=True)

    @initialize()
    def first_build(self) -> None:
        for number, slug in enumerate("abc", 1):
            self._write(slug, article(slug, date=f"2026-{number:02}-01", tags="[IA]", source="journal"))
        self._built()

    @rule(slug=SLUGS, title=WORDS, body=WORDS, date=DATES, added=ADDED, tags=TAGS, source=SOURCES,
          draft=st.booleans(), summary=WORDS | st.none())  # fmt: skip
    def write_an_article(self, slug, title, body, date, added, tags, source, draft, summary) -> None:  # noqa: PLR0917 - a rule takes what may vary
        stated = {"id": slug, "date": date, "added": added, "source": source, "draft": str(draft).lower()}
        given = {key: value for key, value in stated.items() if value}
        if summary:
            given["summary"] = f'"{summary}"'
        self._write(
            slug,
            article(title, body=f"{body}\n\n## {title}\n\n*{body}*", tags=f"[{', '.join(tags)}]", **given),
        )
        self._built()

    @rule(slug=SLUGS, body=WORDS)
    def edit_a_body(self, slug, body) -> None:
        path = self._path(slug)
        if path.exists():
            path.write_text(f"{path.read_text(encoding='utf-8')}\n{body}\n", encoding="utf-8")
            self._built()

    @rule(slug=SLUGS)
    def delete_an_article(self, slug) -> None:
        self._path(slug).unlink(missing_ok=True)
        self._built()

    @rule(old=SLUGS, new=SLUGS, has_alias=st.booleans())
    def rename_an_article(self, old, new, has_alias) -> None:
        if self._path(old).exists() and old != new:
            text = self._path(old).read_text(encoding="utf-8")
            self._path(old).unlink()
            alias = f"---\naliases: [articles/{old}/]\n"
            self._write(new, text.replace("---\n", alias, 1) if has_alias and "aliases" not in text else text)
            self._built()

    @rule(slug=st.sampled_from(["about", "mentions"]), title=WORDS, draft=st.booleans())
    def write_a_page(self, slug, title, draft) -> None:
        path = self.folder / "content" / "pages" / f"{slug}.md"
        path.write_text(
            f'---\ntitle: "{title}"\ndraft: {str(draft).lower()}\n---\n\n{title}.\n', encoding="utf-8"
        )
        self._built()

    @rule(name=st.sampled_from(["a.png", "b.png", "c.jpg"]), picture=PICTURES, slug=SLUGS)
    def put_a_picture(self, name, picture, slug) -> None:
        path = self.folder / "content" / "pictures" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        if picture is not None:
            path.write_bytes(picture)
        article_path = self._path(slug)
        if article_path.exists():
            text = article_path.read_text(encoding="utf-8")
            article_path.write_text(f"{text}\n![{name}](../../pictures/{name})\n", encoding="utf-8")
        self._built()

    @rule(tags=TAG_FILES, sources=SOURCE_FILES)
    def write_the_vocabularies(self, tags, sources) -> None:
        for name, text in (("tags", tags), ("sources", sources)):
            path = self.folder / "content" / f"{name}.yaml"
            path.unlink(missing_ok=True)
            if text:
                path.write_text(text, encoding="utf-8")
        self._built()

    @rule(text=CONFIGURATIONS)
    def configure(self, text) -> None:
        (self.folder / "sitegen.yaml").write_text(text, encoding="utf-8")
        self._built()

    @rule(template=TEMPLATES, text=WORDS)
    def edit_a_template(self, template, text) -> None:
        theme = self.folder / "themes" / "default"
        if not theme.exists():
            shutil.copytree(REPOSITORY / "themes" / "default", theme)
        with (theme / "templates" / template).open("a", encoding="utf-8") as file:
            file.write(f"<!-- {text} -->")
        self._built()

    @rule(text=WORDS)
    def edit_a_static_file(self, text) -> None:
        static = self.folder / "themes" / "default" / "static"
        if static.exists():
            (static / "style.css").write_text(f"/* {text} */", encoding="utf-8")
            self._built()

    @rule()
    def drop_the_own_theme(self) -> None:
        shutil.rmtree(self.folder / "themes", ignore_errors=True)
        self._built()

    @rule(data=st.data(), is_lost=st.booleans())
    def hurt_an_output(self, data, is_lost) -> None:
        files = [self.folder / "output" / name for name in tree(self.folder / "output") if name != MANIFEST]
        path = data.draw(st.sampled_from(files))
        if is_lost:
            path.unlink()
        else:
            path.write_bytes(path.read_bytes()[::-1])
        self._built()

    @rule(how=st.sampled_from(["deleted", "cut", "scribbled", "replaced", "unsealed"]))
    def hurt_the_ledger(self, how) -> None:
        ledger = self.folder / ".sitegen" / "ledger.sqlite"
        content = ledger.read_bytes()
        if how == "deleted":
            ledger.unlink()
        elif how == "cut":
            ledger.write_bytes(content[: len(content) // 2])
        elif how == "scribbled":
            ledger.write_bytes(content.replace(b"un", b"nu"))
        elif how == "replaced":
            ledger.write_bytes(b"no ledger at all")
        else:
            ledger.with_suffix(".seal").unlink(missing_ok=True)
        self._built()

    @rule(number=st.integers(0, 3))
    def upgrade_the_program(self, number) -> None:
        self.version = f"version {number}".encode()
        self._built()

    @rule(moment=st.sampled_from([1, 1_900_000_000]))
    def give_every_file_another_time(self, moment) -> None:
        for path in (self.folder / "content").rglob("*.md"):
            os.utime(path, (moment, moment))
        self._built()

    @rule()
    def build_with_drafts_and_back(self) -> None:
        self._build(drafts=True)
        self._built()

    def _path(self, slug: str) -> Path:
        return self.folder / "content" / "2026" / "11" / f"{slug}.md"

    def _write(self, slug: str, text: str) -> None:
        path = self._path(slug)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def _build(self, **options) -> str:
        """What was wrong, if anything."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(engine, "engine_version", lambda: self.version)
            try:
                build(self.folder, **options)
            except SiteError as error:
                return str(error)
        return ""

    def _built(self) -> None:
        """Build, and see that it is what a clean build makes."""
        output, clean = self.folder / "output", self.parent / "clean"
        before = tree(output) if output.exists() else {}
        shutil.rmtree(clean, ignore_errors=True)
        wrong = self._build()
        assert wrong == self._build(output=clean, clean=True)
        assert tree(output) == (before if wrong else tree(clean))


def run(examples: int, steps: int, phases: tuple[Phase, ...] = tuple(Phase)) -> None:
    run_state_machine_as_test(
        Editing,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            print_blob=True,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_after_every_edit_the_site_is_what_a_clean_build_makes() -> None:
    run(5, 10, (Phase.reuse, Phase.generate))


@pytest.mark.fuzz
@pytest.mark.skipif(os.environ.get("SITEGEN_FUZZ") != "long", reason="SITEGEN_FUZZ=long runs it")
def test_after_many_edits_the_site_is_what_a_clean_build_makes() -> None:
    run(100, 40)
