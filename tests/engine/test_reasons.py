"""Why a page was made anew, as a person is told."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sitegen.cli import main
from sitegen.engine.build import build
from sitegen.engine.explain import explain_output
from sitegen.errors import SiteError
from tests.running import REPOSITORY
from tests.sites import TWO_ARTICLES, make_site


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = make_site(tmp_path / "site", TWO_ARTICLES)
    shutil.copytree(REPOSITORY / "themes" / "default", folder / "themes" / "default")
    build(folder)
    return folder


def edit(site: Path, old: str, new: str, file: str = "content/2025/07/un.md") -> None:
    path = site / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def reasons(site: Path) -> dict[str, str]:
    return {change.file: change.reason for change in build(site).written}


def test_an_edited_title_is_named_on_the_page_and_on_its_neighbour(site: Path) -> None:
    edit(site, 'title: "Un"', 'title: "Autre"')

    found = reasons(site)

    assert found["articles/un/index.html"] == "shows another head and title"
    assert found["articles/deux/index.html"] == "shows another older"


def test_an_edited_template_is_named(site: Path) -> None:
    edit(site, "</ul>", "</ul><!-- -->", "themes/default/templates/tags.html")

    assert reasons(site) == {"tags/index.html": "is made with the template tags.html, which changed"}


def test_a_file_that_somebody_hurt_is_said_so(site: Path) -> None:
    (site / "output" / "feed.xml").write_text("x")

    assert reasons(site) == {"feed.xml": "was changed or lost in the output folder"}


def test_build_explains_in_sentences(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(site, 'title: "Un"', 'title: "Autre"')

    main(["build", "--no-import", "--explain", "--site", str(site)])

    assert "articles/un/index.html shows another head and title.\n" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["articles/un/", "/articles/un/", "output/articles/un/index.html"])
def test_a_page_is_explained_by_its_address_or_its_file(site: Path, words: str) -> None:
    edit(site, 'title: "Un"', 'title: "Autre"')
    build(site)

    expected = "output/articles/un/index.html was last made because it shows another head and title. "
    assert explain_output(site, words) == f"{expected}It stands as it was left."


def test_what_is_no_page_is_not_explained(site: Path) -> None:
    assert explain_output(site, "articles/trois/") is None


def test_a_template_whose_name_is_computed_is_refused_with_its_line(site: Path) -> None:
    with (site / "themes/default/templates/tags.html").open("a", encoding="utf-8") as file:
        file.write("\n{% include head.title %}\n")

    with pytest.raises(SiteError) as caught:
        build(site)

    (problem,) = caught.value.problems
    assert problem.path == "themes/default/templates/tags.html"
    assert problem.line
    assert "computed" in problem.what
