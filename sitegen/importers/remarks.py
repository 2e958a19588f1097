"""What a person should know of a seed that was read, and of decisions that came to nothing. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from sitegen.errors import Problem
from sitegen.importers.outcome import Outcome, SeedReport
from sitegen.importers.reading import RawSeed, Read
from sitegen.importers.records.content_files import record_path
from sitegen.importers.records.corrections import Correction
from sitegen.importers.records.places import shortened

_UNREAD = {Outcome.DUPLICATE: "holds the text of another", Outcome.DELETED: "has no article any more"}


def remarks(raw: RawSeed, read: Read) -> Iterator[Problem]:
    """What had to be repaired, what could not be copied, and where the page contradicts itself."""
    for repair in read.reading.repairs:
        hint = "where letters came out wrong, save the file as UTF-8"
        yield Problem(repair, "compare it with the feed" if raw.piece.name else hint, raw.path)
    for clause in read.kept.lost:
        hint = "save the page again with all that is in it, or as one file (.mhtml)"
        yield Problem(f"not copied: {clause}", hint, raw.path)
    for each in read.reading.draft.disagreements:
        what = f"{each.field}: {each.stated} is believed, though the page also says {each.other}"
        yield Problem(what, "change the article where the other is right", raw.path)


def copy_told(raw: RawSeed, file: str) -> Iterator[Problem]:
    """That a text is in `file` already; of a feed saved under two names the same for each of its entries."""
    what, hint = f"holds the same text as {file}, and is not imported twice", "remove one of the two"
    if raw.piece.name:
        what = f"holds entries that {file} holds as well, and they are not imported twice"
        hint = "save a feed again under the same name; what is new in it is recognised"
    if file != raw.file.path:
        yield Problem(what, hint, raw.file.path)


def lost_lines(seed: str, lost: Iterable[Correction], new: Collection[Correction]) -> Iterator[Problem]:
    """The lines that were to be restored or dropped and are not there; `new` decisions are not remembered."""
    for each in lost:
        place = (
            f'line that begins "{shortened(each.text, 60)}"' if each.text else f"line {each.line} with text"
        )
        hint = f"`sitegen explain {seed}` shows the lines and their numbers"
        if each.text and each not in new:
            hint = f"to be asked no more, take it out of restore or drop in {record_path(seed)}"
        yield Problem(f"has no {place}, which was to be restored or dropped", hint, seed)


def unheard(
    wishes: Collection[str], names: Mapping[str, Collection[str]], reports: Iterable[SeedReport]
) -> Iterator[Problem]:
    """Seeds about which something was decided though no article was read there.

    `names` are the articles of each raw file that could be opened.
    """
    for seed in sorted(wishes):
        entries = names.get(seed, ())
        if entries and seed not in entries:
            hint = f"name one of them, for example  {min(entries)}:3"
            yield Problem("holds several articles, each with lines of its own", hint, seed)
        elif seed not in names and seed not in (entries := names.get(seed.rpartition("/")[0], (seed,))):
            hint = "`sitegen import --dry-run` names those that it holds"
            yield Problem("there is no such article in the feed any more", hint, seed)
    for report in reports:
        if report.seed in wishes and report.outcome in _UNREAD:
            what = f"{_UNREAD[report.outcome]}, so that no line was restored or dropped"
            yield Problem(what, f"see {report.article}", report.seed)
