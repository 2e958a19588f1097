"""sitegen.yaml: what it may say, what it means when it says nothing, where it is found."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from sitegen.config import KEYS, load_config, read_config
from sitegen.errors import SiteError, UsageError
from sitegen.layout import find_site_folder
from sitegen.model import Setting, Site
from sitegen.urls import Base

SMALLEST = "title: Veille\nbase_url: https://example.org/digest\n"


def complaints(text: str) -> list[str]:
    with pytest.raises(SiteError) as raised:
        read_config(text)
    return [str(problem) for problem in raised.value.problems]


def complaint_about(line: str) -> str:
    (complaint,) = complaints(SMALLEST + line + "\n")
    return complaint


def test_a_title_and_an_address_are_enough():
    assert read_config(SMALLEST) == Site("Veille", Base("https://example.org/digest/"))


def test_every_key_is_read():
    text = """\
title: "Veille : IA"
base_url: https://example.org/digest/
description: Ce que dit la presse.
lang: fr-CA
timezone: America/Montreal
curator: {name: Awa Ndiaye}
theme: sober
theme_options:
  columns: "3"
  accent: "#0b5f73"
rights: excerpt
front_items: 12
pictures: copy
feed_items: 20
"""
    assert read_config(text) == Site(
        title="Veille : IA",
        base=Base("https://example.org/digest/"),
        description="Ce que dit la presse.",
        lang="fr-CA",
        timezone="America/Montreal",
        curator="Awa Ndiaye",
        theme="sober",
        theme_options=(Setting("accent", "#0b5f73"), Setting("columns", "3")),
        rights="excerpt",
        front_items=12,
        pictures="copy",
        feed_items=20,
    )


def test_the_keys_are_the_sites_fields():
    assert {key.removesuffix("_url") for key in KEYS} == {field.name for field in fields(Site)}


def test_an_option_of_the_theme_keeps_its_place_for_those_who_check_it():
    (setting,) = read_config(SMALLEST + "theme_options:\n  accent: red\n").theme_options
    assert (setting.line, setting.column) == (4, 11)


def test_a_curator_may_be_a_name_alone():
    assert read_config(SMALLEST + "curator: Awa Ndiaye\n").curator == "Awa Ndiaye"


def test_title_and_address_are_asked_for():
    hint = "write where it will be published:  base_url: https://example.org/digest/"
    assert complaints("lang: fr\n") == [
        f"sitegen.yaml:1:1: base_url is missing\n  hint: {hint}",
        'sitegen.yaml:1:1: title is missing\n  hint: write  title: "The digest\'s name"',
    ]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("langue: fr", 'unknown key "langue"\n  hint: did you mean lang?'),
        ("timezone: Europe/Pari", '"Europe/Pari" is no time zone\n  hint: did you mean Europe/Paris?'),
        ("timezone: Europe", '"Europe" is no time zone'),
        ("timezone: ../../etc/passwd", '"../../etc/passwd" is no time zone'),
        ("lang: français", '"français" is not a language code'),
        ("theme: ../x", '"../x" is no name of a theme'),
        ("theme_options: sober", "theme_options are names with a value each"),
        ("theme_options: {accent: [red]}", "theme_options are names with a value each"),
        ("rights: all", '"all" is no value for rights'),
        ("front_items: 0", '"0" is no value for front_items\n  hint: write a whole number from 1 to 200'),
        ("feed_items: many", '"many" is no value for feed_items'),
        ("curator: {nom: x}", 'unknown key "nom"'),
    ],
)
def test_a_wrong_value_is_refused_where_it_stands(line: str, complaint: str):
    assert complaint in complaint_about(line)
    assert complaint_about(line).startswith("sitegen.yaml:3:")


@pytest.mark.parametrize(
    "address", ["example.org", "ftp://example.org", "https://example.org/?a", "https://e.org/a/../b"]
)
def test_the_address_is_one_where_a_site_can_lie(address: str):
    (complaint,) = complaints(f"title: T\nbase_url: {address}\n")
    assert "is not a base URL" in complaint


def test_all_faults_are_reported_together():
    assert len(complaints("title: IA : oui\nbase_url: nowhere\ntimezone: x/y\n")) == 3


def test_the_configuration_is_looked_for_upward(tmp_path: Path):
    (tmp_path / "sitegen.yaml").write_text(SMALLEST, encoding="utf-8")
    below = tmp_path / "content" / "2025"
    below.mkdir(parents=True)
    assert find_site_folder(below) == tmp_path
    assert load_config(find_site_folder(below)).title == "Veille"


def test_without_a_configuration_the_next_step_is_named(tmp_path: Path):
    with pytest.raises(UsageError, match="sitegen init"):
        load_config(tmp_path)
    with pytest.raises(UsageError, match="sitegen init"):
        find_site_folder(tmp_path)


def test_a_configuration_that_is_no_text_is_refused(tmp_path: Path):
    (tmp_path / "sitegen.yaml").write_bytes("title: é".encode("utf-16"))
    with pytest.raises(
        SiteError, match=r"sitegen\.yaml: the file is encoded as UTF-16\n  hint: save it as UTF-8"
    ):
        load_config(tmp_path)


def test_a_configuration_that_is_a_folder_is_refused(tmp_path: Path):
    (tmp_path / "sitegen.yaml").mkdir()
    with pytest.raises(SiteError, match="hint: put a text file in its place"):
        load_config(tmp_path)
