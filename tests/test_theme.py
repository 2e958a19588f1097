"""Finding and reading a theme: the site's own wins, and every fault is told with its file."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from sitegen.errors import SiteError
from sitegen.pages.rendering import check_templates
from sitegen.theme import REQUIRED_TEMPLATES, load_theme


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A site's own theme, complete and plain."""
    folder = tmp_path / "themes" / "mine"
    (folder / "templates").mkdir(parents=True)
    (folder / "static" / "img").mkdir(parents=True)
    (folder / "theme.yaml").write_text("name: mine\ncontract: 1\n", "utf-8")
    for name in REQUIRED_TEMPLATES:
        (folder / "templates" / name).write_text("<p>{{ head.title }}</p>\n", "utf-8")
    (folder / "static" / "style.css").write_bytes(b"p { color: red }\r\n")
    (folder / "static" / "img" / "logo.svg").write_bytes(b"<svg/>")
    return folder


def faults(site: Path, name: str = "mine") -> str:
    with pytest.raises(SiteError) as caught:
        load_theme(site, name)
    return str(caught.value)


def test_the_bundled_theme_keeps_the_contract(tmp_path: Path) -> None:
    theme = load_theme(tmp_path, "default")
    assert {name for name, _ in theme.templates} >= set(REQUIRED_TEMPLATES)
    assert check_templates(theme) == ()
    assert {"style.css", "icon.svg", "icon.png", "social.png"} <= {static.name for static in theme.statics}


def test_a_sites_own_theme_is_read_whole(own: Path, tmp_path: Path) -> None:
    options = 'options:\n  paper: {type: colour, default: "#fff"}\n'
    (own / "theme.yaml").write_text(f"name: mine\ncontract: 1\n{options}", "utf-8")
    theme = load_theme(tmp_path, "mine")
    assert theme.folder == "themes/mine"
    assert theme.options == (("paper", "#fff"),)
    assert [static.name for static in theme.statics] == ["img/logo.svg", "style.css"]
    assert theme.statics[1].content == b"p { color: red }\r\n"
    assert dict(theme.templates)["page.html"] == "<p>{{ head.title }}</p>\n"


def test_a_sites_own_theme_wins_over_the_bundled_one(own: Path, tmp_path: Path) -> None:
    shutil.move(own, own.parent / "default")
    (own.parent / "default" / "theme.yaml").write_text("name: default\ncontract: 1\n", "utf-8")
    assert load_theme(tmp_path, "default").folder == "themes/default"


def test_the_digest_follows_the_content(own: Path, tmp_path: Path) -> None:
    before = load_theme(tmp_path, "mine").statics[1].digest
    (own / "static" / "style.css").write_bytes(b"p { color: blue }")
    assert load_theme(tmp_path, "mine").statics[1].digest != before


def test_an_unknown_theme_is_answered_with_the_known_ones(own: Path, tmp_path: Path) -> None:
    said = faults(tmp_path, "mime")
    assert "there is no theme 'mime'" in said
    assert "did you mean mine? There are: default, mine" in said


def test_no_name_leads_out_of_the_themes(own: Path, tmp_path: Path) -> None:
    assert "there is no theme" in faults(tmp_path / "themes", "../mine")


def test_every_missing_template_is_told_at_once(own: Path, tmp_path: Path) -> None:
    (own / "templates" / "month.html").unlink()
    (own / "templates" / "page.html").rename(own / "templates" / "pages.html")
    said = faults(tmp_path)
    assert "themes/mine/templates/month.html: this template is missing" in said
    assert "rename templates/pages.html" in said


def test_a_part_of_other_templates_is_not_taken_for_a_missing_one(own: Path, tmp_path: Path) -> None:
    (own / "templates" / "page.html").rename(own / "templates" / "pages.html")
    (own / "templates" / "front.html").write_text('{% include "pages.html" %}', "utf-8")
    said = faults(tmp_path)
    assert "themes/mine/templates/page.html: this template is missing" in said
    assert "rename" not in said


def test_a_file_where_the_theme_is_looked_for_is_told(tmp_path: Path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "default").write_text("", "utf-8")
    assert "themes/default: is a file, where a theme is looked for" in faults(tmp_path, "default")


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("", "write `name: mine`"),
        ("name: mine\ncontract: 2\n", "theme.yaml:2:11: this program keeps contract 1"),
        ("name: other\ncontract: 1\n", "theme.yaml:1:7: the name in theme.yaml is not its folder's"),
        ("name: mine\ncontrakt: 1\n", "did you mean contract?"),
        ("name: mine\ncontract: 1\noptions: [a]\n", "options are names, each with its type"),
        ("name: [\n", "theme.yaml:"),
    ],
)
def test_a_faulty_description_is_told_with_its_line(
    own: Path, tmp_path: Path, stated: str, wanted: str
) -> None:
    (own / "theme.yaml").write_text(stated, "utf-8")
    assert wanted in faults(tmp_path)


def test_a_missing_description_says_what_it_holds(own: Path, tmp_path: Path) -> None:
    (own / "theme.yaml").unlink()
    assert "`name: mine` and `contract: 1`" in faults(tmp_path)


def test_a_template_that_is_not_utf8_is_told(own: Path, tmp_path: Path) -> None:
    (own / "templates" / "page.html").write_bytes(b"<p>\n\xe9t\xe9</p>")
    assert "page.html: this is not UTF-8" in faults(tmp_path)


def test_a_file_beyond_all_measure_is_refused(own: Path, tmp_path: Path) -> None:
    with (own / "static" / "film.mp4").open("wb") as film:
        film.truncate(5_000_001)
    assert "static/film.mp4: this file is larger than 5000000 bytes" in faults(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_out_of_the_theme_is_refused(own: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("secret", "utf-8")
    (own / "static" / "secret.txt").symlink_to(tmp_path / "secret.txt")
    assert "static/secret.txt: this link leads out of the theme" in faults(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read by this user")
def test_a_file_that_cannot_be_read_is_told(own: Path, tmp_path: Path) -> None:
    (own / "static" / "style.css").chmod(0)
    assert "static/style.css: this file cannot be read" in faults(tmp_path)


def test_editors_litter_is_not_served(own: Path, tmp_path: Path) -> None:
    (own / "static" / ".DS_Store").write_bytes(b"x")
    (own / "static" / "style.css~").write_bytes(b"x")
    assert len(load_theme(tmp_path, "mine").statics) == 2
