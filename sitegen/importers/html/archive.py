"""A page saved in one file with its pictures (MHTML, RFC 2557), by the standard library.

The page alone is read; a picture is looked for only where one is asked for.
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


def enclosed(data: bytes, address: str) -> bytes | None:
    """The part of an archive that stands for this address, whole or by its content id; None without one."""
    try:
        message: Message = message_from_bytes(data, policy=policy.compat32)
        for part in message.walk():
            location = str(part.get("Content-Location", "")).strip()
            named = f"cid:{str(part.get('Content-ID', '')).strip().strip('<>')}"
            if address in {location, named} and not part.is_multipart():
                payload = part.get_payload(decode=True)
                return payload if isinstance(payload, bytes) else None
    except (MessageError, LookupError, ValueError, RecursionError):
        return None
    return None
