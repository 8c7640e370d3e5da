"""The code of snippets is formatted as ruff would, apart from its output comments."""

import re
import subprocess
import sys
from pathlib import Path

from learntorch.site.exercises import CHAPTERS
from learntorch.snippets.checker import find_programs

ROOT = Path(__file__).parent.parent


def test_the_code_of_each_snippet_is_formatted(tmp_path):
    programs, problems = find_programs(ROOT, [ROOT / "snippets", ROOT / CHAPTERS])
    assert not problems
    assert programs
    for program in programs:
        copy = tmp_path / program.path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(program.code, encoding="utf-8")
    command = [sys.executable, "-m", "ruff", "format", "--diff", "--isolated"]
    command += ["--line-length", "80", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_each_pin_is_a_name_and_a_version():
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert pins
    assert [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []
