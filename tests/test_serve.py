"""`make site`: what is saved shows on its page, and what is wrong is told there."""

import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
from pathlib import Path
from urllib.parse import urljoin

import pytest

from learntorch.snippets.files import put
from tests.bench_serve import Browser, free_port, start, stop, up, write_site

ROOT = Path(__file__).parent.parent
CONFIG = """
site_name: small
theme: {name: material, font: false}
watch: [build/records]
plugins: []
markdown_extensions:
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - learntorch.site.blocks
"""
BOUND = 10  # seconds; the machine may be busy, see `make bench-serve` for the true times
PAGE = (
    '---\ndescription: One.\n---\n# One\n\n```python title="one/two.py"\n--8<-- "one/two.py"\n```\n'
)


@pytest.fixture
def project(tmp_path):
    for folder in ("docs", "snippets/one"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "docs/index.md").write_text("# Start\n")
    (tmp_path / "docs/one.md").write_text(PAGE)
    (tmp_path / "snippets/one/two.py").write_text("print(2)\n#> 2\n")
    return tmp_path


@pytest.fixture
def served(project):
    """Serve the project, without the run of all programs, and give its folder and a browser."""
    port = free_port()
    server = start(project, port, "--lazy")
    up(port)
    browser = Browser(port, "one/")
    browser.until("checked with")
    yield project, browser
    stop(server)


def page_with(port: int, wanted: str) -> str:
    """Return the page as soon as it holds a text."""
    return Browser(port, "one/").until(wanted)


def test_a_saved_snippet_is_run_and_shown_and_an_error_is_told_on_its_page(project):
    port, snippet = free_port(), project / "snippets/one/two.py"
    server = start(project, port)
    try:
        up(port)
        page_with(port, "checked with torch")
        snippet.write_text("print(3)\n#> 3\n")
        assert "print(3)" in page_with(port, "print(3)")
        page_with(port, "checked with torch")
        snippet.write_text("print(nothing)\n")
        page = page_with(port, "NameError")
        assert "not checked" in page
        snippet.write_text("print(4)\n#> 4\n")
        page_with(port, "print(4)")
    finally:
        said = stop(server)
    assert f"http://127.0.0.1:{port}" in said
    assert "snippets/one/two.py:1: fails with NameError" in said
    with socket.socket() as probe:  # nothing is left behind that holds the port
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))


def counted(browser: Browser, save: Path, text: str, wanted: str) -> tuple[dict[str, int], float]:
    """Save a file, wait for the page, and return what was rendered and run, and the seconds."""
    before, at = browser.state(), time.monotonic()
    put(save, text.encode())
    browser.wait()
    assert wanted in browser.load()
    took = time.monotonic() - at
    time.sleep(0.5)  # for what might be done too much
    browser.load()
    after = browser.state()
    more = {name: after[name] - before.get(name, 0) for name in after if name != "filled"}
    return {name: count for name, count in more.items() if count}, took


@pytest.mark.parametrize("pages", [4, 40])
def test_one_save_renders_one_page_and_runs_one_program_however_large_the_site(tmp_path, pages):
    write_site(tmp_path, pages, programs=2)
    port, page, program = free_port(), "part0/page1", "snippets/part0/page1/p1.py"
    server = start(tmp_path, port, "--lazy")
    try:
        up(port)
        browser = Browser(port, f"{page}/")
        browser.until("checked with")
        while "not checked" in browser.load():
            browser.wait()
        file = tmp_path / f"docs/{page}.md"
        done, took = counted(browser, file, file.read_text() + "\nA new end.\n", "A new end.")
        assert done == {f"{page}.md": 1}
        assert took < BOUND
        text = (tmp_path / program).read_text().replace("tensor(1)", "tensor(12)")
        done, took = counted(browser, tmp_path / program, text, "tensor(12)")
        assert done == {f"{page}.md": 1, program: 1}
        assert took < BOUND
        assert "not checked" not in browser.load()
    finally:
        stop(server)


def test_the_page_shows_what_a_program_prints_now_and_that_its_file_says_something_else(served):
    project, browser = served
    put(project / "snippets/one/two.py", b"print(30 + 4)\n#> 2\n")
    page = browser.until("34")
    assert "snippets/one/two.py:2: its comments are not what a run gives" in page
    assert "mend: if this is right, run: learntorch refresh snippets/one/two.py" in page
    assert page.partition("print(30 + 4)")[2].strip().startswith("output34")


def test_an_error_on_a_page_is_told_on_it_and_the_last_good_one_stays(served):
    project, browser = served
    page = project / "docs/one.md"
    put(page, PAGE.replace("one/two.py", "one/three.py").encode())
    shown = browser.until("embeds snippets/one/three.py, which is not there")
    assert "docs/one.md:6: " in shown
    assert "mend: mend the name, or write the snippet" in shown
    assert "print(2)" in shown  # of the last good page
    put(page, b"# One\n\n```py2\n1\n```\n")
    assert "docs/one.md:3: a fence with the unknown word `py2`" in browser.until("py2")
    put(page, PAGE.encode() + b"\nMended.\n")
    browser.until("Mended.")
    assert "serve-problems" not in browser.html


def test_a_dead_link_and_a_page_in_no_encoding_are_told_with_their_lines(served):
    project, browser = served
    put(project / "docs/one.md", PAGE.encode() + b"\n[there](two.md)\n")
    assert "docs/one.md:10: the link two.md leads nowhere" in browser.until("leads nowhere")
    put(project / "docs/one.md", b"# One\n\nM\xfcller\n")
    shown = browser.until("docs/one.md:3: not UTF-8")
    assert "print(2)" in shown


def test_a_new_page_shows_up_and_settings_that_cannot_be_read_leave_the_site_as_it_was(served):
    project, browser = served
    put(project / "docs/more.md", b"# More of it\n")
    browser.until("More of it")
    assert "# More" not in Browser(browser.port, "more/").until("More of it")
    settings = (project / "mkdocs.yml").read_text()
    put(project / "mkdocs.yml", settings.replace("plugins: []", "plugins: [nothing]").encode())
    shown = browser.until("mkdocs.yml: ")
    assert "nothing" in shown
    assert "checked with" in shown
    put(project / "mkdocs.yml", settings.replace("small", "smaller").encode())
    browser.until("smaller")
    assert "serve-problems" not in browser.html
    (project / "docs/more.md").unlink()
    browser.wait()
    assert "More of it" not in browser.load()


def test_the_search_the_files_and_the_page_for_no_address_are_served(tmp_path):
    write_site(tmp_path, 4, programs=1)
    port = free_port()
    server = start(tmp_path, port, "--lazy")
    try:
        up(port)
        browser = Browser(port, "search/search_index.json")
        deadline = time.monotonic() + 90
        while "About page2" not in browser.load() and time.monotonic() < deadline:
            time.sleep(7)  # pages that nobody looks at are rendered while nothing else is asked
        entries = json.loads(browser.html)["docs"]
        assert {"About page0", "About page1", "About page2"} <= {one["title"] for one in entries}
        assert "--" in Browser(port, "assets/stylesheets/learntorch.css").load()
        with pytest.raises(urllib.error.HTTPError) as error:
            Browser(port, "nowhere/").load()
        assert error.value.code == 404
        assert "learntorch" in error.value.read().decode()
        for secret in ("../pyproject.toml", "%2e%2e/pyproject.toml", "part0/page1.md"):
            with pytest.raises(urllib.error.HTTPError):
                Browser(port, secret).load()
    finally:
        stop(server)


def test_a_served_page_is_the_page_of_the_whole_build(tmp_path):
    write_site(tmp_path, 4, programs=1)
    build = [sys.executable, "-m", "mkdocs", "build", "--no-strict", "--quiet"]
    subprocess.run(build, cwd=tmp_path, check=True, capture_output=True)
    port = free_port()
    server = start(tmp_path, port, "--lazy")
    try:
        up(port)
        browser = Browser(port, "part0/page1/")
        browser.load()
    finally:
        stop(server)
    built = (tmp_path / "build/site/part0/page1/index.html").read_text()
    served = re.sub(r'<aside id="serve-problems".*?</aside>', "", browser.html, flags=re.DOTALL)
    served = re.sub(r'<script src="/__serve__/[^>]*></script>', "", served)

    def absolute(page: str) -> str:
        """Return a page whose menu names all addresses from the root of the host."""
        return re.sub(
            r'(?<=<li><a href=")[^"]+', lambda one: urljoin("/part0/page1/", one[0]), page
        )

    assert 'href="/part0/page2/"' in absolute(built)
    assert absolute(served).splitlines() == absolute(built).splitlines()


def test_a_taken_port_is_told(project):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        server = start(project, port)
        _, said = server.communicate(timeout=30)
    assert server.returncode == 2
    assert f"port {port} on 127.0.0.1 cannot be used" in said
    assert "make site PORT=8001" in said


def test_the_makefile_hands_the_port_on():
    done = subprocess.run(
        ["make", "-n", "site", "PORT=8123"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env=os.environ,
    )
    assert "learntorch serve --port 8123" in done.stdout
