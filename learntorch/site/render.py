"""Make what pages show besides text: a record of each snippet and the files it wrote."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from learntorch.site import downloads, fingerprints, labs, measured, settled, verification
from learntorch.site.exhibits import add_boards, is_event_file
from learntorch.site.notebooks import TYPES, notebook, notebooks, singles, source_of
from learntorch.site.notebooks import place as notebook_of
from learntorch.snippets.checker import SNIPPETS, Checker, Verdict, find_programs
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem
from learntorch.snippets.record import CPU, Record, Trouble

RECORDS = Path("build/records")
GENERATED = Path("docs/generated")
PICTURES = (".svg", ".png", ".json")
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
    verdicts = checker.check_all(programs, told)
    problems += [problem for verdict in verdicts for problem in verdict.problems]
    known = {snippet_name(verdict.program.path): with_troubles(verdict) for verdict in verdicts}
    records = {name.with_suffix(".json"): one.to_json().encode() for name, one in known.items()}
    artefacts, unfit = drawn(verdicts, root)
    problems += unfit
    problems += drawn_otherwise(artefacts, verdicts, root, whole=not problems)
    run = {snippet_name(one.path): (one, known[snippet_name(one.path)]) for one in programs}
    shown = verification.report(root, run, artefacts)
    artefacts[verification.FILE] = verification.to_json(shown)
    named = [(snippet_name(one.path), one) for one in programs]
    artefacts |= downloads.files(named) | singles(named, root, known, address, colab)
    artefacts |= labs.render(root, known, artefacts, address, colab)
    artefacts |= notebooks(root, known, artefacts, address, colab)
    write_tree(root / RECORDS, records)
    write_tree(root / GENERATED, artefacts)
    return problems


def drawings(verdict: Verdict) -> list[str]:
    """Return what a program wrote that a page can show, without the events of a board."""
    names = [file.name for file in verdict.record.files if not is_event_file(file.name)]
    return [
        name
        for name in names
        if name.endswith(PICTURES)
        # loaded by the figure of its name, and by nothing else
        or (name.endswith(NETWORK) and f"{name.removesuffix(NETWORK)}.json" in names)
    ]


def drawn(verdicts: Sequence[Verdict], root: Path) -> tuple[dict[Path, bytes], list[Problem]]:
    """Return what programs wrote that a page can show, and the boards made of their logs.

    Args:
        verdicts: of a checker that keeps files.
        root: the folder of the repository, for the boards of earlier and what was kept with
            records.

    Returns:
        The files by their paths below the folder of what was generated, and what no board
        can be made of.
    """
    artefacts: dict[Path, bytes] = {}
    logs: dict[Path, Path] = {}
    for verdict in verdicts:
        place = snippet_name(verdict.program.path).with_suffix("")
        if verdict.files:
            if any(is_event_file(file.name) for file in verdict.record.files):
                logs[place] = verdict.files  # a board is made of them
            for name in drawings(verdict):
                kept = measured.file(root, place, name) or verdict.files / name
                artefacts[place / name] = kept.read_bytes()
    problems = add_boards(artefacts, logs, root / GENERATED)
    return artefacts, problems


def drawn_otherwise(
    artefacts: Mapping[Path, bytes], verdicts: Sequence[Verdict], root: Path, *, whole: bool
) -> list[Problem]:
    """Return the pictures that are not as they were, without those of programs on a GPU.

    Args:
        artefacts: what `drawn` returned.
        verdicts: what it was given.
        root: the folder of the repository.
        whole: these are all, so that those missing are told as well.
    """
    apart = {
        snippet_name(one.program.path).with_suffix("")
        for one in verdicts
        if one.record.device != CPU  # whose numbers may differ
    }
    held = {name: data for name, data in artefacts.items() if apart.isdisjoint(name.parents)}
    return fingerprints.check(root, held, whole=whole and not apart)


def render_one(root: Path, verdict: Verdict) -> tuple[list[Path], list[Problem]]:
    """Write record and artefacts of one snippet; touch only what changed.

    Where it does not hold, pictures of an earlier run stay.

    Args:
        root: the folder of the repository.
        verdict: what came of its run.

    Returns:
        The files that were not there before, and what no board can be made of.
    """
    name = snippet_name(verdict.program.path)
    place, record = name.with_suffix(""), with_troubles(verdict)
    artefacts, problems = drawn([verdict], root)
    chapter, _ = find_programs(root, [(root / SNIPPETS / name).parent])
    artefacts |= downloads.files((snippet_name(one.path), one) for one in chapter)
    artefacts |= singles([(name, verdict.program)], root, {name: record}, "")
    made = {RECORDS / name.with_suffix(".json"): record.to_json().encode()}
    made |= {GENERATED / file: data for file, data in artefacts.items()}
    new = [file for file in made if not (root / file).is_file()]
    for file, data in made.items():
        if not (root / file).is_file() or (root / file).read_bytes() != data:
            put(root / file, data)
    if not verdict.problems:
        kept = {
            PurePosixPath(file.relative_to(place)) for file in artefacts if place in file.parents
        }
        _remove_others(root / GENERATED / place, kept)
    return new, problems


def remove_one(root: Path, name: Path) -> None:
    """Remove what was made of a snippet that is gone."""
    (root / RECORDS / name.with_suffix(".json")).unlink(missing_ok=True)
    (root / GENERATED / downloads.FOLDER / name).unlink(missing_ok=True)
    shutil.rmtree(root / GENERATED / name.with_suffix(""), ignore_errors=True)


def renew_notebook(root: Path, page: Path, address: str = "", colab: str = "") -> list[Path]:
    """Write the notebook of one chapter or laboratory from the records that are there.

    Args:
        root: the folder of the repository.
        page: its path below ``docs``; of a laboratory, as `labs.page_of` names it.
        address: the site's own; empty if it has none yet.
        colab: OWNER/REPOSITORY/blob/BRANCH/FOLDER of the built site; may be empty.

    Returns:
        The notebook, where it was not there before.
    """
    folder = page.with_suffix("")
    lab = (root / SNIPPETS / page).with_suffix(".py")
    files = [lab] if lab.is_file() else sorted((root / SNIPPETS / folder).glob("*.py"))
    known = {}
    for file in files:
        name = file.relative_to(root / SNIPPETS)
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            text = (root / RECORDS / name.with_suffix(".json")).read_text("utf-8")
            known[name] = Record.from_json(text)
    there = (root / GENERATED / folder).rglob("*")
    artefacts = {
        file.relative_to(root / GENERATED): file.read_bytes()
        for file in there
        if file.suffix in TYPES
    }
    if lab.is_file():
        made = labs.render(root, known, artefacts, address, colab)
    else:
        data = notebook(source_of(root, Path("docs") / page, known, artefacts, address, colab))
        made = {notebook_of(Path("docs") / page): data} if data else {}
    new = [GENERATED / name for name in made if not (root / GENERATED / name).is_file()]
    for name, data in made.items():
        put(root / GENERATED / name, data)
    return new


def snippet_name(path: Path) -> Path:
    """Return a snippet's path below the folder of snippets, as pages name it."""
    return path.relative_to(SNIPPETS) if path.is_relative_to(SNIPPETS) else path


def with_troubles(verdict: Verdict) -> Record:
    """Return the record with what the check found, for the page to show."""
    found = [Trouble(item.line, item.what, item.mend) for item in verdict.problems]
    record = settled.settle(verdict.record, verdict.program)
    return replace(record, troubles=tuple(found))


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
