"""Places in programs: the line, and down to the expression, at which something was made."""

from __future__ import annotations

import ast
import dis
import functools
import linecache
import re
import site
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FrameType

import torch

import learntorch

FRAME = re.compile(r'  File "(?P<file>.*)", line (?P<line>\d+), in (?P<function>.*)')

STORES = ("STORE_ATTR", "STORE_SUBSCR", "STORE_SLICE")

# What the running of one line was: a code object, and how far it had come in it.
Frames = tuple[tuple[CodeType, int], ...]


@dataclass(frozen=True)
class Place:
    """Where in a program something was made.

    Attributes:
        file: The program's file name, as its tracebacks write it.
        line: The line, counted from 1.
        function: The function that the line is in; `<module>` at the top level.
        span: First line, first column, last line and last column of the expression;
            columns count characters from 0, the last is the first one after it.
            None where only the line is known.
    """

    file: str
    line: int
    function: str = "<module>"
    span: tuple[int, int, int, int] | None = None

    @property
    def text(self) -> str:
        """The line as the file has it, without the spaces around it; may be empty."""
        return linecache.getline(self.file, self.line).strip()


@functools.cache
def is_own(file: str) -> bool:
    """Say whether a file is the reader's: neither Python's, nor a library's, nor ours."""
    if file.startswith("<"):  # <frozen ...> and what libraries make up; <stdin> is a person
        return file.startswith(("<stdin>", "<python-input"))
    return not Path(file).absolute().as_posix().startswith(_library_folders())


@functools.cache
def _library_folders() -> tuple[str, ...]:
    names = ("stdlib", "platstdlib", "purelib", "platlib", "scripts")
    folders = {sysconfig.get_path(name) for name in names} | set(site.getsitepackages())
    folders.add(site.getusersitepackages())  # of pip install --user
    modules = (str(Path(module.__file__ or "").parent) for module in (torch, learntorch))
    return tuple(f"{Path(folder).as_posix()}/" for folder in (*folders, *modules))


def own_frames(frame: FrameType | None) -> Frames:
    """Return the reader's part of the stack from `frame` on, innermost first."""
    found = []
    while frame is not None:
        if is_own(frame.f_code.co_filename):
            found.append((frame.f_code, frame.f_lasti))
        frame = frame.f_back
    return tuple(found)


def of_frames(frames: Frames) -> tuple[Place, ...]:
    """Return the places that frames stood at, with columns, innermost first."""
    return tuple(_place(code, instruction) for code, instruction in frames)


def of_traceback(rows: Iterable[str]) -> tuple[Place, ...]:
    """Return the places that a formatted stack names, without columns, innermost first."""
    matches = [match for row in rows if (match := FRAME.match(row))]
    found = [Place(item["file"], int(item["line"]), item["function"]) for item in matches]
    return tuple(place for place in reversed(found) if is_own(place.file))


def of_expression(file: str, node: ast.expr | ast.stmt, function: str = "<module>") -> Place:
    """Return where a part of a parsed program stands."""
    last, end = node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
    span = (
        node.lineno,
        _characters(file, node.lineno, node.col_offset),
        last,
        _characters(file, last, end),
    )
    return Place(file, node.lineno, function, span)


def of_call(place: Place) -> Place:
    """Add the columns of a call to a place that has none, where only one call can be meant."""
    calls = [node for node in ast.walk(parsed(place.file)) if isinstance(node, ast.Call)]
    calls = [node for node in calls if node.lineno == place.line]
    # A Function is called by its apply; all other calls that torch knows are recorded.
    applied = [node for node in calls if getattr(node.func, "attr", "") == "apply"]
    found = applied or calls
    return of_expression(place.file, found[0], place.function) if len(found) == 1 else place


@functools.cache
def parsed(file: str) -> ast.Module:
    """Return a program as a tree; an empty one where it cannot be read."""
    try:
        return ast.parse("".join(linecache.getlines(file)))
    except (SyntaxError, ValueError):
        return ast.Module([], [])


@functools.cache
def _place(code: CodeType, instruction: int) -> Place:
    first, last, start, end = _positions(code)[instruction // 2]
    file, line = code.co_filename, first or code.co_firstlineno
    if last is None or start is None or end is None:
        return Place(file, line, code.co_name)
    if dis.opname[code.co_code[instruction]] in STORES:  # x[0] = 1 marks x[0] only
        whole = _assignment(file, line, start)
        if whole is not None:
            return of_expression(file, whole, code.co_name)
    span = (line, _characters(file, line, start), last, _characters(file, last, end))
    return Place(file, line, code.co_name, span)


def _assignment(file: str, line: int, column: int) -> ast.stmt | None:
    """Return the assignment of which a target starts at a line and column (in bytes)."""
    for node in ast.walk(parsed(file)):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            if any((part.lineno, part.col_offset) == (line, column) for part in targets):
                return node
    return None


@functools.cache
def _positions(code: CodeType) -> list[tuple[int | None, int | None, int | None, int | None]]:
    return list(code.co_positions())


def _characters(file: str, line: int, column: int) -> int:
    """Turn a column that counts bytes of UTF-8 into one that counts characters."""
    encoded = linecache.getline(file, line).encode()
    return len(encoded[:column].decode(errors="ignore")) if encoded else column
