"""Each module of the package can be the first of it that a program imports."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from learntorch.snippets.runner import CAN_FORK
from tests.website import ROOT

FILES = [
    path.relative_to(ROOT)
    for path in sorted((ROOT / "learntorch").rglob("*.py"))
    if "chapters" not in path.parts and path.stem not in ("__main__", "engine")
]
FIRST = """
import os, sys, torch
for name in sys.argv[1:]:
    pid = os.fork()
    if pid == 0:
        try:
            __import__(name)
        except BaseException as error:
            print(f"{name}: {error!r}", flush=True)
        os._exit(0)
    os.waitpid(pid, 0)
"""


def name_of(path: Path) -> str:
    """Return the dotted name of a module."""
    return ".".join(path.with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.skipif(
    not CAN_FORK, reason="imports each module in a fork: a Python for each would take minutes"
)
def test_each_module_can_be_imported_first() -> None:
    names = [name_of(path) for path in FILES]
    assert len(names) > 50
    done = subprocess.run(
        [sys.executable, "-c", FIRST, *names, "learntorch.no_such_module"],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout.splitlines() == [
        "learntorch.no_such_module: "
        "ModuleNotFoundError(\"No module named 'learntorch.no_such_module'\")"
    ]
