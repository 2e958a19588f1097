"""The preview as a browser meets it: real sockets, real files, a stand-in for the build."""

from __future__ import annotations

import http.client
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from sitegen.engine.sink import write
from sitegen.errors import Problem, SiteError, UsageError
from sitegen.serve.bulletin import Bulletin
from sitegen.serve.http import PreviewServer, open_server
from sitegen.serve.preview import Built, Desk, Failed, Preview
from sitegen.urls import Base

PATIENCE = 20.0


@dataclass
class Session:
    """A running preview of a site with one page, made from one article."""

    folder: Path
    server: PreviewServer
    shown: list[Built | Failed]

    @property
    def article(self) -> Path:
        return self.folder / "content" / "a.md"

    def make(self) -> Built:
        text = self.article.read_text()
        if "fault" in text:
            raise SiteError(Problem("a fault", "mend it", "content/a.md", 1))
        files = {
            "index.html": f"<html><body><p>{text}</p></body></html>".encode(),
            "a/index.html": b"<p>a",
            "404.html": b"<p>missing",
            "feed.xml": b"<rss/>",
        }
        return Built(Base("http://127.0.0.1/digest/"), write(self.server.site, files), 0.1)

    def ask(self, target: str, method: str = "GET", **headers: str) -> tuple[http.client.HTTPResponse, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=PATIENCE)
        connection.request(method, target, headers=headers)
        response = connection.getresponse()
        body = response.read().decode()
        connection.close()
        return response, body


class Stream:
    """The stream of events as a tab reads it."""

    def __init__(self, port: int) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        self._connection.request("GET", "/.sitegen/events")
        self.response = self._connection.getresponse()

    def next(self) -> Any:
        while True:
            line = self.response.readline().decode()
            assert line, "the stream ended"
            if line.startswith("data: "):
                return json.loads(line.removeprefix("data: "))

    def close(self) -> None:
        self.response.close()
        self._connection.close()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "a.md").write_text("one")
    server = open_server("127.0.0.1", 0, tmp_path / ".sitegen" / "preview", Bulletin())
    session = Session(tmp_path, server, [])
    is_ready = threading.Event()
    desk = Desk(session.make, session.shown.append, lambda _: is_ready.set(), lambda _: None)
    preview = Preview(tmp_path, server, desk)
    thread = threading.Thread(target=preview.run)
    thread.start()
    try:
        assert is_ready.wait(PATIENCE)
        yield session
    finally:
        preview.stop()
        thread.join(PATIENCE)
        assert not thread.is_alive()


@pytest.fixture
def stream(session: Session) -> Iterator[Stream]:
    stream = Stream(session.server.server_port)
    yield stream
    stream.close()


def test_the_site_is_served_under_its_base_path_and_never_cached(session: Session) -> None:
    response, body = session.ask("/digest/")

    assert response.status == 200
    assert "<p>one</p>" in body
    assert response.headers["Cache-Control"] == "no-store"


def test_only_pages_carry_the_script(session: Session) -> None:
    assert "EventSource" in session.ask("/digest/")[1]
    assert session.ask("/digest/feed.xml")[1] == "<rss/>"
    assert b"EventSource" not in (session.server.site / "index.html").read_bytes()


def test_redirects_and_missing_pages_are_the_hosts(session: Session) -> None:
    response, _ = session.ask("/digest/a")
    assert (response.status, response.headers["Location"]) == (301, "/digest/a/")

    response, _ = session.ask("/")
    assert (response.status, response.headers["Location"]) == (302, "/digest/")

    response, body = session.ask("/digest/none/")
    assert response.status == 404
    assert body.startswith("<p>missing")


def test_a_head_request_says_all_but_the_body(session: Session) -> None:
    response, body = session.ask("/digest/feed.xml", "HEAD")

    assert (response.status, response.headers["Content-Length"], body) == (200, "6", "")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_nothing_but_reading_is_possible(session: Session, method: str) -> None:
    response, _ = session.ask("/digest/", method)

    assert (response.status, response.headers["Allow"]) == (405, "GET, HEAD")


@pytest.mark.parametrize("target", ["/digest/", "/.sitegen/events"])
def test_a_request_under_a_foreign_name_is_refused(session: Session, target: str) -> None:
    response, body = session.ask(target, Host="evil.example")

    assert response.status == 403
    assert "one" not in body.split()


def test_a_request_without_any_name_is_refused(session: Session) -> None:
    with socket.create_connection(("127.0.0.1", session.server.server_port), PATIENCE) as connection:
        connection.sendall(b"GET /digest/ HTTP/1.0\r\n\r\n")
        assert connection.recv(100).startswith(b"HTTP/1.1 403")


@pytest.mark.parametrize(
    "target", ["/digest/../../content/a.md", "/digest/%2e%2e/%2e%2e/content/a.md", "//etc/passwd"]
)
def test_no_path_leads_out_of_the_site(session: Session, target: str) -> None:
    response, body = session.ask(target)

    assert response.status == 404
    assert "one" not in body.split()


def test_an_open_tab_hears_of_a_saved_edit(session: Session, stream: Stream) -> None:
    first = stream.next()

    session.article.write_text("two")

    second = stream.next()
    assert second["build"] != first["build"]
    assert second["problems"] == []
    assert "<p>two</p>" in session.ask("/digest/")[1]


def test_a_fault_is_told_over_the_last_good_site_and_goes_when_mended(
    session: Session, stream: Stream
) -> None:
    first = stream.next()

    session.article.write_text("fault")
    told = stream.next()
    assert told["build"] == first["build"]
    assert told["problems"] == [{"place": "content/a.md:1", "what": "a fault", "hint": "mend it"}]
    assert "<p>one</p>" in session.ask("/digest/")[1]

    session.article.write_text("one")
    assert stream.next() == {"build": first["build"], "problems": []}


def test_a_tab_that_comes_back_learns_at_once_what_it_missed(session: Session, stream: Stream) -> None:
    stream.next()
    session.article.write_text("two")
    newest = stream.next()

    again = Stream(session.server.server_port)
    assert again.next() == newest
    again.close()


def test_where_the_first_build_fails_a_page_waits_for_the_next(tmp_path: Path) -> None:
    server = open_server("127.0.0.1", 0, tmp_path / "preview", Bulletin())
    session = Session(tmp_path, server, [])
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        response, body = session.ask("/")
        assert response.status == 404
        assert "EventSource" in body
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_port_that_is_taken_is_named_with_one_that_is_free(tmp_path: Path) -> None:
    taken = open_server("127.0.0.1", 0, tmp_path, Bulletin())
    try:
        with pytest.raises(UsageError) as caught:
            open_server("127.0.0.1", taken.server_port, tmp_path, Bulletin())
    finally:
        taken.server_close()

    problem = caught.value.problems[0]
    assert f"127.0.0.1:{taken.server_port}" in problem.what
    assert "--port " in problem.hint


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", ""])
def test_the_address_that_is_named_can_be_opened(tmp_path: Path, host: str) -> None:
    with open_server(host, 0, tmp_path, Bulletin()) as server:
        name = urlsplit(server.origin).hostname
        assert name in {"127.0.0.1", "localhost"}
        socket.create_connection((name, server.server_port), PATIENCE).close()
