"""The checks can fail: a small site is broken in many ways, and each is told with its place.

Most breakages go through the collector's own blocks in this process, with one warm
checker; some go through pytest as a whole, and those of links through the site engine.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sybil.example import SybilFailure

from learntorch.site.coverage import check_artefacts, coverage
from learntorch.site.fences import find
from learntorch.site.inventory import TABLE, check_inventory, inventory, pages
from learntorch.site.links import dead_links
from learntorch.site.render import render
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import Checker
from learntorch.snippets.problem import ProblemError
from tests import collector
from tests.sample import ROOT, SITE, write_site

ADMONITION_TAB = """\
=== "Settings"

    ```toml title="pyproject.toml"
"""


@pytest.fixture(scope="module")
def warm(tmp_path_factory):
    """Give a checker that runs what a test changed; the rest of the site it has run before."""
    folder = tmp_path_factory.mktemp("warm")
    with Checker(folder, cache=Cache(folder / "cache")) as checker:
        yield checker


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Give the site as it should be, rendered."""
    folder = tmp_path_factory.mktemp("whole")
    write_site(folder)
    with Checker(folder, artefacts=True) as checker:
        assert render(checker) == []
    return folder


@pytest.fixture
def site(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "site")


def reports(site: Path, checker: Checker) -> list[str]:
    """Return what all checks say, as pytest would, without the time that it takes to start."""
    checker.root = site
    found = []
    sybil = collector.sybil_of(site)
    for page in pages(site):
        for example in sybil.parse(site / page).examples():
            example.namespace["checker"] = checker
            try:
                example.evaluate()
            except SybilFailure as failure:
                found.append(failure.result)
    for check in (coverage, check_inventory, check_artefacts, dead_links):
        try:
            found += map(str, check(site))
        except ProblemError as error:
            found.append(str(error))
    return found


def run_pytest(site: Path, *arguments: str) -> tuple[int, str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True, env=environment)
    return done.returncode, done.stdout + done.stderr


def run_engine(site: Path) -> tuple[int, str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    done = subprocess.run(command, cwd=site, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


# How a site is broken


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    """Return what replaces a text that stands in a file once."""

    def change(site: Path) -> None:
        text = (site / name).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        (site / name).write_bytes(text.replace(old, new).encode())

    return change


def add(name: str, text: str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        with (site / name).open("a", encoding="utf-8") as file:
            file.write(text)

    return change


def write(name: str, data: bytes) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_bytes(data)

    return change


def move(old: str, new: str) -> Callable[[Path], None]:
    return lambda site: (site / old).rename(site / new)


def remove(name: str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        shutil.rmtree(site / name) if (site / name).is_dir() else (site / name).unlink()

    return change


def with_cr(name: str) -> Callable[[Path], None]:
    def change(site: Path) -> None:
        (site / name).write_bytes((site / name).read_bytes().replace(b"\n", b"\r\n"))

    return change


ZEROS, TOTAL, MISMATCH, CLOCK, SQUARE = (
    f"snippets/shapes/{name}.py" for name in ("zeros", "total", "mismatch", "clock", "square")
)
SHAPES, INDEX = "docs/shapes.md", "docs/index.md"
END = SITE[SHAPES].count("\n")  # lines that are added begin after it
INDEX_END = SITE[INDEX].count("\n")

BROKEN = {
    # what a snippet's comments say
    "wrong digit in an output": (
        edit(TOTAL, "0.7500", "0.7501"),
        [f"{TOTAL}:5: its comments are not what a run gives", f"{SHAPES}:12: embeds {TOTAL}"],
    ),
    "output line missing": (
        edit(ZEROS, "#>         [0., 0., 0.]])\n", ""),
        [f"{ZEROS}:7: its comments", f"{SHAPES}:6: embeds {ZEROS}"],
    ),
    "all output missing": (
        edit(TOTAL, "#> less than one\n", ""),
        [
            f"{TOTAL}:7: its comments",
            f"{SHAPES}: 6 lines in the table, counted 5; 5 outputs in the table, counted 4",
        ],
    ),
    "one output line too many": (
        edit(TOTAL, "#> less than one\n", "#> less than one\n#> and more\n"),
        [f"{TOTAL}:9: its comments"],
    ),
    "output of a statement that prints nothing": (
        edit(TOTAL, "0.25])\n", "0.25])\n#> tensor([0.5, 0.25])\n"),
        [f"{TOTAL}:4: its comments"],
    ),
    "error that no longer occurs": (
        edit(MISMATCH, "torch.ones(2)", "torch.ones(3)"),
        [f"{MISMATCH}:5: is said to fail and did not", f"{SHAPES}:22: embeds {MISMATCH}"],
    ),
    "other message": (
        edit(MISMATCH, "torch.ones(2)", "torch.ones(4)"),
        [
            f"{MISMATCH}:5: its comments",
            "+#! RuntimeError: size mismatch, got input (2), mat (2x3), vec (4)",
        ],
    ),
    "other exception": (
        edit(MISMATCH, "a @ b\n", "a @ c\n"),
        [f"{MISMATCH}:5: its comments", "+#! NameError: name 'c' is not defined"],
    ),
    "an error that nobody wrote down": (
        edit(MISMATCH, "a, b = torch", "a, b = toch"),
        [f"{MISMATCH}:3: fails with NameError: name 'toch' is not defined"],
    ),
    "output that differs from run to run": (
        edit(CLOCK, "nanoseconds: ...", "nanoseconds: 12345"),
        [f"{CLOCK}:4: its comments"],
    ),
    "random numbers without a seed": (
        edit(TOTAL, "x = torch.tensor([0.5, 0.25])", "x = torch.rand(2) / 2"),
        [f"{TOTAL}:5: its comments"],
    ),
    "`...` where the output is stable": (
        edit(TOTAL, "tensor(0.7500)", "tensor(...)"),
        [f"{TOTAL}:5: its comments"],
    ),
    "import of a module that is not there": (
        edit(TOTAL, "import torch\n", "import torch, torchy\n"),
        [f"{TOTAL}:1: fails with ModuleNotFoundError: No module named 'torchy'"],
    ),
    "syntax error": (
        edit(TOTAL, "x.sum() < 1:", "x.sum() < 1"),
        [f"{TOTAL}:6: no Python program: SyntaxError"],
    ),
    "tab among spaces": (
        edit(TOTAL, '    print("less', '\tx = 1\n        print("less'),
        [f"{TOTAL}:8: no Python program: TabError"],
    ),
    "output inside a statement": (
        edit(TOTAL, "#> less than one\n", "    #> less than one\n"),
        [f"{TOTAL}:8: `#>` is not at the start of its line"],
    ),
    "CRLF in a snippet": (with_cr(TOTAL), [f"{TOTAL}:1: line ends with CR"]),
    "CRLF in a page": (with_cr(SHAPES), [f"{SHAPES}:1: line ends with CR"]),
    "deprecation": (
        edit(TOTAL, "x = torch", "import warnings; warnings.warn('old', FutureWarning)\nx = torch"),
        [f"{TOTAL}:3: fails with FutureWarning: old"],
    ),
    "line too wide": (
        edit(CLOCK, "import time\n", f"import time  # {'x' * 70}\n"),
        [f"{CLOCK}:1: 85 characters wide"],
    ),
    "program too long": (
        edit(CLOCK, "import time\n", "import time\n" + "x = 1\n" * 39),
        [f"{CLOCK}:42: 41 lines of code"],
    ),
    "syntax error in a program on the README": (
        edit("README.md", "print(6 * 7)", "print(6 * 7"),
        ["README.md:6: no Python program: SyntaxError"],
    ),
    "wrong output on the README": (
        edit("README.md", "#> 42", "#> 43"),
        ["README.md:7: its comments", "mend: if this is right, write it into the fence"],
    ),
    # fences
    "unknown word": (edit(INDEX, "```toml", "```ini"), [f"{INDEX}:33: a fence with the unknown"]),
    "`py` in place of `python`": (
        edit(SHAPES, '```python title="shapes/zeros.py"', '```py title="shapes/zeros.py"'),
        [f"{SHAPES}:6: a fence with the unknown word `py`", f"{ZEROS}:1: is not on its page"],
    ),
    "no word": (
        edit(SHAPES, '```python title="shapes/zeros.py"', "```"),
        [
            f"{SHAPES}:6: a fence without a word",
            "5 `python` fences in the table, counted 4",
        ],
    ),
    "wrong attribute": (
        edit(SHAPES, 'title="shapes/zeros.py"', 'title="shapes/zeros.py" linenums="1"'),
        [f"{SHAPES}:6: a `python` fence with the attribute `linenums`"],
    ),
    "attributes in braces": (
        edit(SHAPES, '```python title="shapes/zeros.py"', '``` {.python title="shapes/zeros.py"}'),
        [f"{SHAPES}:6: a fence with the unknown word"],
    ),
    "broken fence in an admonition": (
        edit(INDEX, "    ```pycon", "    ```doctest"),
        [f"{INDEX}:21: a fence with the unknown word `doctest`"],
    ),
    "broken fence in a tab": (
        edit(INDEX, '```toml title="pyproject.toml"', "```toml title=pyproject.toml"),
        [f"{INDEX}:33: a fence with attributes that cannot be read"],
    ),
    "unclosed fence": (
        edit(INDEX, "    [project]\n    ```\n", "    [project]\n"),
        [f"{INDEX}:33: a fence that is not closed"],
    ),
    "fence that swallows the next one": (
        edit(SHAPES, '--8<-- "shapes/total.py"\n```\n', '--8<-- "shapes/total.py"\n'),
        [f"{SHAPES}:12: a fence that is not closed before line 21"],
    ),
    "fence indented by hand": (
        edit(
            SHAPES,
            '\n    ```python title="shapes/clock.py"',
            '\n   ```python title="shapes/clock.py"',
        ),
        [f"{SHAPES}:28: a fence indented by 3 spaces"],
    ),
    "title differs from what is embedded": (
        edit(SHAPES, 'title="shapes/zeros.py"', 'title="shapes/ones.py"'),
        [f"{SHAPES}:6: the title says `shapes/ones.py`, embedded is `shapes/zeros.py`"],
    ),
    "program typed into a page": (
        add(SHAPES, "\n```python\nprint(1)\n```\n"),
        [f"{SHAPES}:{END + 2}: a program typed into a page"],
    ),
    "indented code block": (
        add(SHAPES, "\n    print(1)\n"),
        [f"{SHAPES}:{END + 2}: an indented code block"],
    ),
    "code in HTML": (
        add(SHAPES, "\n<pre>print(1)</pre>\n"),
        [f"{SHAPES}:{END + 2}: code in a `<pre>`"],
    ),
    "program in a comment": (
        edit(
            SHAPES,
            '```python title="shapes/square.py"\n--8<-- "shapes/square.py"\n```\n',
            '<!--\n```python title="shapes/square.py"\n--8<-- "shapes/square.py"\n```\n-->\n',
        ),
        [f"{SHAPES}:33: a fence in an HTML comment"],
    ),
    # dialogues
    "dialogue goes otherwise": (
        edit(INDEX, "tensor(2.)", "tensor(3.)"),
        [f"{INDEX}:23: the dialogue goes otherwise", "tensor(2.)"],
    ),
    "other error in a dialogue": (
        edit(INDEX, "inconsistent tensor size", "consistent tensor size"),
        [f"{INDEX}:25: the dialogue goes otherwise"],
    ),
    "prompt missing in a dialogue": (
        edit(INDEX, "    >>> torch.ones(2).sum()", "\n    torch.ones(2).sum()"),
        [f"{INDEX}:24: a line that belongs to no prompt"],
    ),
    "output after an empty line": (
        edit(INDEX, "    tensor(2.)\n", "    tensor(2.)\n\n    tensor(3.)\n"),
        [f"{INDEX}:26: a line that belongs to no prompt"],
    ),
    "skipped prompt": (
        edit(INDEX, "torch.ones(2).sum()", "torch.ones(2).sum()  # doctest: +SKIP"),
        [f"{INDEX}:23: a doctest directive"],
    ),
    "dialogue without a prompt": (
        add(INDEX, "\n```pycon\nprint(1)\n1\n```\n"),
        [f"{INDEX}:{INDEX_END + 3}: a line that belongs to no prompt"],
    ),
    # sessions
    "other output of a command": (
        edit(INDEX, "\ntwo\n$", "\ntoo\n$"),
        [f"{INDEX}:11: `cat file` prints something else", "+two"],
    ),
    "command that fails": (
        edit(
            INDEX, "$ cat file\ntwo\n", "$ cat missing\ncat: missing: No such file or directory\n"
        ),
        [f"{INDEX}:11: `cat missing` fails with exit status 1"],
    ),
    "failure that nobody asks for": (
        edit(INDEX, "$ echo $?\n2\n", ""),
        [f"{INDEX}:13: `ls nowhere` fails with exit status 2"],
    ),
    "other exit status": (
        edit(INDEX, "$ echo $?\n2\n", "$ echo $?\n0\n"),
        [f"{INDEX}:15: `echo $?` p"],
    ),
    "command that ends the shell": (
        edit(INDEX, "$ cat file\ntwo\n", "$ exit\n"),
        [f"{INDEX}:11: `exit` ends the shell"],
    ),
    "session without a command": (
        add(INDEX, "\n```console\nls\n```\n"),
        [f"{INDEX}:{INDEX_END + 3}: a session that does not begin with a command"],
    ),
    "not run, and no reason": (
        edit("README.md", 'not-run="it never ends"', 'not-run=""'),
        ["README.md:10: a `console` fence that is not run, without a reason"],
    ),
    "no longer run": (
        edit(INDEX, "```console", '```console not-run="it bores me"'),
        [f"{INDEX}: 4 commands in the table, counted 0", "0 not run in the table, counted 1"],
    ),
    # names and counts
    "snippet renamed": (
        move(ZEROS, "snippets/shapes/nulls.py"),
        [
            f"{SHAPES}:6: embeds {ZEROS}, which is not there",
            f"snippets/shapes/nulls.py:1: is not on its page {SHAPES}",
        ],
    ),
    "page renamed": (
        move(SHAPES, "docs/forms.md"),
        [
            f"{CLOCK}:1: belongs to no page: there is no {SHAPES}",
            "docs/forms.md:6: `shapes/zeros.py` is not a snippet of this page",
            f"{INDEX}:6: the link shapes.md leads nowhere",
            "README.md:3: the link docs/shapes.md#adding leads nowhere",
        ],
    ),
    "snippet on no page": (
        write("snippets/shapes/alone.py", b"print(1)\n#> 1\n"),
        [f"snippets/shapes/alone.py:1: is not on its page {SHAPES}"],
    ),
    "folder without a page": (
        write("snippets/forms/alone.py", b"print(1)\n#> 1\n"),
        ["snippets/forms/alone.py:1: belongs to no page: there is no docs/forms.md"],
    ),
    "snippet shown twice": (
        add(SHAPES, '\n```python title="shapes/zeros.py"\n--8<-- "shapes/zeros.py"\n```\n'),
        [f"{SHAPES}:{END + 2}: embeds shapes/zeros.py again, after line 6"],
    ),
    "snippet named like a module": (
        lambda site: (
            move(ZEROS, "snippets/shapes/pickle.py")(site),
            (site / SHAPES).write_text(SITE[SHAPES].replace("zeros.py", "pickle.py")),
        ),
        ["snippets/shapes/pickle.py: bears the name of the module pickle"],
    ),
    "file among the snippets": (
        write("snippets/shapes/photo.png", b"x"),
        ["snippets/shapes/photo.png: no name for a snippet"],
    ),
    "file among the pages": (write("docs/photo.png", b"x"), ["docs/photo.png: no Markdown"]),
    "page that is not UTF-8": (
        write("docs/more.md", b"# M\xfcller\n"),
        ["docs/more.md:1: not UTF-8"],
    ),
    "stale table": (
        edit(
            str(TABLE), '"snippets": 5,\n      "pictures": 1', '"snippets": 6,\n      "pictures": 1'
        ),
        [f"{SHAPES}: 6 snippets in the table, counted 5", "run: learntorch refresh"],
    ),
    "no table": (remove(str(TABLE)), [f"{TABLE}: no table"]),
    "new page that nobody counted": (
        write("docs/more.md", b"# More\n\n```text\nx\n```\n"),
        [f"docs/more.md:1: is not in {TABLE}, which counts what a page holds: 1 `text` fences"],
    ),
    "page gone": (remove(INDEX), [f"{INDEX}: is in {TABLE} and is not there"]),
    "no page at all": (
        remove("docs"),
        ["docs: no page at all", f"{SHAPES}: is in {TABLE} and is not"],
    ),
    "no snippet at all": (
        remove("snippets"),
        ["snippets: no snippet at all", "docs: no snippets at all"],
    ),
    # pictures and links
    "picture that no run makes": (
        edit(SHAPES, "square/square.svg", "square/circle.svg"),
        [
            f"{SHAPES}:36: the picture generated/shapes/square/circle.svg was not made",
            f"{SQUARE}:1: writes the picture square.svg, which no page shows",
        ],
    ),
    "picture from elsewhere": (
        edit(SHAPES, "(generated/shapes/square/square.svg)", "(photo.png)"),
        [f"{SHAPES}:36: the picture photo.png does not come out of a run"],
    ),
    "picture of a snippet of another page": (
        add(INDEX, "\n![Black](generated/shapes/square/square.svg)\n"),
        [f"{INDEX}:{INDEX_END + 2}: the picture generated/shapes/square/square.svg belongs to no"],
    ),
    "picture with brackets in its text that no run makes": (
        edit(
            SHAPES,
            "[A black square](generated/shapes/square/square",
            "[x[[1], 2]](generated/shapes/square/x",
        ),
        [f"{SHAPES}:36: the picture generated/shapes/square/x.svg was not made"],
    ),
    "picture with blanks for a text": (
        edit(SHAPES, "![A black square]", "![ ]"),
        [f"{SHAPES}:36: the picture generated/shapes/square/square.svg has no text"],
    ),
    "picture without a text beside the site": (
        add("README.md", "\n![](LICENSE)\n"),
        ["README.md:14: the picture LICENSE has no text"],
    ),
    "figure that no page shows": (
        write("docs/generated/shapes/square/square.json", b"{}"),
        [f"{SQUARE}:1: writes the picture square.json, which no page shows"],
    ),
    "picture without a text": (
        edit(SHAPES, "![A black square]", "![]"),
        [f"{SHAPES}:36: the picture generated/shapes/square/square.svg has no text"],
    ),
    "picture removed from its page": (
        edit(SHAPES, "![A black square](generated/shapes/square/square.svg)\n", "Black.\n"),
        [
            f"{SQUARE}:1: writes the picture square.svg",
            f"{SHAPES}: 1 pictures in the table, counted 0",
        ],
    ),
    "dead link": (
        edit(INDEX, "[shapes](shapes.md)", "[shapes](forms.md)"),
        [f"{INDEX}:6: the link forms.md leads nowhere"],
    ),
    "dead anchor": (
        edit(SHAPES, "## Adding", "## Summing"),
        [
            f"{INDEX}:6: the link shapes.md#adding leads to {SHAPES}, which has no heading",
            "README.md:3: the link docs/shapes.md#adding",
        ],
    ),
}


def test_the_whole_site_holds(site, warm):
    assert reports(site, warm) == []
    blocks = sum(len(find((site / page).read_text())) for page in pages(site))
    assert blocks == sum(inventory(site)["total"]["fences"].values()) == 10


@pytest.mark.parametrize("name", BROKEN)
def test_each_breakage_is_told_with_its_place(site, warm, name):
    change, expected = BROKEN[name]
    change(site)
    told = "\n".join(reports(site, warm))
    for part in expected:
        assert part in told


# The same through pytest as a whole


def test_pytest_holds_the_whole_site_and_collects_every_block(site):
    code, said = run_pytest(site, "-v")
    assert code == 0, said
    collected = re.findall(r"^(\S+)::line:(\d+) PASSED", said, re.MULTILINE)
    expected = {
        (str(page), str(one.line))
        for page in pages(site)
        for one in find((site / page).read_text())
    }
    assert set(collected) == expected
    assert len(collected) == len(expected)


def test_pytest_collects_the_pages_of_one_folder_alone(site):
    code, said = run_pytest(site, "docs/shapes.md")
    assert code == 0
    assert "5 passed" in said


@pytest.mark.parametrize(
    "names",
    [
        ("wrong digit in an output", "error that no longer occurs", "dialogue goes otherwise"),
        ("unknown word", "other output of a command", "no word", "wrong output on the README"),
        ("indented code block", "snippet on no page", "dead link", "picture that no run makes"),
        ("no page at all",),
    ],
    ids=" and ".join,
)
def test_pytest_turns_red(site, names):
    for name in names:
        BROKEN[name][0](site)
    code, said = run_pytest(site)
    assert code == 1, said
    for name in names:
        for part in BROKEN[name][1]:
            assert part in said


def test_our_own_pages_and_docstrings_are_collected():
    code, said = run_pytest(
        ROOT,
        "--collect-only",
        "-q",
        "docs",
        "learntorch",
        "README.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
    )
    assert code == 0, said
    collected = set(re.findall(r"^(\S+)::line:\d+$", said, re.MULTILINE))
    counted = inventory(ROOT)["pages"]
    assert collected == {
        page for page, entry in counted.items() if entry["fences"] or "prompts" in entry
    }


# The same through the site engine


def test_the_site_engine_builds_the_whole_site(site):
    code, said = run_engine(site)
    assert code == 0, said
    assert "torch.Size([2, 3])" in (site / "build/site/shapes/index.html").read_text()


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("dead link", "forms.md"),
        ("dead anchor", "'#adding'"),
        ("picture that no run makes", "circle.svg"),
        ("page renamed", "shapes.md"),
        ("snippet renamed", "shapes/zeros.py"),
    ],
)
def test_the_site_engine_turns_red(site, name, says):
    BROKEN[name][0](site)
    code, said = run_engine(site)
    assert code == 1, said
    assert says in said
