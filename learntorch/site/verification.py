"""Say of everything that a site shows what checked it: one table, for people and for programs.

``learntorch render`` writes `FILE` among what it generates, and the build puts it at the root of
the site as ``verification.json``. A page shows it where it has::

    <div class="verification" markdown></div>

The file holds, as version 1:

- ``version``: changes when a field is renamed, removed, or comes to mean something else.
- ``made``: the day of the build; ``learntorch``: its version.
- ``totals``: how many there are of each kind.
- ``environments``: each Python, torch and device, with the number of programs that ran there.
- ``programs``: of each its ``name``, ``address`` on the site, ``sha256``, ``checked_by``, ``date``,
  ``python``, ``torch``, ``device``, ``seconds``, how many ``outputs`` of how many ``lines``, the
  type of its ``error`` or null, and the names of its ``pictures`` and ``boards``; of these the
  ones that are only held to be drawn are ``uncompared``, each with the reason.
- ``blocks``: the rest of the code: ``page``, ``line``, ``kind``, ``checked_by`` or null, and the
  reason ``not_run``. A build does not run them, and so knows no date and no versions.
- ``slowest``: the names of ten programs.
- ``mutations``: what ``make mutate`` kept, of how many ``files``, and how many of these have
  ``changed`` since.

Where ``SOURCE_DATE_EPOCH`` is set, ``seconds`` is null: see `learntorch.site.settled`.
"""

from __future__ import annotations

import datetime
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from learntorch import __version__
from learntorch.site import fingerprints, inventory, settings
from learntorch.site.embedded import Folders, duration
from learntorch.site.exhibits import SUFFIX
from learntorch.site.fences import CONSOLE, NOT_RUN, PYCON, PYTHON, Fence, find
from learntorch.snippets.program import Program
from learntorch.snippets.record import CPU, Record
from learntorch.snippets.runner import digest

FILE = Path("verification.json")  # below the folder of what was generated
MUTATIONS = Path("tests/mutations.json")
VERSION, SLOWEST = 1, 10
FILE_HASH = 12  # digits of the hash of each file that `make mutate` changes
RUN, TESTS = "learntorch render", "make test"
BUILD, LATER = "this build", f"{TESTS}, not this build"

Report = dict[str, Any]


def report(
    root: Path,
    known: Mapping[Path, tuple[Program, Record]],
    artefacts: Iterable[Path],
) -> Report:
    """Return what is known of everything that the site shows.

    Args:
        root: the project.
        known: each snippet with what came of it, by its path below the folder of snippets.
        artefacts: the files that they wrote, below the folder of what was generated.

    Raises:
        ProblemError: a page is no clean text.
    """
    drawn = defaultdict(list)
    for name in fingerprints.names(artefacts):
        drawn[_owner(name)].append(name)
    loose = fingerprints.uncompared(root)
    programs = [_program(name, *known[name], drawn, loose) for name in sorted(known)]
    blocks = [
        block
        for page in inventory.pages(root)
        for fence in find(inventory.read(root, page))
        if (block := _block(page, fence))
    ]
    slow = sorted(programs, key=lambda one: -(one["seconds"] or 0))[:SLOWEST]
    return {
        "version": VERSION,
        "made": (settings.read().day or datetime.datetime.now(datetime.UTC).date()).isoformat(),
        "learntorch": __version__,
        "totals": _totals(root, programs, blocks),
        "environments": _environments(programs),
        "programs": programs,
        "blocks": blocks,
        "slowest": [one["name"] for one in slow if one["seconds"]],
        "mutations": _mutations(root),
    }


def to_json(told: Report) -> bytes:
    """Return a report as a file: one program a line, so that two can be compared."""
    rows = []
    for key, value in told.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            inner = ",\n".join(json.dumps(one, ensure_ascii=False) for one in value)
            rows.append(f"{json.dumps(key)}: [\n{inner}\n]")
        else:
            rows.append(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}")
    return ("{\n" + ",\n".join(rows) + "\n}\n").encode()


def _owner(name: str) -> str:
    """Return the program that wrote a picture, by its path below the folder of snippets."""
    folder = next(one for one in PurePosixPath(name).parents if one.suffix != SUFFIX)
    return f"{folder}.py"


def _program(
    name: Path,
    program: Program,
    record: Record,
    drawn: Mapping[str, list[str]],
    loose: Mapping[str, str],
) -> Report:
    ours = drawn.get(name.as_posix(), ())
    made = [Path(one).relative_to(name.with_suffix("")) for one in ours]
    boards = [one.parent.as_posix() for one in made if one.parent.suffix == SUFFIX]
    apart = "" if record.device == CPU else f"its numbers are those of {record.device}"
    reasons = [loose.get(one, apart) for one in ours]
    return {
        "name": name.as_posix(),
        "address": address(name),
        "sha256": record.sha256,
        "checked_by": None if record.troubles else RUN,
        "date": record.date,
        "python": record.versions.get("python", ""),
        "torch": record.versions.get("torch"),
        "device": record.device,
        "seconds": record.seconds or None,
        "outputs": sum(bool(one.shown) for one in program.statements),
        "lines": sum(len(one.shown) for one in program.statements),
        "error": record.raised.text.split(":")[0].strip() if record.raised else None,
        "pictures": [one.as_posix() for one in made if one.parent.suffix != SUFFIX],
        "boards": boards,
        "uncompared": {
            (one.parent if one.parent.suffix == SUFFIX else one).as_posix(): reason
            for one, reason in zip(made, reasons, strict=True)
            if reason
        },
    }


def address(name: Path) -> str:
    """Return where a program stands on the site.

    Examples:
        >>> address(Path("tensors/creating/zeros.py"))
        'tensors/creating/#zeros'
        >>> address(Path("labs/hooks.py"))
        'generated/labs/hooks/'
    """
    if name.parent.as_posix() == inventory.LABS.name:
        return f"generated/{name.with_suffix('').as_posix()}/"
    page = "" if name.parent.as_posix() == "index" else f"{name.parent.as_posix()}/"
    return f"{page}#{name.stem}"


def _block(page: Path, fence: Fence) -> Report | None:
    """Return what is known of a fence that embeds no program."""
    if fence.embeds:
        return None
    why = fence.attributes.get(NOT_RUN)
    run = fence.word in (PYTHON, PYCON, CONSOLE) and why is None
    return {
        "page": page.as_posix(),
        "line": fence.line,
        "kind": fence.word,
        "checked_by": TESTS if run else None,
        "not_run": why,
    }


def _totals(root: Path, programs: Sequence[Report], blocks: Sequence[Report]) -> Report:
    counted = inventory.inventory(root)["total"]
    return {
        "programs": len(programs),
        "outputs": sum(one["outputs"] for one in programs),
        "lines": sum(one["lines"] for one in programs),
        "errors": sum(one["error"] is not None for one in programs),
        "pictures": sum(len(one["pictures"]) for one in programs),
        "boards": sum(len(one["boards"]) for one in programs),
        "exercises": counted["exercises"],
        "prompts": counted["prompts"],
        "commands": counted["commands"],
        "only_shown": sum(one["checked_by"] is None for one in blocks),
        "seconds": round(sum(one["seconds"] or 0 for one in programs), 1) or None,
    }


def _environments(programs: Sequence[Report]) -> list[Report]:
    keys = ("python", "torch", "device")
    found = Counter(tuple(one[key] for key in keys) for one in programs)
    return [
        {**dict(zip(keys, values, strict=True)), "programs": count}
        for values, count in sorted(found.items(), key=str)
    ]


def _mutations(root: Path) -> Report | None:
    file = root / MUTATIONS
    if not file.is_file():
        return None
    told: Report = json.loads(file.read_text("utf-8"))
    files = told.pop("files")
    changed = sum(hash_of(root / name) != kept for name, kept in files.items())
    return told | {"files": len(files), "changed": changed}


def hash_of(file: Path) -> str:
    """Return the hash of a file that ``make mutate`` keeps; empty where it is gone."""
    return digest(file.read_text("utf-8"))[:FILE_HASH] if file.is_file() else ""


class Verification(Treeprocessor):
    """Fills the boxes of a page that ask for the report.

    Args:
        md: what renders the page.
        folders: where things lie.
    """

    def __init__(self, md: Markdown, folders: Folders) -> None:
        super().__init__(md)
        self.folders = folders

    def run(self, root: ElementTree.Element) -> None:
        """Fill each box with tables."""
        for box in list(root.iter("div")):
            part = box.attrib.pop("data-part", None) if box.get("class") == "verification" else None
            if part is None:
                continue
            file = self.folders.generated / FILE
            if file.is_file():
                PARTS[part](box, json.loads(file.read_text("utf-8")))
            else:
                _add(box, "p", "Nothing was checked yet; run: learntorch render")


def _add(
    parent: ElementTree.Element, tag: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    made = ElementTree.SubElement(parent, tag, attributes)
    made.text = text
    return made


RIGHT = {"style": "text-align: right;"}  # as Python-Markdown writes it; becomes a class
Cell = str | tuple[str, str]  # a text, or a text with where it leads


def _table(
    parent: ElementTree.Element,
    heads: Sequence[str],
    rows: Iterable[Sequence[Cell]],
    numbers: Sequence[int] = (),
) -> None:
    """Write a table.

    Args:
        parent: takes it.
        heads: what stands above the columns.
        rows: their cells.
        numbers: the columns that are aligned to the right.
    """
    table = _add(parent, "table")
    head = _add(_add(table, "thead"), "tr")
    for at, words in enumerate(heads):
        _add(head, "th", words, **(RIGHT if at in numbers else {}))
    body = _add(table, "tbody")
    for row in rows:
        line = _add(body, "tr")
        for at, cell in enumerate(row):
            made = _add(line, "td", **(RIGHT if at in numbers else {}))
            if isinstance(cell, str):
                made.text = cell
            else:
                _add(made, "a", cell[0], href=cell[1])


def _all(box: ElementTree.Element, told: Report) -> None:
    """Write how many there are of each kind, and where they ran."""
    many = told["totals"]
    loose = sum(len(one["uncompared"]) for one in told["programs"])
    compared = "drawn in that run, and held to fingerprints"
    compared += f"; {loose} only to be drawn" if loose else ""
    rows = [
        ("programs", many["programs"], BUILD, "run, and compared statement by statement"),
        ("outputs", many["outputs"], BUILD, f"the same run; {many['lines']:,} lines"),
        ("errors", many["errors"], BUILD, "the same run: where, which type, which message"),
        ("pictures and figures", many["pictures"], BUILD, compared),
        ("boards", many["boards"], BUILD, "made from its event files, and held to fingerprints"),
        ("exercises", many["exercises"], LATER, "solutions, stubs and wrong answers"),
        ("prompts of dialogues with Python", many["prompts"], LATER, "run as doctests"),
        ("shell commands", many["commands"], LATER, "run without a network"),
        ("blocks that are only shown", many["only_shown"], "nothing", "the page says so"),
    ]
    table = [(what, f"{count:,}", who, how) for what, count, who, how in rows]
    _table(box, ("What", "How many", "Checked by", "How"), table, numbers=(1,))
    dates = sorted({one["date"] for one in told["programs"]})
    when = dates[0] if len(set(dates)) == 1 else f"{dates[0]} to {dates[-1]}" if dates else "never"
    for one in told["environments"]:
        words = f"{one['programs']:,} programs ran with Python {one['python']} and torch "
        _add(box, "p", f"{words}{one['torch']} on {one['device']}, {when} (UTC).")
    if many["seconds"]:
        _add(box, "p", f"Together they took {duration(many['seconds'])}, one after the other.")


def _slow(box: ElementTree.Element, told: Report) -> None:
    """Write the slowest programs."""
    known = {one["name"]: one for one in told["programs"]}
    if not told["slowest"]:
        _add(box, "p", "This build is meant to be repeated byte by byte, and so tells no times.")
        return
    found = [known[name] for name in told["slowest"]]
    rows = [((one["name"], link(one)), duration(one["seconds"])) for one in found]
    _table(box, ("Program", "Time"), rows, numbers=(1,))


def _mutated(box: ElementTree.Element, told: Report) -> None:
    """Write how many mistakes were made on purpose, and how many were noticed."""
    score = told["mutations"]
    if score is None:
        _add(box, "p", "No trial was kept yet; run: make mutate")
        return
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    for kind, counts in score["kinds"].items():
        groups[kind.partition(":")[0]].update(counts)
    groups["together"].update(score["total"])
    rows = [
        (name, *(str(counts[key]) for key in ("tried", "killed", "equivalent")))
        for name, counts in groups.items()
    ]
    _table(box, ("In", "Made", "Noticed", "No mistake"), rows, numbers=(1, 2, 3))
    words = f"Made on {score['date']} with torch {score['torch']}"
    words = f"{words} from revision {score['commit']}, by seed {score['seed']}."
    _add(box, "p", f"{words} {age(score)}")


def age(score: Report) -> str:
    """Say how much of what was tried on purpose is no longer what it was then."""
    files, changed = score["files"], score["changed"]
    since = f"{changed or 'none'} of them {'have' if changed > 1 else 'has'} changed since"
    return f"The mistakes were made in {files:,} files; {since}."


def _blocks(box: ElementTree.Element, told: Report) -> None:
    """Write a fold for the code that is no program of its own, with a row for each block."""
    rows = [
        (one["page"], str(one["line"]), one["kind"], _state(one))
        for one in sorted(told["blocks"], key=lambda one: (one["page"], one["line"]))
    ]
    fold = _add(box, "details", **{"data-search-exclude": ""})
    _add(fold, "summary", _many(len(rows), "block") or "No block")
    _table(fold, ("File", "Line", "Kind", "Checked by"), rows, numbers=(1,))


def _state(block: Report) -> str:
    """Say what checked a block that is no program of its own."""
    if block["checked_by"]:
        return LATER
    return f"nothing: {block['not_run']}" if block["not_run"] else "nothing: it is only shown"


def _chapters(box: ElementTree.Element, told: Report) -> None:
    """Write a fold for each page, with its programs."""
    pages: dict[str, list[Report]] = defaultdict(list)
    for one in told["programs"]:
        pages[one["name"].rpartition("/")[0]].append(one)
    for page, programs in pages.items():
        fold = _add(box, "details", **{"data-search-exclude": ""})
        took = sum(one["seconds"] or 0 for one in programs)
        words = [_many(len(programs), "program")]
        words += [_many(sum(one["outputs"] for one in programs), "output")]
        words += [_many(sum(one["error"] is not None for one in programs), "error")]
        words += [_many(sum(len(one["pictures"]) for one in programs), "picture")]
        words += [duration(took)] if took else []
        _add(fold, "summary", f"{page}: {', '.join(word for word in words if word)}")
        rows = [
            (
                (one["name"].rpartition("/")[2], link(one)),
                _shows(one, told["environments"]),
                one["date"],
                duration(one["seconds"]) if one["seconds"] else "",
            )
            for one in programs
        ]
        _table(fold, ("Program", "What was compared", "When", "Time"), rows, numbers=(3,))


def _shows(one: Report, environments: Sequence[Report]) -> str:
    """Say what of a program was compared; where it ran, too, if not all ran in one place."""
    if not one["checked_by"]:
        return "it does not hold"
    parts = [_many(one["outputs"], "output"), one["error"] or ""]
    parts += [
        f"{name} (only that it is drawn)" if name in one["uncompared"] else name
        for name in (*one["pictures"], *one["boards"])
    ]
    told = ", ".join(part for part in parts if part) or "that it runs"
    place = f"Python {one['python']}, torch {one['torch']}, {one['device']}"
    return f"{told}; {place}" if len(environments) > 1 else told


def _many(count: int, word: str) -> str:
    return f"{count} {word}{'s' if count != 1 else ''}" if count else ""


def link(one: Report) -> str:
    """Return the link to a program from the page, as a page would write it."""
    name = Path(one["name"])
    if name.parent.as_posix() == inventory.LABS.name:
        return f"generated/{name.with_suffix('.ipynb').as_posix()}"
    return f"{name.parent.as_posix()}.md#{name.stem}"


PARTS = {
    "all": _all,
    "slow": _slow,
    "mutated": _mutated,
    "chapters": _chapters,
    "blocks": _blocks,
}
