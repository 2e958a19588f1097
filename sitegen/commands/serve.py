"""`sitegen serve`: the preview. Builds into a folder of its own, so that nothing of it is ever deployed."""

from __future__ import annotations

import argparse
import time
import webbrowser
from contextlib import suppress
from ipaddress import ip_address
from pathlib import Path

from sitegen.commands.console import complain, remark, say
from sitegen.commands.faults import problems_of
from sitegen.commands.import_seeds import has_news, take_in
from sitegen.commands.site import site_folder
from sitegen.config import load_config
from sitegen.engine.build import build
from sitegen.engine.lock import STATE
from sitegen.errors import Problem, SiteError
from sitegen.importers.reports.report import summary
from sitegen.layout import CONTENT
from sitegen.serve.bulletin import Bulletin
from sitegen.serve.http import PreviewServer, open_server
from sitegen.serve.preview import Built, Desk, Failed, Preview
from sitegen.urls import Base

EXAMPLE = """\
Example:
  sitegen serve --drafts --open

Save an article, a template or a new raw text, and the page in the browser follows. When something is
wrong, the page says what and where, and the last good site stays until it is mended.
"""

_GONE = Problem(
    "the folder is gone, so nothing is imported and the last site stays",
    "bring it back; to import all of seeds/ anew instead, start sitegen serve again",
    CONTENT,
)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "--port", type=int, default=8000, help="where to listen (default: 8000; 0 takes a free one)"
    )
    parser.add_argument(
        "--host", default="127.0.0.1", help="the address to listen on (default: this machine only)"
    )
    parser.add_argument("--drafts", action="store_true", help="show drafts as well")
    parser.add_argument("--no-import", action="store_true", help="leave seeds/ alone")
    parser.add_argument("--open", action="store_true", help="open the browser")


def run(arguments: argparse.Namespace) -> bool:
    """Serve until Ctrl-C."""
    folder = site_folder(arguments)
    load_config(folder)
    server = open_server(arguments.host, arguments.port, folder / STATE / "preview", Bulletin())
    if not _is_loopback(arguments.host):
        remark([Problem(f"{arguments.host} lets other machines read the preview, drafts among them")])

    content = folder / CONTENT
    had_content = content.is_dir()

    def make() -> Built:
        nonlocal had_content
        if had_content and not content.is_dir():  # as while a version control system changes branches
            raise SiteError(_GONE)
        try:
            return _make(folder, server, arguments)
        except SiteError:
            raise
        except Exception as error:  # a preview outlives even our own mistakes
            raise SiteError(*problems_of(error)) from error
        finally:
            had_content = had_content or content.is_dir()

    def ready(address: str) -> None:
        say(f"preview at {address} (Ctrl-C ends it)")
        if arguments.open:
            webbrowser.open(address)

    with suppress(KeyboardInterrupt):
        Preview(folder, server, Desk(make, _show, ready, say)).run()
    return False


def _make(folder: Path, server: PreviewServer, arguments: argparse.Namespace) -> Built:
    """Import what is new, then build for the browser's address, under the site's own base path."""
    start = time.perf_counter()
    site = load_config(folder)
    base = Base(server.origin + site.base.path)
    problems: tuple[Problem, ...] = ()
    if not arguments.no_import:
        imported = take_in(folder, site)
        problems = imported.problems
        if has_news(imported):
            say(summary(imported))
        remark(imported.notices)
    report = build(folder, base_url=base.url, output=server.site, drafts=arguments.drafts)
    return Built(base, report, time.perf_counter() - start, problems)


def _show(outcome: Built | Failed) -> None:
    if isinstance(outcome, Built):
        say(outcome.report.line(outcome.seconds))
    complain(outcome.problems)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
