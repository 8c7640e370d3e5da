"""Show what a program printed on certain machines: dated records that are kept in the repository.

Times, memory and speeds belong to a machine, so a page does not claim them as the output
of everybody's run. A chapter asks for such records with ``record="cpu cuda"`` in the
fence of a program; ``learntorch record`` makes them, and nothing else does. A record is
of the program's code, without its output lines: a program that changed has to be run
on that machine again. What the program drew is kept beside its record, since a picture of
times differs from build to build.

No later run can tell a number that was typed into a record. So each kind has a list of the hashes
of its files, which only the commands write that make them, and which a check compares.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from learntorch.site import versions
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program
from learntorch.snippets.record import CPU, Record
from learntorch.snippets.runner import digest

FOLDER = Path("records")
SUMS = "SHA256SUMS"  # beside the records of each kind, in the form of the program sha256sum
KINDS = ("cpu", "cuda")
NAMES = {"cpu": "CPU", "cuda": "GPU"}


def place(kind: str, name: Path, folder: Path = FOLDER) -> Path:
    """Return the file that holds the record of a snippet.

    Args:
        kind: ``"cpu"`` or ``"cuda"``.
        name: the snippet's path below the folder of snippets.
        folder: where records are kept.
    """
    return folder / kind / name.with_suffix(".json")


def keep(record: Record, program: Program, kind: str, file: Path) -> None:
    """Write a record to a file, as a whole or not at all."""
    device = processor() if kind == "cpu" and record.device == CPU else record.device
    kept = replace(record, sha256=digest(program.code), device=device)
    put(file, kept.to_json().encode())


def keep_files(written: Path, names: Iterable[str], folder: Path) -> None:
    """Keep what a program drew beside its record, for pages to show instead of what a build draws.

    Args:
        written: the folder that it wrote in.
        names: the files to keep.
        folder: the record's own, which holds nothing else afterwards.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for name in names:
        put(folder / name, (written / name).read_bytes())


def seal(root: Path, file: Path) -> None:
    """Write the hashes of a file that a run made, and of what is kept beside it, into their list.

    Args:
        root: the folder of the repository.
        file: a record or a survey, from there.
    """
    folder = root / Path(*file.parts[:2])
    sums = {name: kept for name, kept in _sums(folder).items() if (folder / name).is_file()}
    for path in _files(folder):
        if path == root / file or path.is_relative_to((root / file).with_suffix("")):
            sums[path.relative_to(folder).as_posix()] = _sum(path)
    rows = [f"{kept}  {name}\n" for name, kept in sorted(sums.items())]
    put(folder / SUMS, "".join(rows).encode())


def edited(root: Path) -> Iterator[Problem]:
    """Yield the files below the records that are not what the command wrote that made them."""
    for folder in sorted(path for path in (root / FOLDER).glob("*") if path.is_dir()):
        sums = _sums(folder)
        now = {path.relative_to(folder).as_posix(): _sum(path) for path in _files(folder)}
        for name in sorted(sums.keys() | now.keys()):
            if sums.get(name) == now.get(name):
                continue
            path = (folder / name).relative_to(root)
            told = (folder / SUMS).relative_to(root)
            how = "is not as its run left it" if name in now else "is gone"
            again = _again(folder.name) if name in now else f"take its line out of {told}"
            what, mend = f"{how}, by {told}", f"take it back (git checkout {path}), or {again}"
            yield Problem(path, None, what, mend)


def _again(kind: str) -> str:
    """Say how the files of a folder of records are made anew."""
    if kind == str(versions.FOLDER):
        return "run: make matrix"
    return f"run, on such a machine: make record DEVICE={kind}"


def _files(folder: Path) -> list[Path]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return [path for path in found if path != folder / SUMS]


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _sums(folder: Path) -> dict[str, str]:
    """Return the hashes that the list of a kind holds, by the files' names."""
    file = folder / SUMS
    rows = file.read_text("utf-8").splitlines() if file.is_file() else []
    return {name: kept for kept, _, name in (row.partition("  ") for row in rows)}


def file(root: Path, snippet: Path, name: str) -> Path | None:
    """Return the file that was kept of what a program drew on a CPU; None where none was.

    Args:
        root: the folder of the repository.
        snippet: the program's path below the folder of snippets, without its ending.
        name: what it calls the file.
    """
    kept = root / FOLDER / "cpu" / snippet / name
    return kept if kept.is_file() else None


def processor() -> str:
    """Return the name of this machine's CPU, and how many cores of it may be used."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    try:
        rows = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
        names = [row.partition(":")[2].strip() for row in rows if row.startswith("model name")]
    except OSError:
        names = []
    return f"{names[0] if names else platform.processor() or CPU}, {cores} cores"


def find(program: Program, name: Path, kind: str, folder: Path = FOLDER) -> Record | None:
    """Return the record of a program on a kind of machine; None where there is none.

    Raises:
        ProblemError: the record cannot be read, or is of another program.
    """
    file = place(kind, name, folder)
    again = f"run, on such a machine: learntorch record --device {kind} {program.path.as_posix()}"
    try:
        record = Record.from_json(file.read_text("utf-8"))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError) as error:
        raise ProblemError(Problem(file, None, f"is no record: {error!r}", again)) from None
    if record.sha256 != digest(program.code):
        what = f"is a record of another program than {program.path.as_posix()} is now"
        raise ProblemError(Problem(file, None, what, again))
    return record


def shown(program: Program, name: Path, kinds: str, folder: Path = FOLDER) -> str:
    """Return as HTML what a program printed on each kind of machine.

    Raises:
        ProblemError: a kind is unknown, or a record does not hold.
    """
    parts = []
    for kind in kinds.split():
        if kind not in KINDS:
            what, mend = f'record="{kinds}" names {kind!r}', f"there are: {', '.join(KINDS)}"
            raise ProblemError(Problem(program.path, None, what, mend))
        parts.append(_panel(find(program, name, kind, folder), kind))
    return "".join(parts)


def missing(kind: str) -> str:
    """Say that there is no record of a kind of machine."""
    return f"No {NAMES[kind]} has run this program for this page yet."


def where(record: Record) -> str:
    """Say where a record was made, when, and with which torch."""
    return f"{record.device} · {record.date} · torch {record.versions.get('torch', '')}"


def _panel(record: Record | None, kind: str) -> str:
    if record is None:
        return f'<p class="measured" data-search-exclude>{missing(kind)}</p>'
    text = escape("".join(record.outputs).rstrip(), quote=False)
    return (
        f'<p class="measured" data-search-exclude>{escape(where(record))}</p>'
        f'<pre class="measured" data-search-exclude>{text}</pre>'
    )


def _is_record(root: Path, name: Path) -> bool:
    return (root / FOLDER / name).with_suffix(".json").is_file()


def strays(root: Path) -> Iterator[Problem]:
    """Yield the records, and the files kept beside them, that belong to no snippet."""
    for path in sorted(path for path in (root / FOLDER).rglob("*") if path.is_file()):
        name = path.relative_to(root / FOLDER)
        if name.parts[0] == str(versions.FOLDER) or name.parts[1:] == (SUMS,):
            continue  # surveys of all snippets, and lists of hashes
        record = next((one for one in name.parents[:-1] if _is_record(root, one)), name)
        snippet = Path("snippets", *record.parts[1:]).with_suffix(".py")
        if record.parts[0] not in KINDS or not (root / snippet).is_file():
            what = f"is a record of {snippet}, which is not there"
            yield Problem(path.relative_to(root), None, what, "remove it")
