"""Build the site as it is published, and put it in the place of an earlier one at once."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from learntorch.site import runtime, settings
from learntorch.site.finish import finish
from learntorch.site.lock import PREFIX, Work, telling
from learntorch.site.publishing import publish
from learntorch.snippets.problem import Problem, ProblemError

SITE = Path("build/site")
START = "index.html"  # a folder that holds one may be a site of earlier
_SMALL = 1 << 20  # bytes; with less of the disk left it is full
_AT_CWD, _EXCHANGE, _DEATH_SIGNAL = -100, 2, 1  # of <fcntl.h>, <stdio.h>, <sys/prctl.h>


def build(root: Path, out: Path, work: Work) -> int:
    """Build the site whose sources are in `root` into `out`, and finish it.

    What was in `out` stays as it is until the new site is whole; then the two change places in
    one step, where the system can do that.

    Args:
        root: the project.
        out: where to; a folder that holds anything but a site is refused.
        work: the right to do so.

    Returns:
        The exit code of the site engine.

    Raises:
        ProblemError: a page holds what a published one may not, or it cannot be written.
    """
    with telling(out, "a folder to write the site to"):
        _require_site(out)
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = work.make(out.parent, f".{PREFIX}{out.name}-", earlier=out)
        try:
            return _built(root, out, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _built(root: Path, out: Path, folder: Path) -> int:
    made = folder / "site"
    # not --quiet, with which mkdocs drops the warnings before --strict counts them
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(made)]
    told = settings.read()
    environment = {**told.environment(os.environ), "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        command, cwd=root, env=environment, check=False, preexec_fn=_end_with_parent
    )
    if done.returncode:
        if shutil.disk_usage(out.parent).free < _SMALL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(out.parent))
        return done.returncode
    publish(root, made, told)
    if told.runtime:
        runtime.add(made, told.runtime)
    finish(made)
    _swap(made, out, folder / "earlier")
    return 0


def _require_site(out: Path) -> None:
    """Refuse to replace what is no site.

    Raises:
        ProblemError: `out` is a file, or holds something else.
    """
    if not out.exists() or (out.is_dir() and (not any(out.iterdir()) or (out / START).is_file())):
        return
    kind = "a folder without" if out.is_dir() else "a file; no folder with"
    what = f"is {kind} {START}, and a build would replace it"
    raise ProblemError(Problem(out, None, what, "name another: learntorch build --out FOLDER"))


def _end_with_parent() -> None:
    """Let the site engine end when we are killed: it would go on writing."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DEATH_SIGNAL, signal.SIGKILL)


def _swap(made: Path, out: Path, aside: Path) -> None:
    """Put `made` in the place of `out`; what was there is then in the place of `made`.

    Where the system cannot exchange two folders, `out` is moved `aside` first. A process that is
    killed between the two steps leaves it there, and the next one puts it back.
    """
    if not out.exists():
        made.rename(out)
    elif not _exchange(made, out):
        out.rename(aside)
        try:
            made.rename(out)
        except OSError:
            aside.rename(out)
            raise


def _exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; say whether the system could."""
    call = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if call is None:
        return False
    if call(_AT_CWD, os.fsencode(one), _AT_CWD, os.fsencode(other), _EXCHANGE) == 0:
        return True
    error = ctypes.get_errno()
    if error in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        return False
    raise OSError(error, os.strerror(error), str(one), None, str(other))
