"""`make site`: what is saved shows on its page, and what is wrong is told there."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

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
PAGE = '# One\n\n```python title="one/two.py"\n--8<-- "one/two.py"\n```\n'


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


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(project: Path, port: int) -> subprocess.Popen:
    command = [sys.executable, "-m", "learntorch", "serve", "--port", str(port)]
    return subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True)


def page_with(port: int, wanted: str) -> str:
    """Return the page as soon as it holds a text."""
    deadline = time.monotonic() + 60
    page = ""
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/one/") as answer:
                page = re.sub(r"<[^>]+>", "", answer.read().decode())
        except OSError:
            page = ""
        if wanted in page:
            return page
        time.sleep(0.1)
    raise AssertionError(f"no {wanted!r} within 60 s on:\n{page}")


def test_a_saved_snippet_is_run_and_shown_and_an_error_is_told_on_its_page(project):
    port, snippet = free_port(), project / "snippets/one/two.py"
    server = start(project, port)
    try:
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
        server.send_signal(signal.SIGTERM)
        _, said = server.communicate(timeout=30)
    assert f"http://127.0.0.1:{port}" in said
    assert "snippets/one/two.py:1: fails with NameError" in said
    with socket.socket() as probe:  # nothing is left behind that holds the port
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))


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
