"""What a curator sees in the browser while editing."""

from __future__ import annotations

from typing import Any

from .conftest import PATIENCE, Preview

MILLISECONDS = PATIENCE * 1000


def test_a_saved_edit_appears_without_touching_the_browser(chromium: Any, preview: Preview) -> None:
    article = max((preview.folder / "content").glob("20*/*/*.md"))
    tab = chromium.new_page()
    tab.goto(f"{preview.url}articles/{article.stem}/")

    text = article.read_text(encoding="utf-8")
    article.write_text(text + "\nUne phrase ajoutée à l’instant.\n", encoding="utf-8")

    tab.get_by_text("Une phrase ajoutée").wait_for(timeout=MILLISECONDS)
    tab.close()


def test_a_fault_is_shown_over_the_last_good_page_and_goes_when_mended(
    chromium: Any, preview: Preview
) -> None:
    article = max((preview.folder / "content").glob("20*/*/*.md"))
    good = article.read_text(encoding="utf-8")
    tab = chromium.new_page()
    tab.goto(f"{preview.url}articles/{article.stem}/")
    heading = tab.locator("h1").inner_text()

    article.write_text(good.replace("title:", "titel:", 1), encoding="utf-8")
    tab.get_by_text("titel").first.wait_for(timeout=MILLISECONDS)
    assert tab.locator("h1").first.inner_text() == heading

    article.write_text(good, encoding="utf-8")
    tab.get_by_text("titel").first.wait_for(state="detached", timeout=MILLISECONDS)
    tab.close()
