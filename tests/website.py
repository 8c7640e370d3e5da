"""Build the site, serve it on this machine, and find the browser."""

import contextlib
import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NAMES = ("chromium", "chromium-browser", "google-chrome")


def build(folder: Path, root: Path = ROOT, runtime: Path | None = None) -> Path:
    """Build the site whose sources lie in `root` into `folder`, as strict as it is published.

    Where `runtime` names its files, the site brings ONNX Runtime Web along.
    """
    done = subprocess.run(
        [sys.executable, "-m", "learntorch", "build", "--out", str(folder)],
        cwd=root,
        env={
            **without_ci(),
            "NO_MKDOCS_2_WARNING": "1",
            "SITE_URL": "",
            "ONNXRUNTIME": str(runtime or ""),
        },
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if done.returncode:
        raise RuntimeError(f"learntorch build ended with {done.returncode}:\n{done.stdout}")
    return folder


def without_ci() -> dict[str, str]:
    """Return the environment in which tests trust what they ran, in CI as well."""
    return {name: value for name, value in os.environ.items() if name != "CI"}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine; the value is the address."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def chromium() -> str:
    """Return the browser of this machine."""
    program = next((path for name in NAMES if (path := shutil.which(name))), None)
    if program is None:
        raise FileNotFoundError(
            f"no browser: none of {', '.join(NAMES)} is on the PATH; "
            "on Debian or Ubuntu type: sudo apt-get install chromium"
        )
    return program
