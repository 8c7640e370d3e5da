"""Show where other versions of torch and Python print something else than a page shows.

`make matrix` runs all snippets in other environments and keeps a survey of each below
``records/versions``: what holds there, and the changed comments of what does not. A survey
is of a program's code, so one of a program that has changed since is not shown.
"""

from __future__ import annotations

import difflib
import functools
import json
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from html import escape
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch.snippets.checker import Verdict
from learntorch.snippets.files import put
from learntorch.snippets.program import Program
from learntorch.snippets.runner import digest

FOLDER = Path("versions")  # below the folder of records
TABLE = "versions"  # the class of an element that becomes the table
_INSTALLED = re.compile(r"(?<![\w.])/\S*(?=/site-packages/)")  # where this machine keeps packages
# where a compiler for CUDA was found, and no GPU: that is of a machine, and has a time in it
_OF_MACHINE = re.compile(r"\+#> W\d{4} \S+ .*No CUDA runtime is found")
_CUDA = re.compile(r"cu(\d+)(\d)")  # ends the version of a build, such as +cu130
HEADS = ("Python", "torch", "built for", "programs", "all as shown", "differ", "on")


@dataclass(frozen=True)
class Difference:
    """What came of one program in another environment, where that is not what its file says.

    Attributes:
        sha256: the hash of the program's code, without its comments.
        rows: a diff of the file, or what went wrong, a line each.
    """

    sha256: str
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Survey:
    """What came of all programs in one environment.

    Attributes:
        python: its version, such as ``"3.12.1"``; what was asked for where there is none.
        torch: the same of torch, such as ``"2.14.1+cpu"``.
        programs: how many were run; none where the environment could not be made.
        differ: by the name of each program that does not hold, what came of it.
        date: the day, in UTC, as ``2026-11-23``.
        system: the operating system and processor.
        why: what kept the environment from being made; empty where it was.
    """

    python: str
    torch: str
    programs: int = 0
    differ: dict[str, Difference] = field(default_factory=dict)
    date: str = ""
    system: str = ""
    why: str = ""

    @property
    def name(self) -> str:
        """Return it in words."""
        return f"torch {self.version}{self.build and f' for {self.build}'}, Python {self.python}"

    @property
    def version(self) -> str:
        """Return the version of torch without that of its build."""
        return self.torch.partition("+")[0]

    @property
    def build(self) -> str:
        """Return what torch was built for; empty where its version does not say."""
        told = self.torch.partition("+")[2]
        cuda = _CUDA.fullmatch(told)
        return f"CUDA {cuda[1]}.{cuda[2]}" if cuda else "the CPU" if told == "cpu" else told

    def keep(self, folder: Path) -> Path:
        """Write it to its file in `folder` and return that."""
        file = folder / f"python{minor(self.python)}-torch{self.version}.json"
        put(file, (json.dumps(asdict(self), indent=1, ensure_ascii=False) + "\n").encode())
        return file


def survey(verdicts: Sequence[Verdict], torch: str) -> Survey:
    """Return what came of programs that were run in this environment."""
    differ = {
        verdict.program.path.relative_to("snippets").as_posix(): _difference(verdict)
        for verdict in verdicts
        if verdict.problems
    }
    date = max((verdict.record.date for verdict in verdicts), default="")
    system = f"{platform.system()} {platform.machine()}"
    return Survey(platform.python_version(), torch, len(verdicts), differ, date, system)


def _difference(verdict: Verdict) -> Difference:
    program = verdict.program
    old, new = (text.splitlines() for text in (program.text, verdict.fresh))
    rows = list(difflib.unified_diff(old, new, n=0, lineterm=""))[2:]
    rows = [row for row in rows if not row.startswith("@@")]
    rows = rows or [row for problem in verdict.problems for row in problem.what.splitlines()]
    return Difference(digest(program.code), tuple(_INSTALLED.sub("...", row) for row in rows))


def load(records: Path) -> tuple[Survey, ...]:
    """Return all surveys below a folder of records, the oldest torch first."""
    files = sorted((records / FOLDER).glob("*.json"))
    return _load(tuple((file, file.stat().st_mtime_ns) for file in files))


@functools.lru_cache(maxsize=4)
def _load(files: tuple[tuple[Path, int], ...]) -> tuple[Survey, ...]:
    found = [_survey(json.loads(file.read_text("utf-8"))) for file, _ in files]
    return tuple(sorted(found, key=lambda one: (numbers(one.torch), numbers(one.python))))


def _survey(data: dict[str, Any]) -> Survey:
    differ = {
        name: Difference(one["sha256"], tuple(one["rows"])) for name, one in data["differ"].items()
    }
    return seen(Survey(**data | {"differ": differ}))


def seen(one: Survey) -> Survey:
    """Return a survey without what a machine says of itself, and no version."""
    differ = {}
    for name, difference in one.differ.items():
        if rows := tuple(row for row in difference.rows if not _OF_MACHINE.match(row)):
            differ[name] = replace(difference, rows=rows)
    return replace(one, differ=differ)


def shown(program: Program, name: Path, records: Path) -> str:
    """Return as HTML in which environments a program prints something else; empty if in none."""
    found: dict[tuple[str, ...], list[Survey]] = {}
    for one in load(records):
        difference = one.differ.get(name.as_posix())
        if difference and difference.sha256 == digest(program.code):
            found.setdefault(difference.rows, []).append(one)
    return "".join(_note(rows, surveys) for rows, surveys in found.items())


def _note(rows: Iterable[str], surveys: Sequence[Survey]) -> str:
    where = "; ".join(one.name for one in surveys)
    text = escape("\n".join(rows), quote=False)
    return (
        f'<details class="versions" data-search-exclude><summary>Other with {escape(where)}'
        f'</summary><pre class="measured">{text}</pre></details>'
    )


class Versions(Treeprocessor):
    """Fills an element of the class ``versions`` with a table of all surveys.

    Args:
        md: what renders the page.
        records: the folder of records.
    """

    def __init__(self, md: Markdown, records: Path) -> None:
        super().__init__(md)
        self.records = records

    def run(self, root: ElementTree.Element) -> None:
        """Write the table."""
        for box in root.iter("div"):
            if box.get("class") == TABLE:
                _table(box, load(self.records))


def _table(box: ElementTree.Element, surveys: Sequence[Survey]) -> None:
    if not surveys:
        box.text = "No other version has run the programs of this site yet."
        return
    table = ElementTree.SubElement(box, "table")
    _row(ElementTree.SubElement(table, "thead"), "th", HEADS)
    body = ElementTree.SubElement(table, "tbody")
    for one in surveys:
        differ = len(one.differ)
        counts = (one.programs, one.programs - differ, differ, f"{one.system}, {one.date}")
        told = ("-", "-", "-", one.why) if one.why else counts
        _row(body, "td", (one.python, one.version, one.build or "-", *told))


def _row(parent: ElementTree.Element, tag: str, cells: Iterable[object]) -> None:
    row = ElementTree.SubElement(parent, "tr")
    for cell in cells:
        ElementTree.SubElement(row, tag).text = str(cell)


def minor(version: str) -> str:
    """Return a version without its last number."""
    return ".".join(version.split(".")[:2])


def numbers(version: str) -> tuple[int, ...]:
    """Return the numbers of a version, to compare it by."""
    parts = version.partition("+")[0].split(".")
    return tuple(int(part) for part in parts if part.isdigit())
