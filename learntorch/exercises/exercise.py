"""Find exercises, and what belongs to each."""

from __future__ import annotations

import ast
import difflib
from dataclasses import dataclass
from pathlib import Path

from learntorch import programs
from learntorch.snippets.problem import Problem, ProblemError

FOLDER = Path(__file__).parent / "chapters"
STUB, CHECK, WRONG = "stub.py", "check.py", "wrong_*.py"


@dataclass(frozen=True)
class Exercise:
    """One exercise.

    Attributes:
        name: the path of its page and its own name: ``tensors/creating/count_rows``.
        folder: where its files lie.
    """

    name: str
    folder: Path

    @property
    def short(self) -> str:
        """Its name without that of its page: what its file is called at home."""
        return self.name.rpartition("/")[2]

    @property
    def page(self) -> str:
        """The page that it belongs to, such as ``tensors/creating``."""
        return self.name.rpartition("/")[0]

    @property
    def stub(self) -> Path:
        """What a reader starts from."""
        return self.folder / STUB

    @property
    def check(self) -> Path:
        """What checks an answer."""
        return self.folder / CHECK

    @property
    def solution(self) -> Path:
        """The program that answers it, which its page shows."""
        return programs.path_of(self.name)

    @property
    def wrong(self) -> list[Path]:
        """Typical wrong answers, with the messages that they get."""
        return sorted(self.folder.glob(WRONG))

    @property
    def told(self) -> str:
        """Its title, an empty line, and its task."""
        return ast.get_docstring(ast.parse(self.stub.read_text("utf-8"))) or ""

    @property
    def title(self) -> str:
        """Its title: the first line of what it tells."""
        return self.told.partition("\n")[0]


def exercises(folder: Path = FOLDER) -> list[Exercise]:
    """Return all exercises, by name."""
    found = sorted(path.parent for path in folder.rglob(STUB))
    return [Exercise(path.relative_to(folder).as_posix(), path) for path in found]


def find(name: str, folder: Path = FOLDER) -> Exercise:
    """Return the exercise called `name`, in full or without its page.

    Raises:
        ProblemError: there is none, or there are several; says which come close.
    """
    known = exercises(folder)
    wanted = name.removesuffix(".py").strip("/")
    found = [one for one in known if wanted in (one.name, one.short)]
    if len(found) == 1:
        return found[0]
    if found:
        what = f"{len(found)} exercises are called {wanted}"
        raise _misnamed(what, [one.name for one in found])
    names = [one.short for one in known]
    close = difflib.get_close_matches(wanted.rpartition("/")[2], names, n=3, cutoff=0.5)
    raise _misnamed(f"there is no exercise {wanted}", close)


def _misnamed(what: str, names: list[str]) -> ProblemError:
    which = f"did you mean {' or '.join(names)}? " if names else ""
    mend = f"{which}To see all, type: learntorch exercise list"
    return ProblemError(Problem(Path("learntorch exercise"), None, what, mend))
