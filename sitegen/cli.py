"""The door: from the words on a command line to one verb, and from whatever went wrong to an exit code.

Each verb is a file in `commands`, imported only when it is asked for, so that the door opens at once.
No work is done here, and nothing but this module decides an exit code: 0 fine, 1 the site has
problems, 2 wrong use, 130 interrupted.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from sitegen import __version__
from sitegen.commands import VERBS, Command, Verb
from sitegen.commands.console import complain, speak_utf8
from sitegen.commands.faults import problems_of
from sitegen.errors import Problem, UsageError, nearest

OK, HAS_PROBLEMS, WRONG_USE, INTERRUPTED = 0, 1, 2, 130

_DESCRIPTION = "Turns raw news clippings into a published digest: articles in Markdown, a static site, feeds."
_EPILOG = """\
A first digest in three commands:
  sitegen init my-digest
  cd my-digest
  sitegen serve

`sitegen VERB --help` explains a verb and shows an example.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `--help` and `--version` raise SystemExit(0)."""
    speak_utf8()
    try:
        code = _run(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        _discard_output()
        return OK
    except Exception as error:  # noqa: BLE001 - the last resort: people never see a traceback unasked
        if os.environ.get("SITEGEN_DEBUG"):
            traceback.print_exc()
        complain(problems_of(error))
        return WRONG_USE if isinstance(error, UsageError) else HAS_PROBLEMS
    return code


def _run(argv: list[str]) -> int:
    verb = _verb(argv)
    command: Command | None = importlib.import_module(f"sitegen.commands.{verb.module}") if verb else None
    parser = _parser(verb, command)
    arguments, unknown = parser.parse_known_args(argv)
    if unknown:
        raise UsageError(_unknown_option(unknown[0], verb))
    if command is None:
        parser.print_help()
        return OK
    return HAS_PROBLEMS if command.run(arguments) else OK


def _verb(argv: list[str]) -> Verb | None:
    """The verb that is meant: the first word that is no option. None where there is no word at all.

    Raises UsageError, with the nearest verb, for a word that is none.
    """
    words = iter(argv)
    for word in words:
        if word == "--site":
            next(words, None)
        elif not word.startswith("-"):
            for verb in VERBS:
                if verb.name == word:
                    return verb
            near = nearest(word, [verb.name for verb in VERBS])
            hint = f"did you mean `sitegen {near}`?" if near else "`sitegen --help` lists them all"
            raise UsageError(Problem(f"there is no verb {word!r}", hint))
    return None


def _parser(chosen: Verb | None, command: Command | None) -> argparse.ArgumentParser:
    """The parser for all verbs, of which only the chosen one knows its arguments."""
    common = _Parser(add_help=False, allow_abbrev=False)
    common.add_argument(
        "--site",
        metavar="DIR",
        type=Path,
        default=argparse.SUPPRESS,
        help="the site's folder (default: the nearest one upward with a sitegen.yaml)",
    )
    parser = _Parser(
        prog="sitegen",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        parents=[common],
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"sitegen {__version__}")
    verbs = parser.add_subparsers(title="verbs", metavar="VERB", parser_class=_Parser)
    for verb in VERBS:
        is_chosen = verb is chosen and command is not None
        verb_parser = verbs.add_parser(
            verb.name,
            help=verb.summary,
            description=f"{verb.summary[0].upper()}{verb.summary[1:]}.",
            epilog=command.EXAMPLE if is_chosen and command else None,
            parents=[common],
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        if is_chosen and command:
            command.configure(verb_parser)
    return parser


def _unknown_option(word: str, verb: Verb | None) -> Problem:
    name = f"sitegen {verb.name}" if verb else "sitegen"
    what = f"`{name}` has no option {word}" if word.startswith("-") else f"`{name}` has no use for {word!r}"
    return Problem(what, f"`{name} --help` shows what it takes")


class _Parser(argparse.ArgumentParser):
    """Reports wrong use as every other problem is reported."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(Problem(message, f"`{self.prog} --help` shows an example"))


def _discard_output() -> None:
    """Let nothing more be written to a pipe that is closed, also not when the interpreter ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
