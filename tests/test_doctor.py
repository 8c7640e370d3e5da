"""`learntorch doctor` says what is there; it is red where the site could not be built."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from learntorch import doctor
from learntorch.doctor import GOOD, MISSING, OTHER, Finding

ROOT = Path(__file__).parents[1]
PROJECT = """\
[project]
requires-python = "{python}"
dependencies = ["{needed}"]
[project.optional-dependencies]
site = []
test = ["{test}"]
"""


def project(folder: Path, needed="pytest>=1", test="pytest", python=">=3.11", pins="") -> Path:
    (folder / "snippets").mkdir()
    (folder / "pyproject.toml").write_text(PROJECT.format(needed=needed, test=test, python=python))
    (folder / "constraints.txt").write_text(pins)
    return folder


def run(folder: Path, *options: str, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "learntorch", "doctor", *options],
        cwd=folder, capture_output=True, text=True, env=os.environ | environment,
    )  # fmt: skip


def test_here_the_site_can_be_built_and_every_package_is_named():
    done = run(ROOT)
    assert done.returncode == 0, done.stdout
    assert done.stdout.endswith("the site can be built\n")
    assert "MISSING Python" not in done.stdout
    for name in ("torch", "mkdocs-material", "pygraphviz", "watchdog", "pytest", "device", "cache"):
        assert re.search(rf"^(ok|note) +{name}: ", done.stdout, re.MULTILINE), name


def test_json_says_the_same():
    told = json.loads(run(ROOT, "--json").stdout)
    assert told["can_build"] is True
    found = {one["name"]: one for one in told["findings"]}
    assert found["torch"]["found"] == version("torch")
    assert found["torch"]["needed"] is True
    assert found["make"]["needed"] is False
    assert set(found["torch"]) == {"name", "state", "needed", "found", "wanted", "get"}


@pytest.mark.parametrize(
    ("change", "name", "says"),
    [
        ({"needed": "not-there-at-all>=2"}, "not-there-at-all", "not installed (wanted: >=2)"),
        ({"needed": "pytest>=1000"}, "pytest", "(wanted: >=1000)"),
        ({"python": ">=4"}, "Python", "(wanted: >=4)"),
    ],
)
def test_what_the_site_needs_and_has_not_is_red(tmp_path, change, name, says):
    done = run(project(tmp_path, **change))
    assert done.returncode == 1
    row = next(row for row in done.stdout.splitlines() if row.startswith(f"MISSING {name}: "))
    assert says in row
    assert "get it: " in done.stdout.partition(row)[2].splitlines()[1]
    assert done.stdout.endswith("the site cannot be built: see MISSING\n")


def test_what_is_missing_for_tests_only_is_told_and_not_red(tmp_path):
    done = run(project(tmp_path, test="not-there-at-all"), PATH=str(tmp_path))
    assert done.returncode == 0, done.stdout
    for name in ("not-there-at-all", "make", "chromium", "node", "firefox-esr"):
        assert f"MISSING {name}: " in done.stdout
    assert done.stdout.count("the site builds without it") >= 4
    assert "sudo apt-get install chromium" in done.stdout


def test_another_version_than_the_pinned_one_is_a_note(tmp_path):
    found = doctor.examine(project(tmp_path, pins="pytest==0.1\n"))
    one = next(one for one in found if one.name == "pytest")
    assert (one.state, one.wanted) == (OTHER, ">=1, pinned 0.1")
    assert doctor.can_build(found)


def test_a_taken_port_and_the_size_of_the_cache_are_told(tmp_path):
    cache = project(tmp_path) / ".cache/learntorch/run"
    cache.mkdir(parents=True)
    (cache / "records.json").write_bytes(b"x" * 2_000_000)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        found = {one.name: one for one in doctor.examine(tmp_path, port)}
    assert found[f"port {port}"].state == OTHER
    assert f"make site PORT={port + 1}" in found[f"port {port}"].get
    assert found["cache"].found.startswith("1 runs, 2.0 MB")


def test_a_graphviz_that_lays_nothing_out_is_red(monkeypatch):
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    found = doctor._graphviz()
    assert (found.state, found.needed) == (MISSING, True)
    assert "pip install" in found.get
    assert not doctor.can_build([Finding("Python", GOOD, True, "3"), found])


def test_every_program_that_the_makefile_calls_is_looked_for():
    named = {one.name for one in doctor._programs()}
    assert named == {"make", "git", "chromium", "node", "npm", "firefox-esr"}
    assert shutil.which("git")
    assert f"Node.js {doctor.NODE} or newer" in (ROOT / "Makefile").read_text()


@pytest.mark.parametrize(
    ("says", "state"),
    [
        ("v20.0.0", GOOD),
        ("v101.2.3", GOOD),
        ("v18.20.4", OTHER),
        ("v9.11.2", OTHER),
        ("strange", OTHER),
    ],
)
def test_a_node_that_is_too_old_is_a_note(tmp_path, monkeypatch, says, state):
    (tmp_path / "node").write_text(f"#!/bin/sh\necho {says}\n")
    (tmp_path / "node").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    (found,) = [one for one in doctor._programs() if one.name == "node"]
    assert (found.state, found.found) == (state, says)
    told = "(wanted: 20 or newer, for make audit), the site builds without it\n        get it: "
    assert (told in str(found)) == (state == OTHER)
