"""Which saved file each outline of a list of feeds (OPML) means: a path, or an address saved beside the list.

Nothing is fetched. A path may not leave the folder of the raw files; an address is told to be that of a
saved feed by what the feed says of itself, failing that by the names of the two. Pure: the files' heads
are handed in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from posixpath import join, normpath
from urllib.parse import unquote

from sitegen.errors import Problem, shortened
from sitegen.importers.feeds.outlines import Outline, Outlines
from sitegen.importers.feeds.values import host
from sitegen.text import slugify

MOST_TOLD = 20
"""How many outlines of one list are told one by one where they lead nowhere."""
_ADDRESS = re.compile(r"""https?://[^\s"'<>]{1,1000}""")
_FIRST_ENTRY = re.compile(r"""<(?:\w{1,20}:)?(?:item|entry)\b|"items"\s*:""")
_NETWORK = ("http", "https", "feed", "ftp")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list says of the files beside it."""

    names: Mapping[str, str]
    """The files it means, by path, in its order; what it calls each, empty where it does not say."""
    problems: tuple[Problem, ...] = ()
    """Outlines that lead where no file is, or none may be looked for."""
    notices: tuple[Problem, ...] = ()
    """Outlines whose feed has not been saved."""


def resolve(path: str, root: str, read: Outlines, heads: Mapping[str, str]) -> Listed:
    """Find the files that the list at `path` means.

    `heads` are the beginnings of all files that could be meant, by path; all paths are written alike, with
    forward slashes, and what is meant lies below `root`.
    """
    desk = _Desk(path, root, heads, read.outlines)
    names: dict[str, str] = {}
    problems: list[Problem] = []
    notices: list[Problem] = []
    for outline in read.outlines:
        file, problem = desk.file_of(outline)
        if file:
            names[file] = names.get(file) or outline.name
        elif problem:
            problems.append(problem)
        else:
            notices.append(_not_saved(path, outline))
    if not read.outlines:
        notices.append(Problem("lists no feed", "remove it, or export the list again", path))
    if read.damage:
        notices.insert(0, Problem(read.damage, "export the list again from your feed reader", path))
    return Listed(names, _bounded(problems, path), _bounded(notices, path))


class _Desk:
    """One list, and the files beside it by all that they can be known by."""

    def __init__(self, path: str, root: str, heads: Mapping[str, str], outlines: Sequence[Outline]) -> None:
        self._path = path
        self._root = root
        self._heads = heads
        folder = path.rpartition("/")[0]
        beside = [file for file in heads if _is_below(file, folder) and file != path]
        told = [(address, file) for file in beside for address in _own_addresses(heads[file])]
        holders = Counter(address for address, _ in set(told))
        self._by_address = {address: file for address, file in told if holders[address] == 1}
        self._asked = Counter(key for each in outlines for key in {_bare(ref) for ref in each.references})
        self._hosts = Counter(_host(ref) for outline in outlines for ref in outline.references[:1])
        lasts = Counter(_last(each) for outline in outlines for each in outline.references[:1])
        self._by_last = {
            name: file for file in beside if lasts[name := file.rpartition("/")[2].casefold()] == 1
        }
        self._by_stem = _first((slugify(_stem(file)), file) for file in beside)

    def file_of(self, outline: Outline) -> tuple[str, Problem | None]:
        """The file that an outline means; what is wrong where it means one that cannot be had."""
        problem = None
        for reference in outline.references:
            if _scheme(reference) in _NETWORK:
                if file := self._saved(reference, is_own=reference == outline.references[0]):
                    return file, None
                continue
            file, fault = self._local(reference)
            if not fault:
                return file, None
            problem = problem or Problem(fault[0], fault[1], self._path, outline.line or None)
        if all(_scheme(each) not in _NETWORK for each in outline.references):
            return "", problem
        return self._by_stem.get(slugify(outline.name), ""), None

    def _saved(self, address: str, *, is_own: bool) -> str:
        """The saved file of an address, the feed's own or its site's; empty where several could be meant."""
        key = _bare(address)
        if (is_own or self._asked[key] == 1) and (file := self._by_address.get(key)):
            return file
        host = _host(address)
        named = (slugify(key), slugify(host) if self._hosts[host] == 1 else "")
        by_stem = next((self._by_stem[name] for name in named if name in self._by_stem), "")
        return (self._by_last.get(_last(address), "") if is_own else "") or by_stem

    def _local(self, reference: str) -> tuple[str, tuple[str, str] | None]:
        """The file that a path means, or what is wrong with it, and what to do."""
        shown = shortened(reference)
        if _scheme(reference) not in {"", "file"}:
            return "", (f'"{shown}" is no address of a feed', "write the name of a file beside the list")
        place = unquote(reference.removeprefix("file://").removeprefix("file:")).replace("\\", "/")
        place = place.partition("?")[0].partition("#")[0]
        file = normpath(join(self._path.rpartition("/")[0], place))
        if not _is_below(file, self._root):
            return "", (
                f'"{shown}" leads out of the folder of raw files',
                "put the file itself beside the list",
            )
        if file not in self._heads:
            hint = "save it there under this name, as .xml, .rss, .atom or .json, or take the outline out"
            return "", (f'there is no raw file "{shown}"', hint)
        return file, None


def _own_addresses(head: str) -> Iterator[str]:
    """The addresses that a feed names before its first entry: its own, its site's."""
    first = _FIRST_ENTRY.search(head)
    for match in _ADDRESS.finditer(head, 0, first.start() if first else len(head)):
        yield _bare(unescape(match[0].replace("\\/", "/")))


def _bare(address: str) -> str:
    """The address without what two spellings of one may differ in."""
    scheme, _, rest = address.partition("://")
    return rest.rstrip("/").removeprefix("www.") if scheme.casefold() in _NETWORK else address


def _is_below(file: str, folder: str) -> bool:
    """Whether a path lies in a folder; the folder without a name is where one stands."""
    return file.startswith(f"{folder}/") if folder else not file.startswith(("/", "../"))


def _scheme(reference: str) -> str:
    scheme, colon, _ = reference.partition(":")
    is_drive = len(scheme) == 1
    return scheme.casefold() if colon and scheme.isalnum() and not is_drive else ""


def _host(address: str) -> str:
    return host(address).removeprefix("www.")


def _last(reference: str) -> str:
    return unquote(reference.partition("?")[0]).rstrip("/").rpartition("/")[2].casefold()


def _stem(file: str) -> str:
    return file.rpartition("/")[2].rpartition(".")[0]


def _first(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in pairs:
        if key:
            found.setdefault(key, value)
    return found


def _not_saved(path: str, outline: Outline) -> Problem:
    address = shortened(outline.references[0])
    what = f"{shortened(outline.name)}: {address}" if outline.name else address
    hint = "nothing is fetched: save the feed beside the list, or take the outline out"
    return Problem(f"no saved file for {what}", hint, path, outline.line or None)


def _bounded(problems: list[Problem], path: str) -> tuple[Problem, ...]:
    if len(problems) <= MOST_TOLD:
        return tuple(problems)
    more = f"{len(problems) - MOST_TOLD} more outlines of the list are of the same kind"
    return (*problems[:MOST_TOLD], Problem(more, "mend those that are named, then run it again", path))
