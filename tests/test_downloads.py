"""What readers take along: each program as a file and a notebook, a chapter as an archive."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from learntorch.site.downloads import archive_of, files
from learntorch.site.inventory import LABS
from learntorch.site.notebooks import RAISES, SETTING, singles
from learntorch.site.render import GENERATED
from learntorch.snippets.checker import SNIPPETS, find_programs
from learntorch.snippets.limits import read_limits
from learntorch.snippets.program import load
from learntorch.snippets.record import Record
from tests.website import ROOT

ONE = "print(1)\n#> 1\n"
TWO = "from learntorch import cells\n\ncells.nothing\n#! AttributeError: no\n"
SETTINGS = '[tool.learntorch.snippets]\n"t/a/two.py" = { notebook = false, reason = "why" }\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in {
        "pyproject.toml": "",
        "docs/t/a.md": "# A\n",
        "snippets/t/a/one.py": ONE,
        "snippets/t/a/two.py": TWO,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def programs(root: Path) -> list[tuple[Path, object]]:
    found = sorted((root / "snippets").rglob("*.py"))
    return [(path.relative_to(root / "snippets"), load(path)) for path in found]


def books(root: Path, **told: str) -> dict[str, list[dict]]:
    record = Record("one", "", versions={"torch": "9.9+cpu"})
    made = singles(programs(root), root, {Path("t/a/one.py"): record}, told.pop("address", ""))
    return {name.name: json.loads(data)["cells"] for name, data in made.items()}


def test_each_program_is_a_file_and_each_chapter_an_archive(root: Path) -> None:
    made = files(programs(root))
    assert list(made) == [Path("programs/t/a", name) for name in ("one.py", "two.py")] + [
        Path("programs/t/a.zip")
    ]
    assert made == files(programs(root))
    with zipfile.ZipFile(io.BytesIO(made[Path("programs/t/a.zip")])) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert held == {
        "a/one.py": "print(1)\n",
        "a/two.py": "from learntorch import cells\n\ncells.nothing\n",
    }


def test_a_program_alone_is_a_notebook(root: Path) -> None:
    made = books(root, address="https://x.org")
    said, setting, cell = made["one.ipynb"]
    assert "".join(said["source"]).startswith(
        "`one.py`, of the chapter [a](https://x.org/t/a/#one) of learntorch, "
        "was run with torch 9.9. It needs `pip"
    )
    assert "import `learntorch`" not in "".join(said["source"])
    assert setting["source"] == [SETTING]
    assert cell["source"] == ["print(1)"]
    assert cell["outputs"][0]["text"] == ["1\n"]
    said, _, cell = made["two.ipynb"]
    assert "import `learntorch`" in "".join(said["source"])
    assert cell["metadata"]["tags"] == [RAISES]


def test_what_is_no_cell_and_what_has_no_page_is_no_notebook(root: Path) -> None:
    (root / "pyproject.toml").write_text(SETTINGS)
    assert list(books(root)) == ["one.ipynb"]
    (root / "docs/t/a.md").unlink()
    assert books(root) == {}


def test_the_site_offers_all_of_them() -> None:
    known, _ = find_programs(ROOT, [ROOT / SNIPPETS])
    names = {program.path.relative_to(SNIPPETS) for program in known}
    kept = {name for name, limits in read_limits(ROOT).items() if not limits.notebook}
    cells = {name for name in names if name.parts[0] != LABS.name and name.as_posix() not in kept}
    folder = ROOT / GENERATED / "programs"
    found = {file.relative_to(folder) for file in folder.rglob("*") if file.is_file()}
    archives = {archive_of(name.parent) for name in names}
    assert found == names | archives | {name.with_suffix(".ipynb") for name in cells}


def test_an_archive_runs_where_it_is_unpacked(tmp_path: Path) -> None:
    archive = ROOT / GENERATED / "programs/data/loading.zip"
    with zipfile.ZipFile(archive) as held:
        held.extractall(tmp_path)
    command = [sys.executable, "guarded.py"]  # its workers import the file again
    done = subprocess.run(command, cwd=tmp_path / "loading", capture_output=True, text=True)
    program = load(ROOT / SNIPPETS / "data/loading/guarded.py")
    shown = [row for statement in program.statements for row in statement.shown]
    assert (done.stdout.splitlines(), done.returncode) == (shown, 0)
