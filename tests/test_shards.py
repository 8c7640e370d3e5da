"""Shards are disjoint and together everything, and the merge sees it where they are not."""

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest

from learntorch.site import shards
from learntorch.site.shards import Report, Shard, merge, parse_shard, share
from tests.test_cli import learntorch
from tests.test_precommit import recipe

ROOT = Path(__file__).parent.parent
ONE = "print(1)\n#> 1\n"


def parts(weights, total):
    return [share(weights, Shard(number, total)) for number in range(1, total + 1)]


@pytest.mark.parametrize("total", [1, 2, 3, 7, 40])
def test_parts_are_disjoint_and_together_everything(total):
    draw = random.Random(total)
    weights = {f"{number}.py": draw.choice([None, draw.random()]) for number in range(30)}
    found = parts(weights, total)
    assert sum(map(len, found)) == len(weights)
    assert set().union(*found) == set(weights)


def test_parts_do_not_depend_on_the_order_in_which_names_come():
    weights = {f"{number}.py": float(number % 5) for number in range(50)}
    turned = dict(reversed(weights.items()))
    assert parts(weights, 4) == parts(turned, 4)


def test_parts_take_the_same_time_where_times_are_known():
    draw = random.Random(0)
    weights = {f"{number}.py": draw.expovariate(1) for number in range(400)}
    loads = [sum(weights[name] for name in part) for part in parts(weights, 4)]
    assert max(loads) - min(loads) < max(weights.values())
    assert max(loads) / min(loads) < 1.01


def test_parts_are_of_one_size_where_times_are_not_known():
    sizes = [len(part) for part in parts(dict.fromkeys(map(str, range(30)), None), 4)]
    assert sorted(sizes) == [7, 7, 8, 8]


@pytest.mark.parametrize(
    "text", ["", "2", "0/4", "5/4", "2/0", "-1/4", "1/4/2", "one/two", "1 / 4"]
)
def test_a_value_that_is_no_shard_is_refused(text):
    with pytest.raises(ValueError, match=r"is no shard: write K/N, such as 2/4"):
        parse_shard(text)


@pytest.mark.parametrize("command", [("learntorch", "check"), ("pytest", "tests/test_dots.py")])
def test_both_commands_say_so(command):
    done = subprocess.run(
        [sys.executable, "-m", *command, "--shard", "5/4"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert done.returncode not in (0, 1)
    assert "'5/4' is no shard: write K/N, such as 2/4, with K from 1 to N" in done.stderr


@pytest.fixture
def reports(tmp_path):
    """Three shards of seven names, all of which hold."""
    everything = {f"{number}.py": f"hash {number}" for number in range(7)}
    for number in (1, 2, 3):
        shard = Shard(number, 3)
        done = dict.fromkeys(share(dict.fromkeys(everything, None), shard), True)
        shards.write(Report("snippets", shard, everything, done, {}), tmp_path / str(number))
    return tmp_path


def change(folder, number, **entries):
    file = next(folder.glob(f"{number}/*.json"))
    file.write_text(json.dumps(json.loads(file.read_text()) | entries))


def said(folder):
    everything = {f"{number}.py": f"hash {number}" for number in range(7)}
    return [str(problem) for problem in merge(folder, everything, [shards.SNIPPETS])[1]]


def test_shards_that_are_all_there_hold(reports):
    assert said(reports) == []


def test_a_missing_shard_is_told_with_what_nobody_did(reports):
    next(reports.glob("2/*.json")).unlink()
    missing, undone = said(reports)
    assert "shards of snippets: no report of 2/3\n    mend: run them: --shard 2/3" in missing
    assert "nobody did 1.py, 4.py" in undone


@pytest.mark.parametrize(
    ("entries", "what"),
    [
        ({"shard": "1/3"}, "do not belong together: 1/3, 1/3, 3/3"),
        ({"shard": "2/4"}, "do not belong together: 1/3, 2/4, 3/3"),
        ({"everything": {"0.py": "other"}}, "they saw different work"),
        ({"done": {"1.py": True}}, "nobody did 4.py"),
        ({"done": {"0.py": True, "1.py": True, "4.py": True}}, "more than one did 0.py"),
        ({"done": {"1.py": False, "4.py": True}}, "do not hold: 1.py"),
        ({"kind": "tests"}, "shards of tests: no report of 1/3, 3/3"),
        ({"surplus": 1}, "is no report of a shard"),
        ({"shard": "7/3"}, "is no report of a shard: '7/3' is no shard"),
    ],
)
def test_a_report_that_does_not_fit_is_told(reports, entries, what):
    change(reports, 2, **entries)
    assert any(what in line for line in said(reports)), said(reports)


def test_shards_of_another_version_are_told(reports):
    problems = merge(reports, {"0.py": "newer"}, [shards.SNIPPETS])[1]
    assert "they saw other snippets than are here: 0.py, 1.py, 2.py and 4 more" in str(problems[0])


def test_a_kind_without_a_report_is_told(reports):
    (problem,) = merge(reports, {f"{number}.py": f"hash {number}" for number in range(7)})[1]
    assert problem.what == "shards of tests: there is no report of any"
    assert problem.mend == "run its shards first, such as: pytest --shard 1/4"


def test_no_report_at_all_is_told_of_each_kind(tmp_path):
    problems = merge(tmp_path, {})[1]
    assert [problem.what.split(":")[0] for problem in problems] == [
        "shards of snippets",
        "shards of tests",
    ]
    assert "learntorch check --shard 1/4" in said(tmp_path)[0]


def test_the_merge_of_all_shards_asks_for_both_kinds():
    """What the workflow runs is `make merge`, which leaves none out."""
    assert recipe("merge")[-1].endswith("-m learntorch merge")


@pytest.fixture
def project(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "snippets/a").mkdir(parents=True)
    for number in range(5):
        (tmp_path / f"snippets/a/{number}.py").write_text(f"{ONE}x = {number}\n")
    return tmp_path


def test_snippets_are_checked_in_shards_and_their_records_put_together(project):
    for number in (1, 2):
        code, told = learntorch(project, "check", "--shard", f"{number}/2")
        assert code == 0, told
        assert f"{4 - number} programs" in told
    code, told = learntorch(project, "merge")
    assert code == 1
    assert "shards of tests: there is no report of any" in told
    assert not (project / "build/records").exists()
    code, told = learntorch(project, "merge", "--only", "snippets")
    assert code == 0, told
    assert "5 snippets in 2 shards: all there, all hold" in told
    assert len(list((project / "build/records/a").glob("*.json"))) == 5


def test_a_shard_that_fails_or_is_missing_turns_the_merge_red(project):
    (project / "snippets/a/0.py").write_text("print(2)\n#> 1\n")
    assert [learntorch(project, "check", "--shard", f"{k}/2")[0] for k in (1, 2)] == [1, 0]
    code, told = learntorch(project, "merge", "build/shards", "--only", "snippets")
    assert code == 1
    assert "do not hold: snippets/a/0.py" in told
    next((project / "build/shards").glob("*2-of-2.json")).unlink()
    code, told = learntorch(project, "merge", "--only", "snippets")
    assert code == 1
    assert "no report of 2/2" in told
    assert not (project / "build/records").exists()


TESTS = (
    "import pytest\n\n@pytest.mark.parametrize('n', range({}))\ndef test_it(n):\n    assert n < 9\n"
)
SKIPS = """\
import pytest

@pytest.mark.skipif(True, reason="no such machine")
def test_before_it_begins():
    assert False

def test_on_its_way():
    pytest.skip("it saw none")

@pytest.fixture
def broken():
    yield
    assert not ENDS_BADLY

def test_with_an_end(broken):
    pytest.skip("it saw none either")
"""


@pytest.fixture
def suite(tmp_path):
    """Small files of tests: one fails at its end, and one skips."""
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/one.py").write_text(ONE)
    for name, count in {"a": 10, "b": 3, "c": 4, "d": 1}.items():
        (tmp_path / f"test_{name}.py").write_text(TESTS.format(count))
    (tmp_path / "test_skips.py").write_text(f"ENDS_BADLY = False\n{SKIPS}")
    (tmp_path / "conftest.py").write_text(
        "from tests.shards import pytest_addoption, pytest_configure\n"
    )
    (tmp_path / "pytest.ini").write_text(f"[pytest]\npythonpath = {ROOT}\n")
    return tmp_path


def run_parts(suite):
    """Run the suite in two shards; return what pytest says last of each."""
    outputs = []
    for number in (1, 2):
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, "--shard", f"{number}/2"], cwd=suite, capture_output=True, text=True
        )
        outputs.append(done.stdout.splitlines()[-1])
    return outputs


def test_tests_are_run_in_shards_of_whole_files(suite):
    outputs = run_parts(suite)
    assert outputs[0].startswith("1 failed, 10 passed, 10 deselected")
    assert outputs[1].startswith("7 passed, 3 skipped, 11 deselected")
    reports, problems = merge(suite / "build/shards", {}, [shards.TESTS])
    assert sum(len(report.done) for report in reports) == 21
    (problem,) = problems
    assert problem.what == "shards of tests: do not hold: test_a.py::test_it[9]"


def test_tests_that_are_skipped_hold_and_are_listed(suite):
    (suite / "test_a.py").write_text(TESTS.format(9))
    run_parts(suite)
    code, told = learntorch(suite, "merge", "--only", "tests")
    assert code == 0, told
    assert "20 tests in 2 shards, 3 of them skipped: all there, all hold" in told
    assert "skipped test_skips.py::test_before_it_begins: no such machine\n" in told
    assert "skipped test_skips.py::test_on_its_way: it saw none\n" in told


def test_a_test_that_is_skipped_and_then_breaks_does_not_hold(suite):
    (suite / "test_a.py").write_text(TESTS.format(9))
    (suite / "test_skips.py").write_text(f"ENDS_BADLY = True\n{SKIPS}")
    run_parts(suite)
    (problem,) = merge(suite / "build/shards", {}, [shards.TESTS])[1]
    assert problem.what == "shards of tests: do not hold: test_skips.py::test_with_an_end"
