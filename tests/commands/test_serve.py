"""`sitegen serve`: what an editor sees while editing, from the real command."""

from __future__ import annotations

import http.client
import json
import os
import signal
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from tests.running import serving, sitegen
from tests.sites import RAW_TEXT, TWO_ARTICLES, article, make_site, write_files


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", TWO_ARTICLES)


PATIENCE = 30.0


def page(address: str) -> str:
    with urlopen(address, timeout=PATIENCE) as response:
        return response.read().decode()


def comes(address: str, text: str) -> bool:
    """Whether the page shows the text before patience ends."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if text in page(address):
            return True
        time.sleep(0.05)
    return False


def test_the_site_is_previewed_under_its_base_path_in_a_folder_of_its_own(site: Path) -> None:
    with serving(site) as (_, address):
        assert address.startswith("http://127.0.0.1:")
        assert address.endswith("/digest/")
        assert "Deux" in page(address)
        assert "EventSource" in page(address)

    assert not (site / "output").exists()
    assert "EventSource" not in (site / ".sitegen/preview/index.html").read_text(encoding="utf-8")


def test_links_that_leave_the_page_lead_back_into_the_preview(site: Path) -> None:
    with serving(site) as (_, address):
        assert f"<link>{address}</link>" in page(f"{address}feed.xml")


def test_a_saved_edit_a_new_raw_text_and_another_base_path_are_followed(site: Path) -> None:
    with serving(site) as (_, address):
        text = (site / "content/2026/11/deux.md").read_text(encoding="utf-8")
        (site / "content/2026/11/deux.md").write_text(
            text.replace("paragraphe", "changement"), encoding="utf-8"
        )
        assert comes(f"{address}articles/deux/", "changement")

        write_files(site, RAW_TEXT)
        assert comes(address, "Un robot trie")

        configuration = (site / "sitegen.yaml").read_text(encoding="utf-8")
        (site / "sitegen.yaml").write_text(configuration.replace("/digest/", "/autre/"), encoding="utf-8")
        assert comes(address.replace("/digest/", "/"), 'href="/autre/')


def test_the_stream_tells_of_a_fault_and_of_its_mending(site: Path) -> None:
    article_file = site / "content/2026/11/deux.md"
    good = article_file.read_text(encoding="utf-8")
    with serving(site) as (_, address):
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
        connection.request("GET", "/.sitegen/events")
        stream = connection.getresponse()
        first = notice(stream)
        assert first["problems"] == []

        article_file.write_text(good.replace("title:", "titel:"), encoding="utf-8")
        told = notice(stream)
        assert told["build"] == first["build"]
        assert told["problems"][0]["place"].startswith("content/2026/11/deux.md:")
        assert told["problems"][0]["hint"]
        assert "Deux" in page(address)

        article_file.write_text(good, encoding="utf-8")
        assert notice(stream) == first
        stream.close()
        connection.close()


def test_while_content_is_gone_nothing_is_imported_and_the_last_site_stays(site: Path) -> None:
    write_files(site, RAW_TEXT)
    with serving(site) as (_, address):
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
        connection.request("GET", "/.sitegen/events")
        stream = connection.getresponse()
        first = notice(stream)

        (site / "content").rename(site / "aside")
        assert notice(stream)["problems"][0]["place"] == "content"
        assert "Un robot trie" in page(address)
        assert not (site / "content").exists()

        (site / "aside").rename(site / "content")
        assert notice(stream) == first
        stream.close()
        connection.close()


def notice(stream: http.client.HTTPResponse) -> Any:
    while True:
        line = stream.readline().decode()
        assert line, "the stream ended"
        if line.startswith("data: "):
            return json.loads(line.removeprefix("data: "))


def test_drafts_are_previewed_on_demand(site: Path) -> None:
    write_files(site, f"-- content/2026/11/ebauche.md --\n{article('Ébauche', draft='true')}")

    with serving(site, "--drafts") as (_, address):
        assert "Ébauche" in page(f"{address}articles/ebauche/")


def test_a_port_that_is_taken_is_wrong_use(site: Path) -> None:
    with serving(site) as (_, address):
        port = str(urlsplit(address).port)
        result = sitegen("serve", "--port", port, "--site", site, cwd=site)

    assert result.returncode == 2
    assert b"--port " in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
@pytest.mark.usefixtures("children_heed_ctrl_c")
def test_ctrl_c_ends_a_preview_well(site: Path) -> None:
    with serving(site) as (process, _):
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
