"""Leave out of a build what differs from run to run, where one asks for the same bytes.

The switch is ``SOURCE_DATE_EPOCH``, as for other tools: seconds since 1970. Where it is set, a
record has that day, takes no time, and says where a program has ``...`` just that. So two builds
of the same sources are the same bytes: pictures of times are those that are kept with a record.
"""

from __future__ import annotations

from dataclasses import replace

from learntorch.site import settings
from learntorch.snippets.compare import DOTS
from learntorch.snippets.program import Program
from learntorch.snippets.record import Record


def settle(record: Record, program: Program) -> Record:
    """Return a record without what differs from run to run, where the switch is set."""
    date = settings.read().day
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
