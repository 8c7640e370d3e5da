"""`learntorch open` writes programs where the reader is, and nothing over what is there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from learntorch import programs
from learntorch.snippets.program import load

ROOT = Path(__file__).parents[1]


@pytest.fixture
def opened(tmp_path):
    def run(*arguments):
        command = [sys.executable, "-m", "learntorch", "open", *arguments]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, env=environment
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done.returncode, done.stdout + done.stderr

    return run


def test_a_program_is_written_and_runs(opened, tmp_path):
    code, said = opened("tensors/creating/arange")
    assert code == 0
    assert "Run it: python arange.py" in said
    program = load(ROOT / "snippets/tensors/creating/arange.py")
    assert (tmp_path / "arange.py").read_text() == program.code
    done = subprocess.run(
        [sys.executable, "arange.py"], cwd=tmp_path, capture_output=True, text=True
    )
    shown = [row for statement in program.statements for row in statement.shown]
    assert done.stdout.split("\n")[:-1] == shown != []


def test_all_programs_of_a_page_are_written(opened, tmp_path):
    assert opened("tensors/creating")[0] == 0
    written = sorted(path.stem for path in (tmp_path / "creating").iterdir())
    there = programs.of_page("tensors/creating")
    assert written == [name.rpartition("/")[2] for name in there] != []


def test_what_is_there_is_left_as_it_is(opened, tmp_path):
    (tmp_path / "arange.py").write_text("mine\n")
    code, said = opened("tensors/creating/arange")
    assert code == 2
    assert "arange.py: is there already, and is left as it is" in said
    assert (tmp_path / "arange.py").read_text() == "mine\n"


@pytest.mark.parametrize(
    ("name", "report"),
    [
        ("tensors/creating/arrange", "name one in full: tensors/creating/arange"),
        ("no_zero_grad", "programs are called no_zero_grad"),
        ("%%", "take the name from the page"),
    ],
)
def test_a_name_that_is_none_is_told(opened, name, report):
    code, said = opened(name)
    assert code == 2
    assert report in said
