"""Imports in tests: a digest in a folder, raw texts of one paragraph or two, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sitegen.config import load_config
from sitegen.front_matter import Document, read
from sitegen.importers.outcome import ImportReport, SeedReport
from sitegen.importers.run import import_seeds

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
LATER = datetime(2027, 1, 5, 9, 30, tzinfo=UTC)

HARBOUR = """\
Accueil | Monde | Sciences | Se connecter
Le port de Liraud confie ses grues à un logiciel
Publié le 12 octobre 2026 par Odile Ferrand
Depuis lundi, trois grues du port de Liraud se déplacent sans conducteur, guidées par un logiciel maison.
Les dockers ont obtenu qu'un des leurs reste aux commandes, prêt à reprendre la main à tout moment.
La direction promet un premier bilan chiffré au printemps, après six mois d'essais sur deux quais.
Laisser un commentaire
Votre adresse ne sera pas publiée.
"""
"""A dated raw text with a line of navigation above and a comment form below."""

LIBRARY = """\
La bibliothèque de Sèvremont prête des robots
Chaque abonné peut désormais emporter chez lui, pour trois semaines, un petit robot à programmer.
Le prêt connaît un tel succès que la liste d'attente dépasse déjà deux mois dans les quartiers du nord.
"""
"""A raw text without date or source."""


def take_in(
    folder: Path,
    paths: Sequence[Path] | None = None,
    *,
    now: datetime | None = NOW,
    dry_run: bool = False,
) -> ImportReport:
    """Import what is in the folder's `seeds/`."""
    return import_seeds(folder, load_config(folder), paths, now=now, dry_run=dry_run)


def seed(folder: Path, name: str, content: str | bytes) -> Path:
    """A raw file in `seeds/`."""
    path = folder / "seeds" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def only(report: ImportReport) -> SeedReport:
    """The one seed of a report that has no problem."""
    assert not report.problems, report.problems
    (one,) = report.seeds
    return one


def article(folder: Path, path: str) -> Document:
    """An article as the build reads it."""
    return read((folder / path).read_text("utf-8"), path, UTC)


def edit(folder: Path, path: str, old: str, new: str) -> None:
    """Change a file by hand."""
    file = folder / path
    text = file.read_bytes().decode()
    assert old in text, f"{old!r} is not in {path}"
    file.write_bytes(text.replace(old, new).encode())
