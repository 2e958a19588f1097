"""Sitegen among other generators, for a harness that has them build the same articles.

The harness runs this file with its own class `Adapter`, and `pathlib`, at hand: they are not imported here.
It looks for the feed under another name than ours, which a link beside it answers.
"""


class Sitegen(Adapter):  # type: ignore[name-defined]  # noqa: F821 - see above
    """The commands, the dialect of the articles, and where things are."""

    name, dialect, css, out = "sitegen", "sitegen", "themes/bench/static", "output"
    template = "themes/bench/templates/base.html"
    site = pathlib.Path(__file__).resolve().parent / "bench-site"  # type: ignore[name-defined]  # noqa: F821
    caches = [".sitegen"]  # noqa: RUF012 - as the harness has it
    incremental_note = "keys of all outputs and groups in a ledger; what did not change is not made again"
    serve_note = "preview with live reload"

    def build(self) -> list[str]:
        """Build, then let the feed be found where the harness looks for it."""
        return ["sh", "-c", "sitegen build --no-import && ln -sf feed.xml output/rss.xml"]

    def serve(self, port: int) -> list[str]:
        """Preview at a port."""
        return ["sitegen", "serve", "--port", str(port)]
