"""Check dialogues with Python: `pycon` fences, and ``>>>`` in docstrings.

A dialogue runs as a doctest, in a fresh process as a snippet does.
"""

from __future__ import annotations

import doctest
import re
from pathlib import Path

from learntorch.snippets.checker import Checker
from learntorch.snippets.problem import Problem
from learntorch.snippets.program import Program, parse
from learntorch.snippets.record import Record

MEND = "if this is right, write it under the prompt; `...` stands for what may differ"
_RULE = f"{'*' * 70}\n"
_PLACE = re.compile(r'File ".*", line (?P<line>\d+), in .*\n')
_DIRECTIVE = re.compile(r"#\s*doctest:")
_PROGRAM = """\
import doctest
import importlib
import sys

sys.path[0] = ""
names = dict(vars(importlib.import_module({module!r})) if {module!r} else (), __name__="__main__")
dialogue = doctest.DocTestParser().get_doctest({body!r}, names, "dialogue", {path!r}, {line})
doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(dialogue)
"""


def examples(body: str) -> list[doctest.Example]:
    """Return the prompts of a dialogue with what they expect.

    Raises:
        ValueError: a prompt is malformed; the text names the line.
    """
    return doctest.DocTestParser().get_examples(body, "the dialogue")


def misread(body: str, line: int, path: Path) -> Problem | None:
    """Return what a doctest would pass over without a word, if anything.

    Args:
        body: a dialogue and nothing else.
        line: the line of the file on which it begins.
        path: the file, as reports name it.
    """
    try:
        pieces = doctest.DocTestParser().parse(body, "the dialogue")
    except ValueError as error:
        number = re.match(r"line (\d+)", str(error))
        at = line + int(number[1]) - 1 if number else line
        return Problem(path, at, f"no dialogue: {error}", "write `>>> ` and `... ` before code")
    at, prompts = line, 0
    for piece in pieces:
        if isinstance(piece, doctest.Example):
            at, prompts = line + piece.lineno, prompts + 1
            if _DIRECTIVE.search(piece.source):
                return Problem(path, at, "a doctest directive", "remove it: every prompt is run")
            at += (piece.source + piece.want).count("\n")
        elif piece.strip():
            at += piece[: len(piece) - len(piece.lstrip())].count("\n")
            what = "a line that belongs to no prompt, so that nothing would check it"
            return Problem(path, at, what, "write `<BLANKLINE>` for an empty line of output")
        else:
            at += piece.count("\n")
    if prompts:
        return None
    return Problem(path, line, "a dialogue without a prompt", "write `>>> `, or use a `text` fence")


def check(body: str, line: int, path: Path, checker: Checker, module: str = "") -> list[Problem]:
    """Run a dialogue in a fresh process and return what does not hold.

    Args:
        body: text with prompts.
        line: the line of the file on which it begins.
        path: the file, as reports name it.
        checker: what runs it.
        module: the module whose names the dialogue may use, if any.
    """
    return problems(checker.check(program(body, line, path, module)).record, line, path)


def program(body: str, line: int, path: Path, module: str = "") -> Program:
    """Return a program that runs a dialogue and prints what does not hold."""
    text = _PROGRAM.format(module=module, body=body, path=path.as_posix(), line=line - 1)
    return parse(text, path)


def problems(record: Record, line: int, path: Path) -> list[Problem]:
    """Return what the record of `program` says."""
    found = [Problem(path, line, item.what, item.mend) for item in record.troubles]
    if record.raised:
        found.append(Problem(path, line, f"fails with {record.raised.text}", "mend the module"))
    reports = "".join(record.outputs).split(_RULE)
    return found + [_problem(report, line, path) for report in reports if report.strip()]


def _problem(report: str, line: int, path: Path) -> Problem:
    """Turn one failure that doctest reports into a problem."""
    place = _PLACE.match(report)
    if place is None:
        return Problem(path, line, "prints past Python's stdout", "remove it", report)
    detail = report[place.end() :].rstrip()
    return Problem(path, int(place["line"]), "the dialogue goes otherwise", MEND, detail)
