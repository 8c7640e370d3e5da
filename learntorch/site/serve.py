"""Serve the site while it is written: a saved snippet is run, and its page shows it."""

from __future__ import annotations

import html
import json
import mimetypes
import os
import re
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from typing import ClassVar
from urllib.parse import unquote, urlsplit

from learntorch.site.inventory import DOCS, GENERATED
from learntorch.site.live import EngineError, Live
from learntorch.site.watch import Watch
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import SNIPPETS
from learntorch.snippets.problem import Problem, ProblemError

HOST = "127.0.0.1"
OWN = "/__serve__/"  # begins the addresses that the built site has not
_BEAT = 15  # seconds after which a browser is sent a sign of life
_WATCHED = {SNIPPETS: True, "learntorch": True, "records": True, "mkdocs_html": True, ".": False}
_SCRIPT = Path(__file__).with_name("live.js")
_TOP = re.compile(r"<main[^>]*>|<body[^>]*>(?!.*<main)", re.DOTALL)
_EMPTY = "<!doctype html><title>Not rendered yet</title><body></body>"
_STYLE = (  # in the page itself: the site that is served is not the one that is published
    "position:fixed;inset:auto 1rem 1rem;max-height:40vh;overflow:auto;z-index:99;"
    "padding:.75rem 1rem;border:2px solid #c0362c;border-radius:.4rem;"
    "background:#fff4f2;color:#3b0d09;font:14px/1.5 monospace;white-space:pre-wrap;"
    "overflow-wrap:anywhere"
)


def serve(root: Path, jobs: int, cache: Cache, port: int, *, lazy: bool = False) -> int:
    """Serve on ``http://127.0.0.1:port`` and keep the site up to date until Ctrl-C.

    What does not hold is told on the terminal and on its page; the server goes on.

    Args:
        root: the folder of the repository.
        jobs: how many programs run at a time.
        cache: where earlier runs are kept.
        port: where to serve.
        lazy: run programs only when they or the page that shows them are looked at or saved;
            otherwise all that have changed are run in the background.

    Returns:
        0 after Ctrl-C.

    Raises:
        ProblemError: the port is taken, or the settings of the site cannot be read.
    """
    _require_free(port)
    try:
        live = Live(root, jobs, cache, _say)
    except EngineError as error:
        raise ProblemError(Problem(Path("mkdocs.yml"), None, str(error), "mend it")) from None
    Handler.live = live
    server = _Server((HOST, port), Handler)
    watch = Watch(_folders(root), (root / GENERATED,), live.changed)
    background = [server.serve_forever, live.fill] + ([] if lazy else [live.settle])
    for work in background:
        threading.Thread(target=work, daemon=True).start()
    _say(f"the site is on http://{HOST}:{port} (Ctrl-C ends it)")
    try:
        live.work()
    except KeyboardInterrupt:
        return 0
    finally:
        watch.close()
        server.shutdown()
        server.server_close()
        live.close()
    if live.again.is_set():  # the package has changed, and with it this program
        os.execv(sys.executable, [sys.executable, "-m", "learntorch", *sys.argv[1:]])  # noqa: S606
    return 0


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True


class Handler(BaseHTTPRequestHandler):
    """Answers a browser: pages as they are now, files, and news of both."""

    live: ClassVar[Live]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer one request."""
        path = unquote(urlsplit(self.path).path)
        try:
            if path.startswith(OWN):
                self._own(path.removeprefix(OWN))
            else:
                self._site(path.lstrip("/"))
        except (BrokenPipeError, ConnectionResetError):  # the browser went on
            self.close_connection = True

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Keep the terminal for what the author has to know."""

    def _site(self, path: str) -> None:
        pages = self.live.engine.names
        address = path.removesuffix("index.html")
        if address in pages:
            self._page(pages[address])
        elif f"{path}/" in pages:
            self._send(302, b"", "text/plain", Location=f"/{path}/")
        elif path == "search/search_index.json":
            self._send(200, self.live.engine.ask("index")["text"].encode(), "application/json")
        elif file := self._file(path):
            kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
            self._send(200, file.read_bytes(), kind)
        else:
            text = self.live.engine.ask("missing").get("html", "no such page")
            self._send(404, text.encode(), "text/html; charset=utf-8")

    def _page(self, name: str) -> None:
        version = self.live.version(name)
        page, wrong = self.live.page(name)
        page = page or _EMPTY
        events = html.escape(f"{OWN}events/{version}/{name}")
        script = f'<script src="{OWN}live.js" data-events="{events}"></script>'
        page = _TOP.sub(lambda found: found[0] + _box(wrong), page, count=1)
        page = page.replace("</body>", f"{script}</body>", 1)
        self._send(200, page.encode(), "text/html; charset=utf-8")

    def _file(self, path: str) -> Path | None:
        """Return the file that an address names, if it is one of the site."""
        parts = PurePosixPath(path).parts
        if not parts or ".." in parts or parts[-1].endswith(".md"):
            return None
        found = (folder.joinpath(*parts) for folder in self.live.folders)
        return next((file for file in found if file.is_file()), None)

    def _own(self, path: str) -> None:
        what, _, rest = path.partition("/")
        if what == "live.js":
            self._send(200, _SCRIPT.read_bytes(), "text/javascript")
        elif what == "events":
            self._events(*rest.split("/", 1))
        else:
            self._send(200, json.dumps(self.live.state()).encode(), "application/json")

    def _events(self, version: str, name: str) -> None:
        """Tell a browser when the page that it shows is another than `version`."""
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        while self.live.version(name) == version:
            with self.live.news:
                self.live.news.wait_for(lambda: self.live.version(name) != version, _BEAT)
            self.wfile.write(b": here\n\n")
        self.wfile.write(b"data: changed\n\n")

    def _send(self, status: int, data: bytes, kind: str, **headers: str) -> None:
        self.send_response(status)
        told = {"Content-Type": kind, "Content-Length": str(len(data)), "Cache-Control": "no-store"}
        for key, value in (told | headers).items():
            self.send_header(key, value)
        self.end_headers()
        self.wfile.write(data)


def _box(wrong: str) -> str:
    """Return what stands on a page that does not hold; nothing where it does."""
    if not wrong:
        return ""
    return f'<aside id="serve-problems" role="alert" style="{_STYLE}">{html.escape(wrong)}</aside>'


def _folders(root: Path) -> dict[Path, bool]:
    """Return what to watch: all of docs but the many folders of what is generated."""
    docs = root / DOCS
    folders = {root / name: deep for name, deep in _WATCHED.items()} | {docs: False}
    folders |= {one: True for one in docs.iterdir() if one.is_dir() and one != root / GENERATED}
    return {folder: deep for folder, deep in folders.items() if folder.is_dir()}


def _require_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as error:
            what = f"port {port} on {HOST} cannot be used: {error.strerror}"
            mend = "end what uses it, or name another: make site PORT=8001"
            raise ProblemError(Problem(Path("learntorch serve"), None, what, mend)) from None


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
