"""Law: `output/` is exactly the plan, whatever row of edits led to it, and a build of the same is a no-op."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sitegen.config import load_config
from sitegen.engine.build import build
from sitegen.engine.ownership import MANIFEST
from sitegen.engine.plan import expand, plan
from sitegen.source.load import load
from sitegen.theme import load_theme
from tests.sites import article, make_site, tree


def planned(folder: Path) -> set[str]:
    """The files that the plan of the site names."""
    site = load_config(folder)
    groups = plan(site, load(folder, site, drafts=False), load_theme(folder, site.theme))
    return {output.url.file for output in expand(groups)}


Step = tuple[str, str, str]
"""What is done, to which article, with which text."""

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["write", "delete", "damage", "lose", "picture", "retitle the site", "move the site"]
        ),
        st.sampled_from(["a", "b", "c"]),
        st.sampled_from(["un", "deux", "trois"]),
    ),
    min_size=1,
    max_size=5,
)


def edit(folder: Path, step: Step) -> None:
    what, name, word = step
    path = folder / "content" / "2026" / "11" / f"{name}.md"
    page = folder / "output" / "articles" / name / "index.html"
    if what == "write":
        text = article(f"{name} {word}", body=f"Voici {word}.", tags=f"[{word}]", date="2026-11-02")
        path.write_text(text, encoding="utf-8")
    elif what == "delete":
        path.unlink(missing_ok=True)
    elif what == "picture":
        picture = folder / "content" / "pictures" / f"{name}.png"
        picture.parent.mkdir(exist_ok=True)
        if picture.exists() and word == "un":
            picture.unlink()
        else:
            picture.write_bytes(b"\x89PNG\r\n\x1a\n" + word.encode())
    elif what == "damage" and page.exists():
        page.write_text(word)
    elif what == "lose":
        page.unlink(missing_ok=True)
    elif what == "retitle the site":
        configuration = f"title: Veille {word}\nbase_url: https://example.org/digest/\n"
        (folder / "sitegen.yaml").write_text(configuration)
    elif what == "move the site":
        (folder / "sitegen.yaml").write_text(f"title: Veille\nbase_url: https://example.org/{word}/\n")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(steps=STEPS)
@example(steps=[("delete", "a", "")])
@example(
    steps=[("picture", "a", "un"), ("picture", "b", "un"), ("picture", "a", "deux"), ("picture", "b", "un")]
)
@example(steps=[("write", "b", "un"), ("delete", "a", ""), ("lose", "b", "")])
def test_after_any_row_of_edits_the_folder_is_what_a_clean_build_leaves(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Step]
) -> None:
    parent = tmp_path_factory.mktemp("law")
    folder = make_site(parent / "site", "-- content/2026/11/a.md --\n" + article("Début", date="2026-11-01"))

    for step in steps:
        edit(folder, step)
        build(folder)

    clean = parent / "clean"
    build(folder, output=clean)
    assert tree(folder / "output") == tree(clean)
    assert tree(clean).keys() - {MANIFEST} == planned(folder)
    again = build(folder)
    assert (again.written, again.removed) == ((), ())


def test_the_list_of_our_files_is_the_folder(tmp_path: Path) -> None:
    folder = make_site(tmp_path, "-- content/2026/11/a.md --\n" + article("Début", date="2026-11-01"))

    build(folder)

    listed = (folder / "output" / MANIFEST).read_text().splitlines()
    assert listed == sorted(tree(folder / "output").keys() - {MANIFEST})


def test_nothing_but_output_and_state_is_written(tmp_path: Path) -> None:
    folder = make_site(tmp_path, "-- content/2026/11/a.md --\n" + article("Début", date="2026-11-01"))
    before = tree(folder)

    build(folder)

    after = tree(folder)
    assert before.items() <= after.items()
    assert {name.split("/")[0] for name in after.keys() - before.keys()} == {"output", ".sitegen"}
