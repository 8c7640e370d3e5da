"""`learntorch new`: what it makes passes the checks, and what it cannot make leaves nothing."""

import contextlib
import os
import re
import shlex
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from learntorch.site import new
from learntorch.site.coverage import coverage
from learntorch.site.fences import CONSOLE, PYTHON, find
from learntorch.site.inventory import check_inventory
from learntorch.snippets.checker import Checker
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import parse
from tests.bench_serve import Browser, free_port, start, stop, up
from tests.sample import ROOT, write_site
from tests.test_precommit import own

NAV = """\
# What the site is. 'quoted' and : colons stay.
INHERIT: {inherit}
theme:
  custom_dir: {theme}
nav:  # in reading order
  - Start: index.md   # the start
  - Shapes:
      - shapes.md  # of tensors
      - generated/labs/one.ipynb

# the end
"""
STEPS = "## Add a chapter in five steps"


@pytest.fixture(scope="module")
def warm(tmp_path_factory):
    """Give one checker to all tests: to import torch takes longer than all else here."""
    with Checker(tmp_path_factory.mktemp("warm")) as checker:
        yield checker


@pytest.fixture
def site(tmp_path, warm, monkeypatch):
    write_site(tmp_path)
    warm.root = tmp_path
    monkeypatch.setattr(new, "Checker", lambda root, hide_gpu: contextlib.nullcontext(warm))
    inherit, theme = ROOT / "mkdocs.yml", ROOT / "learntorch/site/theme"
    (tmp_path / "mkdocs.yml").write_text(NAV.format(inherit=inherit, theme=theme))
    return tmp_path


def files(folder: Path) -> dict[str, bytes]:
    kept = [file for file in sorted(folder.rglob("*")) if "__pycache__" not in file.parts]
    return {str(one.relative_to(folder)): one.read_bytes() for one in kept if one.is_file()} | {
        f"{one.relative_to(folder)}/": b"" for one in kept if one.is_dir()
    }


def problems(site: Path) -> list[str]:
    return [str(one) for one in [*coverage(site), *check_inventory(site)]]


def test_a_new_chapter_and_a_new_snippet_hold_at_once_and_are_on_the_nav(site):
    before = (site / "mkdocs.yml").read_text()
    made = new.chapter(site, "forms/square", "", "", "")
    assert problems(site) == []
    page = (site / "docs/forms/square.md").read_text()
    assert page.startswith("---\ndescription: Square, shown by programs that were run.\n---\n")
    assert page.count("\n# ") == 1
    assert "#> tensor([0, 1, 2])" in (site / "snippets/forms/square/first.py").read_text()
    after = (site / "mkdocs.yml").read_text()
    row = "  - forms/square.md\n"
    assert after.replace(row, "") == before  # comments, quotes and blanks are what they were
    assert after.index(row) > after.index("index.md")
    assert {str(one) for one in made} >= {"docs/forms/square.md", "mkdocs.yml"}

    new.snippet(site, "forms/square/second")
    assert problems(site) == []
    assert [one.embeds for one in find((site / "docs/forms/square.md").read_text())] == [
        "forms/square/first.py",
        "forms/square/second.py",
    ]


def test_a_chapter_goes_below_those_of_its_folder_or_where_it_is_told_to(site):
    for name in ("forms/one", "forms/two"):
        new.chapter(site, name, "", "", "")
    new.chapter(site, "inner", "A title: with a colon", 'Says "all" of it: at once.', "shapes")
    rows = [row.strip() for row in (site / "mkdocs.yml").read_text().splitlines()]
    assert rows.index("- forms/two.md") == rows.index("- forms/one.md") + 1
    assert rows.index("- inner.md") == rows.index("- shapes.md  # of tensors") + 1
    assert "description: 'Says \"all\" of it: at once.'" in (site / "docs/inner.md").read_text()
    assert problems(site) == []


def test_a_snippet_goes_above_the_summary(site):
    page = site / "docs/shapes.md"
    page.write_text(page.read_text() + "\n## Summary\n\nAll of it.\n")
    new.snippet(site, "shapes/more")
    text = page.read_text()
    assert text.index("shapes/square.py") < text.index("shapes/more.py") < text.index("## Summary")
    assert problems(site) == []


WRONG = {
    ("chapter", "pickle"): ["'pickle' is the name of a module", "new chapter pickle_shown"],
    ("chapter", "forms/torch"): ["'torch' is the name of a module", "forms/torch_shown"],
    ("chapter", "Shapes"): ["small letters", "type: learntorch new chapter shapes"],
    ("chapter", "two words"): ["small letters", "new chapter two_words"],
    ("chapter", "2d"): ["begins with a digit", "new chapter d"],
    ("chapter", "../out"): ["small letters", "type: learntorch new chapter"],
    ("chapter", "/out"): ["small letters"],
    ("chapter", "a/b/c"): ["more than one slash", "FOLDER/NAME"],
    ("chapter", "lambda"): ["a word of Python's grammar", "new chapter lambda_word"],
    ("chapter", "labs/one"): ["no folder of chapters"],
    ("chapter", "generated/one"): ["no folder of chapters"],
    ("chapter", "shapes"): ["docs/shapes.md:1: is there already", "new snippet shapes/NAME"],
    ("snippet", "zeros"): ["names no chapter", "CHAPTER/NAME"],
    ("snippet", "shapes/zeros"): ["snippets/shapes/zeros.py:1: is there already", "refresh snip"],
    ("snippet", "shapes/zeros.py"): ["snippets/shapes/zeros.py:1: is there already"],
    ("snippet", "shape/more"): ["docs/shape.md: there is no such chapter", "or mean shapes"],
    ("snippet", "shapes/pickle"): ["the name of a module", "new snippet shapes/pickle_shown"],
    ("snippet", "shapes/Big"): ["small letters", "new snippet shapes/big"],
    ("snippet", "shapes/if"): ["a word of Python's grammar", "new snippet shapes/if_word"],
}


@pytest.mark.parametrize(("kind", "name"), WRONG)
def test_a_wrong_name_is_told_and_nothing_is_made(site, kind, name):
    before = files(site)
    with pytest.raises(ProblemError) as error:
        new.chapter(site, name, "", "", "") if kind == "chapter" else new.snippet(site, name)
    for part in WRONG[kind, name]:
        assert part in str(error.value)
    assert files(site) == before


@pytest.mark.parametrize(
    ("nav", "says"),
    [("nav: [index.md, shapes.md]", "write by hand: - more.md"), ("", "write by hand")],
)
def test_a_nav_that_cannot_be_edited_is_told_with_its_line(site, nav, says):
    text = (site / "mkdocs.yml").read_text()
    (site / "mkdocs.yml").write_text(text.partition("nav:")[0] + nav + "\n")
    before = files(site)
    with pytest.raises(ProblemError, match=r"mkdocs.yml:\d+: no place for more.md") as error:
        new.chapter(site, "more", "", "", "")
    assert says in str(error.value)
    assert files(site) == before


@pytest.mark.parametrize("error", [ProblemError, KeyboardInterrupt, OSError])
@pytest.mark.parametrize("where", ["_program", "_hold", "_recounted"])
def test_what_goes_wrong_on_the_way_leaves_nothing_behind(site, monkeypatch, where, error):
    new.chapter(site, "before", "", "", "")  # what is there stays
    before = files(site)
    whole = getattr(new, where)

    def fails(*arguments):
        whole(*arguments)
        raise error("in the middle")

    monkeypatch.setattr(new, where, fails)
    for make in (
        lambda: new.chapter(site, "forms/more", "", "", ""),
        lambda: new.snippet(site, "shapes/more"),
    ):
        with pytest.raises(error):
            make()
        assert files(site) == before


def test_a_program_that_does_not_hold_makes_no_chapter(site, monkeypatch):
    monkeypatch.setattr(new, "PROGRAM", "import torchy\n")
    before = files(site)
    with pytest.raises(ProblemError, match=r"first.py:1: fails with ModuleNotFoundError"):
        new.chapter(site, "more", "", "", "")
    assert files(site) == before


def test_a_new_chapter_says_that_it_is_a_draft_until_somebody_takes_that_out(site):
    assert new.drafts(site) == []
    new.chapter(site, "forms/square", "", "", "")
    (draft,) = map(str, new.drafts(site))
    assert draft.startswith("docs/forms/square.md:6: this chapter is a draft")
    page = site / "docs/forms/square.md"
    page.write_text(page.read_text().replace(new.DRAFT, '!!! note "More to come"'))
    assert new.drafts(site) == []


# The five steps of CONTRIBUTING, as they stand there


def test_the_five_steps_make_a_chapter_that_holds_from_a_fresh_clone(capsys):
    with tempfile.TemporaryDirectory() as folder:
        clone = Path(folder, "clone")
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        began = time.perf_counter()
        done = follow(clone)
        took = time.perf_counter() - began
        steps = ["new chapter", "new snippet", "serve", "refresh", "pytest"]
        assert done == ["doctor", "source", *steps]
        with capsys.disabled():  # a time to look at: it is another on each machine
            sys.stdout.write(f"\nthe five steps took {took:.0f} s\n")
        status = subprocess.run(["git", "status", "--short", "-uall"], cwd=clone, **TOLD).stdout
        changed = {row[3:] for row in status.splitlines()}
        kept = {"mkdocs.yml", "tests/inventory.json", "addresses.txt", "badge.svg"}
        assert kept < changed
        assert all("tensors/stacking" in name for name in changed - kept)
        unmarked = (clone / "docs/tensors/stacking.md").read_text().replace(new.DRAFT, "!!! note")
        (clone / "docs/tensors/stacking.md").write_text(unmarked)
        code, told = run_tests(clone, "tests/test_chapters.py")
        assert code == 1
        lacks = "docs/tensors/stacking.md:1: this chapter is without exercises"
        assert f"{lacks} mend: write 3 to 6 exercises: see CONTRIBUTING.md" in without_margin(told)


TOLD = {"capture_output": True, "text": True, "check": True}


def follow(clone: Path) -> list[str]:
    """Do what CONTRIBUTING says, in its order; the run of all tests is one of a few.

    These are the new page's own, and those that hold all chapters to each other.
    """
    text = (clone / "CONTRIBUTING.md").read_text()
    section = re.split(r"^## ", text.partition(f"{STEPS}\n")[2], flags=re.MULTILINE)[0]
    assert re.findall(r"^(\d)\. ", section, re.MULTILINE) == list("12345")
    page, name, done = "", "", []
    for fence in find(section):
        if fence.word == PYTHON:  # the program that the author writes, as the step shows it
            code = parse(fence.body, Path("CONTRIBUTING.md")).code
            (clone / "snippets" / f"{name}.py").write_text(code)
        elif fence.word == CONSOLE:
            for row in fence.body.splitlines():
                command = shlex.split(row.removeprefix("$ "))
                if command[:2] == ["learntorch", "new"]:
                    name = command[3]
                    page = name.rpartition("/")[0] if command[2] == "snippet" else name
                done.append(_do(command, clone, page, name))
    return done


def run_tests(clone: Path, *names: str) -> tuple[int, str]:
    """Run some tests of a clone; return the exit code of pytest, and what it says."""
    run = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *names]
    environment = os.environ | {"PYTHONPATH": str(clone)}
    done = subprocess.run(run, cwd=clone, env=environment, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def without_margin(told: str) -> str:
    """Return what pytest says as one line, without what stands before each of its lines."""
    return " ".join(re.sub(r"^E ", "", told, flags=re.MULTILINE).split())


def _do(command: list[str], clone: Path, page: str, name: str) -> str:
    if command == ["make", "doctor"]:
        said = subprocess.run(
            ["make", "--dry-run", *command[1:]], cwd=clone, env=own(), **TOLD
        ).stdout  # what it would set up takes gigabytes, and stands here for it
        assert "-m venv .venv\n" in said
        assert said.index("-m venv") < said.index("pip install") < said.index("learntorch doctor")
        (clone / ".venv").mkdir()
        (clone / ".venv/bin").symlink_to(Path(sys.prefix, "bin"))
        return "doctor"
    if command[0] == "source":
        assert (clone / command[1]).is_file()
        return "source"
    if command == ["make", "site"]:
        port = free_port()
        server = start(clone, port, "--lazy")
        try:
            up(port)
            browser = Browser(port, f"{page}/")
            shown = browser.until(f"run: learntorch refresh snippets/{name}.py")
            assert "[10, 11, 12]])" in shown  # what the new program prints, not yet in its file
        finally:
            stop(server)
        return "serve"
    if command == ["make", "test"]:
        counts = "tests/test_inventory.py::test_each_page_holds_what_the_table_counts"
        nothing_alone = (
            "tests/test_inventory.py::test_each_page_snippet_and_picture_has_its_counterpart"
        )
        mutants = "tests/test_mutations.py::test_the_score_that_is_kept_is_of_the_whole_sample"
        code, told = run_tests(
            clone, f"docs/{page}.md", counts, nothing_alone, "tests/test_chapters.py", mutants
        )
        assert code == 0, told
        assert (
            "13 passed" in told
        )  # two blocks, two tests, eight of chapters, and that of the score
        return "pytest"
    assert command[0] == "learntorch"
    environment = os.environ | {"PYTHONPATH": str(clone)}
    run = [clone / ".venv/bin/learntorch", *command[1:]]
    told = subprocess.run(run, cwd=clone, env=environment, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    return " ".join(command[1:3] if command[1] == "new" else command[1:2])
