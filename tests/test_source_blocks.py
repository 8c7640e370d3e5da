"""What "From the source to here" says of each block of the source is what comes when it is run.

`tests/source.txt` holds the blocks as they stand there. **Alone**, a block is run in an empty
module; **in order**, without its prompts, in one module that has the imports of the page and all
that the blocks before it left, each up to its first error.
"""

import contextlib
import io
import re
import sys
import textwrap
import warnings
from pathlib import Path
from typing import Any

import pytest

from tests.test_source_map import BLOCKS, DOCS, ERROR, PAGE, ROW

QUOTED = Path(__file__).with_name("source.txt").read_text("utf-8")
IMPORTS = "import torch, numpy as np, torch.nn as nn\n"
PROMPT = ">>> "
RUNS = "runs"
STEPS = "num_iter = 500000\n"  # of B23, which take minutes


def quoted(text: str) -> dict[str, str]:
    """Return the blocks by their names."""
    _, *parts = re.split(r"^=== (B\d\d)\n", text, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


SOURCE = quoted(QUOTED)


def outcome(code: str, module: dict[str, Any]) -> str:
    """Run a text in a module; return its error as Python tells it, or that it runs."""
    module.setdefault("__name__", "__main__")
    shown = io.StringIO()
    try:
        with contextlib.redirect_stdout(shown), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            exec(compile(code, "pasted.py", "exec"), module)
    except Exception as error:
        with contextlib.redirect_stderr(shown):  # Python's own words, with what it suggests
            sys.__excepthook__(type(error), error, error.__traceback__)
        return shown.getvalue().splitlines()[-1]
    return RUNS


def ordered(blocks: dict[str, str]) -> tuple[dict[str, str], dict[str, Any]]:
    """Run all blocks one after the other; return what came of each, and what they made."""
    module: dict[str, Any] = {}
    assert outcome(IMPORTS, module) == RUNS
    found = {}
    for name, block in blocks.items():
        found[name] = outcome(_quick(block.replace(PROMPT, "")), module)
    return found, module


def _quick(block: str) -> str:
    return block.replace(STEPS, "num_iter = 3\n")


def said(page: str) -> dict[str, tuple[list[str], list[str], list[str]]]:
    """Return what the page says of each block: alone, in order, and what else it names."""
    rows = (found.groups() for row in page.splitlines() if (found := ROW.fullmatch(row)))
    return {name: _verdicts(cells.split(" | ")[1]) for name, cells in rows if name in BLOCKS}


def _verdicts(cell: str) -> tuple[list[str], list[str], list[str]]:
    if cell.startswith("Alone: "):
        alone, _, order = cell.partition("<br>In order: ")
    else:  # the same both ways
        alone, _, more = cell.partition(" both ways")
        order = alone + more
    first = _errors(alone)
    later = _errors(order)
    return first[:1], later[:1], first[1:] + later[1:]


def _errors(text: str) -> list[str]:
    if re.match(r"runs\b|Runs\b|Empty\b", text):
        return [RUNS]
    return ERROR.findall(text)


@pytest.fixture(scope="module")
def page() -> str:
    return (DOCS / PAGE).read_text("utf-8")


@pytest.fixture(scope="module")
def in_order() -> dict[str, str]:
    return ordered(SOURCE)[0]


def test_every_block_is_quoted() -> None:
    assert list(SOURCE) == BLOCKS
    assert [name for name, block in SOURCE.items() if not block.strip()] == ["B24"]


@pytest.mark.parametrize("name", BLOCKS)
def test_the_page_says_what_comes_of_a_block(
    page: str, in_order: dict[str, str], name: str
) -> None:
    alone, order, _ = said(page)[name]
    assert [outcome(_quick(SOURCE[name]), {})] == alone
    assert [in_order[name]] == order


def test_the_errors_behind_the_first_ones_are_there(page: str) -> None:
    """What the page says comes further down, or comes once the first cause is mended."""
    module: dict[str, Any] = {}
    outcome(f"{IMPORTS}X = torch.ones(3, 4)\n", module)
    (random,) = re.findall(r".*\btoch\b.*\n", SOURCE["B06"])
    *_, last = SOURCE["B15"].splitlines()
    later = {
        "B06": outcome(random, module),
        "B15": outcome(last, module),
        "B20": outcome(textwrap.dedent(SOURCE["B20"]), module),
    }
    found = {name: rest for name, (_, _, rest) in said(page).items() if rest}
    assert {name: [_plain(error) for error in rest] for name, rest in found.items()} == {
        name: [_plain(error)] for name, error in later.items()
    }


def _plain(error: str) -> str:
    """Return an error without a proposal: Python makes none among more than 750 attributes.

    A tensor has nearly as many, and what tests import adds some.
    """
    return error.partition(". Did you mean")[0]


def test_the_loop_is_long_and_computes_in_float32() -> None:
    assert SOURCE["B23"].count(STEPS) == 1
    assert SOURCE["B23"].count("type(torch.float64)") == 3
    module: dict[str, Any] = {}
    assert outcome(_quick(SOURCE["B23"]), module) == RUNS
    assert {str(module[name].dtype) for name in ("w", "b", "x", "loss")} == {"torch.float32"}


@pytest.mark.parametrize(
    ("pattern", "broken", "name"),
    [
        (r"(\| B01 .*)In order: runs", r"\1In order: [`KeyError: 1`](#no_x)", "B01"),
        (r"(\| B05 .*Alone: )\S+ \S+ [^<]*", r"\1runs", "B05"),
        (
            r"(\| B14 .*In order: )[^|]* \|",
            r"\1[`NameError: name 'X' is not defined`](#x) |",
            "B14",
        ),
        (r"(\| B25 .* \| )\[`SyntaxError[^`]*`", r"\1[`SyntaxError: unmatched ')'`", "B25"),
        (r"(\| B23 .* \| )Runs\b", r"\1Stops", "B23"),
    ],
)
def test_a_row_that_fits_another_block_is_found(
    page: str, in_order: dict[str, str], pattern: str, broken: str, name: str
) -> None:
    changed = re.sub(pattern, broken, page)
    assert changed != page
    alone, order, _ = said(changed)[name]
    came = outcome(_quick(SOURCE[name]), {}), in_order[name]
    assert ([came[0]], [came[1]]) != (alone, order)
