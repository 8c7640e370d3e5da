"""The command line, as a contributor meets it."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from learntorch.__main__ import RUNS_KEPT
from learntorch.snippets import compare
from learntorch.snippets.checker import CHANCES, Checker
from learntorch.snippets.program import load, parse
from learntorch.snippets.record import CPU, Record
from tests.website import without_ci

GOOD = "import torch\n\nprint(torch.zeros(2))\n#> tensor([0., 0.])\n"
FAILING = (
    "import torch\n\ntorch.flat32\n#! AttributeError: module 'torch' has no attribute 'flat32'\n"
)


@pytest.fixture
def project(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    folder = tmp_path / "snippets" / "tensors" / "creating"
    folder.mkdir(parents=True)
    (folder / "zeros.py").write_text(GOOD)
    (folder / "flat.py").write_text(FAILING)
    return tmp_path


def learntorch(project: Path, *arguments: str, ci: bool = False) -> tuple[int, str]:
    command = [sys.executable, "-m", "learntorch", *arguments]
    environment = without_ci() | ({"CI": "true"} if ci else {})
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=environment)
    assert "__main__.py" not in done.stderr, done.stderr  # no traceback of our own
    return done.returncode, done.stdout + done.stderr


def test_all_hold(project):
    code, said = learntorch(project, "check")
    assert code == 0
    assert "2 programs, 1 outputs and 1 errors: all hold" in said


@pytest.mark.parametrize("command", ["check", "render"])
def test_the_slowest_are_named(project, command):
    slow = "import time\n\ntime.sleep({})\n"
    for name, seconds in {"a": 0.3, "b": 0.9, "c": 0.6}.items():
        (project / f"snippets/tensors/creating/{name}.py").write_text(slow.format(seconds))
    for _ in "ab":  # the second time from what was kept
        code, said = learntorch(project, command, "--slowest", "2")
        assert code == 0
        head, first, second, *_ = said[said.index("the slowest") :].split("\n")
        assert head == "the slowest 2:"
        assert [row.split("creating/")[1] for row in (first, second)] == ["b.py", "c.py"]
        assert 0.9 <= float(first.split()[0]) < 5
    assert "the slowest" not in learntorch(project, command)[1]


def test_one_that_does_not_hold_is_told_and_the_others_still_run(project):
    file = project / "snippets/tensors/creating/zeros.py"
    file.write_text(GOOD.replace("[0., 0.]", "[0., 1.]"))
    code, said = learntorch(project, "check", "snippets/tensors")
    assert code == 1
    assert "snippets/tensors/creating/zeros.py:4: its comments are not what a run gives" in said
    assert "-#> tensor([0., 1.])" in said
    assert "+#> tensor([0., 0.])" in said
    assert "run: learntorch refresh snippets/tensors/creating/zeros.py" in said
    assert "ok snippets/tensors/creating/flat.py" in said


def test_a_run_that_goes_too_far_does_not_end_the_check(project):
    folder = project / "snippets/tensors/creating"
    (folder / "a.py").write_text("import os\nos.kill(os.getppid(), 9)\nwhile True: pass\n")
    (folder / "b.py").write_text("x = 1\nopen('big', 'wb').truncate(10**12)\n")
    code, said = learntorch(project, "check", "--jobs", "1")
    assert code == 1
    assert "a.py:" in said
    assert "kills the process that runs it" in said
    assert "b.py:2: fails with OSError: [Errno 27] File too large" in said
    assert "ok snippets/tensors/creating/flat.py" in said
    assert "ok snippets/tensors/creating/zeros.py" in said


def test_refresh_is_a_fixed_point(project):
    file = project / "snippets/tensors/creating/zeros.py"
    file.write_text(GOOD.replace("0., 0.", "9."))
    assert learntorch(project, "refresh", str(file))[0] == 0
    assert file.read_text() == GOOD
    before = file.stat().st_mtime_ns
    assert learntorch(project, "refresh", str(file))[0] == 0
    assert file.stat().st_mtime_ns == before
    assert learntorch(project, "check", str(file))[0] == 0


def test_refresh_writes_a_new_program_with_output_and_error(project):
    file = project / "snippets/tensors/creating/zeros.py"
    file.write_text(
        "import torch\n\nprint(1)\nfor i in range(2):\n    print(i)\ntorch.nope(1)\n#!\n"
    )
    assert learntorch(project, "refresh", str(file))[0] == 0
    assert file.read_text() == (
        "import torch\n\nprint(1)\n#> 1\nfor i in range(2):\n    print(i)\n#> 0\n#> 1\n"
        "torch.nope(1)\n#! AttributeError: module 'torch' has no attribute 'nope'\n"
    )
    assert learntorch(project, "check", str(file))[0] == 0


@pytest.mark.parametrize(("alike", "held"), [(CHANCES, True), (CHANCES + 1, False)])
def test_times_of_few_digits_may_be_alike_by_chance(project, monkeypatch, alike, held):
    file = project / "snippets/tensors/creating/zeros.py"
    file.write_text("print('2.1 minutes')\n#> ... minutes\n")
    further, runs = Checker.run_copied, []

    def run_copied(self, program):
        one = further(self, program)
        runs.append(one)
        return one if len(runs) <= alike else replace(one, outputs=("2.2 minutes\n",))

    monkeypatch.setattr(Checker, "run_copied", run_copied)
    with Checker(project) as checker:
        verdict = checker.check(load(file, project))
    assert len(runs) == CHANCES + 1
    assert (verdict.problems == ()) == held, verdict.problems


def test_refresh_leaves_alone_what_differs_from_run_to_run(project):
    file = project / "snippets/tensors/creating/zeros.py"
    text = "import torch\n\nprint(torch.rand(3))\n"
    file.write_text(text)
    code, said = learntorch(project, "refresh", str(file))
    assert code == 1
    assert "zeros.py:3: what it prints differs from run to run" in said
    assert file.read_text() == text


def test_refresh_writes_no_error_that_nobody_asked_for(project):
    file = project / "snippets/tensors/creating/zeros.py"
    text = "import torch\n\ntorch.zros(2)\n"
    file.write_text(text)
    code, said = learntorch(project, "refresh", str(file))
    assert code == 1
    assert "zeros.py:3: fails with AttributeError: module 'torch' has no attribute 'zros'" in said
    assert file.read_text() == text


def test_an_unchanged_snippet_is_not_run_again_but_in_ci_it_is(project):
    assert "earlier" not in learntorch(project, "check")[1]
    assert "2 of them run earlier" in learntorch(project, "check")[1]
    assert "earlier" not in learntorch(project, "check", "--no-cache")[1]
    (project / "snippets/tensors/creating/zeros.py").write_text(GOOD + "\n")
    assert "1 of them run earlier" in learntorch(project, "check")[1]
    assert "earlier" not in learntorch(project, "check", ci=True)[1]


def test_neither_is_it_for_a_page_but_in_ci_it_is(project):
    assert learntorch(project, "render")[0] == 0
    assert "zeros.py (earlier)" in learntorch(project, "render")[1]
    assert "earlier" not in learntorch(project, "render", ci=True)[1]
    assert "earlier" not in learntorch(project, "render", "--no-cache")[1]


def test_an_upgrade_of_any_package_runs_programs_again(tmp_path, monkeypatch):
    """Of those that no program imports too: torch loads onnxscript to write an ONNX file."""
    from learntorch.snippets import cache
    from learntorch.snippets.limits import Limits
    from learntorch.snippets.program import parse

    def key() -> str:
        cache._about_here.cache_clear()
        return cache.key_of(parse("x = 1\n", Path("a.py")), Limits())

    before = key()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert key() == before
    keys = {before}
    for name in ("onnxscript-9.1.dist-info", "onnxscript-9.2.dist-info", "old-1.egg-info"):
        (tmp_path / name).mkdir()
        keys.add(key())
    assert len(keys) == 4
    cache._about_here.cache_clear()


def test_what_programs_use_is_among_the_packages_that_count():
    from learntorch.snippets.cache import installed

    found = {name.split("-")[0].lower() for name in installed(sys.path)}
    assert found >= {"torch", "numpy", "scikit_learn", "pillow", "onnx", "onnxscript"}
    assert found >= {"onnxruntime", "torchviz", "pygraphviz", "tensorboard"}


def test_a_broken_cache_entry_is_run_anew(project):
    learntorch(project, "check")
    for file in (project / ".cache").rglob("records.json"):
        file.write_text("[")
    code, said = learntorch(project, "check")
    assert (code, "earlier" in said) == (0, False)


def test_a_render_keeps_the_latest_runs_and_no_more(project):
    file, kept = project / "snippets/tensors/creating/zeros.py", project / ".cache/learntorch"
    for number in range(2 * RUNS_KEPT):
        file.write_text(GOOD + "\n" * number)
        assert learntorch(project, "render")[0] == 0
    assert len(list(kept.iterdir())) == 2 * RUNS_KEPT  # of two programs
    file.write_text(GOOD + "\n" * (2 * RUNS_KEPT - 2))  # a run of a moment ago is there still
    assert "zeros.py (earlier)" in learntorch(project, "render")[1]


def test_render_writes_records_and_pictures_and_removes_what_is_gone(project):
    draw = project / "snippets/tensors/creating/draw.py"
    draw.write_text("from pathlib import Path\n\nPath('a.svg').write_text('<svg/>')\n")
    stale = project / "docs/generated/old/gone.svg"
    stale.parent.mkdir(parents=True)
    stale.touch()
    for _ in range(2):  # the second time from the cache
        assert learntorch(project, "render")[0] == 0
        picture = project / "docs/generated/tensors/creating/draw/a.svg"
        assert picture.read_text() == "<svg/>"
        assert (project / "build/records/tensors/creating/zeros.json").is_file()
        assert not stale.parent.exists()
        picture.unlink()


def test_render_leaves_alone_what_is_as_it_was(project):
    made = {}
    for _ in range(2):
        assert learntorch(project, "render")[0] == 0
        files = [one for one in (project / "docs/generated").rglob("*") if one.is_file()]
        assert files
        made, before = {one: one.stat().st_mtime_ns for one in files}, made
    # the page of what was checked tells when each program ran, and from which run it is
    assert {one.name for one in made if made[one] != before[one]} <= {"verification.json"}


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["check", "nowhere"], "nowhere: does not exist"),
        (["check", "pyproject.toml"], "pyproject.toml: is no Python file"),
        (["check", "empty"], "empty: holds no snippet"),
        (["refresh", "nowhere"], "nowhere: does not exist"),
        (["check", "--jobs", "0"], "0 is less than 1"),
        (["check", "--jobs", "x"], "argument --jobs: x is no whole number"),
        (["board", "logs", "out", "--samples", "images=x"], "type KIND=N, such as scalars=5000"),
        (["verify"], "invalid choice: 'verify'"),
        ([], "COMMAND"),
    ],
)
def test_wrong_use_is_exit_code_2_and_says_what(project, arguments, what):
    (project / "empty").mkdir()
    code, said = learntorch(project, *arguments)
    assert (code, what in said) == (2, True), said


def test_a_gpu_is_asked_for_where_there_is_none(project):
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU, so there is nothing to refuse")
    code, said = learntorch(project, "render", "--device", "cuda")
    assert code == 2
    assert "sees no CUDA device" in said


def test_programs_may_be_kept_from_a_gpu(project):
    file = project / "snippets/tensors/creating/zeros.py"
    file.write_text("import os\n\nprint(os.environ['CUDA_VISIBLE_DEVICES'] == '')\n#> True\n")
    assert learntorch(project, "check", "--device", "cpu", str(file))[0] == 0


WAVES = """\
import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.linspace(0, 9, 1000, device=device)
print(x.sin().mean().item(), x.exp().sum().item())
"""


@pytest.fixture
def waves(project):
    """A program that uses a GPU where there is one; its comments were written on the CPU."""
    file = project / "snippets/tensors/creating/waves.py"
    file.write_text(WAVES)
    assert learntorch(project, "refresh", str(file))[0] == 0
    assert "#> " in file.read_text()
    return file


def rendered(project: Path, device: str) -> Record:
    code, said = learntorch(project, "render", "--device", device)
    assert code == 0, said
    kept = project / "build/records/tensors/creating/waves.json"
    return Record.from_json(kept.read_text("utf-8"))


def test_render_on_the_cpu_says_so(project, waves):
    record = rendered(project, "cpu")
    assert (record.device, record.troubles) == (CPU, ())


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs an NVIDIA GPU and a CUDA torch")
def test_render_on_a_gpu_names_it_and_writes_no_comment(project, waves):
    before = waves.read_bytes()
    for device in ("cuda", "cpu", "auto"):  # one after the other: a run is cached by its device
        record = rendered(project, device)
        assert record.troubles == ()
        assert record.device == (CPU if device == "cpu" else torch.cuda.get_device_name())
        assert waves.read_bytes() == before


def test_outside_a_project_it_says_where_to_go(tmp_path):
    code, said = learntorch(tmp_path, "check")
    assert code == 2
    assert "run this in a clone of learntorch" in said


def test_settings_for_a_snippet_that_is_gone_are_told(project):
    (project / "pyproject.toml").write_text(
        '[tool.learntorch.snippets]\n"gone.py" = { seconds = 90, reason = "r" }\n'
    )
    code, said = learntorch(project, "check")
    assert code == 1
    assert "pyproject.toml: settings for gone.py, which is not there" in said


def test_editing_a_helper_runs_the_programs_that_import_it_again(monkeypatch):
    from learntorch.snippets import cache
    from learntorch.snippets.limits import Limits
    from learntorch.snippets.program import parse

    plain = parse("import torch\nx = 1\n", Path("a.py"))
    drawing = parse("from learntorch.cells import grid\nx = 1\n", Path("a.py"))
    before = [cache.key_of(one, Limits()) for one in (plain, drawing)]
    monkeypatch.setattr(cache, "_helpers", lambda: "another text")
    after = [cache.key_of(one, Limits()) for one in (plain, drawing)]
    assert before[0] == after[0]
    assert before[1] != after[1]


def test_a_check_from_the_cache_does_without_torch(project):
    learntorch(project, "check")
    command = [sys.executable, "-X", "importtime", "-m", "learntorch", "check"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=without_ci())
    assert "2 of them run earlier" in done.stderr
    assert not any(row.endswith(" torch") for row in done.stderr.splitlines())


@pytest.mark.parametrize(
    "printed",
    ["/My Projects, new/t/a b.py:7: Warning", 'File "/My Projects/t/a b.py", line 7: Warning'],
)
def test_dots_may_stand_for_the_place_of_a_file(printed):
    """The same in both runs, as the package's own place is, and it may have blanks."""
    program = parse("print()\n#> ...: Warning\n", Path("a.py"))
    record = Record("a.py", "", outputs=(f"{printed}\n",))
    assert compare.check(program, record, record) == []
