"""``learntorch open``: the programs of the site in the reader's own folder, ready to run."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from learntorch import programs
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give ``learntorch open`` its arguments."""
    parser.set_defaults(command=_open)
    what = "a program, tensors/creating/zeros, or all of a page, tensors/creating"
    parser.add_argument("name", metavar="NAME", help=what)


def _open(options: argparse.Namespace) -> int:
    name = options.name.removesuffix(".py").strip("/")
    wanted = programs.of_page(name)
    folder = Path(name.rpartition("/")[2]) if wanted else Path()
    for one in wanted or [_find(name)]:
        file = folder / f"{one.rpartition('/')[2]}.py"
        _write(file, load(programs.path_of(one)).code.encode())
        sys.stdout.write(f"{file}: written\n")
    if not wanted:
        sys.stdout.write(f"Run it: python {file}\n")
    return 0


def _find(name: str) -> str:
    """Return the full name of a program that is named in full, or without its page."""
    known = programs.names()
    found = [one for one in known if name in (one, one.rpartition("/")[2])]
    if len(found) == 1:
        return found[0]
    close = found or difflib.get_close_matches(name, known, n=3, cutoff=0.6)
    what = f"{len(found)} programs are called {name}" if found else f"there is no program {name}"
    mend = f"name one in full: {', '.join(close)}" if close else "take the name from the page"
    raise ProblemError(Problem(Path("learntorch open"), None, what, mend))


def _write(file: Path, data: bytes) -> None:
    """Write a file, but not over what a reader made of it.

    Raises:
        ProblemError: there is another file of that name.
    """
    if file.exists() and file.read_bytes() != data:
        what, mend = "is there already, and is left as it is", "move it, or open in another folder"
        raise ProblemError(Problem(file, None, what, mend))
    put(file, data)
