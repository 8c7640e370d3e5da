"""Divide work between machines, and hold what they report to the whole of it.

Each machine does one *shard*, such as 2 of 4, and writes a report: what there is to do,
what it did of that, and what came of it. `merge` then shows that the shards were all
there and together left nothing out.
"""

from __future__ import annotations

import json
import re
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem

FOLDER = Path("build/shards")
SNIPPETS, TESTS = KINDS = "snippets", "tests"  # what is divided
_COMMANDS = {SNIPPETS: "learntorch check", TESTS: "pytest"}
_FORM = re.compile(r"(\d+)/(\d+)")


@dataclass(frozen=True)
class Shard:
    """One part of the work.

    Attributes:
        number: which one, counted from 1.
        total: how many there are.
    """

    number: int
    total: int

    def __str__(self) -> str:
        return f"{self.number}/{self.total}"


@dataclass(frozen=True)
class Report:
    """What one machine says of its shard.

    Attributes:
        kind: what was divided, `SNIPPETS` or `TESTS`.
        shard: the part that it did.
        everything: what there is to do: for each name, by which version it is known.
        done: for each name of its part, whether it holds; one that was skipped does.
        records: for each snippet of its part, the record of its run as JSON.
        skipped: for each test of its part that was left out on that machine, the reason.
    """

    kind: str
    shard: Shard
    everything: Mapping[str, str]
    done: Mapping[str, bool]
    records: Mapping[str, str]
    skipped: Mapping[str, str] = field(default_factory=dict)


def parse_shard(text: str) -> Shard:
    """Return the shard that `text` names.

    Raises:
        ValueError: it is not of the form K/N with K from 1 to N.
    """
    found = _FORM.fullmatch(text)
    shard = Shard(int(found[1]), int(found[2])) if found else None
    if shard is None or not 1 <= shard.number <= shard.total:
        raise ValueError(f"{text!r} is no shard: write K/N, such as 2/4, with K from 1 to N")
    return shard


def share(weights: Mapping[str, float | None], shard: Shard) -> set[str]:
    """Return the names that belong to a shard.

    The heaviest go first, each to the part that has the least so far. The same names and
    weights give the same parts on each machine, in whatever order they come.

    Args:
        weights: of each name; None where it is not known, and then as of the middle one.
        shard: which part.
    """
    known = [weight for weight in weights.values() if weight is not None]
    middle = statistics.median(known) if known else 1.0
    sizes = {name: middle if weight is None else weight for name, weight in weights.items()}
    loads, parts = [0.0] * shard.total, [set[str]() for _ in range(shard.total)]
    for name in sorted(sizes, key=lambda one: (-sizes[one], one)):
        least = min(range(shard.total), key=lambda part: (loads[part], len(parts[part])))
        loads[least] += sizes[name]
        parts[least].add(name)
    return parts[shard.number - 1]


def write(report: Report, folder: Path) -> Path:
    """Write a report into `folder` and return its file."""
    file = folder / f"{report.kind}-{report.shard.number}-of-{report.shard.total}.json"
    told = {**report.__dict__, "shard": str(report.shard)}
    put(file, f"{json.dumps(told, indent=1, sort_keys=True)}\n".encode())
    return file


def read(file: Path) -> Report:
    """Read what `write` wrote.

    Raises:
        ValueError: it is no report.
    """
    try:
        told: dict[str, Any] = json.loads(file.read_text("utf-8"))
        return Report(**{**told, "shard": parse_shard(told["shard"])})
    except (TypeError, KeyError, ValueError) as error:
        raise ValueError(f"is no report of a shard: {error}") from None


def merge(
    folder: Path, now: Mapping[str, str], wanted: Sequence[str] = KINDS
) -> tuple[list[Report], list[Problem]]:
    """Read all reports below `folder` and hold them to each other and to what there is.

    Args:
        folder: with the reports, in folders of any names.
        now: the snippets that there are, with the hash of each.
        wanted: the kinds of work of which there have to be reports.

    Returns:
        The reports, and what does not hold: a kind or a shard that is missing, one that came
        twice or saw other work than its neighbors, a name that no shard did or that two did,
        and whatever failed in one.
    """
    reports, problems = [], []
    for file in sorted(folder.rglob("*.json")):
        try:
            reports.append(read(file))
        except ValueError as error:
            problems.append(Problem(file, None, str(error), "remove it"))
    came = {report.kind for report in reports}
    for kind in wanted:
        if kind not in came:
            mend = f"run its shards first, such as: {_COMMANDS[kind]} --shard 1/4"
            problems.append(_problem(folder, kind, "there is no report of any", mend))
    for kind in sorted(came):
        same = [report for report in reports if report.kind == kind]
        problems += [_problem(folder, kind, *said) for said in _missing(same) + _uncovered(same)]
        if kind == SNIPPETS and same[0].everything != now:
            other = sorted(set(same[0].everything.items()) ^ set(now.items()))
            names = _few(list(dict.fromkeys(name for name, _ in other)))
            what = f"they saw other snippets than are here: {names}"
            problems.append(_problem(folder, kind, what, "run all shards on this version"))
    return reports, problems


def _problem(folder: Path, kind: str, what: str, mend: str) -> Problem:
    return Problem(folder, None, f"shards of {kind}: {what}", mend)


def _missing(reports: Sequence[Report]) -> list[tuple[str, str]]:
    """Say which of the parts are not there, are there twice, or are of another whole."""
    total = reports[0].shard.total
    came = [str(report.shard) for report in reports]
    wanted = [f"{number}/{total}" for number in range(1, total + 1)]
    lost, odd = [one for one in wanted if one not in came], sorted(came)
    found: list[tuple[str, str]] = []
    if lost:
        found.append((f"no report of {', '.join(lost)}", f"run them: --shard {lost[0]}"))
    if len(set(came)) < len(came) or not set(came) <= set(wanted):
        found.append((f"reports that do not belong together: {', '.join(odd)}", "keep one run's"))
    if any(report.everything != reports[0].everything for report in reports):
        found.append(("they saw different work", "run all shards on one version"))
    return found


def _uncovered(reports: Sequence[Report]) -> list[tuple[str, str]]:
    """Say what no shard did, what more than one did, and what does not hold."""
    names = sorted({name for report in reports for name in (*report.everything, *report.done)})
    by = {name: sum(name in report.done for report in reports) for name in names}
    failed = [name for report in reports for name, holds in report.done.items() if not holds]
    cases = (
        ([name for name in names if not by[name]], "nobody did", "run all shards again"),
        ([name for name in names if by[name] > 1], "more than one did", "run all shards again"),
        (sorted(failed), "do not hold:", "see what their shard says"),
    )
    return [(f"{what} {_few(found)}", mend) for found, what, mend in cases if found]


def _few(names: Sequence[str]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
