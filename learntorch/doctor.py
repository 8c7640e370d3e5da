"""Say what is installed, what is missing, and how to get it."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import socket
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

SETTINGS, PINS = "pyproject.toml", "constraints.txt"
GOOD, OTHER, MISSING = "good", "other", "missing"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FIREFOX = ("firefox-esr", "firefox")
NODE = 20  # the oldest that the packages of the audit run on
INSTALL = f"pip install -c {PINS} -e '.[site,test]'"
_PIN = re.compile(r"(?P<name>[\w.-]+)==(?P<version>\S+)")
_MARKS = {GOOD: "ok", OTHER: "note", MISSING: "MISSING"}


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: what it is.
        state: `GOOD`, `OTHER` (it is there, and not as it should be) or `MISSING`.
        needed: whether the site cannot be built without it.
        found: what is there.
        wanted: what should be.
        get: what to type or do; empty where nothing is to be done.
    """

    name: str
    state: str
    needed: bool
    found: str
    wanted: str = ""
    get: str = ""

    def __str__(self) -> str:
        wanted = f" (wanted: {self.wanted})" if self.wanted and self.state != GOOD else ""
        for_what = "" if self.needed or self.state == GOOD else ", the site builds without it"
        row = f"{_MARKS[self.state]:8}{self.name}: {self.found}{wanted}{for_what}"
        return f"{row}\n        get it: {self.get}" if self.get and self.state != GOOD else row


def examine(root: Path, port: int = 8000) -> list[Finding]:
    """Look at everything that learntorch uses.

    Args:
        root: the folder of the repository, with its settings and pins.
        port: where `make site` would serve.
    """
    return [
        _python(root),
        *_packages(root),
        _graphviz(),
        _device(),
        *_programs(),
        _cache(root),
        _port(port),
    ]


def can_build(findings: list[Finding]) -> bool:
    """Say whether the site can be built with what was found."""
    return not any(one.needed and one.state == MISSING for one in findings)


def as_json(findings: list[Finding]) -> str:
    """Return findings for programs to read."""
    told = {"can_build": can_build(findings), "findings": [asdict(one) for one in findings]}
    return json.dumps(told, indent=2)


def _python(root: Path) -> Finding:
    wanted = str(_project(root).get("requires-python", ">=3.11"))
    found = platform.python_version()
    good = SpecifierSet(wanted).contains(found, prereleases=True)
    get = "make PYTHON=python3.12, with a Python that is new enough"
    place = f"{found} at {sys.executable}"
    return Finding("Python", GOOD if good else MISSING, True, place, wanted, get)


def _packages(root: Path) -> Iterator[Finding]:
    """Yield the packages that the project names, held to what it asks for and to its pins."""
    project, pins = _project(root), _pins(root)
    extras = project.get("optional-dependencies", {})
    groups = [(project.get("dependencies", []), True), (extras.get("site", []), True)]
    for rows, needed in [*groups, (extras.get("test", []), False)]:
        for row in rows:
            one = Requirement(row)
            yield _package(one, needed, pins.get(_plain(one.name), ""))


def _package(one: Requirement, needed: bool, pin: str) -> Finding:
    wanted = f"{one.specifier}" + (f", pinned {pin}" if pin else "")
    try:
        found = importlib.metadata.version(one.name)
    except importlib.metadata.PackageNotFoundError:
        return Finding(one.name, MISSING, needed, "not installed", wanted, INSTALL)
    if not one.specifier.contains(found, prereleases=True):
        return Finding(one.name, MISSING, needed, found, wanted, INSTALL)
    same = not pin or found.partition("+")[0] == pin
    return Finding(one.name, GOOD if same else OTHER, needed, found, wanted, INSTALL)


def _graphviz() -> Finding:
    """Lay out a graph: pygraphviz's wheels carry Graphviz, a build of one's own may not."""
    get = "pip install --force-reinstall --only-binary :all: pygraphviz"
    try:
        import pygraphviz

        drawn = pygraphviz.AGraph("digraph { a -> b }").draw(format="svg", prog="dot")
    except Exception as error:
        found = f"{type(error).__name__}: {error}"
        return Finding("Graphviz in pygraphviz", MISSING, True, found, "a layout of two nodes", get)
    version = re.search(rb"graphviz version ([\d.]+)", drawn or b"")
    found = f"{version[1].decode()} lays out" if version else "lays out"
    return Finding("Graphviz in pygraphviz", GOOD, True, found)


def _device() -> Finding:
    try:
        import torch
    except Exception as error:
        found = f"torch cannot be imported: {type(error).__name__}: {error}"
        return Finding("device", MISSING, True, found, "a torch that can be imported", INSTALL)
    if torch.cuda.is_available():
        return Finding("device", GOOD, False, f"{torch.cuda.get_device_name()}, and the CPU")
    return Finding("device", GOOD, False, "the CPU; records of a GPU come from another machine")


def _programs() -> Iterator[Finding]:
    """Yield the programs from outside Python; the site builds without them."""
    apt = "Debian, Ubuntu: sudo apt-get install"
    yield _program(
        ("make",), "for make site, make test", f"{apt} make; macOS: xcode-select --install"
    )
    yield _program(("git",), "for the test of the five steps", f"{apt} git")
    get = f"{apt} chromium; macOS: brew install chromium"
    yield _program(BROWSERS, "for the tests in a browser", get)
    get = "nodejs.org, or your system's packages"
    yield _program(("node",), f"{NODE} or newer, for make audit", get, least=NODE)
    yield _program(("npm",), "for make audit", "it comes with Node.js")
    get = f"{apt} firefox-esr (Debian) or firefox; macOS: brew install --cask firefox"
    yield _program(FIREFOX, "for make audit", get)


def _program(names: tuple[str, ...], wanted: str, get: str, least: int = 0) -> Finding:
    """Look for a program; where its version is below `least`, it is told as an old one."""
    place = next((place for name in names if (place := shutil.which(name))), "")
    if not place:
        return Finding(names[0], MISSING, False, "not on the PATH", wanted, get)
    try:
        told = subprocess.run(
            [place, "--version"], capture_output=True, text=True, timeout=20, check=False
        )
        version = (told.stdout.strip().splitlines() or ["no version"])[0]
    except (OSError, subprocess.TimeoutExpired):
        return Finding(names[0], OTHER, False, f"{place} does not answer", wanted, get)
    number = re.search(r"\d+", version)
    if least and (number is None or int(number[0]) < least):
        return Finding(names[0], OTHER, False, version, wanted, get)
    return Finding(names[0], GOOD, False, version)


def _cache(root: Path) -> Finding:
    folder = root / ".cache/learntorch"
    sizes = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    entries = sum(1 for _ in folder.glob("*")) if folder.is_dir() else 0
    found = f"{entries} runs, {sum(sizes) / 1e6:.1f} MB in .cache/learntorch (safe to remove)"
    return Finding("cache", GOOD, False, found)


def _port(port: int) -> Finding:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            found, get = f"{error.strerror}", f"end what uses it, or: make site PORT={port + 1}"
            return Finding(f"port {port}", OTHER, False, found, "free, for make site", get)
    return Finding(f"port {port}", GOOD, False, "free")


def _project(root: Path) -> dict[str, Any]:
    table = tomllib.loads((root / SETTINGS).read_text("utf-8"))
    return dict(table.get("project", {}))


def _pins(root: Path) -> dict[str, str]:
    file = root / PINS
    rows = file.read_text("utf-8").splitlines() if file.is_file() else []
    found = [pin for row in rows if (pin := _PIN.match(row))]
    return {_plain(pin["name"]): pin["version"] for pin in found}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
