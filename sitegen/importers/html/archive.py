"""A page saved in one file with its pictures (MHTML, RFC 2557): the page alone, by the standard library.

Nothing else of the archive is opened.
"""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message


@dataclass(frozen=True, slots=True)
class ArchivedPage:
    """The page within an archive."""

    data: bytes
    charset: str = ""
    address: str = ""
    """Where it was saved from; empty where the archive does not say."""


def unpacked(data: bytes) -> ArchivedPage | None:
    """The first page of an archive; None where it holds none."""
    try:
        message: Message = message_from_bytes(data, policy=policy.compat32)
        whole = message.get("Snapshot-Content-Location", "")
        for part in message.walk():
            if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
                payload = part.get_payload(decode=True)
                if isinstance(payload, bytes):
                    address = whole or part.get("Content-Location", "")
                    return ArchivedPage(payload, part.get_content_charset("") or "", str(address).strip())
    except (MessageError, LookupError, ValueError, RecursionError):
        return None
    return None
