"""The facts of an article, one module each: what the raw text states, with the place where it does."""

from sitegen.importers.facts.credit import agency, authors
from sitegen.importers.facts.page import read_page
from sitegen.importers.facts.publication import dating, publication_date
from sitegen.importers.facts.publisher import source, url
from sitegen.importers.facts.signing import signatures
from sitegen.importers.facts.topics import tags

__all__ = [
    "agency",
    "authors",
    "dating",
    "publication_date",
    "read_page",
    "signatures",
    "source",
    "tags",
    "url",
]
