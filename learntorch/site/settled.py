"""Leave out of a build what differs from run to run, where one asks for the same bytes.

The switch is ``SOURCE_DATE_EPOCH``, as for other tools: seconds since 1970. Where it is set, a
record has that day, takes no time, and says where a program has ``...`` just that. So two builds
of the same sources differ in nothing but the pictures of times that `fingerprints` calls varying.
"""

from __future__ import annotations

import datetime
import os
from dataclasses import replace
from pathlib import Path

from learntorch.snippets.compare import DOTS
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program
from learntorch.snippets.record import Record

SWITCH = "SOURCE_DATE_EPOCH"


def day() -> datetime.date | None:
    """Return the day that a build is to have; None where it has its own.

    Raises:
        ProblemError: the switch holds no time.
    """
    text = os.environ.get(SWITCH, "")
    if not text:
        return None
    try:
        return datetime.datetime.fromtimestamp(int(text), datetime.UTC).date()
    except (ValueError, OverflowError, OSError):
        what = f"is {text!r}; wanted: whole seconds since 1970"
        mend = f"type: export {SWITCH}=$(git log -1 --pretty=%ct)"
        raise ProblemError(Problem(Path(SWITCH), None, what, mend)) from None


def settle(record: Record, program: Program) -> Record:
    """Return a record without what differs from run to run, where the switch is set."""
    date = day()
    if date is None or record.troubles:
        return record
    outputs = tuple(
        _text(statement.shown) if any(DOTS in row for row in statement.shown) else output
        for statement, output in zip(program.statements, record.outputs, strict=False)
    )
    error = program.expected_error.error if program.expected_error else None
    raised = record.raised
    if raised and error and any(DOTS in row for row in error):
        raised = replace(raised, text=_text(error))
    return replace(record, outputs=outputs, raised=raised, seconds=0.0, date=date.isoformat())


def _text(rows: tuple[str, ...]) -> str:
    return "".join(f"{row}\n" for row in rows)
