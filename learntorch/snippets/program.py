"""A snippet's text: its top-level statements and what its comments say of each.

A program is plain Python. What a top-level statement prints stands under it in
lines that begin with ``#> ``; the error that ends the program stands under the
statement that raises it, in lines that begin with ``#! ``.
"""

from __future__ import annotations

import ast
import io
import itertools
import re
import tokenize
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from learntorch.snippets.problem import Problem, ProblemError

OUTPUT = "#>"
ERROR = "#!"
_MARK = re.compile(r"#[>!]")
_SPACED = re.compile(r"#\s+([>!])")  # what a formatter makes of a mark


@dataclass(frozen=True)
class Statement:
    """One top-level statement, or several that share a line.

    Attributes:
        first: its first line, counted from 1.
        last: its last line.
        shown: the lines of output that stand under it, without the mark.
        error: the lines of the error that stand under it, without the mark;
            None where it is not said to fail. ``()`` says that it fails and
            leaves the message to be written by `refresh`.
    """

    first: int
    last: int
    shown: tuple[str, ...] = ()
    error: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Program:
    """A snippet's text, taken apart.

    Attributes:
        path: the file, as reports name it.
        text: the whole file.
        statements: its top-level statements in order; never empty.
    """

    path: Path
    text: str
    statements: tuple[Statement, ...]

    @cached_property
    def code(self) -> str:
        """The program without its output and error lines: what a reader copies."""
        rows = rows_of(self.text)
        for statement in reversed(self.statements):
            del rows[statement.last : statement.last + marks_below(statement)]
        return "".join(rows)

    @cached_property
    def code_lines(self) -> tuple[int, ...]:
        """The numbers of the lines of its statements: the same count in each form of it."""
        spans = ((item.first, item.last) for item in self.statements)
        return tuple(line for first, last in spans for line in range(first, last + 1))

    @property
    def expected_error(self) -> Statement | None:
        """The statement that is said to fail, if any (always the last one)."""
        last = self.statements[-1]
        return last if last.error is not None else None


def rows_of(text: str) -> list[str]:
    r"""Return the lines of `text` with their ends.

    As in Python only ``\n`` ends a line, and not U+2028 as in `str.splitlines`.
    """
    return list(io.StringIO(text, newline="\n"))


def marks_below(statement: Statement) -> int:
    """Count the comment lines that stand under `statement`."""
    error = statement.error
    return len(statement.shown) + (0 if error is None else max(1, len(error)))


def spaced_marks(program: Program) -> list[Problem]:
    """Return a problem for each mark that a formatter made a comment, which no run would mend."""
    problems = []
    for token in tokenize.generate_tokens(io.StringIO(program.text).readline):
        found = token.type == tokenize.COMMENT and _SPACED.match(token.string)
        if found and not token.line[: token.start[1]].strip():
            mark = f"#{found[1]}"
            what = f"`{found[0]}` makes a comment that no run refreshes, where `{mark}` was wanted"
            mend = (
                f"remove the line, or write `{mark} `, and run: learntorch refresh {program.path}"
            )
            problems.append(Problem(program.path, token.start[0], what, mend))
    return problems


def load(path: Path, base: Path | None = None) -> Program:
    """Read the program in the file `path`.

    Args:
        path: a Python file in UTF-8.
        base: where given, reports name the file relative to it.

    Raises:
        ProblemError: the file cannot be read as a program; says where and why.
    """
    name = path.relative_to(base) if base and path.is_relative_to(base) else path
    try:
        text = path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _problem(name, line, "not UTF-8", "save the file as UTF-8") from None
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        raise _problem(name, line, "line ends with CR", "save the file with LF line ends")
    return parse(text, name)


def parse(text: str, path: Path) -> Program:
    """Take `text` apart.

    Args:
        text: the program.
        path: the name that reports give it.

    Raises:
        ProblemError: no Python, no statement, or a mark that stands nowhere.
    """
    try:
        body = ast.parse(text).body
    except SyntaxError as error:
        what = f"no Python program: {type(error).__name__}: {error.msg}"
        tabs = isinstance(error, TabError)
        mend = "indent with 4 spaces, and no tab" if tabs else "mend the syntax"
        raise _problem(path, error.lineno, what, mend) from None
    except ValueError as error:  # a NUL byte
        raise _problem(path, None, f"no Python program: {error}", "remove it") from None
    spans = _spans(body)
    if not spans:
        raise _problem(path, None, "holds no statement", "write a program, or remove the file")
    marks = _marks(text, path)
    statements = tuple(_statement(first, last, marks, path) for first, last in spans)
    if marks:
        _misplaced(min(marks), spans, path)
    for statement, after in itertools.pairwise(statements):
        if statement.error is not None:
            what = f"a statement after the error of line {statement.last}"
            mend = "end the program with its error; mend it in another snippet"
            raise _problem(path, after.first, what, mend)
    return Program(path, text, statements)


def _spans(body: list[ast.stmt]) -> list[tuple[int, int]]:
    """Return the first and last line of each statement; those on one line are one."""
    spans: list[tuple[int, int]] = []
    for node in body:
        decorators = getattr(node, "decorator_list", [])
        first = min([node.lineno, *(item.lineno for item in decorators)])
        last = node.end_lineno or node.lineno
        if spans and first <= spans[-1][1]:
            spans[-1] = (spans[-1][0], last)
        else:
            spans.append((first, last))
    return spans


def _marks(text: str, path: Path) -> dict[int, str]:
    """Return the lines that are an output or error comment, by number."""
    marks: dict[int, str] = {}
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type != tokenize.COMMENT or not _MARK.match(token.string):
            continue
        line, column = token.start
        mark, rest = token.string[:2], token.string[2:]
        if line == 1 and mark == ERROR and rest.startswith("/"):
            raise _problem(path, 1, "a snippet needs no #! interpreter line", "remove it")
        if column:
            what = f"`{mark}` is not at the start of its line"
            raise _problem(path, line, what, "put it under the whole top-level statement")
        if rest and not rest.startswith(" "):
            raise _problem(path, line, f"no space after `{mark}`", f"write `{mark} {rest.strip()}`")
        marks[line] = token.string.rstrip()
    return marks


def _statement(first: int, last: int, marks: dict[int, str], path: Path) -> Statement:
    """Take the marks under lines `first` to `last` out of `marks`."""
    shown: list[str] = []
    error: list[str] | None = None
    line = last + 1
    while line in marks:
        mark = marks.pop(line)
        if mark.startswith(ERROR):
            error = [] if error is None else error
            error.append(mark[3:])
        elif error is None:
            shown.append(mark[3:])
        else:
            raise _problem(path, line, "output after the error", "put `#>` lines above `#!` lines")
        line += 1
    if error == [""]:
        error = []
    return Statement(first, last, tuple(shown), None if error is None else tuple(error))


def _misplaced(line: int, spans: list[tuple[int, int]], path: Path) -> None:
    inside = any(first <= line <= last for first, last in spans)
    what = "output inside a statement" if inside else "output that belongs to no statement"
    mend = "put it directly under the last line of the statement that printed it"
    raise _problem(path, line, what, mend)


def _problem(path: Path, line: int | None, what: str, mend: str) -> ProblemError:
    return ProblemError(Problem(path, line, what, mend))
