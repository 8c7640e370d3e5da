"""Tell how far a command is: a bar on a terminal, a line for each program elsewhere."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import Self

from learntorch.snippets.checker import Verdict

_WIDTH = 24


class Progress:
    """Counts verdicts as they come, from any thread.

    Args:
        total: how many will come.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._bar = sys.stderr.isatty()
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar:
            sys.stderr.write("\r\x1b[K")

    def tell(self, verdict: Verdict) -> None:
        """Show that one more program is done."""
        with self._lock:
            self._done += 1
            state = "FAILS" if verdict.problems else "ok"
            name = verdict.program.path
            if self._bar:
                full = _WIDTH * self._done // max(1, self._total)
                bar = "#" * full + "." * (_WIDTH - full)
                sys.stderr.write(f"\r\x1b[K{bar} {self._done}/{self._total} {name}")
                sys.stderr.flush()
            else:
                took = "earlier" if verdict.cached else f"{verdict.record.seconds * 1000:.0f} ms"
                sys.stderr.write(f"{state} {name} ({took})\n")
