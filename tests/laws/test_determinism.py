"""Law: the same input gives the same bytes, whatever the machine, time zone, locale, hash seed or folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import ENVIRONMENT, sitegen
from tests.sites import article, make_site, tree

SITE = "".join(
    f"-- content/{year}/{month:02}/{name}.md --\n"
    + article(
        f"L'{name} : {year}",
        body=f"Texte « {name} » de {year}, avec [lien](https://example.org/{name}).\n\n## Suite\n\n> Cité.",
        date=date,
        tags=tags,
        source=source,
    )
    for year, month, name, date, tags, source in [
        (2025, 7, "ete", "2025-07-23", "[IA, Chine, Énergie]", "Le Relais"),
        (2025, 7, "ecole", "2025-07", "[Chine]", "Le Relais"),
        (2026, 1, "hiver", "2026", "[énergie]", "La Vigie"),
        (2026, 11, "automne", '"2026-11-02T23:30:00+01:00"', "[IA]", "La Vigie"),
    ]
)

MACHINES = {
    "another time zone": {"TZ": "Pacific/Kiritimati"},
    "another locale": {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
    "the bare locale": {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    "another hash seed": {"PYTHONHASHSEED": "4242"},
    "optimised": {"PYTHONOPTIMIZE": "2"},
    "another date for builds": {"SOURCE_DATE_EPOCH": "1"},
}


def built(folder: Path, cwd: Path, **environment: str) -> dict[str, bytes]:
    """The tree that a build in a process of its own leaves."""
    result = subprocess.run(
        [sys.executable, "-m", "sitegen", "build", "--no-import", "--site", str(folder)],
        cwd=cwd,
        env={**ENVIRONMENT, "PYTHONHASHSEED": "1", "TZ": "UTC", **environment},
        capture_output=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr.decode()
    return tree(folder / "output")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_site(tmp_path_factory.mktemp("origin") / "site", SITE)


@pytest.fixture(scope="module")
def expected(site: Path) -> dict[str, bytes]:
    return built(site, site)


@pytest.mark.parametrize("machine", MACHINES)
def test_the_same_site_elsewhere_has_the_same_bytes(
    site: Path, expected: dict[str, bytes], tmp_path: Path, machine: str
) -> None:
    copy = tmp_path / "a folder with another name"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("output", ".sitegen"))

    assert built(copy, tmp_path, **MACHINES[machine]) == expected


def test_the_order_in_which_files_were_made_leaves_no_trace(
    site: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    copy = tmp_path / "site"
    for path in sorted(site.rglob("*"), reverse=True):
        name = path.relative_to(site)
        if path.is_file() and name.parts[0] not in {"output", ".sitegen"}:
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy / name)
            os.utime(copy / name, (1, 1))

    assert built(copy, copy) == expected


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
def test_the_number_of_processes_leaves_no_trace(
    site: Path, expected: dict[str, bytes], tmp_path: Path, jobs: str
) -> None:
    copy = tmp_path / "site"
    shutil.copytree(site, copy, ignore=shutil.ignore_patterns("output", ".sitegen"))

    result = sitegen("build", "--no-import", "--jobs", jobs, "--site", copy, cwd=tmp_path)

    assert result.returncode == 0, result.stderr.decode()
    assert tree(copy / "output") == expected


def test_no_page_names_the_machine(site: Path, expected: dict[str, bytes]) -> None:
    home = str(Path.home()).encode()
    assert len(home) > 3
    for name, content in expected.items():
        assert str(site).encode() not in content, name
        assert home + b"/" not in content, name
