"""What other versions print: kept with reasons, shown below its block, never of other code."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from learntorch.site import measured, versions
from learntorch.snippets.checker import Checker
from learntorch.snippets.program import load, parse
from tests.matrix import main, tell
from tests.test_blocks import FENCE, PROGRAM, Site
from tests.website import ROOT

NAME = Path("t/zeros.py")
OTHER = "#> torch.Size([3, 2])"
TABLE = '<div class="versions" markdown></div>'


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = Site(tmp_path)
    made.write()
    made.record()
    return made


def survey(torch="9.1.0+cpu", python="9.3.1", program=PROGRAM, rows=("-#> one", "+#> <other>")):
    """Return a survey of versions that there are not, in which the program differs."""
    difference = versions.Difference(versions.digest(parse(program, NAME).code), rows)
    return versions.Survey(python, torch, 3, {NAME.as_posix(): difference}, "1999-12-31", "Plan 9")


def keep(one):
    return one.keep(measured.FOLDER / versions.FOLDER)


def test_without_surveys_nothing_is_shown_and_the_table_says_so(site):
    assert "versions" not in site.render(FENCE)
    assert "No other version has run the programs" in site.render(TABLE)


def test_a_difference_stands_below_its_block(site):
    keep(survey())
    html = site.render(FENCE)
    assert "<summary>Other with torch 9.1.0 for the CPU, Python 9.3.1</summary>" in html
    assert "-#&gt; one\n+#&gt; &lt;other&gt;</pre>" in html
    assert html.index("Other with") > html.index("checked with torch")


def test_equal_differences_are_one_note(site):
    keep(survey())
    keep(survey(torch="10.0.0"))
    keep(survey(torch="11.0.0", rows=("+#> more",)))
    html = site.render(FENCE)
    assert "Other with torch 9.1.0 for the CPU, Python 9.3.1; torch 10.0.0, Python 9.3.1<" in html
    assert html.count("<details") == 2


def test_a_difference_of_other_code_is_not_shown(site):
    keep(survey(program=PROGRAM.replace("zeros(2, 3)", "zeros(3, 2)")))
    assert "Other with" not in site.render(FENCE)


def test_what_a_machine_says_of_itself_is_no_difference(site):
    said = "+#> W1125 09:25:45.29 1 torch/x.py:1] No CUDA runtime is found, using CUDA_HOME='/x'"
    keep(survey(rows=(said,)))
    keep(survey(torch="10.0.0", rows=("+#> more", said)))
    html = site.render(FENCE)
    assert html.count("<details") == 1
    assert "+#&gt; more</pre>" in html
    assert [len(one.differ) for one in versions.load(measured.FOLDER)] == [0, 1]


def test_the_table_has_a_row_for_each_survey(site):
    keep(survey(torch="10.0.0+cu130"))
    keep(survey())
    keep(versions.Survey("9.4", "9.1.0", date="1999-12-31", why="no Python 9.4 was there"))
    html = site.render(TABLE)
    rows = [row.split("</tr>")[0] for row in html.split("<tr>")[2:]]
    cells = [[cell.split("</td>")[0] for cell in row.split("<td>")[1:]] for row in rows]
    assert cells == [
        ["9.3.1", "9.1.0", "the CPU", "3", "2", "1", "Plan 9, 1999-12-31"],
        ["9.4", "9.1.0", "-", "-", "-", "-", "no Python 9.4 was there"],
        ["9.3.1", "10.0.0", "CUDA 13.0", "3", "2", "1", "Plan 9, 1999-12-31"],
    ]


def test_a_survey_holds_what_a_run_gave(site):
    snippet = site.root / "snippets" / NAME
    snippet.write_text(PROGRAM.replace("#> torch.Size([2, 3])", OTHER))
    with Checker(site.root) as checker:
        verdict = checker.check(load(snippet, site.root))
        one = versions.survey([verdict], "9.9.9")
        held = versions.survey([replace(verdict, problems=())], "9.9.9")
    assert one.differ[NAME.as_posix()].rows == (f"-{OTHER}", "+#> torch.Size([2, 3])")
    assert (one.programs, held.programs, held.differ) == (1, 1, {})
    keep(one)
    assert versions.load(measured.FOLDER) == (one,)


def test_surveys_are_no_strays(site):
    keep(survey())
    assert list(measured.strays(site.root)) == []


def test_what_cannot_be_had_is_kept_with_its_reason(site, monkeypatch, capsys):
    monkeypatch.setattr("tests.matrix.ROOT", site.root)
    monkeypatch.setattr("tests.matrix.KEPT", site.root / "records/versions")
    monkeypatch.setattr("sys.argv", ["matrix", "9.9=1.0"])
    assert main() == 1
    assert capsys.readouterr().err == "torch 1.0, Python 9.9: no Python 9.9 was there\n"


def news(capsys, now, *kept):
    """Return the exit code of a look for news, and what it says."""
    code = tell(now, kept)
    return code, capsys.readouterr().err


def test_what_a_survey_knows_is_no_news(capsys):
    row = "+#> /site-packages/torch/{}: old in {}"
    kept = survey(rows=(row.format("x.py:7", "9.1.0+cpu"), "+#> 9.1.0"))
    same = survey("9.2.0+cu130", rows=(row.format("x.py:8", "9.2.0+cu130"), "+#> 9.2.0"))
    assert news(capsys, same, kept) == (
        0,
        "torch 9.2.0 for CUDA 13.0, Python 9.3.1: 1 of 3 programs differ, "
        "by the survey of torch 9.1.0 for the CPU, Python 9.3.1\nnothing is new\n",
    )
    assert news(capsys, replace(same, differ={}), kept)[0] == 0  # as the page shows it


def test_what_differs_otherwise_is_news_with_its_rows(capsys):
    code, told = news(capsys, survey("9.2.0", rows=("+#> three",)), survey())
    assert code == 1
    assert "snippets/t/zeros.py: differs in a way that is new\n    +#> three\n" in told
    assert "1 are new; if that is right, read it, add this version to the matrix" in told


def test_the_newest_survey_up_to_this_torch_and_of_this_python_counts(capsys):
    old, new = survey("9.1.0"), survey("9.10.0", rows=("+#> new",))
    other = survey("9.10.0", python="9.4.0", rows=("+#> other",))
    assert news(capsys, survey("9.11.0", rows=("+#> new",)), old, new, other)[0] == 0
    assert news(capsys, survey("9.11.0", rows=("+#> other",)), old, new, other)[0] == 1
    assert news(capsys, survey("9.11.0"), old, new, other)[0] == 1  # it was mended in between
    assert news(capsys, survey("9.9.0"), old, new, other)[0] == 0
    missing = versions.Survey("9.5", "9.1.0", why="no Python 9.5 was there")
    code, told = news(capsys, survey(python="9.5.1"), old, new, other, missing)
    assert (code, "no survey of Python 9.5" in told) == (1, True)


def test_each_survey_is_of_the_matrix():
    from tests.matrix import _pairs

    found = {
        (versions.minor(one.python), one.version) for one in versions.load(ROOT / measured.FOLDER)
    }
    assert found == set(_pairs([])), "run: make matrix, or remove what is not of the matrix"


def test_the_readme_names_what_prints_something_else():
    surveys = [one for one in versions.load(ROOT / measured.FOLDER) if one.differ]
    pinned = re.search(
        r"torch (\d+\.\d+)", (ROOT / "constraints.txt").read_text().replace("==", " ")
    )
    text = " ".join((ROOT / "README.md").read_text().split())
    told = re.search(
        r"Where torch (.*), Python (.*), or a build for (.*) prints something else", text
    )
    assert told[1].split(" or ") == [
        one
        for one in dict.fromkeys(versions.minor(one.version) for one in surveys)
        if one != pinned[1]
    ]
    pythons = dict.fromkeys(
        versions.minor(one.python) for one in surveys if versions.minor(one.version) == pinned[1]
    )
    assert told[2].split(" or ") == list(pythons)
    assert {one.build.partition(" ")[0] for one in surveys} == {told[3]}
