"""A whole site in one string, for tests that read as examples.

folder = make_site(tmp_path, '''
-- sitegen.yaml --
title: Veille
-- content/2026/11/a.md --
---
title: Un
---
Texte.
''')
"""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest

from sitegen.text import digest

_SECTION = re.compile(r"^-- (\S+) --\n", re.MULTILINE)

CONFIGURATION = """\
title: Veille
base_url: https://example.org/digest/
lang: fr
timezone: Europe/Paris
"""
"""Written as sitegen.yaml unless the site has its own."""


def sections(text: str) -> dict[str, str]:
    """The files in a text, by path."""
    parts = _SECTION.split(dedent(text).lstrip("\n"))
    assert not parts[0].strip(), f"text before the first section: {parts[0]!r}"
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def write_files(folder: Path, text: str) -> Path:
    """Write the files in a text below the folder, and answer the folder."""
    for name, content in sections(text).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode())
    return folder


def make_site(folder: Path, text: str = "") -> Path:
    """A site in the folder, made of the files in the text; with a sitegen.yaml where it brings none."""
    folder.mkdir(parents=True, exist_ok=True)
    if "sitegen.yaml" not in sections(text):
        (folder / "sitegen.yaml").write_text(CONFIGURATION, encoding="utf-8")
    return write_files(folder, text)


def article(title: str, body: str = "Un paragraphe.", **fields: str) -> str:
    """The text of an article's file; the fields are written as they are."""
    stated = {"id": f'"{digest(title)}"', "title": f'"{title}"', **fields}
    front_matter = "".join(f"{key}: {value}\n" for key, value in stated.items())
    return f"---\n{front_matter}---\n\n{body}\n"


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path with forward slashes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


TWO_ARTICLES = f"""
-- content/2025/07/un.md --
{article("Un", date="2025-07-23", added="2025-07-24T08:00:00+02:00", tags="[ia]")}
-- content/2026/11/deux.md --
{article("Deux", date="2026-11-02", added="2026-11-03T08:00:00+01:00")}
"""

RAW_TEXT = """
-- seeds/brut.txt --
Accueil | Monde | Se connecter
Un robot trie les déchets d'un quartier entier
Publié le 12 octobre 2026
La ville a confié le tri de ses déchets à une machine, qui reconnaît le verre, le métal et le papier.
Le bilan sera publié au printemps, après six mois d'essai dans deux rues voisines du port.
Laisser un commentaire
"""


def link(path: Path, target: Path) -> None:
    """Make a symbolic link, or skip the test where the system does not let us."""
    try:
        path.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("this system does not let us make symbolic links")
