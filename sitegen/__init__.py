"""sitegen: from raw clippings to a published digest. See docs/architecture.md."""

__version__ = "0.1.0"
