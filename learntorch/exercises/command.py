"""``learntorch exercise list | start | check | solution``: works in any folder."""

from __future__ import annotations

import argparse
import sys
from itertools import groupby
from pathlib import Path

from learntorch.exercises.answers import tell
from learntorch.exercises.exercise import Exercise, exercises, find
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError

RIGHT, WRONG = 0, 1


def add_parser(parser: argparse.ArgumentParser) -> None:
    """Give ``learntorch exercise`` its own commands."""
    actions = parser.add_subparsers(required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="name all exercises")
    listing.set_defaults(command=_list)
    for name, action, what in (
        ("start", _start, "write its stub into this folder"),
        ("check", _check, "run your answer and say whether it is right"),
        ("solution", _solution, "print a solution"),
    ):
        one = actions.add_parser(name, help=what)
        one.set_defaults(command=action)
        one.add_argument("name", metavar="NAME", help="as `learntorch exercise list` names it")


def _list(_: argparse.Namespace) -> int:
    for page, members in groupby(exercises(), lambda one: one.page):
        sys.stdout.write(f"{page}\n")
        for one in members:
            sys.stdout.write(f"  {one.short:24} {one.title}\n")
    return RIGHT


def _start(options: argparse.Namespace) -> int:
    exercise = find(options.name)
    file, text = _file(exercise), exercise.stub.read_bytes()
    if file.exists() and file.read_bytes() != text:
        mend = f"check it: learntorch exercise check {exercise.short}; or move it and start anew"
        raise ProblemError(Problem(file, None, "is there already, and is left as it is", mend))
    put(file, text)
    sys.stdout.write(
        f"{file}: written. Open it, do what it says, then type:\n"
        f"  learntorch exercise check {exercise.short}\n"
    )
    return RIGHT


def _check(options: argparse.Namespace) -> int:
    exercise = find(options.name)
    file = _file(exercise)
    if not file.is_file():
        mend = f"type: learntorch exercise start {exercise.short}"
        raise ProblemError(Problem(file, None, "is not in this folder", mend))
    told = tell(file, exercise)
    sys.stdout.write(told.printed)
    if told.right:
        sys.stdout.write(
            f"{file}: right. To compare, type: learntorch exercise solution {exercise.short}\n"
        )
        return RIGHT
    sys.stdout.write(f"{file}: not yet\n{told.message}\n")
    return WRONG


def _solution(options: argparse.Namespace) -> int:
    sys.stdout.write(find(options.name).solution.read_text("utf-8"))
    return RIGHT


def _file(exercise: Exercise) -> Path:
    """Return the file that holds a reader's answer, in the current folder."""
    return Path(f"{exercise.short}.py")
