"""A page's text as a tree of elements, however broken, deep or large it is. Nothing in it is run."""

from __future__ import annotations

import re

from lxml import etree, html

from sitegen.importers.words.word_lists import words

DEEPEST = 200
"""How deep elements may be nested before the page is flattened: no article needs more."""

_IS_TOO_DEEP = etree.XPath(f"boolean({'/*' * (DEEPEST + 1)})")
_UNSEEN = re.compile(r"<(?:(script|style|template|noscript|svg|math|iframe|textarea)\b|!--)", re.IGNORECASE)
_END = re.compile(r"</(?:body|html)\s{0,99}>", re.IGNORECASE)
"""Where a page is glued together of several, it goes on behind its end; the parser would not."""
_TAG = re.compile(r"<(/?[a-z][a-z0-9]{0,19})\b[^<>]*>", re.IGNORECASE)
_COMMENT_END = re.compile("-->")
_DECLARATION = re.compile(r"<[!?][^<>]{0,9999}>")
_SHORT_END = 40
"""Characters behind which nothing is lost with the end of a page."""
_LONGEST_TAG = 20_000
_ENDLESS = re.compile(rf"<(/?[a-z][a-z0-9:-]{{0,40}})\s[^<>]{{{_LONGEST_TAG},}}>?", re.IGNORECASE)
_MOST_ATTRIBUTES = 2_000
_INLINE = words("a abbr b bdi bdo cite code em font i mark q s small span strong sub sup u")


def parsed(text: str) -> html.HtmlElement | None:
    """The tree; None where the text holds nothing."""
    text = _whole(text)
    root, is_whole = _tree(text)
    if not is_whole:
        root, _ = _tree(_flattened(text))
    if root is not None and _IS_TOO_DEEP(root):
        _flatten(root)
    return root


def _tree(text: str) -> tuple[html.HtmlElement | None, bool]:
    """The tree, and whether the parser went to the end: it gives up where elements are nested too deep."""
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, ValueError):
        return None, not text.strip()
    is_cut = any("depth" in entry.message for entry in parser.error_log)
    return root, not is_cut


def _whole(text: str) -> str:
    """The page without what would end it early or hold the parser up."""
    ends = [at for end in ("</body", "</BODY", "</html", "</HTML") if (at := text.find(end)) >= 0]
    if ends and len(text) - min(ends) > _SHORT_END:
        text = _END.sub("", text)
    if max(map(len, text.split("<"))) > _LONGEST_TAG:
        text = _ENDLESS.sub(_within_reason, text)
    return text


def _within_reason(tag: re.Match[str]) -> str:
    """A tag of many thousand attributes without any: the parser compares each with all others."""
    return f"<{tag[1]}>" if tag[0].count(" ") + tag[0].count("\n") > _MOST_ATTRIBUTES else tag[0]


def _flattened(text: str) -> str:
    """The page without elements: its text, one paragraph for each block that it had."""
    parts: list[str] = []
    at = 0
    while match := _UNSEEN.search(text, at):
        parts.append(text[at : match.start()])
        end = (re.compile(f"</{match[1]}", re.IGNORECASE) if match[1] else _COMMENT_END).search(
            text, match.end()
        )
        at = len(text) if end is None else end.start() if match[1] else end.end()
    parts.append(text[at:])
    written = _DECLARATION.sub("", "".join(parts))
    plain = _TAG.sub(lambda tag: "" if tag[1].casefold().strip("/") in _INLINE else "\n", written)
    lines = (line.replace("<", "&lt;") for line in plain.split("\n") if line.strip())
    return "".join(f"<p>{line}</p>" for line in lines)


def _flatten(root: html.HtmlElement) -> None:
    """Take away the elements nested too deep, keeping what stands in them: others walk trees by recursion."""
    depth = 0
    too_deep: list[html.HtmlElement] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if event == "end" and depth >= DEEPEST and isinstance(element.tag, str):
            too_deep.append(element)
    for element in too_deep:
        element.drop_tag()
