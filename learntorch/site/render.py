"""Make what pages show besides text: a record of each snippet and the files it wrote."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from learntorch.site import downloads, labs
from learntorch.site.exhibits import add_boards, is_event_file
from learntorch.site.notebooks import notebooks
from learntorch.snippets.checker import SNIPPETS, Checker, Verdict, find_programs
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem
from learntorch.snippets.record import Record, Trouble

RECORDS = Path("build/records")
GENERATED = Path("docs/generated")
NETWORK = ".onnx"  # large, and names the places of sources on the machine that wrote it


def render(
    checker: Checker,
    told: Callable[[Verdict], None] = lambda _: None,
    address: str = "",
    colab: str = "",
) -> list[Problem]:
    """Write records and artefacts of all snippets; touch only what changed.

    Each file is replaced as a whole, and files of snippets that are gone are removed.

    Args:
        checker: made with ``artefacts=True`` or a cache.
        told: called with each verdict as it comes.
        address: the site's own, for links from notebooks; empty if it has none yet.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of the built site; may be empty.

    Returns:
        What does not hold. The record of a snippet that does not hold says so, and
        its page will show it.
    """
    root = checker.root
    programs, problems = find_programs(root, [root / SNIPPETS])
    records: dict[Path, bytes] = {}
    known: dict[Path, Record] = {}
    artefacts: dict[Path, bytes] = {}
    logs: dict[Path, Path] = {}
    for verdict in checker.check_all(programs, told):
        problems += verdict.problems
        place = snippet_name(verdict.program.path).with_suffix("")
        known[snippet_name(verdict.program.path)] = record = with_troubles(verdict)
        records[Path(f"{place}.json")] = record.to_json().encode()
        if verdict.files:
            for file in verdict.record.files:
                if is_event_file(file.name):  # a board is made of them
                    logs[place] = verdict.files
                elif _is_shown(file.name, verdict.files):
                    artefacts[place / file.name] = (verdict.files / file.name).read_bytes()
    problems += add_boards(artefacts, logs, root / GENERATED)
    artefacts |= downloads.files((snippet_name(one.path), one) for one in programs)
    artefacts |= labs.render(root, known, artefacts, address)
    artefacts |= notebooks(root, known, artefacts, address, colab)
    write_tree(root / RECORDS, records)
    write_tree(root / GENERATED, artefacts)
    return problems


def _is_shown(name: str, files: Path) -> bool:
    """Say whether a page can show a file: a network is loaded by the figure of its name only."""
    return not name.endswith(NETWORK) or (files / name).with_suffix(".json").is_file()


def snippet_name(path: Path) -> Path:
    """Return a snippet's path below the folder of snippets, as pages name it."""
    return path.relative_to(SNIPPETS) if path.is_relative_to(SNIPPETS) else path


def with_troubles(verdict: Verdict) -> Record:
    """Return the record with what the check found, for the page to show."""
    found = [Trouble(item.line, item.what, item.mend) for item in verdict.problems]
    return replace(verdict.record, troubles=tuple(found))


def write_tree(folder: Path, files: Mapping[Path, bytes]) -> None:
    """Make `folder` hold exactly `files`, leaving alone those that are right."""
    for name, data in files.items():
        target = folder / name
        if target.is_file() and target.read_bytes() == data:
            continue
        put(target, data)
    _remove_others(folder, {PurePosixPath(name.as_posix()) for name in files})


def _remove_others(folder: Path, names: set[PurePosixPath]) -> None:
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif PurePosixPath(path.relative_to(folder).as_posix()) not in names:
            path.unlink()
