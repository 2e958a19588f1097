"""The importer's figures do not fall: benchmarks/importing/pinned.yaml holds the last ones reached.

Whoever makes a figure better pins it: `python benchmarks/importing/score.py --split SPLIT` shows it, and
pinned.yaml is edited by hand. Whoever makes one worse for a reason says so there.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
import yaml

YARDSTICK = Path(__file__).parents[2] / "benchmarks" / "importing"
sys.path.insert(0, str(YARDSTICK))
truth = importlib.import_module("truth")
figures = importlib.import_module("figures")
score = importlib.import_module("score")

PINNED: dict[str, dict[str, dict[str, float]]] = yaml.safe_load(
    (YARDSTICK / "pinned.yaml").read_text("utf-8")
)
THE_LESS_THE_BETTER = frozenset({"left", "lost", "coarse", "wrong", "missing", "absurd"})
ROUNDING = 0.05
"""Half of the last digit that is pinned, in per cent."""


@pytest.mark.parametrize("split", sorted(PINNED))
def test_no_figure_of_the_importer_falls(split: str) -> None:
    read = score.read_with_sitegen()
    reached = figures.grouped([figures.score(example, read) for example in truth.examples(split)])
    worse = []
    for group, pinned in PINNED[split].items():
        for name, value in pinned.items():
            now = 100 * getattr(reached[group], name)
            loss = now - value if name in THE_LESS_THE_BETTER else value - now
            if loss > ROUNDING:
                worse.append(f"{split}, {group}: {name} was {value}, is {now:.1f}")
    assert worse == []
