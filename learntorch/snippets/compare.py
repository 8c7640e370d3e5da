"""Hold a program's comments to what a run printed: one pure function for check and refresh.

In a comment, ``...`` stands for what may differ from run to run: any text within
a line, or any number of lines where it is a line of its own. It is allowed only
there: a further run, as a copier would make it (the program without its comments,
under another name, in another folder), has to print something else in its place.

Comments are written on the CPU. Where a program used another device, its numbers with a
fraction may differ from them by `TOLERANCE` or by one unit of the last decimal, since what
lies near the middle of two is rounded either way. Whole numbers count something; they, and
all else, have to be the same.
"""

from __future__ import annotations

import difflib
import re
from decimal import Decimal

from learntorch.snippets.problem import Problem
from learntorch.snippets.program import (
    ERROR,
    OUTPUT,
    Program,
    Statement,
    marks_below,
    rows_of,
    spaced_marks,
)
from learntorch.snippets.record import CPU, Record

DOTS = "..."
TOLERANCE = Decimal("0.001")  # relative to the larger of the two
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?")
_FRACTION = re.compile(r"[.e]")  # of a number as it was printed: `2.` and `1e-07`, not `2`
# An address, which two forks of one parent may share, and a file's place on this machine.
_OWN = re.compile(r"0x[0-9a-f]{8,}|(?<![\w.])/\w[^:\"'\n]*?\.(?:py|cpp|h)\b")  # may have blanks


def lines_of(output: str) -> tuple[str, ...]:
    """Return the lines of `output` as comments hold them: without trailing blanks."""
    return tuple(row.rstrip() for row in output.removesuffix("\n").split("\n")) if output else ()


def match(pattern: tuple[str, ...], actual: tuple[str, ...]) -> list[list[str]] | None:
    """Match lines that may hold ``...`` with lines that were printed.

    Returns:
        For each line of `pattern` the texts that its ``...`` stand for, or None
        where the two do not match.
    """
    counts, parts = [], []
    for row in pattern:
        pieces = row.split(DOTS)
        alone = row.strip() == DOTS
        counts.append(len(pieces) - 1)
        parts.append(r"((?:.*\n)*?)" if alone else "(.*?)".join(map(re.escape, pieces)) + r"\n")
    found = re.fullmatch("".join(parts), "".join(f"{row}\n" for row in actual))
    if found is None:
        return None
    groups = iter(found.groups())
    return [[next(groups) for _ in range(count)] for count in counts]


def uses_dots(program: Program, record: Record) -> bool:
    """Say whether a ``...`` of the program stands for something else than dots."""
    for statement, actual in zip(program.statements, _actual(program, record), strict=True):
        for pattern, lines in zip(_patterns(statement), actual, strict=True):
            if any(text.strip() != DOTS for row in match(pattern, lines) or [] for text in row):
                return True
    return False


def fresh(program: Program, record: Record, again: Record | None = None) -> str:
    """Return the text that the program's file should hold, going by `record`.

    A line with ``...`` that matches what was printed is kept. Where `again`, the
    record of a second run, is given, a ``...`` for which both runs printed the
    same is written out.
    """
    rows = rows_of(program.text)
    actual = _actual(program, record)
    second = _actual(program, again) if again else [((), ())] * len(actual)
    for statement, new, other in reversed(
        list(zip(program.statements, actual, second, strict=True))
    ):
        pattern, failing = _patterns(statement)
        shown = _merge(pattern, new[0], other[0] if again else None)
        fails = statement.error is not None  # an error that nobody asked for is not written
        error = _merge(failing, new[1], other[1] if again else None) if fails else ()
        below = [_comment(OUTPUT, row) for row in shown] + [_comment(ERROR, row) for row in error]
        if fails and not error:  # it did not fail: leave what is there
            below += [_comment(ERROR, row) for row in statement.error or ("",)]
        at = statement.last
        if below and not rows[at - 1].endswith("\n"):
            rows[at - 1] += "\n"
        rows[at : at + marks_below(statement)] = below
    return "".join(rows)


def check(program: Program, record: Record, again: Record | None = None) -> list[Problem]:
    """Return what does not hold between a program and the records of its runs."""
    path = program.path
    refresh = f"if this is right, run: learntorch refresh {path}"
    problems = [Problem(path, item.line, item.what, item.mend) for item in record.troubles]
    problems += spaced_marks(program) + _check_error(program, record)
    if problems:
        return problems
    for statement, output in list(zip(program.statements, record.outputs, strict=False))[:-1]:
        if output and not output.endswith("\n"):
            what = "the output ends without a newline, so the next one would continue its line"
            problems.append(Problem(path, statement.last, what, "end the output with a newline"))
    if again:
        problems += unstable(program, record, again)
    wanted = fresh(program, record, again)
    if not problems and wanted != program.text:
        line, diff = _diff(program, wanted)
        problems.append(Problem(path, line, "its comments are not what a run gives", refresh, diff))
    return problems


def unstable(program: Program, record: Record, again: Record) -> list[Problem]:
    """Return where two runs differ although no ``...`` says so."""
    mend = "set a seed in the program, or write `...` for the part that may differ"
    two = zip(program.statements, _actual(program, record), _actual(program, again), strict=True)
    for statement, one, other in two:
        for pattern, first, second in zip(_patterns(statement), one, other, strict=True):
            own = any(_OWN.search(row) for row in _merge(pattern, first, second))
            if own or (first != second and match(pattern, second) is None):
                diff = "\n".join(
                    difflib.unified_diff(first, second, "one run", "another", lineterm="")
                )
                what = "what it prints differs from run to run"
                return [Problem(program.path, statement.last, what, mend, diff)]
    return []


def alike_by_chance(program: Program, record: Record, again: Record) -> bool:
    """Say whether two runs that agree printed the same for a ``...``: another run may not."""
    if unstable(program, record, again):
        return False
    return fresh(program, record, again) != fresh(program, record)


def _check_error(program: Program, record: Record) -> list[Problem]:
    path, expected, raised = program.path, program.expected_error, record.raised
    if raised is None:
        if expected is None or record.troubles:
            return []
        what = "is said to fail and did not"
        mend = "make it fail, or remove its `#!` lines"
        return [Problem(path, expected.last + len(expected.shown) + 1, what, mend)]
    if expected is not None and expected.first <= raised.line <= expected.last:
        return []
    last = next(item.last for item in program.statements if item.last >= raised.line)
    mend = (
        "mend the program; if the error is the lesson, end the program with a line `#!` under line "
    )
    mend += f"{last} and run: learntorch refresh {path}"
    if raised.text.startswith("ModuleNotFoundError"):
        mend = f"mend the import, or add the package to pyproject.toml; else {mend}"
    what = f"fails with {raised.text.splitlines()[0]}"
    return [Problem(path, raised.line, what, mend, raised.traceback)]


def _actual(program: Program, record: Record) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return for each statement the lines that it printed and those of its error."""
    result = []
    for number, statement in enumerate(program.statements):
        output = record.outputs[number] if number < len(record.outputs) else ""
        raised = record.raised
        ends = raised is not None and statement.first <= raised.line <= statement.last
        pair = (lines_of(output), lines_of(raised.text) if raised and ends else ())
        if record.device != CPU:
            shown, error = _patterns(statement)
            pair = (_rounded(shown, pair[0]), _rounded(error, pair[1]))
        result.append(pair)
    return result


def _rounded(pattern: tuple[str, ...], actual: tuple[str, ...]) -> tuple[str, ...]:
    """Return `actual` with each line that differs within the tolerance as `pattern` has it."""
    if len(pattern) != len(actual):
        return actual
    return tuple(
        one if DOTS not in one and _close(one, other) else other
        for one, other in zip(pattern, actual, strict=True)
    )


def _close(one: str, other: str) -> bool:
    """Say whether two lines differ in their numbers only, and in these by little."""
    if _NUMBER.sub("0", one).split() != _NUMBER.sub("0", other).split():
        return False
    pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
    return all(_near(a, b) for a, b in pairs)


def _near(one: str, other: str) -> bool:
    """Say whether two numbers are the same, as far as another device computes the same."""
    if one == other or not (_FRACTION.search(one) and _FRACTION.search(other)):
        return one == other
    a, b = Decimal(one), Decimal(other)
    return abs(a - b) <= max(TOLERANCE * max(abs(a), abs(b)), _last_decimal(a, b))


def _last_decimal(*numbers: Decimal) -> Decimal:
    """Return one unit of the finest decimal that was printed; 0 for `2.`, which has none."""
    places = min(int(number.as_tuple().exponent) for number in numbers)
    return Decimal(1).scaleb(places) if places < 0 else Decimal(0)


def _patterns(statement: Statement) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return statement.shown, statement.error or ()


def _merge(
    pattern: tuple[str, ...], actual: tuple[str, ...], second: tuple[str, ...] | None
) -> tuple[str, ...]:
    """Return the lines to write: `actual`, with the ``...`` of `pattern` that hold."""
    found = match(pattern, actual)
    if found is None:
        return _keep_dotted(pattern, actual)
    other = match(pattern, second) if second is not None else None
    if other is None:
        return pattern
    rows: list[str] = []
    for row, texts, others in zip(pattern, found, other, strict=True):
        if row.strip() == DOTS and not _varies(texts[0], others[0]) and texts[0].strip() != DOTS:
            rows += lines_of(texts[0])
            continue
        pieces = row.split(DOTS)
        kept = [
            DOTS if _varies(one, two) or row.strip() == DOTS else one
            for one, two in zip(texts, others, strict=True)
        ]
        rows.append("".join(a + b for a, b in zip(pieces, [*kept, ""], strict=True)))
    return tuple(rows)


def _varies(one: str, other: str) -> bool:
    return one != other or _OWN.search(one) is not None


def _keep_dotted(pattern: tuple[str, ...], actual: tuple[str, ...]) -> tuple[str, ...]:
    """Return `actual`, with each dotted line of `pattern` that still fits a line of it."""
    dotted = [row for row in pattern if DOTS in row and row.strip() != DOTS]
    rows = []
    for row in actual:
        fits = next((item for item in dotted if match((item,), (row,)) is not None), None)
        if fits is not None:
            dotted = dotted[dotted.index(fits) + 1 :]
        rows.append(row if fits is None else fits)
    return tuple(rows)


def _comment(mark: str, row: str) -> str:
    return f"{mark} {row}".rstrip() + "\n"


def _diff(program: Program, wanted: str) -> tuple[int, str]:
    """Return the first line that differs and a unified diff from file to run."""
    old, new = (text.removesuffix("\n").split("\n") for text in (program.text, wanted))
    blocks = difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    first = next((i1 for tag, i1, _, _, _ in blocks if tag != "equal"), 0) + 1
    name = str(program.path)
    diff = difflib.unified_diff(
        old, new, f"{name} (as it stands)", f"{name} (as it ran)", lineterm=""
    )
    return min(first, len(old)), "\n".join(diff)
