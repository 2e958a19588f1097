"""The door: words, exit codes, and what is said when something goes wrong."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sitegen import __version__
from sitegen.cli import main
from sitegen.commands import VERBS
from sitegen.engine.lock import site_lock
from tests.running import ENVIRONMENT, build, sitegen
from tests.sites import TWO_ARTICLES, make_site, write_files


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site", TWO_ARTICLES)


@pytest.mark.parametrize("before", [True, False])
def test_the_site_may_be_named_before_or_after_the_verb(site: Path, *, before: bool) -> None:
    option = ["--site", str(site)]

    assert main([*option, "build"] if before else ["build", *option]) == 0

    assert (site / "output" / "index.html").is_file()


def test_without_a_name_the_site_is_the_nearest_upward(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(site / "content" / "2025")

    assert main(["build"]) == 0

    assert (site / "output" / "index.html").is_file()


def test_where_there_is_no_site_the_next_step_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["build"]) == 2
    assert "sitegen init" in capsys.readouterr().err
    assert main(["build", "--site", str(tmp_path)]) == 2
    assert not list(tmp_path.iterdir())


def test_an_unknown_verb_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["biuld"]) == 2

    assert capsys.readouterr().err == "there is no verb 'biuld'\n  hint: did you mean `sitegen build`?\n"


def test_a_word_like_no_verb_is_answered_with_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["xyzzy"]) == 2

    assert "sitegen --help" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["build", "--bse-url", "x"], ["build", "extra"], ["serve", "--port", "eighty"], ["new"], ["--nope"]],
)
def test_wrong_use_is_said_in_one_breath(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2

    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(r".+\n  hint: `sitegen.* --help` shows .+\n", printed.err)


@pytest.mark.parametrize("verb", [verb.name for verb in VERBS])
def test_every_verb_explains_itself_with_an_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([verb, "--help"])

    assert ended.value.code == 0
    printed = capsys.readouterr().out
    assert re.search(rf"^  sitegen {verb}\b", printed, re.MULTILINE)
    assert "--site DIR" in printed


def test_without_a_verb_all_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0

    printed = capsys.readouterr().out
    assert all(f"    {verb.name} " in printed for verb in VERBS)


def test_the_version_is_told_at_once(tmp_path: Path) -> None:
    shown = sitegen("--version", cwd=tmp_path)

    assert shown.stdout.decode().strip() == f"sitegen {__version__}"
    loaded = sitegen("--version", cwd=tmp_path, PYTHONPROFILEIMPORTTIME="1").stderr.decode()
    for heavy in ("jinja2", "yaml", "feedgen", "markdown_it", "watchdog", "sqlite3", "http.server"):
        assert f" {heavy}\n" not in loaded


def test_output_is_utf8_whatever_the_locale(site: Path) -> None:
    write_files(site, "-- content/2026/11/e.md --\n---\ntitle: É\ntitel: É\n---\n")

    result = sitegen(
        "build",
        "--site",
        site,
        cwd=site,
        LC_ALL="C",
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        PYTHONIOENCODING="ascii",
    )

    assert result.returncode == 1
    assert "content/2026/11/e.md:3:" in result.stderr.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(site: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "sitegen", "build", "-v", "--site", str(site)],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_a_mistake_of_ours_is_called_one(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SITEGEN_DEBUG", "")
    monkeypatch.setattr("sitegen.commands.build.build", lambda *_, **__: 1 / 0)
    assert build(site) == 1
    error = capsys.readouterr().err
    assert "sitegen has made a mistake, not you: ZeroDivisionError" in error
    assert "commands/build.py, line" in error
    assert "Traceback" not in error

    monkeypatch.setenv("SITEGEN_DEBUG", "1")
    assert build(site) == 1
    assert "Traceback" in capsys.readouterr().err


def test_what_the_disk_refuses_is_no_mistake_of_ours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")

    assert main(["init", str(tmp_path / "file" / "digest")]) in {1, 2}

    assert "mistake" not in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
@pytest.mark.usefixtures("children_heed_ctrl_c")
def test_an_interrupted_command_says_130(site: Path) -> None:
    with site_lock(site):
        with subprocess.Popen(
            [sys.executable, "-m", "sitegen", "build", "--site", str(site)], env=ENVIRONMENT
        ) as process:
            time.sleep(1)  # by now it waits for the lock that we hold
            process.send_signal(signal.SIGINT)
        assert process.returncode == 130
