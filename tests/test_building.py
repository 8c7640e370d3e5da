"""A build that is killed, interrupted or out of room leaves the earlier site as it was."""

import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from learntorch.__main__ import main
from learntorch.site import build as building
from learntorch.site.lock import LOCK, PREFIX, Work
from learntorch.site.new import DRAFT
from learntorch.snippets.problem import ProblemError

ROOT = Path(__file__).parents[1]
KILLS, SEED = 20, 5
CONFIG = """
site_name: small
theme: {name: null, custom_dir: theme}
plugins: []
markdown_extensions:
  - pymdownx.snippets: {base_path: [snippets], check_paths: true}
  - learntorch.site.blocks
"""
PAGE = '# One\n\n```python title="index/two.py"\n--8<-- "index/two.py"\n```\n'
DRAWS = """\
from pathlib import Path

Path("two.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
print({0})
#> {0}
"""
THEME = "<html lang='en'><head><meta charset=\"utf-8\"></head>{{ page.content }}</html>"


@pytest.fixture
def project(tmp_path):
    for folder in ("docs", "snippets/index", "theme"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "mkdocs.yml").write_text(CONFIG)
    (tmp_path / "docs/index.md").write_text(PAGE)
    (tmp_path / "theme/main.html").write_text(THEME)
    number(tmp_path, 0)
    return tmp_path


def number(project: Path, value: int) -> None:
    """Change the program: it prints this number."""
    (project / "snippets/index/two.py").write_text(DRAWS.format(value))


@pytest.fixture(autouse=True)
def runs_are_kept(monkeypatch):
    """In CI, too: files are compared with those of a run before, and each run has its own times."""
    monkeypatch.delenv("CI", raising=False)


def edit(project: Path, value: int) -> None:
    """Change the page alone, so that no program has to be run again."""
    (project / "docs/index.md").write_text(f"{PAGE}\nThis is page {value}.\n")


def start(project: Path, *arguments: str, **options) -> subprocess.Popen:
    command = [sys.executable, "-m", "learntorch", "build", "--jobs", "1", *arguments]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
    return subprocess.Popen(command, cwd=project, **pipes, **options)


def run(project: Path, *arguments: str, **options) -> tuple[int, str]:
    build = start(project, *arguments, **options)
    _, said = build.communicate(timeout=120)
    return build.returncode, said


def hashes(folder: Path) -> dict[str, str]:
    """Return a hash of each file below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


def is_whole(site: Path) -> bool:
    """Say whether a site holds what its own list of files says."""
    worker = (site / "sw.js").read_text("utf-8")
    told = json.loads(worker.removeprefix("const FILES = ").split(";\n")[0])
    now = hashes(site)
    return bool(told) and all(now.get(name, "").startswith(one) for name, one in told.items())


def shown(site: Path) -> str:
    return (site / "index.html").read_text("utf-8")


def leftovers(project: Path) -> list[str]:
    """Return what no clean end leaves: beside the site, among what was made, and elsewhere."""
    beside = [path.name for path in (project / "build").iterdir()]
    made = [path.name for path in (project / "docs/generated").rglob(".*")]
    return sorted({*beside} - {"site", "records"}) + made


@pytest.fixture
def places(tmp_path_factory, monkeypatch):
    """Give a folder of our own for what programs need for a while."""
    folder = tmp_path_factory.mktemp("tmp")
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def processes_of(folder: Path) -> list[str]:
    """Return the processes whose working directory or command names a folder."""
    found = []
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            with contextlib.suppress(OSError):
                command = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
                if str(folder) in command or str(folder) in str((place / "cwd").readlink()):
                    found.append(command)
    return found


def test_builds_that_are_killed_at_any_moment_leave_the_earlier_site_whole(project, places):
    """One in each twentieth of a build, and then one that is left to end.

    The small site has one page and no theme: to finish it takes a smaller share of a build than
    it does of the real site.
    """
    site, chance = project / "build/site", random.Random(SEED)
    assert run(project)[0] == 0
    edit(project, 0)
    started = time.monotonic()
    assert run(project)[0] == 0
    took = time.monotonic() - started
    before, killed, tries = hashes(site), 0, 0
    while killed < KILLS:
        tries += 1
        assert tries <= 3 * KILLS, f"{killed} builds were killed, and the others done before"
        edit(project, tries)
        started = time.monotonic()
        build = start(project)
        with contextlib.suppress(subprocess.TimeoutExpired):
            build.wait(took * (killed + chance.random()) / KILLS)
        ended = time.monotonic() - started
        build.kill()
        _, said = build.communicate()
        if hashes(site) != before:  # it was done by then, or nearly
            assert is_whole(site)
            assert f"This is page {tries}." in shown(site)
        if build.returncode != -signal.SIGKILL:
            assert build.returncode == 0, said
            before, took = hashes(site), ended
            continue
        killed += 1
        edit(project, -tries)  # the next one builds, and clears away what was left
        code, said = run(project)
        assert code == 0, said
        assert f"This is page {-tries}." in shown(site)
        assert leftovers(project) == []
        assert list(places.iterdir()) == []
        assert processes_of(project) == []
        before = hashes(site)


def test_a_build_names_the_chapters_that_are_drafts(project):
    page = project / "docs/index.md"
    page.write_text(f"{PAGE}\n{DRAFT}\n\n    It is not finished.\n")
    code, said = run(project)
    assert code == 0, said
    assert "docs/index.md:7: this chapter is a draft, and its readers are told so\n" in said
    page.write_text(PAGE)
    assert "draft" not in run(project)[1]


SWAPS = """
import sys
from pathlib import Path
from learntorch.site import build
one, other, aside = map(Path, sys.argv[1:4])
if len(sys.argv) > 4:
    build._exchange = lambda one, other: False
print("ready", flush=True)
while True:
    build._swap(one, other, aside)
    if aside.exists():
        aside.rename(one)
"""


def test_a_swap_that_is_killed_leaves_one_whole_site(tmp_path):
    site, made = tmp_path / "site", tmp_path / "made"
    for folder, word in ((site, "old"), (made, "new")):
        folder.mkdir()
        for name in range(20):
            (folder / f"{name}.html").write_text(word)
    sites = [hashes(site), hashes(made)]
    assert building._exchange(site, made), "this system cannot exchange two folders"
    chance = random.Random(SEED)
    for _ in range(KILLS):
        command = [sys.executable, "-c", SWAPS, made, site, tmp_path / "earlier"]
        swaps = subprocess.Popen(command, stdout=subprocess.PIPE)
        swaps.stdout.readline()
        time.sleep(chance.random() / 20)
        swaps.kill()
        swaps.communicate()
        assert hashes(site) in sites
        assert hashes(made) in sites


def test_where_folders_cannot_be_exchanged_the_next_build_puts_the_earlier_site_back(project):
    site = project / "build/site"
    assert run(project)[0] == 0
    before = hashes(site)
    work = Work(project, "a build that was killed")
    work.__enter__()
    folder = work.make(site.parent, f".{PREFIX}site-", earlier=site)
    site.rename(folder / "earlier")  # and here it is killed: its lock is free, and still there
    os.close(work._descriptor)
    tempfile.tempdir = work._before
    assert not site.exists()
    with Work(project, "the next"):
        assert hashes(site) == before
        assert not folder.exists()


def test_two_builds_at_once_are_told_of_each_other(project):
    first = start(project)
    second = []
    while not second and first.poll() is None:
        if (project / LOCK).is_file() and json.loads((project / LOCK).read_text() or "{}"):
            second.append(run(project, "--out", "build/other"))
    _, said = first.communicate(timeout=120)
    assert first.returncode == 0, said
    ((code, told),) = second
    assert code == 2
    assert f"process {first.pid} is at work here since" in told
    assert f"kill {first.pid}" in told
    assert "learntorch build" in told
    assert not (project / "build/other").exists()
    assert run(project, "--out", "build/other")[0] == 0


@pytest.mark.parametrize("after", [0.3, 0.6, 0.9])
def test_ctrl_c_leaves_the_earlier_site_and_nothing_else(project, places, after):
    site = project / "build/site"
    assert run(project)[0] == 0
    started = time.monotonic()
    assert run(project)[0] == 0
    took = time.monotonic() - started
    before = hashes(site)
    edit(project, 1)
    build = start(project)
    with contextlib.suppress(subprocess.TimeoutExpired):
        build.wait(took * after)
    build.send_signal(signal.SIGINT)
    _, said = build.communicate(timeout=60)
    if build.returncode:  # it may have been done by then
        assert build.returncode in (130, -signal.SIGINT), said
        assert is_whole(site)
        state = "as it was" if hashes(site) == before else "the new one, and whole"
        if "interrupted;" in said:  # else it had not begun
            assert f"interrupted; {site} is {state}" in said
        assert (state == "as it was") == ("This is page 1." not in shown(site))
    assert leftovers(project) == []
    assert list(places.iterdir()) == []
    assert run(project)[0] == 0


def test_ctrl_c_after_the_swap_says_that_the_site_is_new(project, monkeypatch, capsys):
    swap = building._swap

    def interrupted(*folders):
        swap(*folders)
        raise KeyboardInterrupt

    assert run(project)[0] == 0
    edit(project, 1)
    monkeypatch.chdir(project)
    monkeypatch.setattr(building, "_swap", interrupted)
    site = project / "build/site"
    assert main(["build", "--jobs", "1"]) == 130
    assert f"interrupted; {site} is the new one, and whole" in capsys.readouterr().err
    assert "This is page 1." in shown(site)


@contextlib.contextmanager
def disk(folder: Path, size: str):
    """Mount a small disk on a folder, where we may."""
    options = ["-o", f"size={size}"]
    done = subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", folder], capture_output=True)
    try:
        yield done.returncode == 0
    finally:
        if done.returncode == 0:
            subprocess.run(["umount", "--lazy", folder], check=True)


def no_files_over(size: int):
    """Return what limits the files that a process writes, where no small disk can be had."""
    import resource

    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_full_disk_is_told_and_the_earlier_site_stays(project):
    out = project / "small/site"
    out.parent.mkdir()
    with disk(out.parent, "256k") as mounted:
        assert run(project, "--out", str(out))[0] == 0
        before = hashes(out)
        rows = "".join(f"{row} of many rows\n\n" for row in range(30_000))
        (project / "docs/index.md").write_text(PAGE + rows)
        limit = {} if mounted else {"preexec_fn": no_files_over(200_000)}
        code, said = run(project, "--out", str(out), **limit)
        assert code == 2 if mounted else code
        assert hashes(out) == before
        if mounted:
            assert f"{out}: No space left on device" in said
            assert "make room on the disk" in said
        assert [path.name for path in out.parent.iterdir()] == ["site"]
        (project / "docs/index.md").write_text(PAGE)
        assert run(project, "--out", str(out))[0] == 0


def test_a_place_where_nobody_may_write_is_told(project):
    parent = project / "sealed"
    parent.mkdir()
    with disk(parent, "256k") as mounted:
        out = parent / "site"
        assert run(project, "--out", str(out))[0] == 0
        before = hashes(out)
        if mounted:
            subprocess.run(["mount", "-o", "remount,ro", parent], check=True)
        else:
            parent.chmod(0o555)
        edit(project, 1)
        code, said = run(project, "--out", str(out))
        assert hashes(out) == before
        parent.chmod(0o755) if not mounted else None
    assert code == 2
    assert f"{out}: " in said
    assert "Read-only file system" in said or "Permission denied" in said
    assert "wanted: a folder to write the site to" in said
    assert "learntorch build --out FOLDER" in said


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_what_is_no_site_is_not_replaced(project, kind):
    out = project / "precious"
    if kind == "file":
        out.write_text("mine")
    else:
        out.mkdir()
        (out / "mine.txt").write_text("mine")
    before = hashes(project / "precious") or out.read_text()
    with Work(project, "a test") as work, pytest.raises(ProblemError) as told:
        building.build(project, out, work)
    assert "index.html, and a build would replace it" in str(told.value)
    assert "--out FOLDER" in str(told.value)
    assert (hashes(out) or out.read_text()) == before


def test_a_render_that_is_killed_is_made_whole_by_the_next(project):
    """Each file of what was generated is an old or a new one, and never half of one."""
    generated, chance = project / "docs/generated", random.Random(SEED)
    command = [sys.executable, "-m", "learntorch", "render", "--jobs", "1"]
    started = time.monotonic()
    subprocess.run(command, cwd=project, check=True, capture_output=True)
    took = time.monotonic() - started
    known = {name: {one} for name, one in hashes(generated).items()}
    for kill in range(4):
        number(project, kill)
        render = subprocess.Popen(command, cwd=project, stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            render.wait(took * (0.5 + chance.random() / 2))
        render.kill()
        render.wait()
        killed = hashes(generated)
        subprocess.run(command, cwd=project, check=True, capture_output=True)
        for name, one in hashes(generated).items():
            known[name].add(one)
        assert all(one in known[name] for name, one in killed.items() if name in known)
        assert leftovers(project) == []


def test_a_render_without_room_is_told_and_the_next_makes_it_whole(project):
    generated = project / "docs/generated"
    generated.mkdir()
    command = [sys.executable, "-m", "learntorch", "render", "--jobs", "1"]
    with disk(generated, "1m") as mounted:
        done = subprocess.run(command, cwd=project, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        before = hashes(generated)
        ballast = generated / "ballast"
        if mounted:  # less room than the page below needs
            ballast.write_bytes(bytes(shutil.disk_usage(generated).free - 40_000))
        (project / "docs/long.md").write_text("word " * 20_000 + PAGE.replace("index", "long"))
        (project / "snippets/long").mkdir()
        (project / "snippets/long/two.py").write_text("print(1)\n#> 1\n")
        limit = {} if mounted else {"preexec_fn": no_files_over(50_000)}
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, **limit)
        assert done.returncode == 2
        why = "No space left on device" if mounted else "File too large"
        assert f"docs/generated: {why}" in done.stderr
        assert "wanted: a place for records and pictures" in done.stderr
        assert "make room on the disk" in done.stderr
        now = hashes(generated)
        assert all(now[name] == one for name, one in before.items() if name.endswith(".svg"))
        assert not list(generated.rglob(".*"))
        ballast.unlink(missing_ok=True)
    done = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (generated / "notebooks/long.ipynb").is_file()
