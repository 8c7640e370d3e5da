"""Shell sessions and dialogues with Python run apart from everything else."""

import os
import sys
import time
from pathlib import Path

import pytest

from learntorch.site import console, inventory, pycon
from learntorch.snippets.checker import Checker
from learntorch.snippets.confine import landlock

ROOT = Path(__file__).parents[1]
PAGE = Path("docs/page.md")


def told(session: str, seconds: float = 20) -> list[str]:
    return [f"{one.line}: {one.what}" for one in console.check(session, 10, PAGE, seconds)]


def printed(*commands: str) -> list[str]:
    return [outcome.output for outcome in console.run(commands, 20)]


# Sessions


def test_commands_share_one_shell_that_begins_in_an_empty_folder():
    session = (
        "$ ls -A\n$ word=two\n$ mkdir one && cd one\n$ touch $word\n$ ls\ntwo\n$ pwd\n.../one\n"
    )
    assert told(session) == []


def test_each_output_is_told_apart_with_and_without_a_last_line_end():
    assert printed("printf a", "printf 'b\\n\\n'", "true", "echo c >&2") == [
        "a",
        "b\n\n",
        "",
        "c\n",
    ]


def test_the_exit_status_of_a_command_is_there_for_the_next():
    assert [one.status for one in console.run(["(exit 3)", "echo $?"], 20)] == [3, 0]
    assert told("$ (exit 3)\n$ echo $?\n3\n") == []
    assert told("$ (exit 3)\n$ true\n") == ["10: `(exit 3)` fails with exit status 3"]


def test_a_command_may_go_on_in_the_next_line():
    assert told("$ echo one \\\n>   two\none two\n$ echo three \\\n    four\nthree four\n") == []


def test_an_error_of_syntax_ends_that_command_only():
    first, second = console.run(["echo 'one", "echo two"], 20)
    assert first.status
    assert second == console.Outcome("two\n", 0)


@pytest.mark.parametrize(
    ("session", "says"),
    [
        ("$ echo one\ntwo\n", "10: `echo one` prints something else"),
        ("$ true\n$ echo one\n", "11: `echo one` prints something else"),
        ("$ true\none\n", "10: `true` prints something else"),
        ("$ nosuchcommand\n", "10: `nosuchcommand` fails with exit status 127"),
        ("$ exit 0\n$ echo one\none\n", "10: `exit 0` ends the shell"),
        ("ls\n", "10: a session that does not begin with a command"),
        ("", "10: a session that does not begin with a command"),
    ],
)
def test_what_does_not_hold_is_told_with_its_line(session, says):
    assert told(session) == [says]


def test_a_session_that_does_not_end_is_ended():
    started = time.monotonic()
    (problem,) = told("$ echo one\none\n$ sleep 60\n", seconds=1.5)
    assert problem.startswith("12: `sleep 60` does not come to an end within 1.5 s")
    assert time.monotonic() - started < 10


def test_a_flood_of_output_is_cut_off():
    (problem,) = console.check("$ yes\n", 10, PAGE, 20)
    assert "does not come to an end" in problem.what
    assert len(str(problem)) < 5000


def test_what_a_command_leaves_running_is_ended():
    (output,) = printed("sleep 60 & echo $!")
    status = Path("/proc", output.strip(), "stat")
    deadline = time.monotonic() + 10  # it was killed; a busy machine takes its time
    while status.exists() and status.read_text().rpartition(")")[2].split()[0] != "Z":
        assert time.monotonic() < deadline, status.read_text()
        time.sleep(0.01)


def test_stdin_is_closed():
    assert printed("cat", "python -c 'import sys; print(sys.stdin.read() == str())'") == [
        "",
        "True\n",
    ]


def test_home_and_temporary_files_lie_beside_the_empty_folder():
    home, temporary, work = printed("echo $HOME", "echo $TMPDIR", "pwd")
    parents = {str(Path(place.strip()).parent) for place in (home, temporary, work)}
    assert len(parents) == 1
    assert not Path(parents.pop()).exists()
    assert home.strip() != os.environ.get("HOME")


@pytest.mark.skipif(landlock() < 2, reason="this kernel has no Landlock")
def test_nothing_can_be_written_elsewhere(tmp_path):
    outcome, *_ = console.run([f"echo x > {tmp_path}/file"], 20)
    assert outcome.status
    assert not (tmp_path / "file").exists()


def test_our_own_environment_stays_out(monkeypatch):
    monkeypatch.setenv("SECRET", "hidden")
    assert "hidden" not in "".join(printed("env", "set"))


def test_python_is_the_one_that_runs_the_checks():
    assert printed("command -v python") == [f"{Path(sys.executable).parent}/python\n"]


def test_there_is_no_network():
    code = "import urllib.request as u; u.urlopen('http://pytorch.org', timeout=9)"
    (outcome,) = console.run([f'python -c "{code}"'], 20)
    assert outcome.status
    assert "Connection refused" in outcome.output


# Dialogues


@pytest.fixture(scope="module")
def checker():
    with Checker(ROOT) as one:
        yield one


def goes(body: str, checker: Checker, module: str = "") -> list[str]:
    wrong = pycon.misread(body, 10, PAGE)
    found = [wrong] if wrong else pycon.check(body, 10, PAGE, checker, module)
    return [f"{one.line}: {one.what}" for one in found]


def test_a_dialogue_holds(checker):
    body = (
        ">>> import torch\n>>> x = torch.ones(2)\n\n>>> for _ in range(2):\n...     x = x + 1\n"
        ">>> x\ntensor([3., 3.])\n>>> x.shape()\nTraceback (most recent call last):\n    ...\n"
        "TypeError: ...\n>>> x\ntensor(...)\n>>> print()\n<BLANKLINE>\n"
    )
    assert goes(body, checker) == []


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (
            ">>> 1\n>>> 1 + 1\n3\n",
            ["10: the dialogue goes otherwise", "11: the dialogue goes otherwise"],
        ),
        (">>> x\n1\n", ["10: the dialogue goes otherwise"]),
        (">>> x = 1\nx\n1\n", ["10: the dialogue goes otherwise"]),
        (">>> 1\n1\n\n2\n", ["13: a line that belongs to no prompt"]),
        ("Words.\n>>> 1\n1\n", ["10: a line that belongs to no prompt"]),
        (">>> 1 # doctest: +SKIP\n2\n", ["10: a doctest directive"]),
        (">>>1\n1\n", ["10: no dialogue: line 1"]),
        ("\n", ["10: a dialogue without a prompt"]),
        (">>> raise SystemExit\n", ["10: the dialogue goes otherwise"]),
        (">>> import os\n>>> os._exit(3)\n", ["10: ends its process with exit code 3"]),
        (">>> import os\n>>> os.system('echo one')\n0\n", ["10: prints past Python's stdout"]),
        (">>> import warnings\n>>> warnings.warn('x', FutureWarning)\n", ["11: the dialogue goes"]),
    ],
)
def test_a_dialogue_that_does_not_hold_is_told_with_its_line(checker, body, says):
    found = goes(body, checker)
    assert [one[: len(part)] for one, part in zip(found, says, strict=True)] == says


def test_a_dialogue_knows_nothing_of_the_one_before(checker):
    change = ">>> import torch\n>>> torch.set_default_dtype(torch.float64)\n>>> x = 1\n"
    ask = ">>> import torch\n>>> torch.ones(1).dtype\ntorch.float32\n>>> 'x' in globals()\nFalse\n"
    assert goes(change, checker) == goes(ask, checker) == []


def test_a_docstring_knows_its_module(checker):
    assert goes(">>> lines_of('a')\n('a',)\n", checker, "learntorch.snippets.compare") == []


def test_the_dialogues_of_a_docstring_are_found_beside_its_fences():
    text = (
        "Words.\n\n>>> a = 1\n\nMore.\n\n>>> a\n1\n\n```pycon\n>>> 2\n2\n```\n\n    >>> 3\n    3\n"
    )
    assert [(first, last) for first, last, _ in inventory.dialogues(text)] == [(3, 8), (15, 16)]
