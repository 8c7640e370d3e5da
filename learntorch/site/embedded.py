"""Find what a fence embeds, and say what a run says of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from learntorch.snippets.compare import check, fresh
from learntorch.snippets.problem import Problem, ProblemError
from learntorch.snippets.program import Program, load, parse
from learntorch.snippets.record import Record


@dataclass(frozen=True)
class Folders:
    """Where things lie, as the current directory sees them.

    Attributes:
        snippets: the programs.
        records: what came of them, in folders of the same names.
        generated: the files that they wrote.
        measured: records that certain machines made.
        pages: the Markdown files.
        nav: the settings that name them in their order.
    """

    snippets: Path
    records: Path
    generated: Path
    measured: Path
    pages: Path = Path("docs")
    nav: Path = Path("mkdocs.yml")


def find(source: str, title: str, folders: Folders) -> Program:
    """Return the snippet that a fence embeds.

    Args:
        source: what stands in the fence; the whole of the snippet, give or take blanks.
        title: the snippet's path below the folder of snippets.
        folders: where things lie.

    Raises:
        ProblemError: there is no such snippet, it is no program, or the fence holds
            something else.
    """
    path = folders.snippets / title
    if not title:
        what = f"it embeds no snippet and starts with {source.strip()[:60]!r}"
        raise _problem(Path("python block without a title"), what, 'write: title="..."')
    if not path.is_file() or ".." in path.parts:
        raise _problem(path, "no such snippet", "mend the title of the block, or write it")
    program = load(path)
    if _words(source) != _words(program.text):
        what = "a block bears its name and does not hold the whole of it"
        raise _problem(path, what, f'let the block hold only: --8<-- "{title}"')
    return program


def recorded(program: Program, folders: Folders) -> Record:
    """Return the record of a run of `program`, of exactly this text.

    Raises:
        ProblemError: it was not run, or it changed since.
    """
    render = "run: learntorch render"
    name = program.path.relative_to(folders.snippets).with_suffix(".json")
    try:
        record = Record.from_json((folders.records / name).read_text("utf-8"))
    except FileNotFoundError:
        raise _problem(program.path, "was not run", render) from None
    except (ValueError, TypeError, KeyError) as error:
        raise _problem(folders.records / name, f"no record: {error}", render) from None
    if record.sha256 != hashlib.sha256(program.text.encode()).hexdigest():
        raise _problem(program.path, "has changed since it was run", render)
    return record


def verified(program: Program, folders: Folders) -> str:
    """Return the caption that says what checked `program`.

    Raises:
        ProblemError: nothing did, or what its comments say does not hold.
    """
    record = recorded(program, folders)
    for problem in check(program, record):
        raise ProblemError(problem)
    return caption(record)


def as_it_ran(program: Program, folders: Folders) -> Program:
    """Return `program` with what its run printed in the place of what its file says.

    Where nothing is known of a run of this text, it is returned as it is.
    """
    try:
        return parse(fresh(program, recorded(program, folders)), program.path)
    except ProblemError:
        return program


def caption(record: Record) -> str:
    """Say what ran a snippet, on what and for how long."""
    name = "torch" if "torch" in record.versions else "python"
    version = record.versions.get(name, "").partition("+")[0]  # "+cpu" says what the device says
    title = {"python": "Python"}.get(name, name)
    told = duration(record.seconds) if record.seconds else record.date  # see `settled`
    return f"checked with {title} {version} · {record.device} · {told}"


def duration(seconds: float) -> str:
    """Return a time as a reader wants it: ``12 ms`` or ``1.3 s``."""
    milliseconds = round(seconds * 1000)
    if milliseconds < 1:
        return "under 1 ms"
    return f"{milliseconds} ms" if milliseconds < 1000 else f"{seconds:.1f} s"


def _words(text: str) -> list[list[str]]:
    """Return the words of each line: Markdown may change the blanks between them."""
    return [row.split() for row in text.rstrip().split("\n")]


def _problem(path: Path, what: str, mend: str) -> ProblemError:
    return ProblemError(Problem(path, None, what, mend))
