"""The checks notice what is made wrong on purpose; `make mutate` tries many times as much."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from learntorch.site import verification
from learntorch.site.inventory import GENERATED
from learntorch.site.render import render
from learntorch.snippets.checker import Checker
from tests import mutate
from tests.mutants import mutants, sample
from tests.mutate import EQUIVALENT, QUOTAS, SCORE, equivalent, judge_all, short, wrong
from tests.sample import write_site
from tests.test_breakages import run_pytest

ROOT = Path(__file__).parents[1]
TRIED = 30  # and one of each kind at least


@pytest.fixture(scope="module")
def chosen():
    return sample(ROOT, QUOTAS)


def test_a_short_sample_is_noticed(chosen):
    assert (ROOT / GENERATED).is_dir(), "run: learntorch render"
    firsts, quotas = [], short(TRIED)
    for kind, count in quotas.items():
        firsts += [one for one in chosen if one.kind == kind][:count]
    assert len(firsts) >= len(QUOTAS) > TRIED
    found = wrong(ROOT, judge_all(ROOT, firsts))
    assert not found, "\n".join(found)


def test_the_score_that_is_kept_is_of_the_whole_sample(chosen):
    kept, listed = json.loads((ROOT / SCORE).read_text("utf-8")), equivalent(ROOT)
    total = kept["total"]
    assert total["tried"] >= 500
    assert total["survived"] == 0
    assert total["killed"] + total["equivalent"] == total["tried"]
    assert {kind: one["tried"] for kind, one in kept["kinds"].items()} == {
        kind: sum(one.kind == kind for one in chosen) for kind in QUOTAS
    }, "run: make mutate"
    assert total["equivalent"] <= len(listed)  # some may be of mutants that it does not take now
    for name in ("date", "commit", "torch", "python"):
        assert kept[name]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    write_site(folder)
    with Checker(folder, artefacts=True) as checker:
        assert render(checker) == []
    return folder


def test_a_sample_stays_while_the_site_grows(site, tmp_path):
    quotas = {"code: constant": 3, "output: dropped": 2}
    before = sample(site, quotas)
    assert len(before) == 5
    assert sample(site, quotas) == before
    grown = shutil.copytree(site, tmp_path / "grown")
    (grown / "snippets/shapes/one_more.py").write_text("print(1)\n#> 1\n")
    known = {one.key for one in before}
    after = [one for one in sample(grown, quotas) if one.key not in known]
    assert {one.path for one in after} <= {"snippets/shapes/one_more.py"}


def test_every_mutant_has_a_name_of_its_own_and_changes_something(site):
    found = list(mutants(site))
    assert len({one.key for one in found}) == len(found) > 50
    assert all(one.text(site) != (site / one.path).read_text("utf-8") for one in found)


def first(site, kind, path):
    return next(one for one in mutants(site) if (one.kind, one.path) == (kind, path))


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("code: constant", "snippets/shapes/total.py"),
        ("output: other digit", "snippets/shapes/zeros.py"),
        ("include: removed", "docs/shapes.md"),
        ("link: anchor", "docs/index.md"),
        ("dialogue: other word", "docs/index.md"),
    ],
)
def test_the_functions_and_pytest_agree_on_what_is_wrong(site, tmp_path, kind, path):
    mutant = first(site, kind, path)
    assert judge_all(site, [mutant])[mutant] != ""
    copy = shutil.copytree(site, tmp_path / "copy")
    (copy / path).write_text(mutant.text(site), encoding="utf-8")
    code, said = run_pytest(copy)
    assert code == 1, said


def test_they_agree_on_what_is_not(site, tmp_path):
    """A seed under a shape: nothing that is shown depends on it."""
    copy = shutil.copytree(site, tmp_path / "copy")
    program = "import torch\n\ntorch.manual_seed(0)\nprint(torch.rand(2).shape)\n"
    (copy / "snippets/shapes/total.py").write_text(f"{program}#> torch.Size([2])\n")
    mutant = next(one for one in mutants(copy) if one.after == "torch.manual_seed(1)")
    assert judge_all(copy, [mutant]) == {mutant: ""}
    (copy / mutant.path).write_text(mutant.text(copy), encoding="utf-8")
    assert run_pytest(copy, "docs")[0] == 0


def test_a_program_that_is_wrong_before_it_is_changed_is_told(site, tmp_path):
    copy = shutil.copytree(site, tmp_path / "copy")
    (copy / "snippets/shapes/total.py").write_text("print(1)\n#> 2\n")
    mutant = first(copy, "code: constant", "snippets/shapes/total.py")
    with pytest.raises(ValueError, match=r"red before it is changed: snippets/shapes/total\.py:2"):
        judge_all(copy, [mutant])


def test_what_no_check_notices_and_entries_that_fit_nothing_are_told(tmp_path, site):
    one, two, three = list(mutants(site))[:3]
    (tmp_path / "tests").mkdir()
    tmp_path = shutil.copytree(site, tmp_path / "site")
    untried = next(known for known in mutants(site) if known not in (one, two, three))
    why = "it makes no claim wrong"
    listed = {two.key: why, "gone": why, untried.key: why, three.key: "no"}
    (tmp_path / EQUIVALENT).write_text(json.dumps(listed))
    found = wrong(tmp_path, {one: "", two: "noticed", three: ""})
    assert [row.split("\n")[0] for row in found] == [
        f"{one.path}: no check notices: {one.key}",
        f"{EQUIVALENT}: is noticed: {two.key}: noticed",
        f"{EQUIVALENT}: is no mutant: gone",
        f"{EQUIVALENT}: without a reason: {three.key}",
    ]
    (tmp_path / EQUIVALENT).write_text(json.dumps({one.key: "it makes no claim wrong"}))
    assert wrong(tmp_path, {one: ""}) == []
    kept = mutate.score(tmp_path, {one: "", two: "noticed", replace(three, kind="x: y"): ""})
    assert kept["total"] == {"tried": 3, "killed": 1, "equivalent": 1, "survived": 1}
    assert sorted(kept["files"]) == sorted({one.path, two.path, three.path})


def test_a_score_says_how_many_of_its_files_have_changed_since(site, tmp_path):
    copy = shutil.copytree(site, tmp_path / "copy")
    (copy / EQUIVALENT).write_text("{}")
    (copy / SCORE).write_text(json.dumps(mutate.score(copy, dict.fromkeys(mutants(copy), "red"))))

    def told():
        kept = verification.report(copy, {}, ())["mutations"]
        return kept["files"], kept["changed"], verification.age(kept)

    files = len({one.path for one in mutants(copy)})
    made = f"The mistakes were made in {files} files;"
    assert told() == (files, 0, f"{made} none of them has changed since.")
    with (copy / "docs/shapes.md").open("a") as page:
        page.write("More.\n")
    assert told()[1:] == (1, f"{made} 1 of them has changed since.")
    (copy / "snippets/shapes/zeros.py").unlink()
    assert told()[1:] == (2, f"{made} 2 of them have changed since.")


def test_the_score_of_the_site_names_its_files(chosen):
    kept = json.loads((ROOT / SCORE).read_text("utf-8"))
    assert 100 < len(kept["files"]) <= kept["total"]["tried"]
