"""What holds for all tests: invariants are judged by what they find, not by how busy the machine is."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("sitegen", deadline=None)
settings.load_profile("sitegen")


@pytest.fixture
def children_heed_ctrl_c() -> Iterator[None]:
    """Let processes that the test starts be interrupted, though tests in the background ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
