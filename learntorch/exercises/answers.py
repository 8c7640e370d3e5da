"""Run answers, and say what a reader, or the author of an exercise, needs to know."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path

from learntorch.exercises.exercise import Exercise
from learntorch.snippets.checker import Checker
from learntorch.snippets.compare import lines_of
from learntorch.snippets.files import put
from learntorch.snippets.limits import Limits
from learntorch.snippets.problem import Problem
from learntorch.snippets.program import ERROR, Program, load, parse, spaced_marks
from learntorch.snippets.record import Record
from learntorch.snippets.runner import Runner

_NOT_YET = "NotYet: "
_AGAIN = "change that line, then check again"


@dataclass(frozen=True)
class Told:
    """What came of checking an answer.

    Attributes:
        right: whether it is the answer.
        printed: what the program printed.
        message: what is wrong, for the reader; empty where nothing is.
    """

    right: bool
    printed: str
    message: str


def judged(program: Program, exercise: Exercise) -> Program:
    """Return `program` without its comments, with its own check as the last statement."""
    code = program.code.rstrip("\n")
    call = f"from learntorch.exercises.judge import judge; judge({exercise.name!r}, globals())"
    error = program.expected_error
    rows = (error.error or ("",)) if error else ()
    marks = "".join(f"{ERROR} {row}".rstrip() + "\n" for row in rows)
    return parse(f"{code}\n\n{call}\n{marks}", program.path)


def tell(file: Path, exercise: Exercise, *, seconds: float = 120) -> Told:
    """Run a reader's answer in a Python of its own, in an empty folder, and check it.

    Args:
        file: the answer.
        exercise: what it answers.
        seconds: the time that it may take.

    Raises:
        ProblemError: the file is no program; says where and why.
    """
    program = judged(load(file), exercise)
    limits = Limits(seconds=seconds, deprecated=True)
    with Runner(fork=False) as runner:
        record = runner.run(program, limits=limits)
    printed = "".join(record.outputs[: len(program.statements) - 1])
    return Told(not record.raised and not record.troubles, printed, _message(program, record))


def _message(program: Program, record: Record) -> str:
    path, own = program.path, program.statements[-1].first
    if record.troubles:
        first = record.troubles[0]
        return str(Problem(path, first.line, first.what, _AGAIN))
    if record.raised is None:
        return ""
    if record.raised.line < own:
        what = f"stops with {record.raised.text.rstrip()}"
        return str(Problem(path, record.raised.line, what, _AGAIN))
    return record.raised.text.removeprefix(_NOT_YET).rstrip("\n")


def check_wrong(checker: Checker, exercise: Exercise, file: Path) -> list[Problem]:
    """Check that a wrong answer gets the message that stands under it."""
    program = load(file, checker.root)
    fresh, wrong = _with_message(checker, exercise, program)
    if not wrong:
        what = "is taken for right, or does not come to its end"
        return [Problem(program.path, None, what, f"mend it, or {exercise.check.name}")]
    if fresh == program.text:
        return spaced_marks(program)
    names = ("as it stands", "as it ran")
    rows = difflib.unified_diff(program.text.split("\n"), fresh.split("\n"), *names, lineterm="")
    mend = f"if this is right, run: learntorch refresh snippets/{exercise.name}.py"
    what = "its message is not what a run gives"
    return [Problem(program.path, program.statements[-1].last + 1, what, mend, "\n".join(rows))]


def refresh_wrong(checker: Checker, exercise: Exercise, file: Path) -> bool:
    """Write the message that a wrong answer gets under it; say whether it changed."""
    program = load(file, checker.root)
    fresh, _ = _with_message(checker, exercise, program)
    if fresh == program.text:
        return False
    put(file, fresh.encode())
    return True


def _with_message(checker: Checker, exercise: Exercise, program: Program) -> tuple[str, bool]:
    """Return what the file of a wrong answer should hold, and whether the check called it wrong."""
    raised = checker.check(judged(program, exercise)).record.raised
    rows = lines_of(raised.text) if raised else ()
    below = "".join(f"{ERROR} {row}".rstrip() + "\n" for row in rows)
    wrong = raised is not None and raised.text.startswith(_NOT_YET)
    return program.code.rstrip("\n") + "\n" + below, wrong
