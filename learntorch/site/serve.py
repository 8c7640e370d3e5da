"""Serve the site while it is written: a saved snippet is run, and its page shows it."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from pathlib import Path

from learntorch.site.render import render
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import SNIPPETS, Checker, find_programs
from learntorch.snippets.limits import SETTINGS
from learntorch.snippets.problem import Problem, ProblemError

HOST = "127.0.0.1"
_LOOK = 0.2  # seconds between looks at the files


def serve(root: Path, jobs: int, cache: Cache, port: int) -> int:
    """Render, serve on ``http://127.0.0.1:port`` and keep both up to date until Ctrl-C.

    What does not hold is told on the terminal and on its page; the server goes on.

    Returns:
        The exit code of the site engine.

    Raises:
        ProblemError: the port is taken.
    """
    _require_free(port)
    checker = Checker(root, jobs, cache=cache)
    engine: subprocess.Popen[bytes] | None = None
    try:
        _render(checker)
        command = [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--livereload"]
        engine = subprocess.Popen([*command, "--dev-addr", f"{HOST}:{port}"], cwd=root)
        _say(f"the site comes up on http://{HOST}:{port} (Ctrl-C ends it)")
        checker.warm(find_programs(root, [root / SNIPPETS])[0])
        before = _times(root)
        while engine.poll() is None:
            time.sleep(_LOOK)
            now = _times(root)
            changed = {
                path for path in before.keys() | now.keys() if before.get(path) != now.get(path)
            }
            if changed:
                before = now
                checker = _fresh_enough(checker, changed, root, jobs, cache)
                _render(checker)
    except KeyboardInterrupt:
        return 0
    finally:
        checker.close()
        if engine is not None:
            engine.terminate()
            engine.wait()
    return engine.returncode


def _fresh_enough(
    checker: Checker, changed: set[Path], root: Path, jobs: int, cache: Cache
) -> Checker:
    """Return a checker whose warm parent has not imported what has changed since."""
    if all(path.is_relative_to(root / SNIPPETS) for path in changed):
        return checker
    checker.close()
    return Checker(root, jobs, cache=cache)


def _render(checker: Checker) -> None:
    started = time.perf_counter()
    problems = render(checker)
    for problem in problems:
        _say(str(problem))
    state = f"{len(problems)} problems" if problems else "all snippets hold"
    _say(f"{state} ({time.perf_counter() - started:.1f} s)")


def _times(root: Path) -> dict[Path, int]:
    """Return when each file was saved that a snippet's output depends on."""
    files = [*(root / SNIPPETS).rglob("*.py"), *(root / "learntorch").glob("*.py"), root / SETTINGS]
    return {path: path.stat().st_mtime_ns for path in files if path.is_file()}


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            what = f"port {port} on {HOST} cannot be used: {error.strerror}"
            mend = "end what uses it, or name another: make site PORT=8001"
            raise ProblemError(Problem(Path("learntorch serve"), None, what, mend)) from None


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
