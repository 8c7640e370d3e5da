"""Ask Graphviz, which comes inside the wheels of pygraphviz.

It runs as a program of its own: it cannot be interrupted, and it writes what it has to
say about the machine's fonts past Python.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SECONDS = 20
PROGRAM = Path(__file__).with_name("dot_program.py")
# Without fonts Graphviz estimates how wide text is: the same on every machine.
NO_FONTS = str(Path(__file__).with_name("no-fonts"))


def ask(source: str, form: str, failed: str, slow: str = "") -> bytes:
    """Return what Graphviz makes of DOT text.

    Args:
        source: the text.
        form: what to make: ``"svg"``, or ``"json"`` for the places of everything.
        failed: how errors begin, such as ``"net.svg was not drawn"``.
        slow: what to say besides where it takes too long.

    Raises:
        RuntimeError: Graphviz is missing, cannot read the text, or takes longer than
            20 seconds.
    """
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(PROGRAM), form],
            input=source.encode(),
            capture_output=True,
            env={**os.environ, "FONTCONFIG_FILE": NO_FONTS},
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise RuntimeError(f"{failed} within {SECONDS:g} s{slow}") from None
    if done.returncode:
        raise RuntimeError(f"{failed}: {_reason(done.stderr.decode())}")
    return done.stdout


def _reason(said: str) -> str:
    if "No module named 'pygraphviz'" in said:
        return "Graphviz is not installed; type: pip install pygraphviz"
    rows = [row for row in said.splitlines() if row.strip() and "Fontconfig" not in row]
    return rows[-1] if rows else "Graphviz ended without a word"
