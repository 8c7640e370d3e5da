"""Find the exercises that a page shows.

An exercise is a section of the third level under ``## Exercises``: its title, its task, a line
``Check it at home: `learntorch exercise start NAME` ``, a fold with a hint, and a fold with the
program that solves it.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from pathlib import Path

from learntorch.site.fences import PYTHON, find, prose

SECTION = "## Exercises"
HINT, SOLUTION = '??? tip "Hint"', '??? success "Solution"'
_HOME = re.compile(r"Check it at home: `learntorch exercise start (\w+)`")


@dataclass(frozen=True)
class Section:
    """An exercise as its page shows it.

    Attributes:
        page: the page.
        line: that of its heading.
        title: its heading.
        task: what to do, as it is written.
        home: the name in the line that says how to check it; empty if there is none.
        folds: the titles of its folds that are wanted, in order.
        solved_by: the snippets that it shows.
    """

    page: Path
    line: int
    title: str
    task: str
    home: str
    folds: tuple[str, ...]
    solved_by: tuple[str, ...]

    @property
    def name(self) -> str:
        """What the exercise is called: the path of its page and that of its folder there."""
        return f"{self.page.relative_to('docs').with_suffix('').as_posix()}/{self.home}"

    @property
    def told(self) -> str:
        """What the docstring of its stub says."""
        return f"{self.title}\n\n{self.task}\n"


def sections(text: str, page: Path) -> list[Section]:
    """Return the exercises that a page shows, well-formed or not."""
    rows, plain = text.split("\n"), prose(text).split("\n")
    starts = [at for at, row in enumerate(plain) if row.rstrip() == SECTION]
    if not starts:
        return []
    ends = [at for at in range(starts[0] + 1, len(rows)) if plain[at].startswith("## ")]
    end = ends[0] if ends else len(rows)
    heads = [at for at in range(starts[0], end) if plain[at].startswith("### ")]
    return [
        _section(rows[first:last], page, first + 1)
        for first, last in itertools.pairwise([*heads, end])
    ]


def _section(rows: list[str], page: Path, line: int) -> Section:
    homes = [(at, found) for at, row in enumerate(rows) if (found := _HOME.fullmatch(row))]
    folds = tuple(row for row in rows if row in (HINT, SOLUTION))
    task = rows[1 : homes[0][0]] if homes else rows[1:2]
    fences = [one for one in find("\n".join(rows)) if one.word == PYTHON and one.embeds]
    return Section(
        page,
        line,
        rows[0].removeprefix("### ").strip(),
        "\n".join(task).strip("\n"),
        homes[0][1][1] if homes else "",
        folds,
        tuple(one.embeds or "" for one in fences),
    )
