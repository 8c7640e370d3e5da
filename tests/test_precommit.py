"""The hooks of a commit run what `make test` runs: the commands are the Makefile's."""

import os
import re
import subprocess
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[1]
CONFIG = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
HOOKS = {hook["id"]: hook for repo in CONFIG["repos"] for hook in repo["hooks"]}


def own() -> dict[str, str]:
    """Return the environment without what a make that runs these tests was given."""
    around = ("SHARD", "CONSTRAINTS", "MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES")
    return {name: value for name, value in os.environ.items() if name not in around}


def recipe(target: str) -> list[str]:
    """Return the commands of a target as make would run them."""
    command = ["make", "--dry-run", "--always-make", "--old-file=browser", target]
    said = subprocess.run(
        command, cwd=ROOT, env=own(), capture_output=True, text=True, check=True
    ).stdout
    return [row for row in said.splitlines() if row.startswith(".venv/bin/")]


def test_the_hooks_are_what_make_test_runs_before_its_tests():
    commands = [row for row in recipe("test") if " pip " not in row]
    quick = commands[: next(at for at, row in enumerate(commands) if " learntorch " in row)]
    assert [hook["entry"] for name, hook in HOOKS.items() if name != "snippets"] == quick
    assert len(quick) == 7


def test_a_make_that_runs_these_tests_changes_nothing(monkeypatch):
    before = recipe("test"), recipe("check")
    monkeypatch.setenv("SHARD", "2/4")
    monkeypatch.setenv("MAKEFLAGS", "w -- VENV=.cache/tools CONSTRAINTS=.cache/torch.txt")
    assert (recipe("test"), recipe("check")) == before


def test_the_hook_of_the_snippets_is_that_of_make_check_for_what_changed():
    (check,) = [row for row in recipe("check") if " pip " not in row]
    hook = HOOKS["snippets"]
    assert check.split() == [*hook["entry"].split(), "--no-cache", "--slowest", "10"]
    assert hook.get("pass_filenames", True)
    assert re.search(hook["files"], "snippets/gpu/copies.py")
    assert not re.search(hook["files"], "learntorch/site/new.py")


def test_no_hook_brings_tools_from_elsewhere():
    assert {repo["repo"] for repo in CONFIG["repos"]} == {"local"}
    assert {hook["language"] for hook in HOOKS.values()} == {"system"}
    whole = [hook for name, hook in HOOKS.items() if name != "snippets"]
    assert all(hook["pass_filenames"] is False for hook in whole)
