"""Each exercise can be solved, its stub is no solution, and wrong answers are told why.

Their correspondence with the pages is held by tests/test_inventory.py.
"""

import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from learntorch.exercises.answers import check_wrong, judged
from learntorch.exercises.exercise import exercises, find
from learntorch.exercises.judge import UNUSABLE
from learntorch.site.exercises import CHAPTERS, WRONG_ANSWERS, check_exercises, fresh_stub
from learntorch.site.tasks import sections
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load, parse

ROOT = Path(__file__).parents[1]
KNOWN = exercises(ROOT / CHAPTERS)
WRONG = [(one, file) for one in KNOWN for file in one.wrong]


def named(value):
    return value.name if not isinstance(value, Path) else value.stem


def raised(checker, exercise, file):
    """Return what the check of an exercise says of an answer; empty if it is right."""
    record = checker.check(judged(load(file, ROOT), exercise)).record
    assert not record.troubles, record.troubles
    return record.raised.text if record.raised else ""


def why(error):
    """Return the reason in the message that stands under a wrong answer."""
    found = re.search(r"^why: +(.*?)^read: ", "\n".join(error), re.MULTILINE | re.DOTALL)
    assert found, error
    return found[1]


def test_there_are_exercises():
    assert len(KNOWN) > 0
    assert len({one.short for one in KNOWN}) == len(KNOWN), "a short name is to be enough"


@pytest.mark.parametrize("exercise", KNOWN, ids=named)
def test_the_solution_is_right(checker, exercise):
    assert raised(checker, exercise, exercise.solution) == ""


@pytest.mark.parametrize("exercise", KNOWN, ids=named)
def test_the_stub_is_no_solution(checker, exercise):
    said = raised(checker, exercise, exercise.stub)
    assert said.startswith("NotYet: expected: ")
    assert UNUSABLE not in said, "its check stops with an error: let it say what is wrong"


@pytest.mark.parametrize(("exercise", "file"), WRONG, ids=named)
def test_a_wrong_answer_gets_the_message_under_it(checker, exercise, file):
    problems = check_wrong(checker, exercise, file)
    assert not problems, "\n".join(map(str, problems))
    said = load(file).expected_error
    assert said is not None
    text = "\n".join(said.error)
    for part in ("NotYet: expected: ", "came: ", "why: ", "read: "):
        assert part in text, f"the message does not say {part}"
    assert UNUSABLE not in text, "its check stops with an error: let it say what is wrong"


@pytest.mark.parametrize("exercise", KNOWN, ids=named)
def test_wrong_answers_get_messages_of_their_own(exercise):
    messages = {load(file).expected_error.error for file in exercise.wrong}
    assert len(messages) == len(exercise.wrong) >= WRONG_ANSWERS
    reasons = {why(error) for error in messages}
    assert len(reasons) > 1, f"all wrong answers are told the same: {reasons}"


@pytest.mark.parametrize(
    ("forward", "came", "reason"),
    [
        ("return x - self.mena", "AttributeError: 'Standardise' object has no", "line 12 of your"),
        ("return None.mean", "AttributeError: 'NoneType' object has no", "line 12 of your"),
        ("raise KeyError", "KeyError\n", "line 12 of your program stops"),
    ],
)
def test_an_error_inside_a_check_is_explained(checker, forward, came, reason):
    exercise = find("standardiser")
    text = exercise.solution.read_text("utf-8").partition("\n\nmodule = ")[0]
    text = text.replace("return (x - self.mean) / self.std", forward)
    said = checker.check(judged(parse(text, Path("standardiser.py")), exercise)).record.raised.text
    assert said.startswith(f"NotYet: expected: {UNUSABLE}\ncame:     {came}"), said
    assert reason in said
    assert "read:     modules/ on the site" in said


def test_what_a_check_takes_for_granted_is_shown(checker):
    program = parse("import torch\nStandardise = lambda x: 1\n", Path("standardiser.py"))
    said = checker.check(judged(program, find("standardiser"))).record.raised.text
    assert "came:     AttributeError: 'int' object has no attribute 'parameters'" in said
    assert "why:      the check used it so: if list(module.parameters()):" in said


# The checks of exercises can fail


PAGE = """\
# Shapes

## Exercises

### Count

Make `x`.

Check it at home: `learntorch exercise start count`

??? tip "Hint"

    Count.

??? success "Solution"

    ```python title="shapes/count.py"
    --8<-- "shapes/count.py"
    ```
"""
STUB = '"""Count\n\nMake `x`.\n"""\n\nx = ...\n'
CHECK = 'def check(answer):\n    answer.get("x") or answer.wrong("1", "0", read="exercises")\n'


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / CHAPTERS / "shapes/count"
    folder.mkdir(parents=True)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/shapes.md").write_text(PAGE)
    files = {"stub": STUB, "check": CHECK, "wrong_a": "x = 0\n", "wrong_b": "x = 2\n"}
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text)
    return tmp_path


def test_a_site_with_an_exercise_holds(site):
    assert check_exercises(site) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "report"),
    [
        ("docs/shapes.md", "Make `x`.", "Make `y`.", "shapes/count/stub.py:1: its task is not"),
        ("docs/shapes.md", "### Count", "### Sum", "shapes/count/stub.py:1: its task is not"),
        (
            "docs/shapes.md",
            "start count`",
            "start sum`",
            "shapes.md:5: there is no exercise shapes/s",
        ),
        ("docs/shapes.md", "Check it", "Try it", "shapes.md:5: an exercise that does not say how"),
        ("docs/shapes.md", '"Hint"', '"Help"', "shapes.md:5: exercise count has the folds"),
        ("docs/shapes.md", "/count.py", "/other.py", "shapes.md:5: exercise count shows"),
        ("docs/shapes.md", "Make `x`.\n", "", "shapes.md:5: an exercise without a task"),
        ("docs/shapes.md", "## Exercises", "## Practice", "shapes/count/stub.py: is on no page"),
        (f"{CHAPTERS}/shapes/count/check.py", "exercises", "nowhere", "check.py:2: read='nowhere'"),
        (f"{CHAPTERS}/shapes/count/check.py", ', read="exercises"', "", "check.py:1: says nowhere"),
    ],
)
def test_what_is_wrong_with_an_exercise_is_told(site, file, old, new, report):
    text = (site / file).read_text()
    assert old in text
    (site / file).write_text(text.replace(old, new))
    assert report in "\n".join(map(str, check_exercises(site)))


@pytest.mark.parametrize(
    ("name", "report"),
    [("check", "check.py: is not there"), ("wrong_a", "count: 1 wrong answers, of 2")],
)
def test_a_file_of_an_exercise_that_is_missing_is_told(site, name, report):
    (site / CHAPTERS / f"shapes/count/{name}.py").unlink()
    assert report in "\n".join(map(str, check_exercises(site)))


def test_a_stub_takes_its_task_from_the_page():
    (section,) = sections(PAGE, Path("docs/shapes.md"))
    assert fresh_stub('"""Old."""\nx = ...\n', section.told) == STUB
    assert fresh_stub("x = ...\n", section.told) == STUB
    assert fresh_stub(STUB, section.told) == STUB


# As a reader meets them


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """Give a folder with the package as pip would install it, away from the repository."""
    folder = tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(ROOT)], check=True)
    (wheel,) = folder.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(folder / "site")
    return folder / "site"


@pytest.fixture
def learntorch(installed, tmp_path):
    def run(*arguments):
        environment = os.environ | {"PYTHONPATH": str(installed), "COLUMNS": "200"}
        command = [sys.executable, "-m", "learntorch", *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, env=environment
        )
        assert "__main__.py" not in done.stderr, done.stderr  # no traceback of our own
        return done.returncode, done.stdout + done.stderr

    return run


def test_an_exercise_from_start_to_end(learntorch, tmp_path):
    file = tmp_path / "count_rows.py"
    code, said = learntorch("exercise", "check", "count_rows")
    assert code == 2
    assert "count_rows.py: is not in this folder" in said
    assert "learntorch exercise start count_rows" in said
    assert learntorch("exercise", "start", "count_rows")[0] == 0
    code, said = learntorch("exercise", "check", "count_rows")
    assert code == 1
    assert "expected: your `grid`" in said
    file.write_text(file.read_text().replace("grid = ...", "grid = torch.arange(12)"))
    code, said = learntorch("exercise", "check", "tensors/creating/count_rows")
    assert code == 1
    assert "came:     shape (12,)" in said
    assert "`reshape` gives it two" in said
    assert "tensors/creating/#ranges" in said
    code, said = learntorch("exercise", "start", "count_rows")
    assert code == 2
    assert "is there already, and is left as it is" in said
    assert "arange(12)" in file.read_text()
    code, solution = learntorch("exercise", "solution", "count_rows")
    assert code == 0
    file.write_text(solution)
    code, said = learntorch("exercise", "check", "count_rows")
    assert code == 0
    assert "count_rows.py: right" in said


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("x = (\n", "count_rows.py:1: no Python program"),
        ("import torch\n1 / 0\n", "count_rows.py:2: stops with ZeroDivisionError"),
        ("import os\nos._exit(3)\n", "count_rows.py:2: ends its process with exit code 3"),
        ("grid = [1]\n", "expected: `grid` of type torch.Tensor"),
        ("x = 1\n", "came:     no such name"),
    ],
)
def test_an_answer_that_cannot_be_checked_is_told_where(learntorch, tmp_path, text, report):
    (tmp_path / "count_rows.py").write_text(text)
    code, said = learntorch("exercise", "check", "count_rows")
    assert code != 0
    assert report in said


def test_all_exercises_are_listed_and_travel_with_the_package(learntorch, installed):
    code, said = learntorch("exercise", "list")
    assert code == 0
    assert re.findall(r"^  (\w+)", said, re.MULTILINE) == [one.short for one in KNOWN]
    folder = installed / "learntorch/exercises/chapters"
    shipped = exercises(folder)
    assert [one.name for one in shipped] == [one.name for one in KNOWN]
    assert all((installed / f"learntorch/_snippets/{one.name}.py").is_file() for one in shipped)


def test_a_misspelled_name_is_told_what_comes_close():
    with pytest.raises(ProblemError, match="did you mean count_rows"):
        find("count_row")
