"""Recorded steps become a table that holds them all, and a graph in its last state."""

import json
from pathlib import Path
from xml.etree import ElementTree

import markdown
import pytest

from learntorch.site import steps

ROOT = Path(__file__).parents[1]


def recording(**changes):
    told = {
        "nodes": [
            {"name": "x", "code": "x", "node": "AccumulateGrad", "inputs": []},
            {"name": "y", "code": "y", "node": "AccumulateGrad", "inputs": []},
            {"name": "v", "code": "v = x < y", "node": "MulBackward0", "inputs": ["x", "y"]},
        ],
        "steps": [
            {"phase": "forward", "node": "x", "text": "a & b", "values": {"x": 2.0}, "grads": {}},
            {
                "phase": "backward",
                "node": "v",
                "text": "last",
                "values": {"x": 2.0, "v": 1 / 6},
                "grads": {"v": 1.0},
            },
        ],
    }
    return json.dumps({**told, **changes})


def parsed(text, alt="what it shows", name="steps-1"):
    return ElementTree.fromstring(f"<div>{steps.stepper(text, alt, name)}</div>")


def test_each_step_is_a_row_with_all_that_is_known():
    rows = parsed(recording()).findall(".//tbody/tr")
    assert [(row.get("data-phase"), row.get("data-node")) for row in rows] == [
        ("forward", "x"),
        ("backward", "v"),
    ]
    assert ["".join(cell.itertext()) for cell in rows[0]] == ["1 forward", "a & b", "x = 2", ""]
    assert ["".join(cell.itertext()) for cell in rows[1]] == [
        "2 backward",
        "last",
        "x = 2 v = 0.1667",
        "v = 1",
    ]


def test_numbers_keep_their_value_and_new_ones_stand_out():
    row = parsed(recording()).findall(".//tbody/tr")[1]
    assert [item.get("value") for item in row.iter("data")] == ["2.0", repr(1 / 6), "1.0"]
    assert ["".join(item.itertext()) for item in row.iter("strong")] == ["v = 0.1667", "v = 1"]


def test_the_graph_shows_the_last_step():
    drawing = next(item for item in parsed(recording()).iter() if item.tag.endswith("svg"))
    assert (drawing.get("aria-label"), drawing.get("id")) == ("what it shows", "steps-1")
    values = {
        item.get("data-value"): item.text for item in drawing.iter() if "data-value" in item.attrib
    }
    grads = {
        item.get("data-grad"): item.text for item in drawing.iter() if "data-grad" in item.attrib
    }
    assert values == {"x": "2", "y": None, "v": "0.1667"}
    assert grads == {"x": None, "y": None, "v": "1"}
    edges = [(item.get("data-from"), item.get("data-to")) for item in drawing.iter()]
    assert [edge for edge in edges if all(edge)] == [("x", "v"), ("y", "v")]


def test_nodes_stand_right_of_their_inputs_and_do_not_overlap():
    drawing = next(item for item in parsed(recording()).iter() if item.tag.endswith("svg"))
    places = {
        item.get("data-node"): tuple(map(int, item.get("transform")[10:-1].split()))
        for item in drawing.iter()
        if item.get("class") == "node"
    }
    assert places["v"][0] >= places["x"][0] + steps.WIDTH
    assert places["x"][0] == places["y"][0]
    assert places["y"][1] >= places["x"][1] + steps.HEIGHT
    assert places["x"][1] < places["v"][1] < places["y"][1]


def test_names_and_texts_are_escaped():
    html = steps.stepper(recording(), 'a "quoted" <alt>', "steps-1")
    assert "a &quot;quoted&quot; &lt;alt&gt;" in html
    assert "v = x &lt; y" in html


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "no recorded steps"),
        ("[]", "no recorded steps"),
        ('{"nodes": []}', "no recorded steps"),
        (recording(steps=[]), "there is none"),
        (recording(steps=[{"phase": "forward"}]), "no recorded steps"),
        (recording(nodes=[]), "step 1 has an unknown phase or node"),
        (
            recording().replace('"phase": "backward"', '"phase": "sideways"'),
            "step 2 has an unknown",
        ),
        (recording().replace('"grads": {"v"', '"grads": {"u"'), "step 2 has an unknown"),
        (recording().replace('"inputs": ["x", "y"]', '"inputs": ["w"]'), "node 'v' is there twice"),
        (recording().replace('"name": "y"', '"name": "x"'), "node 'x' is there twice"),
        (recording().replace("2.0", '"two"'), "step 1 has a value that is no number"),
    ],
)
def test_what_is_no_recording_is_refused(text, what):
    with pytest.raises(ValueError, match=what):
        steps.stepper(text, "alt", "name")


@pytest.mark.parametrize(
    ("value", "text"),
    [(6.0, "6"), (0.0, "0"), (-0.5, "-0.5"), (1 / 6, "0.1667"), (100.0, "100"), (-1e-9, "0")],
)
def test_numbers_look_as_torch_prints_them(value, text):
    assert steps.number(value) == text


def rendered(tmp_path, text, page="![A graph](../generated/t/steps/steps.json)"):
    folder = tmp_path / "generated/t/steps"
    folder.mkdir(parents=True)
    (folder / "steps.json").write_text(text, encoding="utf-8")
    settings = {"learntorch.site.blocks": {"generated": str(tmp_path / "generated")}}
    return markdown.markdown(page, extensions=list(settings), extension_configs=settings)


def test_a_page_shows_them_as_a_figure_named_after_its_program(tmp_path, caplog):
    html = rendered(tmp_path, recording())
    assert html.startswith('<figure class="picture">')
    assert '<div class="answers stepper"><svg ' in html
    assert 'class="stage" id="steps-picture-1"' in html
    assert "<figcaption>drawn by <span>steps.py</span></figcaption>" in html
    assert html.count("<tr data-node=") == 2
    assert not caplog.records


@pytest.mark.parametrize(
    ("text", "page", "what"),
    [
        ("{}", "![A graph](../generated/t/steps/steps.json)", "no recorded steps"),
        (recording(), "See ![A graph](../generated/t/steps/steps.json) here.", "no image"),
        (recording(), "![A graph](../generated/t/steps/gone.json)", "no such picture"),
    ],
)
def test_a_page_reports_what_it_cannot_show(tmp_path, caplog, text, page, what):
    html = rendered(tmp_path, text, page)
    assert what in html
    assert "learntorch render" in html
    assert [what in record.getMessage() for record in caplog.records] == [True]


def test_the_chapter_holds_what_was_recorded():
    """Every number of the artefact is in the table, and the derivatives are the right ones."""
    file = ROOT / "docs/generated/autograd/graph/steps/steps.json"
    assert file.is_file(), "run: learntorch render"
    told = json.loads(file.read_text("utf-8"))
    last = told["steps"][-1]
    x, y = last["values"]["x"], last["values"]["y"]
    assert last["grads"] == {
        "w": 1.0,
        "v": pytest.approx(1 / (x * y), abs=1e-4),
        "x": pytest.approx(1 / x, abs=1e-4),
        "y": pytest.approx(1 / y, abs=1e-4),
    }
    rows = parsed(file.read_text("utf-8")).findall(".//tbody/tr")
    for row, step in zip(rows, told["steps"], strict=True):
        for kind, numbers in (("value", step["values"]), ("grad", step["grads"])):
            shown = [item for item in row.iter("data") if f"data-{kind}" in item.attrib]
            assert {item.get(f"data-{kind}"): float(item.get("value")) for item in shown} == numbers
