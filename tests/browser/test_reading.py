"""What a reader's browser makes of the demo digest."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import Preview

WIDTHS = (320, 360, 768, 1280, 2560)


def kinds_of_page(preview: Preview) -> dict[str, str]:
    """One address of each kind of page."""
    article = max((preview.folder / "content").glob("20*/*/*.md"))
    year, month = article.parts[-3:-1]
    return {
        "front": preview.url,
        "article": f"{preview.url}articles/{article.stem}/",
        "month": f"{preview.url}{year}/{month}/",
        "archive": f"{preview.url}archive/",
        "tags": f"{preview.url}tags/",
        "sources": f"{preview.url}sources/",
        "about": f"{preview.url}about/",
        "feeds": f"{preview.url}feeds/",
        "not found": f"{preview.url}no/such/page/",
    }


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_overflows_fails_or_asks_anyone_else(chromium: Any, preview: Preview, scheme: str) -> None:
    faults: list[str] = []
    for width in WIDTHS:
        context = chromium.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
        tab = context.new_page()
        tab.on("console", lambda message, tab=tab: message.type == "error" and "404" not in message.text
               and faults.append(f"{tab.url}: {message.text}"))  # fmt: skip
        tab.on("request", lambda request: request.url.startswith(preview.url.rsplit("/", 2)[0])
               or faults.append(f"asks {request.url}"))  # fmt: skip
        for kind, address in kinds_of_page(preview).items():
            tab.goto(address, wait_until="load")
            if tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                faults.append(f"{kind} is wider than {width} px")
            if tab.locator("h1").count() != 1:
                faults.append(f"{kind} has {tab.locator('h1').count()} main headings")
        context.close()
    assert faults == []


def test_the_dark_scheme_is_dark_and_paper_is_light(chromium: Any, preview: Preview) -> None:
    context = chromium.new_context(color_scheme="dark")
    tab = context.new_page()
    tab.goto(preview.url)
    luminance = """() => {
        const ground = (node) => {
            const colour = getComputedStyle(node).backgroundColor;
            return node && colour !== 'rgba(0, 0, 0, 0)' ? colour
                 : node.parentElement ? ground(node.parentElement) : 'rgb(255, 255, 255)';
        };
        return ground(document.body).match(/\\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    }"""
    assert tab.evaluate(luminance) < 200
    tab.emulate_media(media="print")
    ink = tab.evaluate(
        "getComputedStyle(document.querySelector('h1')).color.match(/\\d+/g).slice(0, 3).map(Number)"
    )
    assert sum(ink) < 200
    context.close()


def test_everything_is_there_without_scripts(chromium: Any, preview: Preview) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(kinds_of_page(preview)["article"])
    assert tab.locator("article p").count() > 2
    context.close()
