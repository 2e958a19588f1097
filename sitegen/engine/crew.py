"""The crew: work shared out among processes, or done here where that would cost more than it saves.

An opening is called once in each process and answers the function that does the work; chunks of items
go to whoever is idle. A pool of the standard library was rejected: its processes outlive a build that is
killed, and go on writing. These end with their parent, however it ends.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from typing import Any, TypeVar

from sitegen.errors import Problem, SiteError

Context = TypeVar("Context")
Item = TypeVar("Item")
Result = TypeVar("Result")
Opening = Callable[[Context], Callable[[Sequence[Item]], Result]]

LEAST = 64
"""Items below which one process is faster than several."""
_LARGEST_CHUNK = 32
_CHUNKS_EACH = 8
"""Chunks that each process gets at least, so that all end at about the same time."""


def processes(jobs: int | None, items: int) -> int:
    """How many processes to use: as many as asked for, else one a core if there is work for them."""
    if jobs is not None:
        return max(1, min(jobs, items))
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return cores if items >= LEAST else 1


def share_out(
    opening: Opening[Context, Item, Result], context: Context, items: Sequence[Item], jobs: int
) -> Iterator[Result]:
    """The results for all items, chunk by chunk, in the order in which they are ready.

    `opening` is a module-level function, its context and the items can be pickled. Raises what the work
    raises, SiteError without its problems.
    """
    size = max(1, min(_LARGEST_CHUNK, len(items) // (jobs * _CHUNKS_EACH)))
    chunks = [items[start : start + size] for start in range(0, len(items), size)]
    if jobs == 1:
        work = opening(context)
        yield from map(work, chunks)
        return
    method = "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"
    context_of_processes: Any = multiprocessing.get_context(method)
    crew: dict[Any, Any] = {}
    try:
        for _ in range(jobs):
            ours, theirs = multiprocessing.Pipe()
            process = context_of_processes.Process(
                target=_serve, args=(theirs, opening, context), daemon=True
            )
            process.start()
            theirs.close()
            crew[ours] = process
        yield from _results(list(crew), chunks)
    finally:
        for connection, process in crew.items():
            process.terminate()
            process.join()
            connection.close()


def _results(idle: list[Connection], chunks: Sequence[Any]) -> Iterator[Any]:
    waiting = list(reversed(chunks))
    busy: set[Connection] = set()
    while waiting or busy:
        while waiting and idle:
            connection = idle.pop()
            connection.send(waiting.pop())
            busy.add(connection)
        for ready in wait(busy):
            connection = next(each for each in busy if each is ready)
            try:
                result, error = connection.recv()
            except EOFError:
                hint = "build again, with --jobs 1 if it happens again"
                raise SiteError(Problem("a process that helped with the build was ended", hint)) from None
            if error is not None:
                raise error
            busy.discard(connection)
            idle.append(connection)
            yield result


def _serve(connection: Connection, opening: Opening[Any, Any, Any], context: Any) -> None:  # noqa: ANN401
    """What a process of the crew does until its parent has no more work, or is no more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all; the parent decides what ends
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        work = opening(context)
        while True:
            chunk = connection.recv()
            connection.send((work(chunk), None))
    except EOFError:
        return
    except SiteError:
        connection.send((None, SiteError()))
    except Exception as error:  # noqa: BLE001 - the parent raises it
        connection.send((None, error))


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent:
        wait([parent.sentinel])
        os._exit(1)
