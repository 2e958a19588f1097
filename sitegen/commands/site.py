"""Which site a command is about."""

from __future__ import annotations

import argparse
from pathlib import Path

from sitegen.layout import find_site_folder


def site_folder(arguments: argparse.Namespace) -> Path:
    """The folder given with `--site`, or the nearest one upward from here with a sitegen.yaml.

    Raises UsageError where there is none.
    """
    chosen: Path | None = getattr(arguments, "site", None)
    return chosen if chosen is not None else find_site_folder(Path.cwd())
