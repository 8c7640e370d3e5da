"""Records of certain machines: shown with their date, held to their program, never made up."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from learntorch.site import measured
from learntorch.site.coverage import coverage
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import parse
from learntorch.snippets.record import CPU, Record
from tests.test_blocks import FENCE, PROGRAM, Site
from tests.test_cli import learntorch
from tests.website import ROOT

NAME = Path("t/zeros.py")
ASKING = FENCE.replace('zeros.py"\n', 'zeros.py" record="cpu cuda"\n', 1)
# Of no machine: tests alone hold it, in folders that are gone when they end.
MADE_UP = Record(
    "snippets/t/zeros.py",
    "",
    outputs=("", "3.2 ms & more\n"),
    versions={"torch": "0.0.0"},
    device="No Such GPU",
    date="1999-12-31",
)


@pytest.fixture
def site(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = Site(tmp_path)
    made.write()
    made.record()
    return made


def keep(kind="cuda", program=PROGRAM, **fields):
    file = measured.place(kind, NAME)
    measured.keep(replace(MADE_UP, **fields), parse(program, NAME), kind, file)
    return file


def test_without_a_record_the_page_says_so(site):
    html = site.render(ASKING)
    assert "No CPU has run this program for this page yet." in html
    assert "No GPU has run this program for this page yet." in html
    assert '<pre class="output"' in html


def test_without_being_asked_nothing_is_shown(site):
    keep()
    assert "measured" not in site.render(FENCE)


def test_a_record_stands_below_with_machine_date_and_version(site):
    keep()
    html = site.render(ASKING)
    assert "No Such GPU · 1999-12-31 · torch 0.0.0" in html
    assert '<pre class="measured" data-search-exclude>3.2 ms &amp; more</pre>' in html
    assert "No CPU has run" in html
    assert html.index("3.2 ms") > html.index("checked with torch")


def test_output_lines_may_change_and_code_may_not(site):
    shown = PROGRAM.replace("#> torch.Size([2, 3])", "#> ...")
    keep(program=shown)
    assert "3.2 ms" in site.render(ASKING)
    keep(program=PROGRAM.replace("zeros(2, 3)", "zeros(3, 2)"))
    html = site.render(ASKING)
    assert "3.2 ms" not in html
    assert "is a record of another program than" in html
    assert "learntorch record --device cuda" in html


def test_what_is_no_record_is_told(site):
    keep().write_text("{}")
    with pytest.raises(ProblemError, match=r"records/cuda/t/zeros\.json: is no record"):
        measured.find(parse(PROGRAM, NAME), NAME, "cuda")


def test_an_unknown_kind_is_told(site):
    with pytest.raises(ProblemError, match="names 'tpu'"):
        measured.shown(parse(PROGRAM, NAME), NAME, "cpu tpu")


def test_a_cpu_is_named(site):
    file = keep("cpu", device=CPU)
    device = Record.from_json(file.read_text("utf-8")).device
    assert device == measured.processor()
    assert device.endswith("cores")


def test_records_of_snippets_that_are_gone_are_found(site):
    keep()
    assert list(measured.strays(site.root)) == []
    (site.root / "snippets/t/zeros.py").unlink()
    (problem,) = measured.strays(site.root)
    assert "snippets/t/zeros.py, which is not there" in str(problem)


def test_the_command_keeps_what_holds_and_only_that(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "snippets/t").mkdir(parents=True)
    (tmp_path / "snippets/t/good.py").write_text("print(1)\n#> 1\n")
    (tmp_path / "snippets/t/bad.py").write_text("print(1)\n#> 2\n")
    code, said = learntorch(tmp_path, "record", "--device", "cpu", "snippets/t")
    assert code == 1
    assert "records/cpu/t/good.json: written" in said
    assert [file.name for file in (tmp_path / "records").rglob("*.*")] == ["good.json"]
    record = Record.from_json((tmp_path / "records/cpu/t/good.json").read_text("utf-8"))
    assert record.outputs == ("1\n",)


DRAWS = """from pathlib import Path
import time

Path("time.svg").write_text(f"<svg>{time.time_ns()}</svg>")
Path("notes.txt").write_text("not shown")
"""


def test_pages_show_the_picture_that_was_kept(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "snippets/t").mkdir(parents=True)
    (tmp_path / "snippets/t/draws.py").write_text(DRAWS)
    drawn = tmp_path / "docs/generated/t/draws/time.svg"

    def rendered():
        assert learntorch(tmp_path, "render", "--no-cache")[0] == 0
        return drawn.read_bytes()

    assert rendered() != rendered()
    assert learntorch(tmp_path, "record", "--device", "cpu", "snippets/t")[0] == 0
    kept = tmp_path / "records/cpu/t/draws"
    assert [file.name for file in kept.iterdir()] == ["time.svg"]
    assert rendered() == rendered() == (kept / "time.svg").read_bytes()
    assert list(measured.strays(tmp_path)) == []
    (tmp_path / "records/cpu/t/draws.json").unlink()
    (stray,) = measured.strays(tmp_path)
    assert str(stray.path) == "records/cpu/t/draws/time.svg"


def test_a_record_that_somebody_typed_into_is_told(tmp_path):
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "snippets/t").mkdir(parents=True)
    (tmp_path / "snippets/t/draws.py").write_text(DRAWS)
    (tmp_path / "snippets/t/good.py").write_text("print(1)\n#> 1\n")
    assert learntorch(tmp_path, "record", "--device", "cpu", "snippets/t")[0] == 0
    assert list(measured.edited(tmp_path)) == []
    folder = tmp_path / "records/cpu/t"
    record = (folder / "good.json").read_text()
    (folder / "good.json").write_text(record.replace('"1\\n"', '"2\\n"'))
    (folder / "draws/time.svg").write_text("<svg>9</svg>")
    (folder / "more.json").write_text(record)
    (folder / "draws.json").unlink()
    told = [str(one).split(", by")[0] for one in measured.edited(tmp_path)]
    assert told == [
        "records/cpu/t/draws.json: is gone",
        "records/cpu/t/draws/time.svg: is not as its run left it",
        "records/cpu/t/good.json: is not as its run left it",
        "records/cpu/t/more.json: is not as its run left it",
    ]
    assert any("is not as its run left it" in one.what for one in coverage(tmp_path))
    assert learntorch(tmp_path, "record", "--device", "cpu", "snippets/t/good.py")[0] == 0
    told = {str(one.path) for one in measured.edited(tmp_path)}
    assert told == {f"records/cpu/t/{name}" for name in ("draws/time.svg", "more.json")}


@pytest.mark.parametrize("kind", ["cpu", "versions"])
def test_a_digit_of_our_own_records_cannot_be_changed_unseen(kind, tmp_path):
    shutil.copytree(ROOT / "records", tmp_path / "records")
    assert list(measured.edited(tmp_path)) == []
    file = sorted((tmp_path / "records" / kind).rglob("*.json"))[0]
    text = file.read_text()
    at = max(at for at, one in enumerate(text) if one.isdigit())
    file.write_text(f"{text[:at]}{(int(text[at]) + 1) % 10}{text[at + 1 :]}")
    assert [tmp_path / one.path for one in measured.edited(tmp_path)] == [file]


def test_each_kept_record_is_of_its_program_as_it_is():
    kept = sorted((ROOT / "records").rglob("*.json"))
    drawn = {file for file in kept if file.parent.with_suffix(".json").is_file()}
    files = [file for file in kept if file not in drawn and "versions" not in file.parts]
    assert files
    assert [str(one) for one in coverage(ROOT) if "is a record" in one.what] == []
    for file in files:
        kind, *name = file.relative_to(ROOT / "records").parts
        path = Path("snippets", *name).with_suffix(".py")
        program = parse((ROOT / path).read_text("utf-8"), path)
        record = measured.find(program, Path(*name).with_suffix(".py"), kind, ROOT / "records")
        assert record is not None
        assert record.raised is None
        assert record.date > "2026-11"
        assert record.device != CPU
        assert len(record.outputs) == len(program.statements)
