"""SECURITY.md is right about what holds a program back, and about what does not."""

import os
import re
import socket
import subprocess
import threading
from pathlib import Path

import pytest

from learntorch.snippets.limits import Limits
from learntorch.snippets.program import parse
from learntorch.snippets.runner import Runner

TEXT = (Path(__file__).parent.parent / "SECURITY.md").read_text()


@pytest.fixture(scope="module")
def runner():
    os.environ["LEARNTORCH_SECRET"] = "told to nobody"
    with Runner() as one:
        yield one
    del os.environ["LEARNTORCH_SECRET"]


def printed(runner, text):
    record = runner.run(parse(text, Path("a.py")))
    assert record.raised is None, record.raised
    return "".join(record.outputs).strip()


def test_the_limits_are_those_of_the_settings():
    limits = Limits()
    assert f"| time | {limits.seconds:.0f} s," in TEXT
    assert f"| memory | {limits.memory // 1024} GiB of data" in TEXT
    assert f"| output | {limits.output // 10**6} MB," in TEXT
    assert f"| files | {limits.file // 1024} GiB each" in TEXT


def test_the_environment_has_no_variable_of_yours_but_four(runner):
    said = printed(runner, "import os\nprint(sorted(os.environ))")
    names = set(re.findall(r"'(\w+)'", said))
    assert "LEARNTORCH_SECRET" not in names
    ours = {"HOME", "TMPDIR", "PWD", "XDG_CACHE_HOME", "LANG", "COLUMNS", "NO_COLOR"}
    ours |= {"PYTHON_COLORS", "LC_CTYPE"} | {name for name in names if name.startswith("TORCH")}
    ours |= {name for name in names if name.endswith("_NUM_THREADS") or name.startswith("KMP_")}
    told = re.search(r"^\| environment \| (.*?) \|", TEXT, re.MULTILINE)[1]
    assert names - ours <= set(re.findall(r"`(\w+)`", told))


def test_the_kernel_refuses_writing_outside_to_other_programs_too(runner, tmp_path):
    text = f"import subprocess\nprint(subprocess.run(['touch', '{tmp_path}/x']).returncode)"
    assert printed(runner, text).splitlines()[-1] == "1"
    assert not (tmp_path / "x").exists()


def test_of_your_processes_the_environment_can_be_read_and_the_memory_cannot(runner):
    text = """
for name in ("environ", "mem"):
    try:
        open("/proc/PID/" + name, "rb").read(1)
        print(name, "yes")
    except PermissionError:
        print(name, "no")
""".replace("PID", str(os.getpid()))
    assert printed(runner, text) == "environ yes\nmem no"


def test_a_signal_to_another_process_is_not_held_back(runner):
    with subprocess.Popen(["sleep", "60"]) as other:
        printed(runner, f"import os\nos.kill({other.pid}, 15)")
        assert other.wait(10) == -15


def test_reading_is_not_held_back(runner, tmp_path):
    (tmp_path / "private").write_text("mine")
    assert printed(runner, f"print(open('{tmp_path}/private').read())") == "mine"


def test_the_network_is_not_held_back(runner):
    def answer():
        with server.accept()[0] as client:
            client.sendall(b"reached")

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=answer)
        thread.start()
        port = server.getsockname()[1]
        text = (
            f"import socket\nwith socket.create_connection(('127.0.0.1', {port})) as one:\n"
            "    print(one.recv(9))"
        )
        assert printed(runner, text) == "b'reached'"
        thread.join()


def test_no_rights_are_gained(runner):
    text = "print([row for row in open('/proc/self/status') if row.startswith('NoNewPrivs')])"
    assert printed(runner, text) == r"['NoNewPrivs:\t1\n']"
