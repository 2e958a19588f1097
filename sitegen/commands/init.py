"""`sitegen init`: a digest that builds at once, in a folder of its own. Never overwrites anything.

The files of a new digest lie in `starter/` as they will be; a leading "dot-" in a name stands for a dot.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from sitegen.commands.console import say
from sitegen.errors import Problem, UsageError

EXAMPLE = """\
Example:
  sitegen init my-digest
  sitegen serve --site my-digest

The folder may exist, with a README or a repository in it; a file of yours is never overwritten.
"""

_STARTER = Path(__file__).with_name("starter")
_MARK = b"@SITEGEN@"
"""Stands in the starter for what pip has to install."""
_UNKNOWN = "sitegen @ git+https://example.org/WHERE-SITEGEN-COMES-FROM.git"
"""For an installation that does not tell its origin: a name alone might be somebody else's program."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("folder", metavar="DIR", type=Path, help="the folder to make; . for this one")


def run(arguments: argparse.Namespace) -> bool:
    """Make the digest, and say what to do next."""
    folder: Path = arguments.folder
    files = dict(_starter_files())
    there = [name for name in files if (folder / name).exists() or (folder / name).is_symlink()]
    if folder.exists() and not folder.is_dir():
        raise UsageError(Problem(f"{folder} is a file", "name a folder that is new or your own"))
    if there:
        hint = "choose another folder; nothing was changed in this one"
        raise UsageError(*(Problem(f"{folder / name} is there already", hint) for name in there))
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    say(f"a digest of {len(files)} files is ready in {folder}")
    if _requirement() == _UNKNOWN:
        say("before you publish: say in .github/workflows/pages.yml where sitegen is to be installed from")
    say(f"next: sitegen serve --site {folder}")
    return False


def _starter_files() -> Iterator[tuple[str, bytes]]:
    """The files of a new digest, by their names in it."""
    for path in sorted(_STARTER.rglob("*")):
        if path.is_file():
            parts = path.relative_to(_STARTER).parts
            name = "/".join(
                f".{part.removeprefix('dot-')}" if part.startswith("dot-") else part for part in parts
            )
            yield name, path.read_bytes().replace(_MARK, _requirement().encode())


def _requirement() -> str:
    """What pip has to install to get this very program: the repository and commit it came from.

    PEP 610 tells which repository and commit an installation was made from.
    """
    try:
        record = json.loads(distribution("sitegen").read_text("direct_url.json") or "{}")
        version_control = record["vcs_info"]
        return f"sitegen @ {version_control['vcs']}+{record['url']}@{version_control['commit_id']}"
    except (PackageNotFoundError, ValueError, KeyError):
        return _UNKNOWN
