"""Build the site once, serve it on this machine and open its pages in Chromium."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from learntorch.site.inventory import laboratories
from tests.website import FLAGS, ROOT, build, chromium, serve

DOCS = ROOT / "docs"
# The script of each laboratory by its page's address below the site's root.
LABS = {f"generated/{lab.parent.name}/{lab.stem}/": lab for lab in laboratories(ROOT)}
# TensorBoard's own frontend says so, on its own server as well.
NOT_OURS = "WARNING: Multiple instances of Three.js being imported."
# Folds are opened and all tabs shown, so that nothing on a page escapes.
UNFOLD = """() => {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  for (const tab of document.querySelectorAll(".tabbed-block")) tab.style.display = "block";
}"""


def chapters() -> dict[str, Path]:
    """Return the Markdown file of each page by the page's address below the site's root."""
    files = [path for path in DOCS.rglob("*.md") if DOCS / "generated" not in path.parents]
    names = {path: path.relative_to(DOCS).with_suffix("") for path in sorted(files)}
    return {
        f"{name.parent if name.name == 'index' else name}/".removeprefix("./"): path
        for path, name in names.items()
    }


def loaded(html: str) -> set[tuple[str, str]]:
    """Return the scripts and stylesheets that a page loads, each as its name and suffix.

    The build joins those of a page under all their names, and puts a hash behind.
    """
    files = re.findall(r"/([\w-]+)\.\w{8}(\.(?:js|css))\"", html)
    return {(name, suffix) for names, suffix in files for name in names.split("-")}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test once for each `chapter`, or for each `place`: a chapter or a laboratory."""
    for name, all_of_them in (("chapter", chapters()), ("place", {**chapters(), **LABS})):
        if name in metafunc.fixturenames and not _is_given(metafunc, name):
            metafunc.parametrize(name, all_of_them, ids=lambda address: address or "index")


def _is_given(metafunc: pytest.Metafunc, name: str) -> bool:
    marks = metafunc.definition.iter_markers("parametrize")
    return any(name in mark.args[0] for mark in marks)


@pytest.fixture(scope="session", name="chapters")
def chapters_fixture() -> dict[str, Path]:
    """The Markdown file of each page."""
    return chapters()


@pytest.fixture(scope="session")
def unfold() -> str:
    """What shows all of a page."""
    return UNFOLD


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site, as strict as it is published."""
    return build(tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the built site is served."""
    with serve(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, as this machine has it."""
    with sync_playwright() as playwright:
        program = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield program
        program.close()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader's browser without a past."""
    with browser.new_context() as fresh:
        yield fresh


@pytest.fixture
def visit(context: BrowserContext, address: str) -> Iterator[Callable[..., Page]]:
    """Opens a page with a screen of some width; what the browser complains of fails the test."""
    complaints: list[str] = []

    def open_page(chapter: str, width: int = 1280, height: int = 900) -> Page:
        page = context.new_page()
        page.set_viewport_size({"width": width, "height": height})
        listen(page, address, complaints)
        page.goto(address + chapter)
        page.wait_for_load_state("networkidle")
        page.evaluate(UNFOLD)
        return page

    yield open_page
    assert complaints == []


def listen(page: Page, address: str, complaints: list[str]) -> None:
    """Gather errors, warnings, requests that fail and requests to others."""

    def say(kind: str, text: str) -> None:
        complaints.append(f"{page.url}: {kind}: {text}")

    page.on("pageerror", lambda error: say("error", str(error)))
    page.on(
        "console",
        lambda message: (
            say(message.type, message.text)
            if message.type in ("error", "warning") and message.text != NOT_OURS
            else None
        ),
    )
    page.on("requestfailed", lambda request: say("request failed", request.url))
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith((address, "data:", "blob:"))
            else say("request to another host", request.url)
        ),
    )
    page.on(
        "response",
        lambda answer: say(f"status {answer.status}", answer.url) if answer.status >= 400 else None,
    )
