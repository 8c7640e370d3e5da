"""What the parent of all programs imports: nothing that remembers the parent's folders."""

import subprocess
import sys
from pathlib import Path

from learntorch.snippets.checker import common_modules, find_programs
from learntorch.snippets.runner import CAN_FORK, Runner

ROOT = Path(__file__).parents[1]
IMPORT = """
import contextlib, pkgutil, sys
for name in sys.argv[1:]:
    with contextlib.suppress(Exception):
        pkgutil.resolve_name(name)
print("torch._inductor.codecache" in sys.modules)
"""


def loads_compiler(*modules):
    done = subprocess.run(
        [sys.executable, "-c", IMPORT, *modules], capture_output=True, text=True, check=True
    )
    return done.stdout.strip() == "True"


def test_compiler_is_imported_by_each_program_for_itself():
    programs, _ = find_programs(ROOT, [ROOT / "snippets"])
    modules = common_modules(programs)
    assert "torch._dynamo" in modules
    assert not loads_compiler(*modules)
    assert loads_compiler("torch._dynamo.backends.common")


def test_what_our_programs_import_leaves_a_parent_that_can_be_forked_from():
    """Else each program would start a Python of its own, and a check take an hour."""
    programs, problems = find_programs(ROOT, [ROOT / "snippets"])
    assert not problems
    with Runner(common_modules(programs)) as runner:
        runner.warm()
        assert runner.forks == CAN_FORK
