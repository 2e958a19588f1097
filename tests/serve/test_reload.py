"""The script that a page carries while it is previewed."""

from __future__ import annotations

import re

import pytest

from sitegen.serve.reload import EVENTS, bare_page, widen, with_reload

PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8">'
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src \'self\'">'
    "</head><body><p>Texte</p></body></html>"
)


def test_the_script_stands_at_the_end_of_the_body_and_knows_its_build() -> None:
    page = with_reload(PAGE, "b-7")

    assert re.search(
        r'<p>Texte</p><script nonce="[\w-]+" data-build="b-7">.*</script>\s*</body></html>$', page, re.DOTALL
    )
    assert f'EventSource("{EVENTS}")' in page


def test_the_policy_admits_this_script_and_nothing_more() -> None:
    page = with_reload(PAGE, "b")

    nonce = re.search(r'nonce="([^"]+)"', page)
    policy = re.search(r'content="(default-src[^"]+)"', page)
    assert nonce
    assert policy
    assert policy[1] == (
        f"default-src 'none'; style-src 'self'; script-src 'nonce-{nonce[1]}'; connect-src 'self'"
    )


def test_every_page_gets_a_nonce_of_its_own() -> None:
    assert with_reload(PAGE, "b") != with_reload(PAGE, "b")


@pytest.mark.parametrize(
    ("policy", "widened"),
    [
        ("default-src 'none'", "default-src 'none'; script-src 'nonce-n'; connect-src 'self'"),
        ("script-src 'none'", "script-src 'nonce-n'"),
        ("script-src 'self'; connect-src x.org", "script-src 'self' 'nonce-n'; connect-src x.org 'self'"),
        ("default-src 'self'", "default-src 'self'; script-src 'self' 'nonce-n'; connect-src 'self'"),
        ("upgrade-insecure-requests;", "upgrade-insecure-requests"),
        ("", ""),
    ],
)
def test_a_policy_is_widened_by_the_script_and_its_connection(policy: str, widened: str) -> None:
    assert widen(policy, "n") == widened


def test_a_page_without_body_or_policy_still_reloads() -> None:
    assert with_reload("<p>Texte", "b").startswith("<p>Texte<script nonce=")
    assert "There is nothing &amp; yet" in bare_page("There is nothing & yet", "b")
