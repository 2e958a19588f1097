"""Where each fact of an article comes from."""

from __future__ import annotations

from pathlib import Path


def explain(folder: Path, target: str, width: int = 100, *, colour: bool = False) -> str:
    """Where each fact of an article comes from.

    `target` names it by path, slug, id, address or seed. Raises SiteError where none is meant.
    """
    raise NotImplementedError
