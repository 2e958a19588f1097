"""The preview's server: the standard library's, on the loopback interface.

Turns sockets into calls of `answers.answer` and back, keeps one stream open to every visible tab, and
refuses requests that come under a foreign name. Only reading is possible.
"""

from __future__ import annotations

import os
import socket
import socketserver
import sys
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from sitegen import __version__
from sitegen.errors import Problem, UsageError
from sitegen.serve.answers import HTML, Answer, answer, is_trusted_host
from sitegen.serve.bulletin import Bulletin
from sitegen.serve.reload import EVENTS, bare_page, with_reload
from sitegen.urls import Base

_PORTS_TRIED = 50
_HEARTBEAT = 15.0
"""Seconds after which a quiet stream says that it lives, so that a closed tab is noticed."""


class PreviewServer(ThreadingHTTPServer):
    """Serves the files of a built site under its base path."""

    allow_reuse_address = os.name == "posix"  # elsewhere it would let two servers share a port
    block_on_close = False
    request_queue_size = 64

    def __init__(self, host: str, port: int, site: Path, bulletin: Bulletin) -> None:
        self.site = site
        self.bulletin = bulletin
        self.base = Base("http://localhost/")
        """Where the site lies; follows the configuration from build to build."""
        self.host = host
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Exchange)

    @property
    def origin(self) -> str:
        """How a browser on this machine reaches the server: "http://127.0.0.1:8000"."""
        anywhere = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - compared with, not bound
        host = anywhere.get(self.host, self.host)
        name = f"[{host}]" if ":" in host else host
        return f"http://{name}:{self.server_port}"

    def server_bind(self) -> None:
        """Bind, without asking the network for this machine's name as the standard library would."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.host, self.socket.getsockname()[1]

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as the base class has it
        """Say nothing of a browser that hung up; anything else is a mistake of ours and is shown."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


def open_server(host: str, port: int, site: Path, bulletin: Bulletin) -> PreviewServer:
    """A server that listens on this port; 0 takes any that is free.

    Raises UsageError, with a port that is free as the hint, where this one is not to be had.
    """
    try:
        return PreviewServer(host, port, site, bulletin)
    except (OSError, OverflowError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        what = f"cannot listen on {host}:{port}: {reason}"
        raise UsageError(Problem(what, _other_port(host, port, site, bulletin))) from error


def _other_port(host: str, taken: int, site: Path, bulletin: Bulletin) -> str:
    for port in range(max(taken, 1023) + 1, min(max(taken, 1023) + _PORTS_TRIED, 65536)):
        try:
            PreviewServer(host, port, site, bulletin).server_close()
        except OSError:
            continue
        return f"port {port} is free: --port {port}"
    return "choose another with --port, or an address of this machine with --host"


class _Exchange(BaseHTTPRequestHandler):
    """One request and its answer."""

    server: PreviewServer
    protocol_version = "HTTP/1.1"
    server_version = f"sitegen/{__version__}"
    sys_version = ""
    timeout = 60.0

    def do_GET(self) -> None:
        """Answer with a file, a redirect, or the stream of events."""
        if not is_trusted_host(self.headers.get("Host", ""), self.server.host):
            self.close_connection = True
            self._send(
                Answer(HTTPStatus.FORBIDDEN, b"The preview answers only under the name of this machine.\n")
            )
        elif self._target() == EVENTS:
            self._stream()
        else:
            self._send(self._answer())

    do_HEAD = do_GET  # noqa: N815 - the name that http.server calls

    def _refuse(self) -> None:
        self.close_connection = True
        self._send(Answer(HTTPStatus.METHOD_NOT_ALLOWED, b"The preview can only be read.\n"))

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _refuse  # noqa: N815 - as above

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002, ANN401 - as the base class has it
        """Say nothing: the terminal is for what the editor has to know."""

    def _target(self) -> str:
        """Path and query, also where the request names the whole URL (RFC 9112, section 3.2.2)."""
        if self.path.startswith("/"):
            return self.path
        try:
            parts = urlsplit(self.path)
        except ValueError:
            return "/"
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def _answer(self) -> Answer:
        build = self.server.bulletin.notice.build
        found = answer(self.server.site, self.server.base, self._target())
        if found.kind == HTML:
            page = found.body.decode("utf-8", errors="replace")
            return Answer(found.status, with_reload(page, build).encode(), HTML)
        if found.status == HTTPStatus.NOT_FOUND and not found.body:
            return Answer(HTTPStatus.NOT_FOUND, bare_page("There is no such page yet.", build).encode(), HTML)
        return found

    def _send(self, found: Answer) -> None:
        self.send_response(found.status)
        self.send_header("Content-Type", found.kind)
        self.send_header("Content-Length", str(len(found.body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        if found.location:
            self.send_header("Location", found.location)
        if found.status == HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET, HEAD")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(found.body)

    def _stream(self) -> None:
        """Send every notice as a server-sent event, until the tab goes away."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream; charset=utf-8")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        serial = -1
        while self.command != "HEAD":
            notice = self.server.bulletin.after(serial, _HEARTBEAT)
            self.wfile.write(f"retry: 1000\ndata: {notice.as_json()}\n\n".encode() if notice else b":\n\n")
            serial = notice.serial if notice else serial
