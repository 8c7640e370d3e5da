"""Laboratories: one long program in cells, for readers to change.

A laboratory is a percent script below ``snippets/labs``, as jupytext reads it: cells begin
with ``# %%``, those of prose with ``# %% [markdown]``. It is run and held to its outputs as
every snippet is. ``learntorch render`` makes a notebook of it, which the site engine
shows as a page or, where it cannot, offers as a file. Its links are written as those of a
page in ``docs/labs`` would be.

A cell may say ``tags=["answer"]``: a page folds it. A cell whose program saves a picture shows
it, and says ``alt="..."`` for those who do not see it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from learntorch.site import notebooks
from learntorch.site.inventory import DOCS, LABS, MARKER, SNIPPETS, laboratories, read
from learntorch.site.notebooks import Source
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, parse
from learntorch.snippets.record import Record

ANSWER = "answer"
ABOUT = "about"  # tags the cell that only the notebook has
SITE = "../../../"  # from the page of a laboratory, where the site has no address yet
_SAVED = re.compile(r'"(?P<name>[\w-]+\.(?:svg|png))"')


@dataclass(frozen=True)
class Cell:
    """One cell of a laboratory.

    Attributes:
        line: the line of the script on which it begins, counted from 1.
        text: its prose in Markdown; empty where it holds a program.
        program: its part of the program, with the lines of the script; None for prose.
        tags: what it is marked as.
        alt: what the picture that it shows looks like; empty where there is none.
    """

    line: int
    text: str = ""
    program: Program | None = None
    tags: tuple[str, ...] = field(default=())
    alt: str = ""

    @property
    def picture(self) -> str:
        """The name of the picture that its program saves; empty if it saves none."""
        found = _SAVED.search(self.program.code) if self.program else None
        return found["name"] if found else ""


def is_lab(path: Path) -> bool:
    """Say whether a path from the root of the repository is that of a laboratory."""
    return path.parent == LABS


def page_of(lab: Path) -> Path:
    """Return the page whose links a laboratory's are read as."""
    return Path(DOCS) / lab.relative_to(SNIPPETS).with_suffix(".md")


def place(lab: Path) -> Path:
    """Return where the notebook of a laboratory lies, below the folder of what was generated."""
    return lab.relative_to(SNIPPETS).with_suffix(".ipynb")


def cells(root: Path, lab: Path) -> list[Cell]:
    """Return the cells of a laboratory.

    Raises:
        ProblemError: it is no clean text, or a cell is no program; says where.
    """
    text = read(root, lab)
    lines = [line for line, row in enumerate(text.split("\n"), 1) if row.startswith(MARKER)]
    import jupytext  # which takes a quarter of a second: not for a check of other programs

    found = jupytext.reads(text, "py:percent").cells
    if len(lines) != len(found):
        what = f"jupytext reads {len(found)} cells, and {len(lines)} lines begin with `{MARKER}`"
        raise ProblemError(Problem(lab, 1, what, f"begin the file, and each cell, with `{MARKER}`"))
    return [_cell(lab, line, one) for line, one in zip(lines, found, strict=True)]


def _cell(lab: Path, line: int, found: Any) -> Cell:
    tags, alt = tuple(found.metadata.get("tags", ())), found.metadata.get("alt", "")
    if found.cell_type == "code":
        try:
            program = parse("\n" * line + found.source + "\n", lab)
        except ProblemError as error:  # an empty cell has no line
            raise ProblemError(replace(error.problem, line=error.problem.line or line)) from None
        return Cell(line, program=program, tags=tags, alt=alt)
    return Cell(line, text=found.source, tags=tags)


def prose(root: Path, lab: Path) -> str:
    """Return the prose of a laboratory as Markdown, each line where it stands in the script."""
    rows, inside = list[str](), False
    for row in read(root, lab).split("\n"):
        if row.startswith(MARKER):
            rows, inside = [*rows, ""], row.startswith(f"{MARKER} [markdown]")
        else:
            rows.append(row.removeprefix("#").removeprefix(" ") if inside else "")
    return "\n".join(rows)


def render(
    root: Path,
    records: Mapping[Path, Record],
    artefacts: Mapping[Path, bytes],
    address: str,
    colab: str = "",
) -> dict[Path, bytes]:
    """Return a notebook of each laboratory that was run, by its place.

    Args:
        root: the folder of the repository.
        records: the record of each snippet, by its path below the folder of snippets.
        artefacts: the files that snippets wrote, by their paths below docs/generated.
        address: the site's own; empty if it has none yet.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of the built site; may be empty.
    """
    address = f"{address.rstrip('/')}/" if address else SITE
    made = {}
    for lab in laboratories(root):
        if lab.relative_to(SNIPPETS) in records:
            source = Source(root, page_of(lab), address, records, artefacts, colab=colab)
            made[place(lab)] = notebooks.as_file(list(_notebook(source, lab)))
    return made


def _notebook(source: Source, lab: Path) -> Iterator[dict[str, Any]]:
    first, *others = cells(source.root, lab)
    yield _told(source, lab, first)
    yield _about(source, source.records[lab.relative_to(SNIPPETS)])
    for cell in others:
        yield _told(source, lab, cell)


def _about(source: Source, record: Record) -> dict[str, Any]:
    """Return the cell that says what the notebook needs."""
    told = notebooks.prose_cell(
        "This notebook was made from a laboratory of learntorch, where it was run"
        f"{notebooks.with_torch([record])}. It needs `pip install torch numpy scikit-learn "
        "pillow`; a cell that imports `learntorch` to draw needs that, too: "
        f"{notebooks.installed(source.colab)}. Run the cells from top to bottom."
    )
    return told | {"metadata": {"tags": [ABOUT]}}


def _told(source: Source, lab: Path, cell: Cell) -> dict[str, Any]:
    """Return a cell as Jupyter keeps it."""
    if cell.program is None:
        told = notebooks.prose_cell(notebooks.linked(source, cell.text))
    else:
        told = notebooks.ran(cell.program)
        told["source"] = "".join(told["source"]).strip("\n").splitlines(keepends=True)
        told["outputs"] += _pictures(source, lab, cell)
        if ANSWER in cell.tags:
            told["metadata"]["jupyter"] = {"source_hidden": True}
    if cell.tags:
        told["metadata"]["tags"] = [*told["metadata"].get("tags", ()), *cell.tags]
    return told


def _pictures(source: Source, lab: Path, cell: Cell) -> Iterator[dict[str, Any]]:
    """Yield the picture that a cell saved, as an output."""
    name = Path(lab.relative_to(SNIPPETS).with_suffix(""), cell.picture)
    data = source.artefacts.get(name)
    if cell.picture and data is not None:
        kind = notebooks.TYPES[name.suffix]
        held = data.decode() if name.suffix == ".svg" else base64.b64encode(data).decode()
        yield {
            "data": {kind: held},
            "metadata": {"learntorch": {"name": cell.picture, "alt": cell.alt}},
            "output_type": "display_data",
        }
