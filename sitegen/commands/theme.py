"""`sitegen theme check`: try a theme on a digest of oddities."""

from __future__ import annotations

import argparse

from sitegen.check.theme import try_theme
from sitegen.commands.console import complain, say
from sitegen.commands.site import site_folder
from sitegen.config import load_config
from sitegen.theme import load_theme

EXAMPLE = """\
Examples:
  sitegen theme check           the theme that sitegen.yaml names, with the options that it sets
  sitegen theme check mine      another one

Renders what no real digest has all at once through every template: nothing, a thousand articles, titles
without end, text from right to left, hostile markup. Nothing is written.
"""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("what", metavar="check", choices=("check",), help="what to do: check")
    parser.add_argument("name", metavar="NAME", nargs="?", help="the theme (default: the site's)")


def run(arguments: argparse.Namespace) -> bool:
    """Try the theme, and show what was found."""
    folder = site_folder(arguments)
    site = load_config(folder)
    is_own = arguments.name in {None, site.theme}
    theme = load_theme(folder, arguments.name or site.theme, site.theme_options if is_own else ())
    trial = try_theme(theme)
    complain(trial.problems)
    if trial.pages:
        weights = f"{trial.page_bytes:,} bytes of HTML and {trial.style_bytes:,} of style".replace(",", " ")
        say(f"theme {theme.name}: {trial.pages:,} pages rendered".replace(",", " "))
        say(f"an article of 600 words travels as {weights}")
    if not trial.problems:
        say("all is well")
    return not all(problem.is_warning for problem in trial.problems)
