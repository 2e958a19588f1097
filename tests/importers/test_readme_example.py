"""The example in the README is what the program does."""

from __future__ import annotations

import re
import shutil
from datetime import datetime
from pathlib import Path

from sitegen.config import load_config
from sitegen.importers.run import import_seeds

REPOSITORY = Path(__file__).resolve().parents[2]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
RAW = re.compile(r"`(seeds/[^`]+)`:\n\n```text\n(.*?)```", re.DOTALL)
ARTICLE = re.compile(r"`(content/[^`]+)`:\n\n```markdown\n(.*?)```", re.DOTALL)


def test_the_readme_shows_what_is_made_of_its_clipping(tmp_path: Path) -> None:
    raw, article = RAW.search(README), ARTICLE.search(README)
    assert raw
    assert article
    (tmp_path / "seeds").mkdir()
    (tmp_path / raw[1]).write_text(raw[2], encoding="utf-8")
    (tmp_path / "content").mkdir()
    shutil.copy(REPOSITORY / "content/tags.yaml", tmp_path / "content")
    shutil.copy(REPOSITORY / "sitegen.yaml", tmp_path)

    import_seeds(tmp_path, load_config(tmp_path), now=datetime.fromisoformat("2026-11-22T08:00:00+01:00"))

    assert (tmp_path / article[1]).read_text(encoding="utf-8") == article[2]
