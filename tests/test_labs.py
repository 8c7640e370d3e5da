"""Laboratories: what is made of a percent script, and that nothing in it escapes the checks."""

import itertools
import json
import re
import shutil
from pathlib import Path

import nbformat
import pytest

from learntorch.site import labs
from learntorch.site.coverage import check_artefacts, coverage
from learntorch.site.embedded import Folders
from learntorch.site.inventory import (
    TABLE,
    check_inventory,
    inventory,
    laboratories,
    write_inventory,
)
from learntorch.site.lab_pages import page
from learntorch.site.links import dead_links
from learntorch.site.notebooks import as_file
from learntorch.site.render import GENERATED, RECORDS, render
from learntorch.snippets.checker import Checker
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import load
from tests.website import ROOT

NAME = Path("snippets/labs/zeros.py")
LAB = """\
# %% [markdown]
# # Zeros
#
# See [shapes](../shapes.md#here) and `this`.

# %%
import math

print(math.prod([]))
#> 1

# %% [markdown]
# **Task.** Say more.

# %% tags=["answer"] alt="A black square"
from pathlib import Path

svg = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M1 1h7"/></svg>'
Path("square.svg").write_text(svg)
print("drawn")
#> drawn
print(math.pi > 3)
#> True

# %% [markdown] tags=["answer"]
# That is *all*.
"""
OURS = "from learntorch import graph\n"
SITE = {
    "pyproject.toml": "",
    "mkdocs.yml": "nav: [shapes.md, generated/labs/zeros.ipynb]\n",
    "docs/shapes.md": "---\ndescription: Shapes.\n---\n# Shapes\n\n## Here\n",
    str(NAME): LAB,
}


@pytest.fixture(scope="module")
def warm(tmp_path_factory):
    """Give a checker that serves all small sites of this file."""
    with Checker(tmp_path_factory.mktemp("warm"), artefacts=True) as checker:
        yield checker


@pytest.fixture(scope="module")
def whole(tmp_path_factory, warm):
    """Give the small site as it should be, rendered."""
    folder = tmp_path_factory.mktemp("whole")
    for name, text in SITE.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    assert rendered(folder, warm)[0] == []
    return folder


@pytest.fixture
def site(whole, tmp_path):
    return shutil.copytree(whole, tmp_path / "site")


def rewrite(site, old, new, name=str(NAME)):
    text = (site / name).read_text("utf-8")
    assert text.count(old) == 1
    (site / name).write_text(text.replace(old, new), "utf-8")


def rendered(site, checker, address=""):
    """Render the small site; return what does not hold, and its notebook."""
    checker.root = site
    return render(checker, address=address), book_of(site)


def book_of(site):
    return json.loads((site / GENERATED / "labs/zeros.ipynb").read_text("utf-8"))


def told(site):
    """Return what all checks of sources say."""
    problems = [*coverage(site), *dead_links(site)]
    return "\n".join(map(str, problems))


def text_of(cell):
    return "".join(cell["source"])


# The notebook


def test_cells_know_where_they_begin_and_what_they_hold(site):
    cells = labs.cells(site, NAME)
    assert [cell.line for cell in cells] == [1, 6, 12, 15, 25]
    assert [cell.program is None for cell in cells] == [True, False, True, False, True]
    assert cells[3].tags == (labs.ANSWER,)
    assert (cells[3].picture, cells[3].alt) == ("square.svg", "A black square")
    assert [item.first for item in cells[3].program.statements] == [16, 18, 19, 20, 22]


def test_the_notebook_holds_programs_and_outputs_apart(site, warm):
    problems, book = rendered(site, warm, "https://x.org")
    assert problems == []
    first, about, code, _, answer, last = book["cells"]
    assert text_of(first) == "# Zeros\n\nSee [shapes](https://x.org/shapes/#here) and `this`."
    assert about["metadata"]["tags"] == [labs.ABOUT]
    assert text_of(code) == "import math\n\nprint(math.prod([]))"
    assert code["outputs"] == [{"name": "stdout", "output_type": "stream", "text": ["1\n"]}]
    assert answer["outputs"][0]["text"] == ["drawn\n", "True\n"]
    assert answer["outputs"][1]["data"]["image/svg+xml"].startswith("<svg")
    assert answer["metadata"] == {"jupyter": {"source_hidden": True}, "tags": [labs.ANSWER]}
    assert text_of(last) == "That is *all*."


@pytest.mark.parametrize(
    ("colab", "how"),
    [
        ("", "`pip install .` in a clone"),
        ("a/b/blob/c", "`%pip install git+https://github.com/a/b`."),
    ],
)
def test_a_notebook_says_how_to_install_learntorch(site, warm, colab, how):
    warm.root = site
    assert render(warm, colab=colab) == []
    assert f"needs that, too: {how}" in text_of(book_of(site)["cells"][1])


def test_links_lead_from_the_page_to_the_site_where_it_has_no_address(site):
    assert "[shapes](../../../shapes/#here)" in text_of(book_of(site)["cells"][0])


def test_same_script_same_bytes(site, warm):
    file = site / GENERATED / "labs/zeros.ipynb"
    once = file.read_bytes()
    file.unlink()
    rendered(site, warm)
    assert file.read_bytes() == once
    assert as_file(json.loads(once)["cells"]) == once


# The page


def shown(site, **others):
    book = nbformat.read(site / GENERATED / "labs/zeros.ipynb", 4)
    folders = Folders(
        site / "snippets", site / RECORDS, site / GENERATED, site / "records", **others
    )
    return page(book.cells, "zeros", folders)


def test_the_page_has_the_parts_of_every_page(site):
    html = shown(site)
    assert '<h1 id="zeros">Zeros<a class="headerlink"' in html
    assert html.count('<figure class="snippet" data-kind="lab"') == 2
    assert "<samp>drawn\nTrue</samp>" in html
    assert '<p class="footer checked" data-search-exclude>all cells checked with ' in html
    assert 'aria-label="A black square"' in html
    assert "learntorch was run" not in html  # what only a notebook needs to say
    assert not re.search(r"<script|<style|\bstyle=|\bjp-", html)


def test_the_page_says_how_long_it_takes_and_what_it_needs(site):
    html = shown(site, pages=site / "docs")
    line = '<p class="time" data-search-exclude>About 5 min to read, 15 min with the exercises</p>'
    assert f"</h1>\n{line}" in html
    assert "needs" not in html
    file = site / str(NAME)
    file.write_text(
        file.read_text("utf-8").replace("import math\n", f"import math\n{OURS}"), "utf-8"
    )
    link = ' · needs <a href="../../../installation/#learntorch">learntorch</a></p>'
    assert shown(site).count(link) == 1


def test_an_answer_is_folded_with_all_that_belongs_to_it(site):
    (fold,) = re.findall(r"<details.*?</details>", shown(site), re.DOTALL)
    assert "<summary>Answer</summary>" in fold
    assert 'id="cell-2"' in fold
    assert "That is <em>all</em>." in fold
    assert "Task." not in fold


def test_a_page_whose_program_was_changed_or_not_run_says_so(site, caplog):
    rewrite(site, "math.pi > 3", "math.pi > 2")
    assert "has changed since it was run" in shown(site)
    assert "footer unchecked" in shown(site)
    assert "has changed since it was run" in caplog.text  # a failure of a strict build
    (site / RECORDS / "labs/zeros.json").unlink()
    assert "was not run" in shown(site)


# What does not hold is told


def test_a_small_laboratory_holds(site):
    assert told(site) == ""
    assert check_artefacts(site) == []
    assert inventory(site)["pages"][str(NAME)] == {
        "fences": {},
        **{"snippets": 1, "cells": 5, "pictures": 1, "outputs": 3, "lines": 3},
    }


def test_a_changed_output_is_told_with_its_line_and_shown_on_the_page(site, warm):
    rewrite(site, "#> True", "#> False")
    problems, _ = rendered(site, warm)
    assert [str(one).splitlines()[0] for one in problems] == [
        f"{NAME}:23: its comments are not what a run gives"
    ]
    assert "its comments are not what a run gives" in shown(site)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("# # Zeros", "# Zeros", ":1: begins with no heading"),
        (' alt="A black square"', "", ":15: the picture square.svg has no text"),
        ('"square.svg"', '"square.txt"', ":15: a text for a picture, and no picture"),
        ("import math\n", f"import math  # {'x' * 70}\n", ":7: 85 characters wide"),
        ("import math\n", "import math\n" + "a = 1\n" * 39, ":48: 41 lines of code"),
        ("../shapes.md#here", "../shape.md", ":4: the link ../shape.md leads nowhere"),
        ("../shapes.md#here", "../shapes.md#there", ":4: the link ../shapes.md#there leads to"),
        ("#> drawn\n", "", ": 3 lines in the table, counted 2; 3 outputs in the table, counted 2"),
        ("# %% [markdown]\n# # Zeros", "x = 1\n# %% [markdown]\n# # Zeros", ":1: jupytext reads 6"),
        ("print(math.prod([]))\n#> 1", "print(math.prod([])", ":9: no Python program"),
        ("#> drawn", "    #> drawn", ":21: `#>` is not at the start of its line"),
        ("import math\n\nprint(math.prod([]))\n#> 1", "# math", ":6: holds no statement"),
    ],
)
def test_each_breakage_is_told_with_its_line(site, old, new, says):
    (site / TABLE).parent.mkdir()
    write_inventory(site)
    rewrite(site, old, new)
    found = f"{told_or_raised(site)}\n" + "\n".join(map(str, check_inventory(site)))
    assert f"{NAME}{says}" in found


def told_or_raised(site):
    try:
        return told(site)
    except ProblemError as error:
        return str(error)


def test_a_laboratory_that_the_nav_does_not_name_is_told(site):
    rewrite(site, "zeros", "ones", "mkdocs.yml")
    assert f"{NAME}:1: is not on the nav of mkdocs.yml" in told(site)


def test_a_picture_that_no_run_made_or_no_cell_shows_is_told(site):
    (site / GENERATED / "labs/zeros/square.svg").rename(site / GENERATED / "labs/zeros/round.svg")
    assert [str(one).splitlines()[0] for one in check_artefacts(site)] == [
        f"{NAME}:15: the picture square.svg was not made by a run",
        f"{NAME}:1: writes the picture round.svg, which no cell shows",
    ]


# Our own


def test_there_are_laboratories():
    assert laboratories(ROOT) != []


@pytest.mark.parametrize("lab", laboratories(ROOT), ids=str)
def test_each_of_ours_prints_what_it_says(lab, checker):
    problems = checker.check(load(ROOT / lab, ROOT)).problems
    assert not problems, "\n".join(map(str, problems))


@pytest.mark.parametrize("lab", laboratories(ROOT), ids=str)
def test_each_of_ours_has_tasks_and_an_answer_to_each(lab):
    cells = labs.cells(ROOT, lab)
    tasks = [cell for cell in cells if cell.text.startswith("**Task.**")]
    answers = [
        cell
        for cell, after in itertools.pairwise(cells)
        if cell in tasks and labs.ANSWER in after.tags
    ]
    assert answers == tasks
    assert len(tasks) >= 4
