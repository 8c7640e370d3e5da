"""Build the site as it is published, and put it in the place of an earlier one at once."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from learntorch.site.finish import finish
from learntorch.site.publishing import publish, settings

SITE = Path("build/site")


def build(root: Path, out: Path) -> int:
    """Build the site whose sources are in `root` into `out`, and finish it.

    What was in `out` stays as it is until the new site is whole.

    Returns:
        The exit code of the site engine.

    Raises:
        ProblemError: a page holds what a published one may not.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=out.parent) as folder:
        made = Path(folder, "site")
        # not --quiet, with which mkdocs drops the warnings before --strict counts them
        command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
        told = settings.read()
        environment = {**told.environment(os.environ), "NO_MKDOCS_2_WARNING": "1"}
        done = subprocess.run(
            [*command, "--site-dir", str(made)], cwd=root, env=environment, check=False
        )
        if done.returncode:
            return done.returncode
        publish(root, made, told)
        finish(made)
        _swap(made, out, Path(folder, "earlier"))
    return 0


def _swap(made: Path, out: Path, aside: Path) -> None:
    """Put `made` in the place of `out`, which is moved `aside`; undo that if it fails."""
    if out.exists():
        out.rename(aside)
    try:
        made.rename(out)
    except OSError:
        if aside.exists() and not out.exists():
            shutil.move(aside, out)
        raise
