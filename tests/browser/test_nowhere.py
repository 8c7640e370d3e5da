"""An address that leads nowhere, a page that moved, and versions side by side, in a browser."""

import contextlib
import functools
import re
import tarfile
import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from learntorch.site.fences import prose
from learntorch.site.publishing import versions
from tests import small
from tests.browser.test_reach import AXE
from tests.website import Quiet

LINK = re.compile(r"\]\(([^)\s]+)")
KEPT = """async () => {
  const names = await caches.keys();
  const count = async (name) => [name, (await (await caches.open(name)).keys()).length];
  return Promise.all(names.map(count));
}"""
WAITED = """async (scope) => {
  const ready = ({ scope: own, active }) => own === scope && active?.state === "activated";
  while (!(await navigator.serviceWorker.getRegistrations()).some(ready)) {
    await new Promise((done) => setTimeout(done, 20));
  }
}"""


def rows(text: str) -> list[tuple[str, str]]:
    """Return each row of a page, as it is and without its code."""
    return list(zip(text.split("\n"), prose(text).split("\n"), strict=True))


class Host(Quiet):
    """Answers as static hosts do: with the error page of the site where there is nothing."""

    error_page: Path

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        data = self.error_page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@contextlib.contextmanager
def host(folder: Path, error_page: Path) -> Iterator[str]:
    class One(Host):
        pass

    One.error_page = error_page
    handler = functools.partial(One, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A host's folder with a small site below it, at its root and as the release 1.0."""
    root = small.make(tmp_path_factory.mktemp("sources"))
    (root / "pyproject.toml").write_text(
        '[tool.learntorch.redirects]\n"old/shape/" = "tensors/shape/#rows"\n'
    )
    top = tmp_path_factory.mktemp("host")
    home = "https://example.org/learn/"
    site = small.build(root, top / "site", SITE_URL=home)
    release = small.build(root, top / "release", SITE_URL=home, RELEASE="1.0")
    (top / "packs/1.0").mkdir(parents=True)
    with tarfile.open(top / "packs/1.0/site.tar.gz", "w:gz") as packed:
        packed.add(release, ".")
    versions.assemble(site, top / "packs", top / "www/learn", {})
    small.build(root, top / "root", SITE_URL="https://example.org/")
    return top


@pytest.fixture(scope="module")
def learn(folder) -> Iterator[str]:
    """The address of the site below a folder of its host."""
    with host(folder / "www", folder / "www/learn/404.html") as address:
        yield f"{address}learn/"


@pytest.fixture(scope="module")
def top(folder) -> Iterator[str]:
    """The address of the site at the root of its host."""
    with host(folder / "root", folder / "root/404.html") as address:
        yield address


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """A page; an error in a script, or one against the policy, fails the test."""
    complaints: list[str] = []
    page = context.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda message: (
            complaints.append(message.text)
            if message.type in ("error", "warning") and "status of 404" not in message.text
            else None
        ),
    )
    yield page
    assert complaints == []


@pytest.mark.parametrize("where", ["learn", "top"])
@pytest.mark.parametrize(
    "name", ["shapes", "a/b/c/shapes", "tensors/shape/shapes/", "1.0/x/shapes"]
)
def test_the_search_works_where_there_is_no_page(where, name, page, request):
    address = request.getfixturevalue(where)
    assert page.goto(address + name).status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    page.keyboard.press("/")
    page.get_by_role("searchbox").fill("rows")
    first = page.locator("#search .found a").first
    expect(first).to_contain_text("Rows")
    first.click()
    page.wait_for_url(f"{address}tensors/shape/#rows")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["no/such/shape/", "versions/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_pages_of_the_host_shut_nobody_out(learn, browser, name, scheme, width):
    with browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 800}) as one:
        page = one.new_page()
        page.goto(learn + name)
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.evaluate(f"() => {{ {AXE} }}")
        found = page.evaluate("async () => (await axe.run()).violations.map(({ id }) => id)")
        assert found == []


def test_the_markdown_of_every_page_leads_on(site):
    files = sorted(site.rglob("index.md"))
    assert len(files) > 40
    for file in files:
        for row, plain in rows(file.read_text()):
            for target in LINK.finditer(plain):
                name = row[slice(*target.span(1))].partition("#")[0]
                if name and "://" not in name:
                    assert (file.parent / name).exists(), f"{file}: {name}"


def test_words_of_the_address_are_searched_for_at_a_click(learn, page):
    page.goto(f"{learn}chapters/shape-rows.html")
    page.get_by_role("button", name="Search for shape rows").click()
    expect(page.get_by_role("searchbox")).to_have_value("shape rows")
    expect(page.locator("#search [role=status]")).to_contain_text(" places")


def test_pages_whose_address_ends_alike_are_offered(learn, page):
    page.goto(f"{learn}chapters/shape/")
    page.locator(".nowhere").get_by_role("link", name="Shape & rows").click()
    page.wait_for_url(f"{learn}tensors/shape/")


@pytest.mark.parametrize("name", ["%", "%E0%A4%A", "<b>x</b>", "a/<img src=x onerror=alert(1)>"])
def test_an_odd_address_is_shown_as_text(learn, page, name):
    page.goto(learn + name)
    expect(page.locator(".nowhere")).to_be_visible()
    assert page.locator(".nowhere b b, .nowhere img").count() == 0


def test_without_scripts_the_error_page_offers_the_map_only(learn, browser):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{learn}no/such/page/")
        expect(page.locator(".nowhere")).to_be_hidden()
        page.locator("#chapters").get_by_role("link", name="Shape & rows").click()
        page.wait_for_url(f"{learn}tensors/shape/")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_page_that_moved_sends_its_readers_on(learn, browser, scripts):
    with browser.new_context(java_script_enabled=scripts) as context:
        page = context.new_page()
        page.goto(f"{learn}old/shape/")
        page.wait_for_url(f"{learn}tensors/shape/#rows")


def test_the_versions_can_be_chosen_without_scripts(learn, browser):
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{learn}tensors/shape/")
        page.get_by_role("link", name="Versions").click()
        page.wait_for_url(f"{learn}versions/")
        page.get_by_role("main").get_by_role("link", name="1.0").click()
        page.wait_for_url(f"{learn}1.0/")
        page.locator("#chapters").get_by_role("link", name="Shape & rows").click()
        page.wait_for_url(f"{learn}1.0/tensors/shape/")
        page.get_by_role("link", name="Other versions").click()
        page.wait_for_url(f"{learn}versions/")
        page.get_by_role("link", name="Newest").click()
        page.wait_for_url(learn)


def test_versions_keep_copies_of_their_own_and_work_without_a_network(learn, context):
    page = context.new_page()
    for place in ("", "1.0/"):
        page.goto(learn + place)
        page.evaluate(WAITED, learn + place)
    kept = {name: count for name, count in page.evaluate(KEPT) if "files" in name}
    assert len(kept) == 2
    assert min(kept.values()) > 10
    context.set_offline(True)
    page.goto(f"{learn}tensors/shape/")
    expect(page.locator(".bottom")).to_contain_text("Versions")
    page.goto(f"{learn}1.0/tensors/shape/")
    expect(page.locator(".bottom")).to_contain_text("This is version 1.0")
    assert page.goto(f"{learn}no/such/page/").status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    context.set_offline(False)
