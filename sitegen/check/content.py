"""What a reader would miss in the digest's articles, and what still waits for the curator. Pure.

All of these are warnings: whatever would break the site is refused when it is read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from sitegen import urls
from sitegen.errors import Problem, nearest
from sitegen.front_matter import Document
from sitegen.layout import PICTURES
from sitegen.model import Article, Catalog
from sitegen.vocabulary import Sources, Tags


def content_problems(
    catalog: Catalog, documents: Mapping[str, Document], tags: Tags, sources: Sources
) -> Iterator[Problem]:
    """Look every article over; `documents`, by path, tell the places in the files."""
    for article in catalog.articles:
        assert isinstance(article, Article), "a survey opens every article"
        document = documents[article.path]
        yield from _open_questions(article, document)
        yield from _gaps(article, document)
        yield from _unknown_tags(article, document, tags)
        yield from _unknown_source(article, document, sources)
    yield from _idle_pictures(catalog, documents.values())


def _open_questions(article: Article, document: Document) -> Iterator[Problem]:
    if article.review:
        what = f"nobody has looked at: {', '.join(article.review)}"
        hint = "put right what is wrong, then empty  review"
        yield document.warning(article.path, "review", what, hint)
    if article.added is None:
        hint = "import it where you can commit:  sitegen import"
        yield document.warning(article.path, "added", "the article does not say when it was added", hint)


def _gaps(article: Article, document: Document) -> Iterator[Problem]:
    path = article.path
    if not article.summary and "summary" not in article.review:
        hint = 'write  summary: "…"  in a sentence or two'
        yield document.warning(path, "summary", "lists and feeds show no summary", hint)
    if not article.body.text.strip() and not article.note:
        yield document.warning(path, "title", "the article has no text", "write it, or set  draft: true")
    is_credited = article.source or article.url or article.note or "source" in article.review
    if not is_credited:
        hint = "write  source:  or  url:  or, for words of your own, a  note:"
        yield document.warning(path, "source", "nobody is credited", hint)


def _idle_pictures(catalog: Catalog, documents: Collection[Document]) -> Iterator[Problem]:
    """Pictures that are published, and that nothing shows; drafts may show them."""
    if not catalog.pictures:
        return
    told = "\n".join(f"{document.body}\n{document.front_matter.note or ''}" for document in documents)
    for picture in catalog.pictures:
        if urls.picture(picture.name).path not in told:
            hint = "remove it, or show it in an article"
            yield Problem("nothing shows this picture", hint, f"{PICTURES}/{picture.name}", is_warning=True)


def _unknown_tags(article: Article, document: Document, tags: Tags) -> Iterator[Problem]:
    known = {term.slug for term in tags.terms}
    names = {name.casefold(): name for term in tags.terms for name in (term.name, *term.synonyms)}
    for item, word in enumerate(document.front_matter.tags):
        if tags.known(word) or tags.resolve(word).slug in known:
            continue
        near = nearest(word.casefold(), names)
        hint = f"did you mean {names[near]}? Otherwise add" if near else "add"
        what = f'the tag "{word}" is not in the vocabulary'
        yield document.warning(article.path, "tags", what, f"{hint} it to content/tags.yaml", item)


def _unknown_source(article: Article, document: Document, sources: Sources) -> Iterator[Problem]:
    stated = document.front_matter.source
    if stated is None or article.source is None or sources.known(stated.name):
        return
    if any(source.key == article.source.key for source in sources.publications):
        return
    names = {
        name.casefold(): source.key for source in sources.publications for name in (source.key, source.name)
    }
    near = nearest(stated.name.casefold(), names)
    hint = f"did you mean {names[near]}? Otherwise add" if near else "add"
    what = f'the source "{stated.name}" is not in the vocabulary'
    yield document.warning(article.path, "source", what, f"{hint} it to content/sources.yaml")
