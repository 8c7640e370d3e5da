"""Keep a whole site for reading offline: a service worker and the list of its files."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from learntorch.site import runtime
from learntorch.snippets.files import put

WORKER = "sw.js"
PROGRAM = Path(__file__).with_name("worker.js")
# large, and wanted by few
KEPT_ON_USE = ("generated/tensorboard/", ".board/", "assets/cards/", f"{runtime.FOLDER}/")
_FILES = (".ipynb", ".md", ".py", ".zip", ".xml", ".gz", ".inv", ".txt")
LEFT_OUT = (*_FILES, "LICENSE", "versions/index.html")


def write(site: Path) -> None:
    """Write the service worker of the site in `site`.

    It names each file with a hash of its content: after a change a reader fetches only
    what is new.
    """
    files = {name: _hash(site / name) for name in _names(site)}
    table = json.dumps(files, separators=(",", ":"))
    put(site / WORKER, f"const FILES = {table};\n{PROGRAM.read_text('utf-8')}".encode())


def _names(site: Path) -> list[str]:
    paths = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    return sorted(name for name in paths if _is_kept(name))


def _is_kept(name: str) -> bool:
    on_use = any(part in name for part in KEPT_ON_USE)
    return name != WORKER and not on_use and not name.endswith(LEFT_OUT)


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
