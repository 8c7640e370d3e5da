"""Check snippets in shards, and put the records of all shards where pages read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from learntorch.site import shards
from learntorch.site.render import RECORDS, snippet_name, with_troubles
from learntorch.snippets.checker import SNIPPETS, Checker, Verdict, find_programs
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem
from learntorch.snippets.program import Program
from learntorch.snippets.record import Record
from learntorch.snippets.runner import digest


def check_part(
    checker: Checker,
    shard: shards.Shard,
    programs: Sequence[Program],
    tell: Callable[[Verdict], None] = lambda _: None,
) -> list[Verdict]:
    """Check one part of `programs` and write its report into `build/shards`.

    Parts weigh as much as each other, by the seconds of the last runs where these are known.
    """
    everything = _known_by(programs)
    part = shards.share({name: _seconds(checker.root, name) for name in everything}, shard)
    mine = [program for program in programs if program.path.as_posix() in part]
    verdicts = checker.check_all(mine, tell)
    done = {one.program.path.as_posix(): not one.problems for one in verdicts}
    records = {one.program.path.as_posix(): with_troubles(one).to_json() for one in verdicts}
    report = shards.Report(shards.SNIPPETS, shard, everything, done, records)
    shards.write(report, checker.root / shards.FOLDER)
    return verdicts


def merge(
    root: Path, folder: Path, wanted: Sequence[str] = shards.KINDS
) -> tuple[str, dict[str, str], list[Problem]]:
    """Hold the reports below `folder` to each other, and keep the records that they bring.

    Args:
        root: the folder of the repository.
        folder: with the reports.
        wanted: the kinds of work of which there have to be reports.

    Returns:
        What they come to, in a line; the tests that were skipped, with the reasons; and what
        does not hold.
    """
    programs, problems = find_programs(root, [root / SNIPPETS])
    reports, found = shards.merge(folder, _known_by(programs), wanted)
    if not found:
        for report in reports:
            _keep(root, report.records)
    counts = [
        f"{sum(len(one.done) for one in reports if one.kind == kind)} {kind} in "
        f"{sum(one.kind == kind for one in reports)} shards"
        for kind in sorted({one.kind for one in reports})
    ]
    skipped = {name: why for one in reports for name, why in one.skipped.items()}
    counts += [f"{len(skipped)} of them skipped"] if skipped else []
    return ", ".join(counts) or "nothing", skipped, [*problems, *found]


def _known_by(programs: Sequence[Program]) -> dict[str, str]:
    return {program.path.as_posix(): digest(program.text) for program in programs}


def _place(root: Path, name: str) -> Path:
    return root / RECORDS / snippet_name(Path(name)).with_suffix(".json")


def _seconds(root: Path, name: str) -> float | None:
    """Return how long the last run of a snippet took; None where there was none."""
    try:
        return Record.from_json(_place(root, name).read_text("utf-8")).seconds
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _keep(root: Path, records: Mapping[str, str]) -> None:
    for name, record in records.items():
        put(_place(root, name), record.encode())
