"""XML as bytes: indented, UTF-8, the same on every machine."""

from __future__ import annotations

from xml.etree import ElementTree as ET


def document(root: ET.Element) -> bytes:
    """The whole document with its declaration, ending in a line break."""
    ET.indent(root)
    body: bytes = ET.tostring(root, "utf-8")
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + body + b"\n"
