"""Press every copy button, run what it copied, and compare with what the page shows.

All run in forks of a warm parent, which tests/test_parity.py holds to a bare Python, and
every `BARE`th in a bare Python as well, as a reader pastes it: each one in `make test-bare`.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from learntorch.site.fences import CONSOLE, PYCON, PYTHON, find
from learntorch.site.pycon import examples
from learntorch.snippets.checker import Checker
from learntorch.snippets.compare import lines_of, match
from learntorch.snippets.program import load
from learntorch.snippets.record import Record
from learntorch.snippets.runner import environment

ROOT = Path(__file__).resolve().parents[2]
TRACEBACK = "Traceback (most recent call last):"
SECONDS = 180
BARE = int(os.environ.get("BARE", "8"))
SHOWN = """figure => ["output", "error"].map(voice =>
    [...figure.querySelectorAll(`pre.${voice} > samp`)].map(said => said.textContent))"""


@dataclass(frozen=True)
class Copied:
    """What a reader gets from one block.

    Attributes:
        where: its page and name.
        kind: the word of its fence.
        text: what the copy button copied.
        outputs: the outputs that the page shows.
        errors: the errors that the page shows: one or none.
    """

    where: str
    kind: str
    text: str
    outputs: list[str]
    errors: list[str]


@pytest.fixture(scope="module")
def copied(browser: Browser, address: str, chapters: dict[str, Path], unfold: str) -> list[Copied]:
    """What all copy buttons of the site copy."""
    with browser.new_context(permissions=["clipboard-read", "clipboard-write"]) as context:
        page = context.new_page()
        return [
            block for chapter in chapters for block in _press_all(page, address + chapter, unfold)
        ]


def _press_all(page: Page, address: str, unfold: str) -> list[Copied]:
    page.goto(address)
    page.evaluate(unfold)
    return [_press(page, figure) for figure in page.locator("figure.snippet").all()]


def _press(page: Page, figure: Locator) -> Copied:
    page.evaluate("() => navigator.clipboard.writeText('nothing was copied')")
    figure.locator("button.copy").click()
    figure.locator("button.copy[data-state=copied]").wait_for()
    text = page.evaluate("() => navigator.clipboard.readText()")
    outputs, errors = figure.evaluate(SHOWN)
    where = f"{page.url} {figure.locator('figcaption').inner_text()}"
    return Copied(where, figure.get_attribute("data-kind") or "", text, outputs, errors)


def _blocks(chapters: dict[str, Path], *words: str) -> list[tuple[str, str]]:
    """Return the title and body of each fence with one of `words`, in the order of the pages."""
    fences = [fence for path in chapters.values() for fence in find(path.read_text("utf-8"))]
    return [(item.attributes.get("title", ""), item.body) for item in fences if item.word in words]


def test_every_block_has_a_button(copied: list[Copied], chapters: dict[str, Path]) -> None:
    assert len(copied) == len(_blocks(chapters, PYTHON, PYCON, CONSOLE)) > 0


def test_copies_are_the_programs(copied: list[Copied], chapters: dict[str, Path]) -> None:
    programs = [item for item in copied if item.kind == PYTHON]
    titles = [title for title, _ in _blocks(chapters, PYTHON)]
    assert len(programs) == len(titles) > 0
    for item, title in zip(programs, titles, strict=True):
        assert item.text == load(ROOT / "snippets" / title).code, item.where


def test_commands_are_copied_without_prompts(
    copied: list[Copied], chapters: dict[str, Path]
) -> None:
    commands = [item.text for item in copied if item.kind == CONSOLE]
    bodies = [body.split("\n") for _, body in _blocks(chapters, CONSOLE)]
    assert commands == [_typed(rows) for rows in bodies] != []


def _typed(rows: Sequence[str]) -> str:
    """Return what a reader types in a dialogue: a backslash at the end goes on in the next row."""
    typed: list[str] = []
    for row in rows:
        if row.startswith("$ "):
            typed.append(row.removeprefix("$ "))
        elif typed and typed[-1].endswith("\\"):
            typed.append(row.removeprefix("> "))
    return "".join(f"{row}\n" for row in typed)


def test_dialogues_are_copied_without_prompts_and_go_on_as_shown(
    copied: list[Copied], chapters: dict[str, Path]
) -> None:
    dialogues = [item for item in copied if item.kind == PYCON]
    bodies = [body for _, body in _blocks(chapters, PYCON)]
    typed = ["".join(one.source for one in examples(body)) for body in bodies]
    assert [item.text for item in dialogues] == typed != []
    failures = [_differs(item, *_run_dialogue(item.text)) for item in dialogues]
    assert not any(failures), "\n\n".join(filter(None, failures))


def test_copied_programs_do_what_the_page_shows(
    copied: list[Copied], chapters: dict[str, Path]
) -> None:
    blocks = [item for item in copied if item.kind == PYTHON]
    programs = [load(ROOT / "snippets" / title, ROOT) for title, _ in _blocks(chapters, PYTHON)]
    assert [item.text for item in blocks] == [program.code for program in programs] != []
    with Checker(ROOT) as checker, ThreadPoolExecutor(os.cpu_count()) as pool:
        checker.warm(programs)
        runs = zip(blocks, pool.map(checker.run_copied, programs), strict=True)
        failures = [_differs(item, run.raised, _printed(run)) for item, run in runs]
    assert not any(failures), "\n\n".join(filter(None, failures))


def _printed(run: Record) -> str:
    """Return all that a run printed, with its traceback."""
    return "".join(run.outputs) + (run.raised.traceback if run.raised else "")


def test_pasted_programs_do_what_the_page_shows(copied: list[Copied]) -> None:
    programs = [item for item in copied if item.kind == PYTHON][::BARE]
    assert len(programs) > 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = zip(programs, pool.map(lambda item: _run_bare(item.text), programs), strict=True)
        failures = [_differs(item, *run) for item, run in runs]
    assert not any(failures), "\n\n".join(filter(None, failures))


def _differs(block: Copied, failed: object, output: str) -> str:
    """Return what a reader would not have expected of a run; empty if nothing."""
    wanted = [row for said in block.outputs for row in said.split("\n")]
    if block.errors:
        wanted += [TRACEBACK, "...", *block.errors[-1].split("\n")]
    if bool(failed) != bool(block.errors):
        return f"{block.where}: ended with {failed}:\n{output}"
    # blank lines at the end are seen by nobody
    printed, shown = lines_of(output.rstrip()), _stripped("\n".join(wanted).rstrip().split("\n"))
    if match(shown, printed or ("",)) is None:
        return f"{block.where}: printed\n{output}\nand the page shows\n{chr(10).join(shown)}"
    return ""


def _stripped(rows: Sequence[str]) -> tuple[str, ...]:
    return tuple(row.rstrip() for row in rows)


def _run_dialogue(text: str) -> tuple[bool, str]:
    """Type a text at Python's prompt; return whether it failed, and what was printed."""
    command = [sys.executable, "-i", "-q", "-c", "import sys; sys.ps1 = sys.ps2 = ''"]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"}
    output = subprocess.run(command, input=text, timeout=SECONDS, **pipes).stdout  # type: ignore[call-overload]
    return TRACEBACK in output, output


def _run_bare(text: str) -> tuple[int, str]:
    """Run a pasted program as a reader would, and return its exit code and all it printed."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "pasted.py").write_bytes(text.encode("utf-8"))
        done = subprocess.run(
            [sys.executable, "-u", "pasted.py"],
            cwd=folder,
            # a reader's environment is activated, so that it finds `torchrun`
            env={**os.environ, "PATH": environment()["PATH"], "OMP_NUM_THREADS": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=SECONDS,
        )
    return done.returncode, re.sub(r"\x1b\[[0-9;]*m", "", done.stdout)  # bold, in one error
