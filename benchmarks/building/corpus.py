"""A digest of any size, the same on every machine: invented prose with the marks of real articles.

Words are built from syllables and drawn with the frequencies of a language: few often, many seldom. French
keeps its elisions, guillemets and spaced signs, for typography is part of the work. Article i is the same in
a corpus of any size, but for its date: the newest of every corpus is of one day.
"""

from __future__ import annotations

import itertools
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

NEWEST = datetime(2026, 6, 30, 18, tzinfo=UTC)
PER_DAY = 6
SOURCES = 60
TAGS = 90
LANGUAGES = ("fr", "fr", "fr", "en")
_SEED = 4_061_789

_SMALL_WORDS = {
    "fr": "de la le les et des en un une du que est pour qui dans par plus au sur ne se ce avec son mais ou",
    "en": "the of and to in a is that for it as was with be by on not he but at are this have from or which",
}
_BEGINNINGS = {"fr": "b ch d f gr j l m n p pr r s t tr v", "en": "b br c d f g h l m n p r s sh st t th w"}
_MIDDLES = {"fr": "a ai an e é eau eu i o on ou u", "en": "a e ea ee i o oa oo ou u"}
_ENDS = {"fr": "- - - l r s t tion ment eur", "en": "- - - d ck ll n r ng ness ing er"}


@dataclass(frozen=True, slots=True)
class Source:
    """An invented publication."""

    key: str
    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Article:
    """An article, before it is written in the form of one generator."""

    number: int
    slug: str
    title: str
    lang: str
    moment: datetime
    """When it was published."""
    added: datetime
    """When the digest took it in."""
    source: Source
    author: str
    tags: tuple[str, ...]
    """Slugs, which are their names as well."""
    summary: str
    body: str

    @property
    def url(self) -> str:
        """The original's address."""
        return f"{self.source.url}{self.slug}"


def _vocabulary(lang: str) -> tuple[list[str], list[float]]:
    """Words, the frequent ones first, and their accumulated weights."""
    dice = random.Random(f"{_SEED} {lang}")
    parts = [table[lang].split() for table in (_BEGINNINGS, _MIDDLES, _ENDS)]
    words = dict.fromkeys(_SMALL_WORDS[lang].split())
    while len(words) < 5_000:
        syllables = (
            "".join(dice.choice(part) for part in parts) for _ in range(dice.choice((1, 1, 2, 2, 3)))
        )
        words["".join(syllables).replace("-", "")] = None
    return list(words), list(itertools.accumulate(1 / (rank + 3) for rank in range(len(words))))


_VOCABULARIES = {lang: _vocabulary(lang) for lang in _SMALL_WORDS}


def _named(number: int, kind: str) -> str:
    """An invented name, plain ASCII, that no other number has."""
    dice = random.Random(f"{_SEED} {kind} {number}")
    syllables = (dice.choice("bdfglmnprstv") + dice.choice("aeiou") for _ in range(3))
    return "".join(syllables) + "abcdefghij"[number % 10] + "lmnrstvxz"[number // 10 % 9]


_SOURCES = tuple(
    Source(name, f"{kind} {name.capitalize()}", f"https://{name}.example/")
    for number, kind in zip(range(SOURCES), itertools.cycle(("Gazette", "Courrier", "Daily", "Revue")))
    for name in (_named(number, "source"),)
)
_TAGS = tuple(_named(number, "tag") for number in range(TAGS))
_SOURCE_WEIGHTS = [1 / (rank + 5) for rank in range(SOURCES)]
_TAG_WEIGHTS = [1 / (rank + 8) for rank in range(TAGS)]
"""The first come often, the last seldom."""


class _Prose:
    """Writes one article's words."""

    def __init__(self, dice: random.Random, lang: str) -> None:
        self.dice = dice
        self.lang = lang
        self.vocabulary, self.weights = _VOCABULARIES[lang]

    def words(self, count: int) -> list[str]:
        return self.dice.choices(self.vocabulary, cum_weights=self.weights, k=count)

    def phrase(self, low: int, high: int) -> str:
        return " ".join(self.words(self.dice.randint(low, high))).capitalize()

    def sentence(self) -> str:
        words = self.words(self.dice.randint(8, 22))
        self._mark(words)
        if self.lang == "fr":
            words[2] = f"l'{words[2]}"
            words[5] += self.dice.choice((",", " :", " ;", ",", ""))
            end = self.dice.choice((".", ".", ".", ".", ".", " ?", " !"))
        else:
            words[5] += self.dice.choice((",", ";", ":", ",", ""))
            end = self.dice.choice((".", ".", ".", ".", ".", "?"))
        return words[0].capitalize() + " " + " ".join(words[1:]) + end

    def _mark(self, words: list[str]) -> None:
        """Give some sentences a link, an emphasis, code, a quotation or a figure."""
        at = self.dice.randrange(6, len(words))
        mark = self.dice.random()
        if mark < 0.08:
            address = f"{self.dice.choice(_SOURCES).url}{self.dice.randrange(9999)}-article"
            words[at] = f"[{words[at]} {words[1]}]({address})"
        elif mark < 0.14:
            words[at] = f"*{words[at]}*"
        elif mark < 0.19:
            words[at] = f"**{words[at]} {words[1]}**"
        elif mark < 0.21:
            words[at] = f"`{words[at]}`"
        elif mark < 0.29:
            words[at] = f"« {words[at]} {words[0]} »" if self.lang == "fr" else f'"{words[at]} {words[0]}"'
        elif mark < 0.36:
            words[at] = f"{self.dice.randrange(2, 900)} 000 {words[at]}"

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.dice.randint(3, 6)))

    def block(self) -> str:
        """A block of any kind but a heading."""
        kind = self.dice.random()
        if kind < 0.08:
            return "\n".join(f"- {self.sentence()}" for _ in range(self.dice.randint(3, 6)))
        if kind < 0.11:
            return "\n".join(f"{number}. {self.sentence()}" for number in range(1, 5))
        if kind < 0.19:
            return f"> {self.sentence()} {self.sentence()}"
        if kind < 0.21:
            rows = "".join(f"\n| {self.phrase(1, 2)} | {self.dice.randrange(999)} |" for _ in range(4))
            return f"| {self.phrase(1, 1)} | {self.phrase(1, 1)} |\n| --- | --: |{rows}"
        return self.paragraph()

    def body(self) -> str:
        blocks, words, target = [self.paragraph()], 0, self.dice.randint(330, 640)
        while words < target:
            if self.dice.random() < 0.18:
                blocks.append(f"## {self.phrase(3, 6)}")
            blocks.append(self.block())
            words += len(blocks[-1].split())
        return "\n\n".join(blocks) + "\n"


def article(number: int, size: int) -> Article:
    """Article `number` of a corpus of `size`; from `size` on, one that may be added later."""
    dice = random.Random(f"{_SEED} article {number}")
    lang = dice.choice(LANGUAGES)
    prose = _Prose(dice, lang)
    tags = dict.fromkeys(dice.choices(_TAGS, weights=_TAG_WEIGHTS, k=dice.randint(2, 5)))
    moment = NEWEST - timedelta(days=1) / PER_DAY * (size - 1 - number)
    return Article(
        number,
        f"article-{_named(number, 'slug')}-{number}",
        prose.phrase(6, 11),
        lang,
        moment,
        moment,
        dice.choices(_SOURCES, weights=_SOURCE_WEIGHTS)[0],
        f"{_named(number % 97, 'first').capitalize()} {_named(number % 89, 'last').capitalize()}",
        tuple(tags),
        f"{prose.phrase(9, 14)}. {prose.phrase(8, 14)}.",
        prose.body(),
    )


def text_of(item: Article) -> str:
    """The article's file in `content/`."""
    fields: dict[str, object] = {
        "id": f"{item.number:012x}",
        "title": item.title,
        "date": f"{item.moment:%Y-%m-%d}",
        "added": item.added.isoformat(),
        "source": item.source.key,
        "url": item.url,
        "author": [item.author],
        "lang": item.lang,
        "tags": list(item.tags),
        "summary": item.summary,
    }
    return f"---\n{front_matter(fields)}---\n\n{item.body}"


def front_matter(fields: dict[str, object]) -> str:
    """The fields as YAML, one a line."""
    return "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in fields.items())


def path_of(item: Article) -> str:
    """Where the article's file stands in the site's folder."""
    return f"content/{item.added:%Y/%m}/{item.slug}.md"


def tag_of(rank: int) -> str:
    """A tag; those of low rank are frequent."""
    return _TAGS[rank % TAGS]


def tags_file(renamed: dict[str, str] | None = None) -> str:
    """`content/tags.yaml`; `renamed` gives tags another name to show."""
    names = {tag: (renamed or {}).get(tag, tag) for tag in _TAGS}
    return "".join(f"{tag}:\n  name: {name}\n" for tag, name in names.items())


def sources_file() -> str:
    """`content/sources.yaml`."""
    return "".join(f"{each.key}:\n  name: {each.name}\n  url: {each.url}\n" for each in _SOURCES)
