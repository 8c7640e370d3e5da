"""Recorded examples and dtypes: what their files may hold, and what stands on the page."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from learntorch import cells
from learntorch.site.examples import examples, shown
from learntorch.site.interactive import MAKERS, interactive
from learntorch.site.promotion import promotion, short

THEME = Path(__file__).parents[1] / "learntorch/site/theme"
PICTURE = cells.grid([[1, 2], [3, 4]], "X (2, 2)").svg()
ROWS = [
    {"code": "X[0]", "shape": [2], "view": True},
    {"code": "X[X < 3]", "shape": [2], "view": False},
    {"code": "X[9]", "error": "IndexError: index 9 & more"},
]


def told(**changes):
    whole = {"figure": "indexing", "picture": PICTURE, "given": {"shape": [2, 2]}, "rows": ROWS}
    return json.dumps(whole | changes)


def page(html):
    return ElementTree.fromstring(
        f"<div>{html}</div>".replace(' xmlns="http://www.w3.org/2000/svg"', "")
    )


def test_picture_and_table_say_it_without_a_script():
    root = page(examples(told(), 'what "it" shows', "figure-1"))
    picture = root.find("svg")
    assert picture.attrib | {"class": "stage cells", "data-shape": "2 2"} == picture.attrib
    assert picture.get("aria-label") == 'what "it" shows'
    assert [text.text for text in picture.iter("text")] == ["X (2, 2)", "1", "2", "3", "4"]
    rows = [["".join(cell.itertext()) for cell in row] for row in root.iter("tr")]
    assert rows == [
        ["code", "shape", "view"],
        ["X[0]", "(2,)", "yes"],
        ["X[X < 3]", "(2,)", "no"],
        ["X[9]", "IndexError: index 9 & more"],
    ]
    assert [row.get("data-code") for row in root.iter("tr")][1:] == ["X[0]", "X[X < 3]", "X[9]"]


@pytest.mark.parametrize("kind", ["broadcast", "storage", "indexing", "dim"])
def test_nothing_is_styled_or_run_within_the_page(kind):
    html, style = interactive(told(figure=kind), "alt", "name")
    assert style == f"answers {kind}"
    assert re.findall(r"<style|\sstyle=|<script|\son\w+=", html) == []


@pytest.mark.parametrize(
    ("value", "words"),
    [([], "()"), ([3], "(3,)"), ([[1], [2, 0]], "(1,) (2, 0)"), (True, "yes"), (4, "4")],
)
def test_values_are_written_as_python_does(value, words):
    assert shown(value) == words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (told(rows=[]), "no examples: IndexError"),
        (told(rows=[{"code": "X"}, {"code": "X", "shape": [1]}]), "row 2 has code, shape"),
        (told(rows=[*ROWS, {"shape": [1], "view": True}]), "row 4 has shape, view"),
        (told(rows=[*ROWS, {"code": "X", "shape": [1]}]), "row 4 has code, shape"),
        (told(given={"shape": "wide"}), "no examples: ValueError"),
        (told(picture="a cell"), "no SVG"),
        ('{"figure": "indexing"}', "no examples: KeyError"),
    ],
)
def test_what_are_no_examples_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        examples(text, "alt", "name")


def dtypes(**changes):
    tables = {"tensor": [["bool", "int64"], ["int64", "int64"]], "Python number": [["bool"]] * 2}
    whole = {"dtypes": ["bool", "int64"], "numbers": ["bool"], "0-d tensor": tables["tensor"]}
    return json.dumps(tables | whole | changes)


def test_each_pair_of_dtypes_has_a_cell():
    tables = page(promotion(dtypes(), "The dtype", "name")).findall("table")
    assert [table.get("data-with") for table in tables] == ["tensor", "0-d tensor", "Python number"]
    rows = [[cell.text for cell in row] for row in tables[0].iter("tr")]
    assert rows == [[None, "bool", "i64"], ["bool", "bool", "i64"], ["i64", "i64", "i64"]]
    assert tables[0].find(".//tbody/tr/td[2]").attrib == {"class": "c2", "data-dtype": "int64"}
    assert len({table.get("id") for table in tables}) == 3


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (dtypes(tensor=[["bool"]]), "not one tensor for each pair"),
        (dtypes(numbers=["bool", "int"]), "not one Python number for each pair"),
        ("{}", "no table of dtypes: KeyError('dtypes')"),
    ],
)
def test_what_is_no_table_of_dtypes_is_told(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        promotion(text, "alt", "name")


def test_short_names_are_those_of_the_chapter():
    assert list(map(short, ["bool", "uint8", "int64", "float16", "bfloat16", "float"])) == [
        "bool", "u8", "i64", "f16", "bf16", "float",
    ]  # fmt: skip


def test_cells_have_the_colors_of_all_other_pictures():
    css = (THEME / "assets/stylesheets/figures.css").read_text("utf-8")
    light, dark = css.split("@media screen", 1)
    for text, colors in ((light, cells.LIGHT), (dark, cells.DARK)):
        found = dict(re.findall(r"--cells-(\w+): ([^;]+);", text))
        assert found == colors | {"page": "transparent"}


def test_each_kind_has_a_script_that_its_pages_load():
    settings = (THEME.parents[2] / "mkdocs.yml").read_text("utf-8")
    for kind in MAKERS.keys() - {"trace"}:  # which answers without a script
        name = {"steps": "stepper", "ring": "stepper"}.get(kind, kind)
        script = THEME / f"assets/javascripts/{name}.js"
        assert f'/* needs: class="answers {name} */' in script.read_text("utf-8")
        assert f"assets/javascripts/{name}.js" in settings
