"""A board shows what TensorBoard's own server shows of the same logs, and asks nobody else."""

import csv
import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest

from learntorch.boards import SAMPLES, export
from tests.eventlogs import DIVERGED, ODD, RUNS, write_logs
from tests.website import serve

ALL = (
    "timeseries",
    "scalars",
    "images",
    "graphs",
    "distributions",
    "histograms",
    "text",
    "hparams",
)
DRAWN = {  # what is there once a dashboard is
    "timeseries": "scalar-card line-chart .series-view svg path, scalar-card line-chart canvas",
    "scalars": "tf-scalar-card tf-line-chart-data-loader",
    "images": "tf-image-loader img",
    "graphs": "g.node",
    "distributions": "vz-distribution-chart path",
    "histograms": "vz-histogram-timeseries path",
    "text": "tf-text-loader .step-value, tf-text-loader p",
    "hparams": "tf-hparams-table-view vaadin-grid",
}
# What the server was asked and what it said, of requests that scripts sent.
LISTEN = """() => {
  window.asked = [];
  const { open, send } = XMLHttpRequest.prototype;
  const fetched = window.fetch;
  XMLHttpRequest.prototype.open = function (method, url, ...others) {
    this.asked = { method, url };
    return open.call(this, method, url, ...others);
  };
  XMLHttpRequest.prototype.send = function (body) {
    this.addEventListener("load", () => {
      const form = body instanceof FormData;
      const entry = { ...this.asked, form, body: form ? [...body] : body ?? null };
      window.asked.push({ ...entry, answer: this.responseText });
    });
    return send.call(this, body);
  };
  window.fetch = async (url, options) => {
    const answer = await fetched(url, options);
    const text = await answer.clone().text();
    window.asked.push({ method: "GET", url: String(url), form: false, body: null, answer: text });
    return answer;
  };
}"""
ASK = """async (entries) => {
  const ask = ({ method, url, form, body }) => new Promise((done) => {
    const request = new XMLHttpRequest();
    const data = form ? new FormData() : body;
    if (form) for (const [name, value] of body) data.append(name, value);
    request.open(method, url);
    request.onload = () => done(request.responseText);
    request.send(data);
  });
  return Promise.all(entries.map(ask));
}"""
# TensorBoard's charts say so of what is NaN, on its own server as well (the first in a worker).
NOT_OURS = (
    "console: THREE.BufferGeometry.computeBoundingSphere(): Computed radius is NaN.",
    "console: Error: <path> attribute d: Expected ",
    "console: Error: <circle> attribute c",
)
PATIENCE = 10  # looks at two pages until they agree
# The text that a reader sees, shadow trees and all, without what TensorBoard has above it.
READ = """() => {
  const LEFT_OUT = ["STYLE", "SCRIPT", "NOSCRIPT", "TEMPLATE", "APP-HEADER", "PAPER-SPINNER-LITE"];
  const found = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent.trim());
    else if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) node.childNodes.forEach(walk);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      if (LEFT_OUT.includes(node.tagName)) return;
      if (getComputedStyle(node).display === "none") return;
      if (node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    }
  };
  walk(document.body);
  return found.filter(Boolean);
}"""


@pytest.fixture(scope="session")
def logs(tmp_path_factory):
    return write_logs(tmp_path_factory.mktemp("boards") / "logs")


@pytest.fixture(scope="session")
def boards(logs, tmp_path_factory):
    """A host with a board below a sub-path."""
    folder = tmp_path_factory.mktemp("host")
    export(logs, folder / "project/boards/toy", frontend=folder / "project/tb", title=str(logs))
    return folder


@pytest.fixture(scope="session")
def host(boards):
    with serve(boards) as address:
        yield address


@pytest.fixture(scope="session")
def board(host):
    return f"{host}project/boards/toy/"


@pytest.fixture(scope="session")
def live(logs, tmp_path_factory):
    """TensorBoard's own server with the same logs."""
    samples = ",".join(f"{name}={number}" for name, number in SAMPLES.items())
    command = [sys.executable, "-m", "tensorboard.main", "--load_fast=false", "--host=127.0.0.1"]
    command += ["--port=0", f"--logdir={logs}", f"--samples_per_plugin={samples}"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8") as server:
        try:
            rows = iter(server.stderr.readline, "")
            yield next(found[0] for row in rows if (found := re.search(r"http://127\S+", row)))
        finally:
            server.terminate()


@pytest.fixture
def watch(context):
    """Opens pages; what goes wrong on them fails the test."""
    wrong = []

    def listen(page, ours):
        page.on("pageerror", lambda error: wrong.append(f"error: {error}"))
        page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
        page.on(
            "console",
            lambda note: wrong.append(f"console: {note.text}") if note.type == "error" else None,
        )
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith((ours, "data:", "blob:"))
                else wrong.append(f"to another host: {request.url}")
            ),
        )

    def go(address, ours, size=(1280, 800)):
        page = context.new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        listen(page, ours)
        page.goto(address)
        return page

    yield go
    assert [one for one in wrong if not one.startswith(NOT_OURS)] == []


def drawn(frame, dashboard):
    """Wait until a dashboard shows something."""
    frame.locator(DRAWN[dashboard]).first.wait_for(state="attached", timeout=30_000)


def settled(page):
    """Return the text of a page once it no longer changes."""
    return at_rest(page, lambda: page.evaluate(READ))


def at_rest(page, look):
    """Return what look sees once it sees the same for longer than a graph glides into place."""
    before, now = None, look()
    while before != now:
        page.wait_for_timeout(700)
        before, now = now, look()
    return now


def comparable(entry, text):
    """Return an answer without what names the server or its experiment."""
    if not text.startswith(("{", "[")):
        return text
    answer = loaded(text)
    if entry["url"].endswith("/environment"):
        return answer["version"]
    if entry["url"].endswith("/plugins_listing"):
        return {name: about for name, about in answer.items() if about["enabled"]}
    return without_keys(answer)


def loaded(text):
    """Return JSON with numbers as JavaScript has them, which writes 1e17 without a point."""
    return json.loads(text, parse_int=float)


def without_keys(answer):
    if isinstance(answer, dict):
        return {name: without_keys(one) for name, one in answer.items() if name != "imageId"}
    return [without_keys(one) for one in answer] if isinstance(answer, list) else answer


@pytest.mark.parametrize("dashboard", ALL)
def test_same_as_the_server(watch, board, live, dashboard):
    served = watch("about:blank", live)
    served.add_init_script(f"({LISTEN})()")
    served.goto(f"{live}?darkMode=false#{dashboard}")
    drawn(served, dashboard)
    static = watch(f"{board}?darkMode=false#{dashboard}", board.split("boards")[0])
    drawn(static, dashboard)

    for _ in range(PATIENCE):  # each draws some of its titles late, in its own time
        if settled(static) == settled(served):
            break
    assert settled(static) == settled(served)
    asked = [one for one in served.evaluate("asked") if "icon_bundle" not in one["url"]]
    assert len(asked) > 5
    for entry, answer in zip(asked, static.evaluate(ASK, asked), strict=True):
        expected = comparable(entry, entry["answer"])
        assert comparable(entry, answer) == expected, entry["url"]
        assert expected != "", entry["url"]
    assert static.evaluate("learntorchBoard.misses") == []


def test_images_are_the_server_s(watch, board, live):
    pictures, named = [], []
    for address, ours in ((live, live), (board, board.split("boards")[0])):
        page = watch(f"{address}#images", ours)
        drawn(page, "images")
        named.append([one for one in settled(page) if one in RUNS])
        pictures.append(page.locator("tf-image-loader img").evaluate_all(PIXELS))
    assert pictures[0] == pictures[1]
    assert named[0] == named[1]
    assert len(pictures[0]) == len(RUNS) - 1  # TensorBoard shows none of a run named __proto__
    assert all(size == [16, 16] for size, _ in pictures[0])


PIXELS = """(images) => images.map((image) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return [[width, height], [...data].join()];
})"""


def test_graph_opens_and_is_searched(watch, board):
    page = watch(f"{board}#graphs", board.split("boards")[0])
    drawn(page, "graphs")
    node = "g.node[data-name='{}']"
    page.locator(node.format("Net")).dblclick()
    page.locator(node.format("Net/Linear[fc1]")).wait_for()
    page.wait_for_timeout(500)  # they move into their places
    card = page.locator("tf-node-info .subtitle")
    page.locator(node.format("Net/Linear[fc1]")).click()
    card.get_by_text("nodes").wait_for()
    assert card.inner_text().split() == ["Subgraph:", "3", "nodes"]
    page.locator(f"{node.format('Net/input')} .nodeshape").click()
    page.locator("tf-node-info .subtitle", has_text="aten::relu").wait_for()
    page.locator("tf-graph-node-search input").fill("fc1.*weight")
    found = page.locator("tf-graph-node-search #search-match")
    found.first.wait_for()
    assert "Net/Linear[fc1]/weight" in found.all_inner_texts()
    assert page.evaluate("learntorchBoard.misses") == []


def test_image_slider(watch, board):
    page = watch(f"{board}#images", board.split("boards")[0])
    drawn(page, "images")
    loader = page.locator("tf-image-loader").first
    label, image = loader.locator(".heading-label").first, loader.locator("img")
    assert label.inner_text().split() == ["step", "20"]
    before = image.get_attribute("src")
    loader.locator("paper-slider").press("ArrowLeft")
    page.wait_for_timeout(300)
    assert label.inner_text().split() == ["step", "10"]
    assert image.get_attribute("src") != before
    assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 16


def downloaded(page, click):
    with page.expect_download() as found:
        click()
    return Path(found.value.path()).read_text("utf-8"), found.value.suggested_filename


def scalars_of(page):
    """Return the CSV file of the first chart."""
    drawn(page, "scalars")
    page.get_by_text("Show data download links").click()
    card = page.locator("tf-scalar-card").first
    card.locator("tf-downloader paper-input").click()
    card.locator("tf-downloader paper-item", has_text="first").first.click()
    return downloaded(page, card.get_by_text("CSV").click)


def rows_of(text):
    head, *rows = csv.reader(text.splitlines())
    return head, [[float(cell) for cell in row] for row in rows]


def test_scalars_as_csv(watch, board, live):
    ours, name = scalars_of(watch(f"{board}#scalars", board.split("boards")[0]))
    theirs, their_name = scalars_of(watch(f"{live}#scalars", live))
    assert ours == theirs
    assert len(rows_of(ours)[1]) == 30
    assert name.endswith(".csv")
    assert name == their_name


@pytest.mark.parametrize("run", ["__proto__", ODD])
@pytest.mark.parametrize("tag", ["diverged", ODD])
@pytest.mark.parametrize("form", ["csv", "json"])
def test_scalars_of_a_training_that_diverged(watch, board, live, run, tag, form):
    asked = urlencode({"run": run, "tag": tag, "format": form})
    entry = {"method": "GET", "url": f"data/plugin/scalars/scalars?{asked}", "body": None}
    pages = watch(board, board.split("boards")[0]), watch(live, live)
    (ours,), (theirs,) = (page.evaluate(ASK, [entry]) for page in pages)
    if form == "json":
        assert loaded(ours) == loaded(theirs)
        return
    assert ours == theirs
    values = [row.split(",")[2] for row in ours.splitlines()[1:]]
    assert values[3:] == ["inf", "-inf", "nan"]
    assert len(values) == len(DIVERGED)


SHOWN = json.dumps([True] * 7).replace(" ", "")  # 4 hyperparameters and 3 metrics
SESSIONS = {
    "all": {},
    "filtered": {"hparam": "lr", "filterInterval": {"minValue": 0.05, "maxValue": "Infinity"}},
    "by name": {"hparam": "kind", "filterRegexp": "s.d"},
    "none": {"hparam": "kind", "filterDiscrete": ["adam"]},
    "sorted": {"hparam": "lr", "order": "ORDER_ASC"},
    "sorted by metric": {"metric": {"tag": "hparam/loss", "group": ""}, "order": "ORDER_DESC"},
}


@pytest.mark.parametrize("column", SESSIONS.values(), ids=SESSIONS)
def test_hparams_filter_sort_and_download(watch, board, live, column):
    wanted = {
        "experimentName": "",
        "allowedStatuses": ["STATUS_SUCCESS", "STATUS_UNKNOWN", "STATUS_RUNNING"],
        "colParams": [column | {"includeInResult": True}, {"hparam": "kind"}] if column else [],
        "startIndex": 0,
        "sliceSize": 10,
    }
    parts = "data/plugin/hparams/"
    entries = [{"method": "POST", "url": f"{parts}session_groups", "body": json.dumps(wanted)}]
    for kind in ("csv", "json", "latex"):
        query = f"format={kind}&columnsVisibility={SHOWN}&request={quote(json.dumps(wanted))}"
        entries.append({"method": "GET", "url": f"{parts}download_data?{query}", "body": None})
    pages = watch(board, board.split("boards")[0]), watch(live, live)
    ours, theirs = (page.evaluate(ASK, entries) for page in pages)
    assert loaded(ours[0]) == loaded(theirs[0])
    assert ours[1] == theirs[1]
    assert loaded(ours[2]) == loaded(theirs[2])
    assert ours[3] == theirs[3]


def test_from_a_file(watch, boards):
    address = (boards / "project/boards/toy/index.html").as_uri()
    page = watch(address, "file:")
    for dashboard in ALL:
        page.goto(f"{address}?{dashboard}#{dashboard}")
        drawn(page, dashboard)
        if dashboard == "text":
            assert "it's" in " ".join(settled(page))
    assert page.evaluate("learntorchBoard.misses") == []


def test_every_dashboard_on_a_phone(watch, board):
    page = watch(board, board.split("boards")[0], size=(390, 800))
    for dashboard in ALL:
        page.goto(f"{board}?{dashboard}#{dashboard}")
        drawn(page, dashboard)
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, dashboard
        assert page.evaluate("learntorchBoard.misses") == []


FRAME = """<!doctype html><html><head><link rel="icon" href="data:,"></head><body><iframe
sandbox="allow-scripts allow-downloads" style="width:1200px;height:700px"
src="{}"></iframe></body></html>"""


@pytest.mark.parametrize("dashboard", ALL)
def test_in_a_sandboxed_frame_in_the_dark(watch, boards, host, dashboard):
    page_file = boards / f"frame-{dashboard}.html"
    page_file.write_text(FRAME.format(f"project/boards/toy/index.html?darkMode=true#{dashboard}"))
    page = watch(host + page_file.name, host)
    frame = page.frames[-1]
    drawn(frame, dashboard)
    assert frame.evaluate("window.origin") == "null"
    assert frame.evaluate("document.body.classList.contains('dark-mode')")
    assert frame.evaluate("learntorchBoard.misses") == []


# On the site


def test_a_click_on_the_poster_opens_the_board(visit):
    page = visit("autograd/seeing/")
    assert not [one for one in page.frames if one != page.main_frame]
    link = page.locator("a.board")
    assert link.locator("svg").get_attribute("aria-label")
    link.click()
    frame = page.locator("iframe.board")
    assert frame.get_attribute("sandbox") == "allow-scripts allow-downloads"
    assert frame.get_attribute("title").startswith("TensorBoard: ")
    drawn(page.frames[-1], "graphs")
    assert page.frames[-1].evaluate("learntorchBoard.misses") == []


def test_the_board_of_the_chapter_fits_a_phone(visit):
    page = visit("autograd/seeing/", width=390, height=800)
    page.locator("a.board").click()
    drawn(page.frames[-1], "graphs")
    box = page.locator("iframe.board").bounding_box()
    assert 0 <= box["x"] < box["x"] + box["width"] <= 390
    assert box["width"] > 300
    for frame in (page.main_frame, page.frames[-1]):
        wide = frame.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, frame.url
    node = page.frames[-1].locator("g.node[data-name='Net'] .nodeshape").first
    shown = at_rest(page, node.bounding_box)
    assert box["x"] <= shown["x"] < shown["x"] + shown["width"] <= box["x"] + box["width"]
    assert page.frames[-1].evaluate("learntorchBoard.misses") == []


def test_the_board_follows_the_switch(visit):
    page = visit("autograd/seeing/")
    page.locator("a.board").click()
    drawn(page.frames[-1], "graphs")
    for scheme, dark in (("slate", True), ("default", False)):
        page.evaluate("scheme => (document.documentElement.dataset.mdColorScheme = scheme)", scheme)
        page.wait_for_function(
            "word => document.querySelector('iframe.board').src.includes(word)",
            arg=f"darkMode={str(dark).lower()}",
        )
        drawn(page.frames[-1], "graphs")
        assert page.frames[-1].evaluate("document.body.classList.contains('dark-mode')") is dark


def test_without_javascript_the_poster_is_a_link(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}autograd/seeing/")
    page.locator("a.board").click()
    assert page.url.endswith("torchlogs.board/index.html")
    assert "TensorBoard needs JavaScript" in page.content()
    context.close()
