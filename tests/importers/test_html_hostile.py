"""Saved pages made to break out, to hide or to last: nothing of them runs, and each ends in bearable time."""

from __future__ import annotations

import codecs
import os
import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sitegen.errors import SiteError
from sitegen.importers.draft import Role
from sitegen.importers.html.read_page import open_page, split_archive
from sitegen.importers.opened import as_classified
from sitegen.importers.words.word_lists import words
from sitegen.markdown import links, to_html
from sitegen.vocabulary import Sources, Tags
from tests.importers.html_pages import FIRST, LAST, PROSE, SECOND, THIRD, document, page, read

pytest.importorskip("trafilatura", reason="the extra `html` is not installed")

SENTENCE = "et voilà une phrase assez longue pour que chacun la prenne pour un paragraphe de l'article."
_TAG = re.compile(r"<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>")
_SHOWN = words("""
    p a em strong h2 h3 h4 h5 h6 ul ol li blockquote table thead tbody tr th td code pre hr br div
""")


def safe(markdown: str) -> str:
    """The Markdown as a page shows it; fails where that could run anything or lead anywhere but the web."""
    shown = to_html(markdown, "fr")
    for tag, attributes in _TAG.findall(shown):
        assert tag in _SHOWN, tag
        assert not re.search(r"\son\w+\s*=|srcdoc|\bstyle\s*=\s*[\"'][^\"']*url", attributes, re.IGNORECASE)
    for link in links(markdown):
        assert link.href.startswith(("http://", "https://")), link
    return shown


ADDRESSES = [
    "javascript:alert(1)",
    " JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A&#x61vascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "blob:https://x.example/1",
    "//",
    "http://",
    "https://[",
    "http:javascript:alert(1)",
    "https://x.example/)[a](javascript:alert(1)",
    'https://x.example/" onmouseover="alert(1)',
    "https://x.example/\n\n<script>alert(1)</script>",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("base", ["", '<base href="javascript:alert(2)//">', '<base href="data:text/html,">'])
def test_no_address_leads_anywhere_but_to_the_web(address: str, base: str) -> None:
    written = address.replace('"', "&quot;")
    inside = f'<p>Un <a href="{written}">lien tendu</a> {SENTENCE}</p><img src="{written}" alt="Un toit">'

    shown = safe(read(page(f"<p>{FIRST}</p><p>{SECOND}</p>{inside}<p>{THIRD}</p><p>{LAST}</p>", base)).body)

    assert "lien tendu" in shown
    assert "alert(2)" not in shown


HIDDEN = [
    "<template><p>secret {}</p></template>",
    "<noscript><p>secret {}</p></noscript>",
    "<iframe srcdoc='<p>secret</p>'>secret {}</iframe>",
    "<svg><foreignObject><p>secret {}</p></foreignObject><script>secret</script></svg>",
    "<math><mtext>secret {}</mtext></math>",
    "<object data='x'><p>secret {}</p></object>",
    "<dialog><p>secret {}</p></dialog>",
    "<p hidden>secret {}</p>",
    '<p hidden="until-found">secret {}</p>',
    "<p style='display:none'>secret {}</p>",
    "<p style='DISPLAY : None !important'>secret {}</p>",
    "<p style='visibility: hidden'>secret {}</p>",
    "<p style='position:absolute; left:-9999px'>secret {}</p>",
    "<p style='text-indent: -1000em'>secret {}</p>",
    "<p style='font-size:0'>secret {}</p>",
    "<p style='clip: rect(0, 0, 0, 0)'>secret {}</p>",
    "<span class='sr-only'>secret {}</span>",
    "<span aria-hidden='true'>secret {}</span>",
    "<!-- <p>secret {}</p> -->",
    "<!--[if IE]><p>secret {}</p><![endif]-->",
    "<?php echo 'secret {}' ?>",
    "<script>document.write('<p>secret {}</p>')</script>",
    "<style>p::after {{ content: 'secret {}' }}</style>",
    "<textarea>secret {}</textarea><select><option>secret</option></select><input value='secret'>",
    "<meta http-equiv='refresh' content='0;url=javascript:secret()'>",
    "<p onclick='secret()' onerror=secret()>visible {}</p>",
]


@pytest.mark.parametrize("markup", HIDDEN)
def test_what_no_reader_sees_is_not_read(markup: str) -> None:
    inside = markup.format(SENTENCE)

    draft = read(page(f"<p>{FIRST}</p><p>{SECOND}</p>{inside}<p>{THIRD}</p><p>{LAST}</p>"))

    assert "secret" not in safe(draft.body)
    assert FIRST[:20] in draft.body


@pytest.mark.parametrize(
    "style", ["margin-top: -120px", "left: -20px", "opacity: 0", "display: block", "font-size: 0.9em"]
)
def test_a_style_that_moves_or_fades_a_text_does_not_hide_it(style: str) -> None:
    assert FIRST[:20] in read(page(f'<div style="{style}">{PROSE}</div>')).body


def test_a_page_behind_an_open_dialog_is_read_all_the_same() -> None:
    assert FIRST[:20] in read(document(f'<div aria-hidden="true"><h1>Titre</h1>{PROSE}</div>')).body


@pytest.mark.parametrize(
    "text",
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;"],
)
def test_what_was_escaped_stays_a_text_however_often(text: str) -> None:
    shown = safe(read(page(f"<p>{FIRST}</p><p>{SECOND}</p><p>{text} {SENTENCE}</p><p>{THIRD}</p>")).body)

    assert "alert(1)" in shown


MONSTERS = {
    "nested": "<div>" * 10_000 + FIRST + "</div>" * 10_000,
    "nested lists": "<ul><li>" * 5_000 + FIRST,
    "nested quotations": "<blockquote>" * 5_000 + f"<p>{FIRST}</p>",
    "nested hidden boxes": "<div aria-hidden=true>" * 5_000 + f"<p>{FIRST}</p>",
    "one line": "<p>" + "mot " * 250_000,
    "one word": "<p>" + "x" * 1_000_000,
    "many paragraphs": f"<p>{SECOND}</p>" * 6_000,
    "many links": f"<a href='/x'>{SENTENCE[:20]}</a>" * 15_000,
    "many headings": "<h1>Le port</h1>" * 20_000,
    "many rows": "<table>" + "<tr><td>a<td>b" * 20_000,
    "a huge attribute": f"<p class='{'a' * 2_000_000}' style='{'left:' * 200_000}'>{FIRST}",
    "many attributes": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + f">{FIRST}",
    "many classes": f"<div class='{'newsletter-' * 100}x'>" * 2_000 + FIRST,
    "unclosed": f"<p>{FIRST}<b><i><u>" * 3_000,
    "entities": "<p>" + "&amp;" * 300_000 + FIRST,
    "markdown": "<p>" + "[*_`](" * 100_000 + FIRST,
    "data": '<script type="application/ld+json">' + '{"@graph":[' * 100_000 + "</script>" + FIRST,
    "statements": '<meta name="keywords" content="' + "a,b " * 100_000 + '">' + FIRST,
    "titles": "<meta property='og:title' content='"
    + "a - " * 900
    + "'>" * 1
    + f"<h1>{'a - ' * 900}</h1>{FIRST}",
    "null bytes": "\x00".join(FIRST) + PROSE,
}


@pytest.mark.parametrize("name", MONSTERS)
def test_a_monster_is_read_or_refused_in_bearable_time(name: str) -> None:
    started = time.process_time()
    try:
        draft = read(document(MONSTERS[name]))
    except SiteError as error:
        assert "hint" in str(error)  # noqa: PT017 - both ends are good ones
    else:
        safe(draft.body[:100_000])
    assert time.process_time() - started < 20


def test_time_grows_with_the_length_of_a_page() -> None:
    def seconds(times: int) -> float:
        data = document("".join(f"<div><p>{SECOND}</p><p>{THIRD}</p></div>" for _ in range(times)))
        best = 60.0
        for _ in range(3):
            started = time.process_time()
            read(data)
            best = min(best, time.process_time() - started)
        return best

    assert seconds(800) < 4 * 2.5 * seconds(200)


WRITTEN = PROSE.replace("<p>", "<p>« Ça » – à l'été : ", 1)


@pytest.mark.parametrize(
    "data",
    [
        page(WRITTEN).decode().encode("cp1252"),
        page(WRITTEN).decode().replace('<meta charset="utf-8">', "").encode("cp1252"),
        page(WRITTEN).decode().replace("utf-8", "us-ascii").encode(),
        page(WRITTEN).decode().replace("utf-8", "utf-16").encode(),
        codecs.BOM_UTF16_LE + page(WRITTEN).decode().encode("utf-16-le"),
        codecs.BOM_UTF16_BE + page(WRITTEN).decode().encode("utf-16-be"),
        codecs.BOM_UTF8 + page(WRITTEN).decode().replace("utf-8", "shift_jis").encode(),
        page(WRITTEN).decode().encode("utf-16-le"),
        page(WRITTEN).decode().encode("utf-16-be"),
    ],
    ids=["false", "none", "ascii", "utf-16 said", "LE", "BE", "mark wins", "LE unmarked", "BE unmarked"],
)
def test_a_page_whose_charset_is_false_or_absent_is_read(data: bytes) -> None:
    body = read(data).body

    assert "« Ça » – à l'été" in body
    assert FIRST[-30:] in body


def test_stray_bytes_of_another_charset_are_read_one_by_one() -> None:
    data = page().replace("été".encode(), b"\xe9t\xe9").replace(b"caisses", b"caisses \x93gel\xe9es\x94")

    assert "caisses “gelées”" in read(data).body


@pytest.mark.parametrize(
    "data",
    [b"", b"   \n", b"<html></html>", b"<!doctype html>", b"\x00\x00\x00", b"<p></p>" * 50, b"%PDF-1.7 x"],
)
def test_a_file_without_a_word_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(SiteError, match="hint: "):
        open_page(data, "page.html")


@pytest.mark.parametrize("data", [b"a = 1\n", b'{"a": ["b"]}', b"mot", b"\xff\xfem\x00o\x00t\x00"])
def test_a_file_that_is_no_page_is_a_page_of_one_line(data: bytes) -> None:
    assert read(data).spans


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Content-Type: multipart/related; boundary=a\r\n\r\n--a\r\n",
        b"Content-Type: text/html; charset=nonsense\r\nContent-Transfer-Encoding: base64\r\n\r\n????",
        b"Content-Type: multipart/mixed; boundary=a\r\n\r\n" * 500,
    ],
)
def test_a_broken_archive_is_refused(data: bytes) -> None:
    with pytest.raises(SiteError, match="hint: "):
        [piece.open("page.mhtml") for piece in split_archive(data, "page.mhtml")]


WORDS = st.sampled_from([FIRST, SECOND, SENTENCE, "Un mot", "12 mai 2026", "[a](javascript:x)", "Par Anna"])
NAMES = st.sampled_from(
    sorted(
        words("""
            div p ul ol li table tr td th h1 h2 h3 blockquote pre code a img figure figcaption span b nav
            aside form footer main article section header template script style svg math iframe select option
            br hr dl dt dd time details summary center font x-box body html head title base meta
        """)
    )
)
ATTRIBUTES = st.sampled_from(
    [
        "",
        " hidden",
        " class=comment",
        " class='sr-only'",
        " style='display:none'",
        " href='javascript:alert(1)'",
        " href='/x?a=(b)'",
        " src='https://x.example/a.png' alt='[x](y)'",
        " onclick='x()'",
        " content='2026-10-12' property='article:published_time'",
        " itemprop=author",
        " datetime='2026-99-99'",
        " rel=author",
    ]
)
SCRAPS = st.sampled_from(
    ["<", ">", "&", "&#x0;", "&lt;b&gt;", "\x00", "<!--", "-->", "]]>", "\ue000", "\u2028", "\t"]
)


@st.composite
def markup(draw: st.DrawFn) -> str:
    """Elements in each other, closed or not, with words and scraps between them."""
    parts: list[str] = []
    for _ in range(draw(st.integers(1, 25))):
        name = draw(NAMES)
        parts.append(f"<{name}{draw(ATTRIBUTES)}>")
        parts.append(draw(st.one_of(WORDS, SCRAPS, st.text(max_size=12))))
        if draw(st.booleans()):
            parts.append(f"</{draw(st.one_of(st.just(name), NAMES))}>")
    return "".join(parts)


def check_page(written: str) -> None:
    """Read a page of any kind: it is refused with a reason, or all of it is accounted for and none runs."""
    try:
        opened = open_page(written.encode("utf-8", "surrogatepass"), "x.html")
    except SiteError:
        return
    draft = opened.read(Tags(), Sources(), as_classified)
    assert "".join(opened.text[span.start : span.end] for span in draft.spans) == opened.text
    assert all(
        not opened.text[span.start : span.end].strip() for span in draft.spans if span.role is Role.BLANK
    )
    safe(draft.body)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(markup(), st.booleans())
def test_whatever_the_markup_a_page_is_safe_and_accounted_for(written: str, is_within: bool) -> None:
    check_page(document(written + PROSE).decode("utf-8", "replace") if is_within else written)


@pytest.mark.fuzz
@pytest.mark.skipif(os.environ.get("SITEGEN_FUZZ") != "long", reason="SITEGEN_FUZZ=long runs it")
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(markup(), st.text(), markup().map(lambda written: document(written + PROSE).decode())))
def test_whatever_the_markup_for_longer(written: str) -> None:
    check_page(written)
