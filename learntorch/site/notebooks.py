"""Turn a chapter into a Jupyter notebook: its prose, and each program as a cell with its output.

A fold becomes a bold title above what it holds. Pictures travel inside the notebook;
figures that answer back and boards stay on the site, and a sentence says so. Cells are
the programs as the page shows them, with the outputs of their records. The same page
and records give the same bytes.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from learntorch.site import downloads, measured
from learntorch.site.fences import PYTHON, RECORD, Fence, find
from learntorch.site.inventory import DOCS, pages
from learntorch.snippets.checker import SNIPPETS
from learntorch.snippets.limits import read_limits
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, load
from learntorch.snippets.record import Record

FOLDER = Path("notebooks")  # below the folder of what was generated
RAISES = "raises-exception"  # the tag with which "run all" goes on after an error
# A cell shows what its program prints, and not the value of its last expression.
SETTING = '%config InteractiveShell.ast_node_interactivity = "none"'
TYPES = {".svg": "image/svg+xml", ".png": "image/png"}
_FRONT = re.compile(r"---\n(.*?\n)---\n", re.DOTALL)
_HOLDER = re.compile(r'(?:\?\?\?\+?|!!!|===)\s*(?P<kind>\w*)\s*(?:"(?P<title>[^"]*)")?\s*')
_PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<target>[^)\s]+)\)")
_LINK = re.compile(r"(?<!!)\[(?P<words>[^\]]*)\]\((?P<target>[^)\s]+)\)")
_OURS = re.compile(r"^[ \t]*(?:from|import) learntorch\b", re.MULTILINE)
_RULE = re.compile(r"\{[^{}\n]*\}$")  # what an attribute list puts after a line


@dataclass(frozen=True)
class Source:
    """Where a chapter and what belongs to it are found.

    Attributes:
        root: the folder of the repository.
        page: the chapter, from there.
        address: the site's address, with a slash at its end; empty if it has none yet.
        records: the record of each snippet, by its path below the folder of snippets.
        artefacts: the files that snippets wrote, by their paths below docs/generated.
        shown: the snippets that cannot be cells, and are only shown.
        colab: OWNER/REPOSITORY/... on GitHub, which holds learntorch, too; may be empty.
    """

    root: Path
    page: Path
    address: str
    records: Mapping[Path, Record]
    artefacts: Mapping[Path, bytes]
    shown: frozenset[str] = frozenset()
    colab: str = ""


def place(page: Path) -> Path:
    """Return where the notebook of a page lies, below the folder of what was generated."""
    return FOLDER / page.relative_to(DOCS).with_suffix(".ipynb")


def notebooks(
    root: Path,
    records: Mapping[Path, Record],
    artefacts: Mapping[Path, bytes],
    address: str,
    colab: str = "",
) -> dict[Path, bytes]:
    """Return a notebook of each chapter that holds a program, by its place.

    Args:
        root: the folder of the repository.
        records: the record of each snippet, by its path below the folder of snippets.
        artefacts: the files that snippets wrote, by their paths below docs/generated.
        address: the site's own; empty if it has none yet.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of the built site; may be empty.
    """
    any_page = source_of(root, Path(), records, artefacts, address, colab)
    found = {}
    for page in pages(root):
        if page.parts[0] == DOCS:
            made = notebook(replace(any_page, page=page))
            if made is not None:
                found[place(page)] = made
    return found


def source_of(
    root: Path,
    page: Path,
    records: Mapping[Path, Record],
    artefacts: Mapping[Path, bytes],
    address: str,
    colab: str = "",
) -> Source:
    """Return where a chapter and what belongs to it are found; see `notebooks`."""
    address = f"{address.rstrip('/')}/" if address else ""
    shown = frozenset(name for name, limits in read_limits(root).items() if not limits.notebook)
    return Source(root, page, address, records, artefacts, shown, colab)


def notebook(source: Source) -> bytes | None:
    """Return a chapter as a notebook; None where it holds no program that was run."""
    text = (source.root / source.page).read_text("utf-8")
    body = _FRONT.sub("", text, count=1)
    cells = list(_cells(source, body))
    if not any(cell["cell_type"] == "code" for cell in cells):
        return None
    first = next(index for index, cell in enumerate(cells) if cell["cell_type"] == "code")
    name = first - 1  # stays with its program
    cells[name:name] = _start(source, cells)
    return as_file(cells)


def singles(
    programs: Iterable[tuple[Path, Program]],
    root: Path,
    records: Mapping[Path, Record],
    address: str,
    colab: str = "",
) -> dict[Path, bytes]:
    """Return a notebook of each program that can be a cell, by its place beside the file.

    Args:
        programs: each with its path below the folder of snippets.
        root: the folder of the repository.
        records: the record of each snippet, by that path.
        address: the site's own; empty if it has none yet.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of the built site; may be empty.
    """
    address = f"{address.rstrip('/')}/" if address else ""
    limits = read_limits(root)
    found = {}
    for name, program in programs:
        held = limits.get(name.as_posix())
        page = Path(DOCS, name.parent).with_suffix(".md")
        if (root / page).is_file() and (held is None or held.notebook):
            source = Source(root, page, address, records, {}, colab=colab)
            found[downloads.FOLDER / name.with_suffix(".ipynb")] = _single(source, name, program)
    return found


def _single(source: Source, name: Path, program: Program) -> bytes:
    """Return a program with what it needs, where it comes from and what it printed."""
    where = _address(source, source.page)
    chapter = f"[{source.page.stem}]({where}#{name.stem})" if where else f"`{source.page.stem}`"
    cell = ran(program)
    versions = with_torch([source.records[name]] if name in source.records else [])
    said = (
        f"`{name.name}`, of the chapter {chapter} of learntorch, was run{versions}. "
        f"It needs `pip install torch numpy scikit-learn pillow`. {_ours(source, [cell])}"
        "The next cell makes programs show what they print, and nothing else."
    )
    return as_file([prose_cell(said), code_cell(SETTING, [], []), cell])


def as_file(cells: list[dict[str, Any]]) -> bytes:
    """Return cells as the file of a notebook: the same cells, the same bytes."""
    for number, cell in enumerate(cells):
        cell["id"] = _id(number, cell)
    told = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return (json.dumps(told, indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()


def _id(number: int, cell: Mapping[str, Any]) -> str:
    text = f"{number} {cell['cell_type']} {cell['source']}"
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _start(source: Source, cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the cells that say what the notebook needs."""
    ran = with_torch(source.records.values())
    said = (
        f"This notebook was made from a chapter of learntorch, where every program was run{ran}. "
        f"It needs `pip install torch numpy scikit-learn pillow`. {_ours(source, cells)}"
        "Each cell is a program of its own. The next cell makes them show what "
        "they print, and nothing else."
    )
    return [prose_cell(said), code_cell(SETTING, [], [])]


def with_torch(records: Iterable[Record]) -> str:
    """Say with which torch programs were run: `` with torch 2.13.0``; empty if with none."""
    versions = next((item.versions for item in records if item.versions), {})
    torch = versions.get("torch", "").partition("+")[0]
    return f" with torch {torch}" if torch else ""


def _ours(source: Source, cells: list[dict[str, Any]]) -> str:
    """Return how to install learntorch, with a blank; empty where no program imports it."""
    programs = ("".join(cell["source"]) for cell in cells if cell["cell_type"] == "code")
    if not any(map(needs_ours, programs)):
        return ""
    return f"Some programs import `learntorch`: {installed(source.colab)}. "


def needs_ours(code: str) -> bool:
    """Say whether a program imports learntorch, which torch does not bring along.

    Examples:
        >>> needs_ours("from learntorch import graph"), needs_ours("import torch")
        (True, False)
    """
    return _OURS.search(code) is not None


def installed(colab: str) -> str:
    """Say how to install learntorch.

    Args:
        colab: see `Source`.
    """
    repository = "/".join(colab.strip("/").split("/")[:2])
    if repository:
        return f"`%pip install git+https://github.com/{repository}`"
    return "`pip install .` in a clone of its repository"


def _cells(source: Source, text: str) -> Iterator[dict[str, Any]]:
    """Yield the cells of a page, prose and programs in turn."""
    rows, prose, at = text.split("\n"), list[str](), 0
    holders: list[int] = []  # how far in what each open fold holds stands
    for fence in [*find(text), None]:
        end = fence.line - 1 if fence else len(rows)
        prose += [line for row in rows[at:end] if (line := _unfolded(row, holders)) is not None]
        if fence is None:
            break
        at = fence.end
        name = Path(fence.embeds or "")
        if fence.word == PYTHON and name in source.records:
            yield from _written(source, prose)
            yield prose_cell(f"`{name.name}`")
            yield _program(source, name)
            prose = _measured(source, name, fence.attributes.get(RECORD, ""))
        else:
            prose += _shown(fence)
    yield from _written(source, prose)


def _unfolded(row: str, holders: list[int]) -> str | None:
    """Return a row without the indent of the folds that it is in; their titles in bold."""
    inner = row.lstrip(" ")
    if not inner:
        return ""
    indent = len(row) - len(inner)
    while holders and indent < holders[-1]:
        holders.pop()
    found = _HOLDER.fullmatch(inner)
    depth = holders[-1] if holders else 0
    if found is None:
        return _RULE.sub("", row[depth:])
    holders.append(indent + 4)
    return f"**{found['title'] or found['kind'].capitalize()}**"


def _measured(source: Source, name: Path, kinds: str) -> list[str]:
    """Return as Markdown what a program printed on certain machines."""
    rows, program = [], load(source.root / SNIPPETS / name)
    for kind in kinds.split():
        try:
            found = measured.find(program, name, kind, source.root / measured.FOLDER)
        except ProblemError:  # the page reports it
            continue
        if found is None:
            rows += [f"*{measured.missing(kind)}*", ""]
        else:
            printed = "".join(found.outputs).rstrip().split("\n")
            rows += [f"*{measured.where(found)}*", "", "```text", *printed, "```", ""]
    return rows


def _shown(fence: Fence) -> list[str]:
    return [f"{fence.mark}{fence.word}", *fence.body.rstrip("\n").split("\n"), fence.mark]


def _written(source: Source, rows: list[str]) -> Iterator[dict[str, Any]]:
    text = "\n".join(rows).strip("\n")
    if not text.strip():
        return
    attachments: dict[str, dict[str, str]] = {}
    text = _PICTURE.sub(lambda found: _picture(source, found, attachments), text)
    cell = prose_cell(linked(source, text))
    if attachments:
        cell["attachments"] = attachments
    yield cell


def _picture(source: Source, found: re.Match[str], attachments: dict[str, dict[str, str]]) -> str:
    alt, target = found["alt"], found["target"].partition("#")[0]
    name = _below(source, target)
    artefact = name.relative_to("generated") if name.is_relative_to("generated") else None
    data = source.artefacts.get(Path(artefact)) if artefact else None
    kind = TYPES.get(name.suffix)
    if data is None or kind is None or name.parent.suffix == ".board":
        where = _address(source, source.page) or "its page"
        return f"*This figure answers back, on {where}: {alt}*"
    key = f"{name.parent.name}-{name.name}"
    attachments[key] = {kind: base64.b64encode(data).decode()}
    return f"![{alt}](attachment:{key})"


def linked(source: Source, text: str) -> str:
    """Return Markdown whose links lead to the site; to nothing where it has no address."""
    return _LINK.sub(lambda found: _link(source, found), text)


def _link(source: Source, found: re.Match[str]) -> str:
    words, target = found["words"], found["target"]
    if "://" in target or target.startswith(("attachment:", "mailto:")):
        return found[0]
    name, mark, anchor = target.partition("#")
    page = Path(DOCS, _below(source, name)) if name else source.page
    address = _address(source, page)
    return f"[{words}]({address}{mark}{anchor})" if address else words


def _below(source: Source, target: str) -> PurePosixPath:
    """Return what a relative address on a page names, below the folder of pages.

    Raises:
        ProblemError: it leads out of that folder.
    """
    parts = list(source.page.relative_to(DOCS).parent.parts)
    for part in PurePosixPath(target).parts:
        if part != "..":
            parts.append(part)
        elif parts:
            parts.pop()
        else:
            raise ProblemError(_too_far(source, target))
    return PurePosixPath(*parts)


def _too_far(source: Source, target: str) -> Problem:
    rows = (source.root / source.page).read_text("utf-8").split("\n")
    line = next((at for at, row in enumerate(rows, 1) if f"]({target}" in row), None)
    levels = len(source.page.relative_to(DOCS).parts) - 1
    mend = f"the page is {levels} folders below {DOCS}: write `../` {levels} times at most"
    return Problem(source.page, line, f"{target} leads out of {DOCS}", mend)


def _address(source: Source, page: Path) -> str:
    """Return the address of a page on the site; empty if the site has none yet."""
    name = page.relative_to(DOCS).with_suffix("").as_posix()
    name = name.removesuffix("index")
    return f"{source.address}{name}{'/' if name and not name.endswith('/') else ''}" * bool(
        source.address
    )


def prose_cell(text: str) -> dict[str, Any]:
    """Return a cell of Markdown."""
    return {"cell_type": "markdown", "metadata": {}, "source": text.splitlines(keepends=True)}


def code_cell(text: str, outputs: list[dict[str, Any]], tags: list[str]) -> dict[str, Any]:
    """Return a cell of Python with what it put out."""
    return {
        "cell_type": "code",
        "execution_count": None,
        "metadata": {"tags": tags} if tags else {},
        "outputs": outputs,
        "source": text.splitlines(keepends=True),
    }


def _program(source: Source, name: Path) -> dict[str, Any]:
    """Return a program as a cell, with the output that the page shows."""
    program = load(source.root / SNIPPETS / name)
    if name.as_posix() not in source.shown:
        return ran(program)
    text, error = _said(program)
    return prose_cell(
        f"```python\n{program.code.rstrip()}\n```\n\nA notebook would change this program before "
        f"it runs it. As a file it says:\n\n```text\n{text}{error}\n```"
    )


def ran(program: Program) -> dict[str, Any]:
    """Return a program, or one cell of it, as a cell with what its comments say of a run."""
    text, error = _said(program)
    printed = {"name": "stdout", "output_type": "stream", "text": text.splitlines(keepends=True)}
    fails = program.expected_error is not None
    outputs = ([printed] if text else []) + ([_error(error)] if fails else [])
    return code_cell(program.code.rstrip("\n"), outputs, [RAISES] if fails else [])


def _said(program: Program) -> tuple[str, str]:
    """Return what a program prints, and the error that ends it."""
    text = "".join(f"{row}\n" for item in program.statements for row in item.shown)
    last = program.expected_error
    return text, "\n".join(last.error or ()) if last else ""


def _error(text: str) -> dict[str, Any]:
    kind, _, message = text.partition(": ")
    return {"ename": kind, "evalue": message, "output_type": "error", "traceback": [text]}
