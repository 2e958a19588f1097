"""Live reload: the script that a page carries while it is previewed, and the leave to run it.

Added when a page is served, never to the file: what is deployed knows nothing of it. The page's
content security policy stays in force and is widened by this one script and its connection.
"""

from __future__ import annotations

import html
import re
import secrets
from pathlib import Path

EVENTS = "/.sitegen/events"
"""Where the script listens; no page of a site can have this address. reload.js spells it as well."""

_SCRIPT = Path(__file__).with_name("reload.js").read_text(encoding="utf-8")
_POLICY = re.compile(r"<meta\s[^>]*http-equiv=[\"']?content-security-policy[^>]*>", re.IGNORECASE)
_CONTENT = re.compile(r"\scontent=(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)


def with_reload(page: str, build: str) -> str:
    """The page with the script in it, told that it shows `build`."""
    nonce = secrets.token_urlsafe(12)
    page = _POLICY.sub(lambda match: _widen_meta(match[0], nonce), page)
    script = f'<script nonce="{nonce}" data-build="{html.escape(build)}">\n{_SCRIPT}</script>\n'
    before, end, after = page.rpartition("</body>")
    return f"{before}{script}{end}{after}" if end else page + script


def bare_page(text: str, build: str) -> str:
    """A page of one sentence, for where the site has none: it reloads by itself when there is one."""
    page = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>sitegen</title>\n</head>\n'
        f"<body>\n<p>{html.escape(text)}</p>\n</body>\n</html>\n"
    )
    return with_reload(page, build)


def widen(policy: str, nonce: str) -> str:
    """A content security policy that allows all it allowed, this script, and connections to this host."""
    directives: dict[str, str] = {}
    for directive in policy.split(";"):
        name, _, sources = directive.strip().partition(" ")
        if name:
            directives.setdefault(name.lower(), sources.strip())
    fallback = directives.get("default-src")
    for name, source in (("script-src", f"'nonce-{nonce}'"), ("connect-src", "'self'")):
        present = directives.get(name, fallback)
        if present is not None:
            allowed = [word for word in present.split() if word.lower() != "'none'"]
            directives[name] = " ".join(dict.fromkeys([*allowed, source]))
    directives.pop("script-src-elem", None)
    return "; ".join(f"{name} {sources}".strip() for name, sources in directives.items())


def _widen_meta(meta: str, nonce: str) -> str:
    match = _CONTENT.search(meta)
    if match is None:
        return ""
    policy = widen(html.unescape(match[1] or match[2] or ""), nonce)
    return f'<meta http-equiv="Content-Security-Policy" content="{html.escape(policy, quote=False)}">'
