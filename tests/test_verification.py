"""The page on what was checked, its file, the badge, and builds that can be repeated."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from markdown import Markdown

from learntorch.site import badge, fingerprints, settings, settled, verification
from learntorch.site.embedded import Folders, caption
from learntorch.site.finish import finish
from learntorch.site.inventory import GENERATED
from learntorch.site.render import RECORDS, drawn_otherwise, render
from learntorch.snippets.cache import Cache
from learntorch.snippets.checker import SNIPPETS, Checker, Verdict
from learntorch.snippets.problem import ProblemError
from learntorch.snippets.program import parse
from learntorch.snippets.record import CPU, Raised, Record
from tests.sample import write_site

ROOT = Path(__file__).parents[1]
FIELDS = {  # of version 1
    *("name", "address", "sha256", "checked_by", "date", "python", "torch", "device"),
    *("seconds", "outputs", "lines", "error", "pictures", "boards", "uncompared"),
}
EPOCH = "1700000000"  # 2023-11-14


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    write_site(folder)
    with Checker(folder, artefacts=True) as checker:
        assert render(checker) == []
    return folder


@pytest.fixture(scope="module")
def told(site):
    return json.loads((site / GENERATED / verification.FILE).read_text("utf-8"))


def test_the_file_tells_of_each_program(told):
    known = {one["name"]: one for one in told["programs"]}
    assert set(known) == {
        f"shapes/{name}.py" for name in ("zeros", "total", "mismatch", "clock", "square")
    }
    assert all(set(one) == FIELDS for one in known.values())
    assert all(one["checked_by"] == "learntorch render" for one in known.values())
    assert all(one["date"] and one["seconds"] and one["python"] for one in known.values())
    zeros, mismatch, square = (
        known[f"shapes/{name}.py"] for name in ("zeros", "mismatch", "square")
    )
    assert (zeros["outputs"], zeros["lines"], zeros["error"]) == (2, 3, None)
    assert zeros["address"] == "shapes/#zeros"
    assert mismatch["error"] == "RuntimeError"
    assert square["pictures"] == ["square.svg"]


def test_a_program_of_less_than_half_a_millisecond_has_a_time_too():
    program = parse("x = 1\n", Path("quick.py"))
    record = Record("quick.py", "", ("",), None, seconds=0.0004)
    told = verification._program(Path("quick.py"), program, record, {}, {})
    assert told["seconds"] == 0.0004


def test_the_totals_are_those_of_the_parts(told):
    programs, total = told["programs"], told["totals"]
    assert told["version"] == 1
    assert total["programs"] == len(programs) == sum(e["programs"] for e in told["environments"])
    assert total["outputs"] == sum(one["outputs"] for one in programs)
    assert total["errors"] == 1
    assert total["pictures"] == 1
    blocks = {(one["page"], one["kind"]): one for one in told["blocks"]}
    assert blocks["README.md", "console"]["not_run"] == "it never ends"
    assert blocks["README.md", "console"]["checked_by"] is None
    assert blocks["docs/index.md", "pycon"]["checked_by"] == "make test"
    assert blocks["docs/index.md", "toml"]["checked_by"] is None
    assert total["only_shown"] == 2
    assert set(told["slowest"]) <= {one["name"] for one in programs}


def test_what_does_not_hold_is_checked_by_nothing(tmp_path):
    write_site(tmp_path)
    (tmp_path / "snippets/shapes/zeros.py").write_text("print(1)\n#> 2\n")
    with Checker(tmp_path, artefacts=True) as checker:
        assert render(checker)
    told = json.loads((tmp_path / GENERATED / verification.FILE).read_text("utf-8"))
    states = {one["name"]: one["checked_by"] for one in told["programs"]}
    assert states["shapes/zeros.py"] is None
    assert states["shapes/total.py"] == "learntorch render"


def page(site: Path) -> str:
    parts = "".join(
        f'<div class="verification" data-part="{part}" markdown></div>\n\n'
        for part in verification.PARTS
    )
    places = (SNIPPETS, RECORDS, GENERATED, "records", "docs", "mkdocs.yml")
    md = Markdown(extensions=["md_in_html"])
    folders = Folders(*(site / place for place in places))
    md.treeprocessors.register(verification.Verification(md, folders), "verification", 7)
    return md.convert(parts)


def test_the_page_shows_totals_the_slowest_and_each_program(site, told):
    html = page(site)
    plain = " ".join(re.sub(r"<[^>]*>", " ", html).split())
    assert "programs 5 this build run, and compared" in plain
    assert "errors 1 this build the same run" in plain
    assert "pictures and figures 1 this build drawn in that run, and held to fingerprints" in plain
    assert f"ran with Python {told['programs'][0]['python']}" in plain
    assert "shapes: 5 programs, 5 outputs, 1 error, 1 picture" in plain
    assert 'href="shapes.md#zeros"' in html
    (row,) = re.findall(r"<tr><td><a [^>]*>square.py</a></td>(.*?)</tr>", html)
    (square,) = [one for one in told["programs"] if one["pictures"]]
    assert row.startswith(f"<td>square.svg</td><td>{square['date']}</td>")
    assert "No trial was kept yet; run: make mutate" in plain


def test_the_page_says_of_each_other_block_what_checked_it_and_that_the_build_did_not(site, told):
    rows = re.findall(r"<tr><td>(\S+\.md)</td><td[^>]*>(\d+)</td>(.*?)</tr>", page(site))
    assert len(rows) == len(told["blocks"]) > 3
    texts = {text for _, _, text in rows}
    assert "<td>pycon</td><td>make test, not this build</td>" in texts
    assert "<td>console</td><td>nothing: it never ends</td>" in texts
    assert "<td>toml</td><td>nothing: it is only shown</td>" in texts
    plain = " ".join(re.sub(r"<[^>]*>", " ", page(site)).split())
    assert re.search(r"shell commands \d+ make test, not this build run without", plain)


def test_a_picture_that_is_only_held_to_be_drawn_says_so(tmp_path):
    write_site(tmp_path)
    (tmp_path / "tests").mkdir(exist_ok=True)
    reason = "times of the machine"
    (tmp_path / fingerprints.TABLE).write_text(
        json.dumps({"shapes/square/square.svg": {"varies": reason}})
    )
    with Checker(tmp_path, artefacts=True) as checker:
        assert render(checker) == []
    told = json.loads((tmp_path / GENERATED / verification.FILE).read_text("utf-8"))
    (square,) = [one for one in told["programs"] if one["pictures"]]
    assert square["uncompared"] == {"square.svg": reason}
    html = page(tmp_path)
    assert "square.svg (only that it is drawn)" in html
    assert "held to fingerprints; 1 only to be drawn" in html


def test_where_not_all_ran_in_one_place_each_program_says_where(told):
    one = told["programs"][0]
    place = f"Python {one['python']}, torch {one['torch']}, {one['device']}"
    assert place not in verification._shows(one, told["environments"])
    assert verification._shows(one, [{}, {}]).endswith(place)


def test_a_page_without_a_render_says_what_to_type(tmp_path):
    assert "run: learntorch render" in page(tmp_path)


def test_the_file_is_published_at_the_root_with_badges(site, tmp_path):
    built = tmp_path / "site"
    (built / "generated").mkdir(parents=True)
    (built / "verification").mkdir()
    (built / "generated/verification.json").write_bytes(
        (site / GENERATED / verification.FILE).read_bytes()
    )
    head = '<html ><head><meta charset="utf-8"></head>'
    (built / "verification/index.html").write_text(
        f'{head}<a href="../generated/verification.json">v</a></html>'
    )
    finish(built)
    assert not (built / "generated/verification.json").exists()
    assert json.loads((built / "verification.json").read_text("utf-8"))["version"] == 1
    assert 'href="../verification.json"' in (built / "verification/index.html").read_text()
    assert "5 programs · 5 outputs · 1 errors" in (built / "badge.svg").read_text("utf-8")
    shields = json.loads((built / "badge.json").read_text("utf-8"))
    assert shields["schemaVersion"] == 1
    assert shields["message"] == "5 programs · 5 outputs · 1 errors"


def test_all_programs_together_take_less_than_six_minutes_on_two_cores():
    """A chapter that trains for long makes every check of every contributor longer."""
    told = json.loads((ROOT / GENERATED / verification.FILE).read_text("utf-8"))
    assert sum(one["seconds"] for one in told["programs"]) < 2 * 6 * 60


def test_the_badge_of_the_readme_says_what_the_file_says():
    told = json.loads((ROOT / GENERATED / verification.FILE).read_text("utf-8"))
    assert f"({badge.COPY})" in (ROOT / "README.md").read_text("utf-8")
    assert badge.words(badge.counted(ROOT)) == badge.words(told["totals"])
    drawn = (ROOT / badge.COPY).read_text("utf-8")
    assert drawn == badge.svg(told["totals"]), "run: learntorch refresh"


# The same bytes


def test_the_switch_leaves_out_what_differs_from_run_to_run(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    for name in ("one", "two"):
        write_site(tmp_path / name)
        with Checker(tmp_path / name, artefacts=True) as checker:
            assert render(checker) == []
    for folder in (GENERATED, RECORDS):
        one, two = tmp_path / "one" / folder, tmp_path / "two" / folder
        files = sorted(path.relative_to(one) for path in one.rglob("*") if path.is_file())
        assert len(files) >= 5
        for name in files:
            texts = [(place / name).read_bytes() for place in (one, two)]
            own = [
                text.replace(str(tmp_path / place).encode(), b"")
                for text, place in zip(texts, ("one", "two"), strict=True)
            ]
            assert own[0] == own[1], name
    told = json.loads((tmp_path / "one" / GENERATED / verification.FILE).read_text("utf-8"))
    assert told["made"] == "2023-11-14"
    assert {one["date"] for one in told["programs"]} == {"2023-11-14"}
    assert {one["seconds"] for one in told["programs"]} == {None}
    assert told["slowest"] == []
    assert "tells no times" in page(tmp_path / "one")


def test_a_run_kept_from_earlier_is_settled_too(tmp_path, monkeypatch):
    write_site(tmp_path)
    cache = Cache(tmp_path / "cache")
    with Checker(tmp_path, cache=cache, artefacts=True) as checker:
        render(checker)
        monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        render(checker)
        record = Record.from_json((tmp_path / RECORDS / "shapes/clock.json").read_text("utf-8"))
        assert (record.date, record.seconds) == ("2023-11-14", 0.0)
        assert record.outputs[-1] == "nanoseconds: ...\n"
        monkeypatch.delenv("SOURCE_DATE_EPOCH")
        render(checker)
        record = Record.from_json((tmp_path / RECORDS / "shapes/clock.json").read_text("utf-8"))
        assert record.seconds > 0


def test_a_settled_error_has_the_words_of_its_file(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    program = parse("raise ValueError(id(1))\n#! ValueError: ...\n", Path("p.py"))
    record = Record("p.py", "", ("",), Raised(1, "ValueError: 123", "trace"), seconds=3.0)
    held = settled.settle(record, program)
    assert held.raised.text == "ValueError: ...\n"
    assert caption(held).endswith(" · CPU · 2023-11-14")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert settled.settle(record, program) == record
    assert caption(record).endswith(" · CPU · 3.0 s")


def test_a_switch_that_holds_no_time_is_told(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    with pytest.raises(ProblemError, match="SOURCE_DATE_EPOCH=yesterday"):
        settings.read()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    assert settings.read().day == date(2023, 11, 14)


# Fingerprints of what was drawn


SVG = '<svg width="90"><title>{0}</title><path d="M{1} 1h{2}"/></svg>'


def held(root: Path, **pictures: str) -> list[str]:
    artefacts = {Path(f"a/{name}.svg"): text.encode() for name, text in pictures.items()}
    return [str(one).split("\n")[0] for one in fingerprints.check(root, artefacts)]


@pytest.fixture
def known(tmp_path):
    (tmp_path / "tests").mkdir()
    fingerprints.write(tmp_path, {Path("a/one.svg"): SVG.format("a", 12.5, 70).encode()})
    return tmp_path


@pytest.mark.parametrize(
    ("numbers", "says"),
    [
        (("a", 12.5, 70), None),
        (("a", 12.501, 70), None),
        (("a", 12.9, 70), "its numbers differ"),
        (("b", 12.5, 70), "other elements or words"),
        (("a", 12.5, "70v1"), "other elements or words"),
    ],
)
def test_a_picture_is_held_to_its_fingerprint(known, numbers, says):
    found = held(known, one=SVG.format(*numbers))
    assert [says in row for row in found] == [True] * bool(says)
    assert all("snippets/a.py:1: draws one.svg otherwise than before" in row for row in found)


@pytest.mark.parametrize(
    ("color", "number", "says"),
    [
        ("#1e9999", 0.5, None),
        ("#1e9999", 0.6, "its numbers differ"),
        ("#1e9998", 0.5, "other elements or words"),
    ],
)
def test_a_color_is_no_number_beside_which_others_vanish(tmp_path, color, number, says):
    """``1e9999`` is infinite, and so is each mean with it."""
    (tmp_path / "tests").mkdir()
    name, text = Path("a/one.json"), f'{{{{"color": "{{}}", "values": [{{}}{", 0.5" * 99}]}}}}'
    fingerprints.write(tmp_path, {name: text.format("#1e9999", 0.5).encode()})
    found = fingerprints.check(tmp_path, {name: text.format(color, number).encode()})
    assert [says in str(problem) for problem in found] == [True] * bool(says)


def test_pictures_that_are_new_or_gone_are_told(known):
    svg = SVG.format("a", 12.5, 70)
    assert "is not in tests/pictures.json" in held(known, one=svg, two=svg)[0]
    assert "a/one.svg is no longer drawn" in held(known)[0]


def test_a_picture_of_times_is_only_held_to_be_drawn(known):
    file = known / fingerprints.TABLE
    file.write_text('{"a/one.svg": {"varies": "times of the machine"}}')
    assert held(known, one="<svg/>") == []
    assert "no longer drawn" in held(known)[0]
    assert not fingerprints.write(known, {Path("a/one.svg"): b"<svg></svg>"}) or "varies" in (
        file.read_text()
    )


def test_every_picture_of_the_site_has_a_fingerprint():
    generated = ROOT / GENERATED
    files = {
        path.relative_to(generated): path.read_bytes()
        for path in generated.rglob("*")
        if path.is_file()
    }
    shown = [name for name in fingerprints.names(files) if "/" in name]
    assert len(shown) > 50
    assert fingerprints.check(ROOT, {Path(name): files[Path(name)] for name in shown}) == []


def test_a_picture_drawn_on_a_gpu_is_neither_compared_nor_missed(known):
    def verdict(device):
        record = Record("snippets/a.py", "", (), device=device)
        return Verdict(parse("import torch\n", Path("snippets/a.py")), record, (), "", None, False)

    drawn = {Path("a/one.svg"): SVG.format("b", 1, 2).encode()}
    for device, found in ((CPU, 1), ("NVIDIA H200", 0)):
        told = drawn_otherwise(drawn, [verdict(device)], known, whole=True)
        assert len(told) == found, device
