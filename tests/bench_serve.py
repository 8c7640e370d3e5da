"""Time from a save to the new content in `make site`, for sites of several sizes.

Makes sites of 60, 300 and 1,000 pages with 10 programs each, serves them, and does what a
browser does: it waits for news of the page that it shows, and loads it again. Beside each time
stands what the save made the server do. ``--before`` also times what one save cost while
``mkdocs serve`` did this: a build of the whole site.
"""

from __future__ import annotations

import argparse
import http.client
import json
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from learntorch.snippets.files import put

ROOT = Path(__file__).parents[1]
SIZES, PROGRAMS, SAVES = (60, 300, 1000), 10, 5
MOST = {"a page": 1.0, "a snippet": 2.0}  # seconds from a save to what it changed
PARTS = 20  # pages in one part of the navigation
WORDS = "A tensor has a shape, a dtype and a device; a view shares the memory of its base. "


def write_site(folder: Path, pages: int, programs: int = PROGRAMS) -> None:
    """Write a site of our settings and theme, with synthetic pages and programs."""
    nav = ["  - index.md"]
    (folder / "docs").mkdir(parents=True)
    (folder / "pyproject.toml").touch()
    (folder / "docs/index.md").write_text("---\ndescription: The start.\n---\n# Start\n\nGo on.\n")
    for number in range(pages - 1):
        part, name = f"part{number // PARTS}", f"page{number}"
        if number % PARTS == 0:
            nav.append(f"  - Part {number // PARTS}:")
        nav.append(f"      - {part}/{name}.md")
        write_page(folder, part, name, programs)
    settings = (
        f"INHERIT: {ROOT / 'mkdocs.yml'}\ntheme:\n  custom_dir: {ROOT / 'learntorch/site/theme'}"
    )
    (folder / "mkdocs.yml").write_text("\n".join([settings, "nav:", *nav, ""]))
    (folder / "build/records").mkdir(parents=True)


def write_page(folder: Path, part: str, name: str, programs: int) -> None:
    """Write a page with headings, prose and programs, each of them shown."""
    rows = ["---", f"description: About {name}.", "---", f"# About {name}", ""]
    for number in range(programs):
        program = folder / f"snippets/{part}/{name}/p{number}.py"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(
            f"import torch\n\nx = torch.tensor({number})\nprint(x)\n#> tensor({number})\n"
        )
        embedded = program.relative_to(folder / "snippets").as_posix()
        rows += [f"## Section {number}", "", WORDS * 4, ""]
        rows += [f'```python title="{embedded}"', f'--8<-- "{embedded}"', "```", ""]
    page = folder / f"docs/{part}/{name}.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text("\n".join(rows))


class Browser:
    """Looks at one page of a server, as a browser with our script does."""

    def __init__(self, port: int, address: str) -> None:
        self.port, self.address, self.html = port, address, ""

    def load(self) -> str:
        """Load the page, and return its text."""
        with urllib.request.urlopen(
            f"http://127.0.0.1:{self.port}/{self.address}", timeout=60
        ) as one:
            self.html = one.read().decode()
        return re.sub(r"<[^>]+>", "", self.html)

    def wait(self, seconds: float = 30) -> None:
        """Wait until the server tells that the page is another than the one that was loaded."""
        events = re.search(r'data-events="([^"]+)"', self.html)[1]
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        line.request("GET", events)
        answer = line.getresponse()
        deadline = time.monotonic() + seconds
        while not answer.readline().startswith(b"data:"):  # a sign of life comes in between
            if time.monotonic() > deadline:
                raise AssertionError(f"no news of {self.address} within {seconds:.0f} s")
        line.close()

    def until(self, wanted: str, seconds: float = 40) -> str:
        """Load the page again at each news until it holds a text."""
        deadline = time.monotonic() + seconds
        while wanted not in (text := self.load()):
            if time.monotonic() > deadline:
                raise AssertionError(f"no {wanted!r} within {seconds} s on:\n{text}")
            self.wait(max(1, deadline - time.monotonic()))
        return text

    def state(self) -> dict[str, int]:
        """Return how often each page was rendered and each program run so far."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/__serve__/state") as one:
            return json.load(one)["counts"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(folder: Path, port: int, *options: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "learntorch", "serve", "--port", str(port), *options]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True)


def stop(server: subprocess.Popen) -> str:
    """End a server and return what it said."""
    server.send_signal(signal.SIGTERM)
    return server.communicate(timeout=60)[1]


def up(port: int, seconds: float = 180) -> None:
    """Wait until a server answers."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/__serve__/state", timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError(f"no server within {seconds} s")


def done_since(before: dict[str, int], after: dict[str, int]) -> str:
    """Say what was rendered and run between two states, besides pages for the search."""
    more = {name: after[name] - before.get(name, 0) for name in after if name != "filled"}
    pages = sum(count for name, count in more.items() if name.endswith(".md"))
    runs = sum(count for name, count in more.items() if name.endswith(".py"))
    return f"{pages} rendered, {runs} run"


def measure(folder: Path, pages: int) -> bool:
    """Print what saves take on a site of so many pages; say whether that is within bounds."""
    held = True
    port = free_port()
    began = time.perf_counter()
    server = start(folder, port, "--lazy")
    try:
        up(port)
        browser = Browser(port, "part0/page1/")
        browser.load()
        first = time.perf_counter() - began
        while "not run" in browser.load() or "not checked" in browser.load():
            browser.wait()
        rows = []
        page = folder / "docs/part0/page1.md"
        program = folder / "snippets/part0/page1/p3.py"
        for what, save in (("a page", page), ("a snippet", program)):
            times, before = [], browser.state()
            for number in range(SAVES):
                wanted = f"{7000 + number}" if save is page else f"tensor({8000 + number})"
                old = save.read_text()
                if save is page:
                    new = old + f"\nThe save number {wanted}.\n"
                else:
                    new = re.sub(r"tensor\(\d+\)", wanted, old)
                browser.load()
                at = time.perf_counter()
                put(save, new.encode())
                browser.until(wanted)
                if save is program:
                    while "not checked" in browser.load():
                        browser.wait()
                times.append(time.perf_counter() - at)
            done = done_since(before, browser.state())
            middle, most = statistics.median(times), max(times)
            held = held and middle <= MOST[what]
            rows.append(f"{what}: median {middle:.2f} s, slowest {most:.2f} s ({done})")
    finally:
        stop(server)
    head = f"{pages:5} pages, {pages * PROGRAMS:6} snippets: first page after {first:.1f} s"
    tell("; ".join([head, *rows]))
    return held


def measure_before(folder: Path, pages: int) -> None:
    began = time.perf_counter()
    command = [sys.executable, "-m", "mkdocs", "build", "--no-strict", "--quiet"]
    whole = ["--site-dir", str(folder / "build/whole")]
    subprocess.run([*command, *whole], cwd=folder, check=True, capture_output=True)
    tell(f"{pages:5} pages: the whole site by mkdocs in {time.perf_counter() - began:.1f} s")


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> int:
    """Measure each size; 1 where a bound is not kept."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--before", action="store_true", help="time whole builds, too")
    options = parser.parse_args()
    held = []
    for pages in options.sizes:
        folder = Path(tempfile.mkdtemp(prefix="learntorch-bench-"))
        try:
            write_site(folder, pages)
            held.append(measure(folder, pages))
            if options.before:
                measure_before(folder, pages)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    wanted = ", ".join(f"{what} within {most:g} s" for what, most in MOST.items())
    tell(f"wanted, as medians: {wanted}: {'kept' if all(held) else 'NOT kept'}")
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main())
