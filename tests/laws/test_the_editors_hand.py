"""Law: whatever changes, and in whatever order, importing again keeps every edit made by hand.

Random rows of what happens to a digest: its seed is corrected, renamed or loses its record, the rules and the
vocabulary move on, lines are dropped and brought back, and between all that somebody edits the article. After
each step the article says what the editor wrote where the editor wrote, what today's reading says elsewhere;
its id and the day it was taken in have not moved, and importing once more writes nothing.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from sitegen.config import load_config
from sitegen.importers.outcome import Outcome
from sitegen.importers.records.content_files import STAMP
from sitegen.importers.records.corrections import Correction, Corrections
from sitegen.importers.run import import_seeds
from tests.importers.importing import LATER, article, edit, only, seed, take_in
from tests.sites import make_site

HEADLINE = "Des lampes qui comptent les passants"
STREETS = tuple(
    f"La rue numéro {number} du quartier sera éclairé par des lampes qui comptent les passants toute la nuit."
    for number in range(4)
)
WHICH = st.integers(0, len(STREETS) - 1)


class Importing(RuleBasedStateMachine):
    """One seed, its article, and all that may happen to either."""

    def __init__(self) -> None:
        super().__init__()
        self.parent = Path(tempfile.mkdtemp(prefix="sitegen-law-"))
        self.folder = make_site(self.parent / "site")
        self.step = 0
        self.seed = "rues.txt"
        self.raw = list(STREETS)
        self.by_hand: dict[int, str] = {}
        """What the editor made of a paragraph; empty where it was removed."""
        self.dropped: set[int] = set()
        self.title = HEADLINE
        self.note: str | None = None
        self._write_seed()
        report = only(take_in(self.folder))
        self.article = report.article
        first = article(self.folder, self.article).front_matter
        self.id, self.added = first.id, first.added

    def teardown(self) -> None:
        shutil.rmtree(self.parent, ignore_errors=True)

    @property
    def record(self) -> str:
        """Where the record of the seed stands."""
        return f"content/.import/{self.seed}.yaml"

    @rule(which=WHICH)
    def the_seed_is_corrected(self, which: int) -> None:
        self.raw[which] = STREETS[which].replace("la nuit", f"la nuit dès le {self.step + 1} mai")
        self._write_seed()

    @rule()
    def the_seed_is_renamed(self) -> None:
        old, self.seed = self.seed, f"rues-{self.step}.txt"
        (self.folder / "seeds" / old).rename(self.folder / "seeds" / self.seed)
        self._import()

    @rule()
    def the_vocabulary_moves_on(self) -> None:
        (self.folder / "content" / "tags.yaml").write_text(f"lampe-{self.step}: Lampe {self.step}\n", "utf-8")

    @rule(which=WHICH)
    def older_rules_had_read_a_paragraph_differently(self, which: int) -> None:
        text = (self.folder / self.record).read_text("utf-8")
        if which in self.dropped or self.raw[which] not in text:
            return
        (self.folder / STAMP).unlink(missing_ok=True)
        other = f"Vu autrefois : {self.raw[which]}"
        head, mark, generated = text.partition("\ngenerated: |\n")
        generated = generated.replace(self.raw[which], other)
        older = head.replace("\nrules: ", "\nrules: older-") + mark + generated
        (self.folder / self.record).write_text(older, "utf-8")
        if which not in self.by_hand:
            edit(self.folder, self.article, self.raw[which], other)

    @rule(which=WHICH)
    def the_editor_rewrites_a_paragraph(self, which: int) -> None:
        if which not in self.dropped and self.by_hand.get(which) != "":
            self._rewrite(which, f"À la main : rue {which}, étape {self.step}.")

    @rule(which=WHICH)
    def the_editor_removes_a_paragraph(self, which: int) -> None:
        if which not in self.dropped and self.by_hand.get(which) != "":
            self._rewrite(which, "")

    @rule()
    def the_editor_retitles(self) -> None:
        new = f"Titre : le {self.step}e"
        edit(self.folder, self.article, f'title: "{self.title}"', f'title: "{new}"')
        self.title = new

    @precondition(lambda self: self.note is None)
    @rule()
    def the_editor_adds_a_note(self) -> None:
        self.note = f"Lu à l'étape {self.step}."
        edit(self.folder, self.article, "\n---\n", f'\nnote: "{self.note}"\n---\n')

    @rule()
    def the_editor_renames_the_article(self) -> None:
        new = f"content/rues-{self.step}.md"
        (self.folder / self.article).rename(self.folder / new)
        self.article = new

    @rule(which=WHICH)
    def a_line_is_dropped(self, which: int) -> None:
        if which not in self.by_hand and len(self.dropped) < len(STREETS) - 2:
            self.dropped.add(which)
            self._import(Corrections(drop=(Correction(text=self.raw[which][:20]),)))

    @rule(which=WHICH)
    def a_dropped_line_is_brought_back(self, which: int) -> None:
        if which in self.dropped:
            self.dropped.discard(which)
            self._import(Corrections(restore=(Correction(text=self.raw[which][:20]),)))

    @invariant()
    def every_edit_stands_and_a_second_import_writes_nothing(self) -> None:
        self._import()
        self.step += 1
        found = article(self.folder, self.article)
        assert (found.front_matter.id, found.front_matter.added) == (self.id, self.added)
        assert found.front_matter.title == self.title
        assert found.front_matter.note == self.note
        wanted = (
            self.by_hand.get(which, "" if which in self.dropped else self.raw[which])
            for which in range(len(STREETS))
        )
        assert [each for each in found.body.split("\n") if each] == [each for each in wanted if each]
        again = take_in(self.folder, now=LATER)
        assert again.written == ()
        assert only(again).outcome is Outcome.UNCHANGED

    def _write_seed(self) -> None:
        seed(self.folder, self.seed, "\n".join([HEADLINE, *self.raw]))

    def _import(self, wishes: Corrections | None = None) -> None:
        path = f"seeds/{self.seed}"
        report = import_seeds(
            self.folder, load_config(self.folder), now=LATER, wishes={path: wishes} if wishes else {}
        )
        assert not report.problems, report.problems
        assert only(report).article == self.article

    def _rewrite(self, which: int, replacement: str) -> None:
        standing = self.by_hand.get(which, self.raw[which])
        edit(self.folder, self.article, standing + "\n", replacement + "\n")
        self.by_hand[which] = replacement


def test_whatever_changes_in_whatever_order_no_hand_edit_is_lost() -> None:
    run_state_machine_as_test(
        Importing,
        settings=settings(
            max_examples=60,
            stateful_step_count=12,
            deadline=None,
            print_blob=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
