"""Time boards: the chapter's, and one of 50 runs of 10,000 steps; first paint with a board.

Run it with `make bench-boards`. It prints and asserts nothing but that three boards of
the same events are the same bytes.
"""

import gzip
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright
from torch.utils.tensorboard import SummaryWriter

from learntorch.boards import export, make
from learntorch.snippets.checker import Checker
from learntorch.snippets.program import load
from tests.website import FLAGS, ROOT, build, chromium, serve

CHAPTER, SNIPPET, LOGS = "autograd/seeing", "board.py", "torchlogs"
RUNS, STEPS = 50, 10_000
VISITS = 5
PAINT = """() => performance.getEntriesByName("first-contentful-paint")[0].startTime"""


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        _tell_board("the chapter's board", _chapter_logs(place))
        large = place / "large"
        _say(f"writing {RUNS} runs of {STEPS} steps: {_seconds(lambda: _write(large)):.1f} s")
        _tell_board(f"{RUNS} runs of {STEPS} steps", large)
        _tell_paint(place / "site")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _chapter_logs(folder: Path) -> Path:
    """Run the chapter's program; return the folder of its event files."""
    with Checker(ROOT, artefacts=True) as checker:
        verdict = checker.check(load(ROOT / "snippets" / CHAPTER / SNIPPET, ROOT))
        assert verdict.files is not None
        return (verdict.files / LOGS).rename(folder / LOGS)


def _write(folder: Path) -> None:
    for run in range(RUNS):
        with SummaryWriter(folder / f"run {run:02}") as writer:
            for step in range(STEPS):
                writer.add_scalar("loss", 1 / (1 + step * (run + 1)), step)


def _tell_board(what: str, logs: Path) -> None:
    events = sum(file.stat().st_size for file in logs.rglob("*") if file.is_file())
    began = time.perf_counter()
    boards = [make(logs, steps_as_time=True) for _ in range(3)]
    seconds = (time.perf_counter() - began) / 3
    assert boards[0].files == boards[1].files == boards[2].files
    size = sum(map(len, boards[0].files.values()))
    packed = sum(len(gzip.compress(data)) for data in boards[0].files.values())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _say(
        f"{what}: {events:,} bytes of events; made in {seconds:.1f} s (mean of 3, all the same "
        f"bytes); {size:,} bytes, {packed:,} gzip; {len(boards[0].runs)} runs; "
        f"notes: {boards[0].notes}; peak memory so far {peak:.0f} MiB"
    )
    with tempfile.TemporaryDirectory() as out:
        written = _seconds(lambda: export(logs, Path(out, "board"), steps_as_time=True))
        _say(f"{what}: export with the frontend {written:.1f} s")


def _tell_paint(site: Path) -> None:
    build(site)
    with serve(site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for chapter in ("autograd/rules/", f"{CHAPTER}/"):
            paints = [_paint(browser, address + chapter) for _ in range(VISITS)]
            _say(f"first paint of {chapter}: median {statistics.median(paints):.0f} ms")
        opened = [_opened(browser, f"{address}{CHAPTER}/") for _ in range(VISITS)]
        _say(f"from the click to the drawn graph: median {statistics.median(opened):.0f} ms")
        browser.close()


def _paint(browser: Browser, address: str) -> float:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        return float(page.evaluate(PAINT))


def _opened(browser: Browser, address: str) -> float:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        return 1000 * _seconds(lambda: _open(page))


def _open(page: Page) -> None:
    page.locator("a.board").click()
    page.frame_locator("iframe.board").locator("g.node").first.wait_for()


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
