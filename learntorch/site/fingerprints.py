"""Hold the pictures of a run to those that an author looked at.

A changed program makes another picture, and the file of the program need not say so. The
table `TABLE` therefore keeps a fingerprint of each picture, figure and board:

- its frame, a hash of all that is no number of a place: elements, words, labels, sizes;
- its numbers, as weighted means of up to `PARTS` stretches of them.

Not a hash of the whole: a dozen of our pictures differ in last digits where torch computes with
other instructions of the CPU. ``learntorch refresh`` writes the table. Where a picture shows
times of the machine that drew it, write the reason into its entry, as ``varies``; then it is
only held to be drawn.
"""

from __future__ import annotations

import hashlib
import io
import itertools
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from learntorch.site.exhibits import FRONTEND, SUFFIX
from learntorch.snippets.files import put
from learntorch.snippets.problem import Problem

TABLE = Path("tests/pictures.json")
PARTS = 32
TOLERANCE = 2e-3  # of the mean size of the numbers in a stretch
PIXELS = (".png", ".jpg", ".jpeg", ".gif", ".webp")
KINDS = (*PIXELS, ".svg", ".json")
BOARD = "data.js"  # holds all that a board shows

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
_FLOAT = re.compile(r"-?\d+\.\d+(?:e[-+]?\d+)?|-?\d+e[-+]?\d+")
# Colors and pictures in base64 hold what looks like numbers, some of them beyond all others.
_COLOR = r"#[0-9a-fA-F]{3,8}\b"
_SVG_WORDS = re.compile(rf"(>[^<]*<|{_COLOR})")  # what stands between tags is read, too
_JSON_WORDS = re.compile(rf"({_COLOR}|[A-Za-z0-9+/]{{40,}}=*)")

Print = tuple[str, tuple[float, ...]]
Table = dict[str, dict[str, Any]]


def is_shown(name: Path) -> bool:
    """Say whether a file below the folder of what was generated is a picture, figure or board."""
    if name.is_relative_to(FRONTEND) or name.suffix == ".ipynb":
        return False
    in_board = name.parent.suffix == SUFFIX
    return name.name == BOARD if in_board else name.suffix in KINDS


def fingerprint(name: Path, data: bytes) -> Print:
    """Return the frame and the numbers of a picture, figure or board.

    Raises:
        ValueError: it is not what its name says.
    """
    if name.suffix in PIXELS:
        frame, numbers = _pixels(data)
    else:
        frame, numbers = _text(data.decode("utf-8"), svg=name.suffix == ".svg")
    short = hashlib.sha256(frame.encode()).hexdigest()[:16]
    return short, tuple(float(f"{mean:.5g}") for mean, _ in _means(numbers))


def check(root: Path, artefacts: Mapping[Path, bytes], *, whole: bool = True) -> list[Problem]:
    """Return the pictures that are not those of the table.

    Args:
        root: the folder that holds the table; without one nothing is held to it.
        artefacts: files by their paths below the folder of what was generated.
        whole: these are all, so that those missing are told as well.
    """
    if not (root / TABLE).is_file():
        return []
    known = _read(root)
    shown = {name.as_posix(): data for name, data in artefacts.items() if is_shown(name)}
    problems = [
        Problem(
            _snippet(name), 1, f"draws {Path(name).name} otherwise than before: {why}", _mend(name)
        )
        for name, data in sorted(shown.items())
        if (why := _difference(known.get(name), Path(name), data))
    ]
    gone = sorted(known.keys() - shown.keys()) if whole else []
    told = [Problem(TABLE, None, f"{name} is no longer drawn", _mend(name)) for name in gone]
    return [*problems, *told]


def write(root: Path, artefacts: Mapping[Path, bytes], *, whole: bool = True) -> bool:
    """Write the table anew; say whether it changed.

    What a tolerance allows is left as it was, so that another machine changes nothing.

    Args:
        root: see `check`.
        artefacts: see `check`.
        whole: these are all; otherwise the rest of the table stays.
    """
    known = _read(root) if (root / TABLE).is_file() else {}
    table: Table = {} if whole else dict(known)
    for name, data in artefacts.items():
        if is_shown(name):
            old = known.get(name.as_posix())
            if old is None or _difference(old, name, data):
                frame, numbers = fingerprint(name, data)
                table[name.as_posix()] = {"frame": frame, "numbers": list(numbers)}
            else:
                table[name.as_posix()] = old
    rows = [f"  {json.dumps(name)}: {json.dumps(one)}" for name, one in sorted(table.items())]
    text = "{\n" + ",\n".join(rows) + "\n}\n"
    if (root / TABLE).is_file() and (root / TABLE).read_text("utf-8") == text:
        return False
    put(root / TABLE, text.encode())
    return True


def _read(root: Path) -> Table:
    table: Table = json.loads((root / TABLE).read_text("utf-8"))
    return table


def _difference(old: Mapping[str, Any] | None, name: Path, data: bytes) -> str:
    """Say how a picture differs from its fingerprint; nothing where it does not."""
    if old is None:
        return f"it is not in {TABLE}"
    if old.get("varies"):
        return ""
    frame, _ = fingerprint(name, data)
    if frame != old["frame"]:
        return "other elements or words"
    means = _means(_numbers(name, data))
    for part, ((mean, size), before) in enumerate(zip(means, old["numbers"], strict=True), 1):
        if not abs(mean - before) <= TOLERANCE * size + 1e-5 * abs(before):  # nan differs
            return f"its numbers differ, first in part {part} of {len(means)}"
    return ""


def _numbers(name: Path, data: bytes) -> list[float]:
    if name.suffix in PIXELS:
        return _pixels(data)[1]
    return _text(data.decode("utf-8"), svg=name.suffix == ".svg")[1]


def _pixels(data: bytes) -> tuple[str, list[float]]:
    from PIL import Image

    with Image.open(io.BytesIO(data)) as image:
        flat = [float(one) for one in image.convert("RGBA").tobytes()]
        return f"{image.format} {image.size}", flat


def _text(text: str, *, svg: bool) -> tuple[str, list[float]]:
    """Return a text without the numbers of places, and these.

    In SVG those in tags are places; in JSON those with a fraction.
    """
    words, pattern = (_SVG_WORDS, _NUMBER) if svg else (_JSON_WORDS, _FLOAT)
    parts = words.split(text)
    numbers = [float(found) for part in parts[::2] for found in pattern.findall(part)]
    frame = [part if at % 2 else pattern.sub("0", part) for at, part in enumerate(parts)]
    return f"{len(numbers)} {''.join(frame)}", numbers


def _means(numbers: Sequence[float]) -> list[tuple[float, float]]:
    """Return the weighted mean of each stretch of numbers, and their mean size."""
    step = max(1, -(-len(numbers) // PARTS))
    return [_mean(numbers[at : at + step]) for at in range(0, len(numbers), step)]


def _mean(part: Sequence[float]) -> tuple[float, float]:
    weights = list(
        itertools.islice(itertools.cycle(range(1, 8)), len(part))
    )  # so that order counts
    whole = sum(weights)
    mean = sum(weight * one for weight, one in zip(weights, part, strict=True)) / whole
    return mean, sum(map(abs, part)) / len(part)


def _snippet(name: str) -> Path:
    folder = next(one for one in Path(name).parents if one.suffix != SUFFIX)
    return Path("snippets", folder).with_suffix(".py")


def _mend(name: str) -> str:
    return (
        f"look at docs/generated/{name}; if it is right, run: learntorch refresh {_snippet(name)}"
    )


def uncompared(root: Path) -> dict[str, str]:
    """Return the pictures that are only held to be drawn, by their names, with the reason."""
    table = _read(root) if (root / TABLE).is_file() else {}
    return {name: one["varies"] for name, one in table.items() if one.get("varies")}


def names(artefacts: Iterable[Path]) -> list[str]:
    """Return the names of the pictures, figures and boards among artefacts, in order."""
    return sorted(name.as_posix() for name in artefacts if is_shown(name))
