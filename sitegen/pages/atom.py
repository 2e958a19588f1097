"""Atom (RFC 4287), by a writer of our own: plain titles, HTML content, links that keep their relations."""

from __future__ import annotations

from datetime import datetime
from xml.etree import ElementTree as ET

from sitegen.outputs import BodyHtml
from sitegen.pages.feed import FeedEntry, FeedView, content_html
from sitegen.pages.xml import document

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def write(view: FeedView, body_html: BodyHtml) -> bytes:
    """The feed's bytes."""
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", _LANG: view.lang})
    _text(root, "id", view.url)
    _text(root, "title", view.title)
    _text(root, "subtitle", view.description)
    _text(root, "updated", rfc3339(view.updated))
    ET.SubElement(root, "link", rel="self", type="application/atom+xml", href=view.url)
    ET.SubElement(root, "link", rel="alternate", type="text/html", href=view.page)
    _author(root, view.publisher)
    _text(root, "generator", "sitegen")
    if view.icon:
        _text(root, "icon", view.icon)
    for entry in view.entries:
        root.append(_entry(entry, view, body_html))
    return document(root)


def rfc3339(moment: datetime) -> str:
    """The moment in UTC, with its fraction of a second where it has any."""
    precision = "microseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=precision).replace("+00:00", "Z")


def _entry(entry: FeedEntry, view: FeedView, body_html: BodyHtml) -> ET.Element:
    element = ET.Element("entry", {_LANG: entry.lang} if entry.lang != view.lang else {})
    _text(element, "id", entry.id)
    _text(element, "title", entry.title)
    _text(element, "published", rfc3339(entry.published))
    _text(element, "updated", rfc3339(entry.updated))
    ET.SubElement(element, "link", rel="alternate", type="text/html", href=entry.url)
    if entry.original:
        ET.SubElement(element, "link", rel="via", type="text/html", href=entry.original)
    for name in entry.authors or (view.publisher,):
        _author(element, name)
    for category in entry.categories:
        ET.SubElement(element, "category", term=category.name, scheme=category.page)
    if entry.summary:
        _text(element, "summary", entry.summary)
    ET.SubElement(element, "content", type="html").text = content_html(entry, view.words, body_html)
    return element


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text


def _author(parent: ET.Element, name: str) -> None:
    ET.SubElement(ET.SubElement(parent, "author"), "name").text = name
